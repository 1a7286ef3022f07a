// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tableview.h"
#include "ui/actions/actions.h"
#include "ui/tables/figuretable.h"
#include "ui/tables/filterrow.h"

#include <QStackedWidget>
#include <QTabBar>

namespace jiaoshu::ui {

class DisagreementPanel;
class GridPanel;
class HistoryPanel;
class HistoryTable;
class NumeralPanel;

/**
 * The lower part of the desk: figures by what they wait for, with filters, the history of all decisions, the numerals
 * that are no figures, one indicator over all reports, and where blind reviews disagree.
 */
class FigurePanel : public Surface {
    Q_OBJECT
public:
    enum class Tab { All, Open, Questioned, Later, History, Numerals, Grid, Disagreements };

    FigurePanel(const review::ReviewDocument &document, review::Selection &selection,
                const figures::Catalogue &catalogue, Actions &actions, Theme &theme,
                QWidget *parent = nullptr);

    void showTab(Tab tab);
    /** The tab of all figures, with this filter and no other. */
    void showOnly(const items::FigureFilter &filter);
    Tab tab() const;
    void setLanguage(const QString &language);
    /** Folds the facets behind one button, and hides columns. */
    void setCompact(bool folded, bool narrow);
    items::FigureTableModel &model() { return m_model; }
    FigureTable *table() const { return m_table; }
    HistoryTable *history() const;
    NumeralPanel *numerals() const { return m_numerals; }
    GridPanel *grid() const { return m_grid; }
    DisagreementPanel *disagreements() const { return m_disagreements; }
    FilterRow *filterRow() const { return m_filters; }
    /** Whether the tab lists figures, which filters are for. */
    bool listsFigures() const;
    /** Filter, order, groups and columns as they are now. */
    items::TableView view() const;
    void setView(const items::TableView &view);
    /** What stands in the place of the table of figures while the panel is covered. */
    void setCover(QWidget *cover);
    void setCovered(bool covered);
    bool isCovered() const { return m_covered; }

Q_SIGNALS:
    void openWished();
    void tabShown(jiaoshu::ui::FigurePanel::Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyFilter();
    void showPage();
    void updateCounts();
    void updateFilterButton();
    void retranslate();

    const review::ReviewDocument &m_document;
    items::FigureTableModel m_model;
    QTabBar *m_tabs;
    QPushButton *m_filterButton;
    FilterRow *m_filters;
    QStackedWidget *m_pages;
    FigureTable *m_table;
    ThemedLabel *m_empty;
    HistoryPanel *m_history;
    NumeralPanel *m_numerals;
    GridPanel *m_grid;
    DisagreementPanel *m_disagreements;
    QWidget *m_cover = nullptr;
    bool m_covered = false;
    bool m_folded = false;
};

} // namespace jiaoshu::ui
