// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/tables/figuretable.h"
#include "ui/tables/filterrow.h"

#include <QStackedWidget>
#include <QTabBar>

namespace jiaoshu::ui {

class HistoryTable;

/** The lower part of the desk: figures by what they wait for, with filters, and the history of all decisions. */
class FigurePanel : public Surface {
    Q_OBJECT
public:
    enum class Tab { All, Open, Questioned, Later, History };

    FigurePanel(const review::ReviewDocument &document, review::Selection &selection,
                const figures::Catalogue &catalogue, Actions &actions, Theme &theme,
                QWidget *parent = nullptr);

    void showTab(Tab tab);
    Tab tab() const;
    void setLanguage(const QString &language);
    /** Folds the facets behind one button, and hides columns. */
    void setCompact(bool folded, bool narrow);
    items::FigureTableModel &model() { return m_model; }
    FigureTable *table() const { return m_table; }
    HistoryTable *history() const { return m_history; }
    FilterRow *filterRow() const { return m_filters; }

Q_SIGNALS:
    void openWished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFilter();
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
    HistoryTable *m_history;
    bool m_folded = false;
};

} // namespace jiaoshu::ui
