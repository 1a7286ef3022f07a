// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/actions/actionbutton.h"
#include "ui/tables/facetbutton.h"
#include "ui/widgets/themed.h"

#include <QLineEdit>
#include <QToolButton>

namespace jiaoshu::ui {

/** Text and facets by which the table of figures is filtered, and how many figures are left. */
class FilterRow : public Surface {
    Q_OBJECT
public:
    /** `actions` are offered as buttons at the right. */
    FilterRow(const items::FigureTableModel &model, Theme &theme, const std::vector<QAction *> &actions,
              QWidget *parent = nullptr);

    /** What is chosen here; reports, indicators, districts, periods, states and text. */
    items::FigureFilter filter() const;
    /** Chooses what a filter says, where this row can. */
    void setFilter(const items::FigureFilter &filter);
    /** Facets of states make sense only where the tab does not say the state. */
    void setStatesOffered(bool offered);
    void setCounts(int shown, int all);
    /** What of the project the figures are of, where they are not all: stands behind the number of matches. */
    void setPart(const QString &part) { m_part = part; }
    /** How many facets filter, for the button that folds this row. */
    int activeFacets() const;
    QLineEdit *textField() const { return m_text; }
    void clear();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    FacetButton *addFacet(const char *objectName, items::FigureTableModel::Column column);
    void addFacets();
    void retranslate();
    void updateClear();

    const items::FigureTableModel &m_model;
    Theme &m_theme;
    int m_shown = 0;
    QString m_part;
    int m_all = 0;
    QLineEdit *m_text;
    QAction *m_textIcon;
    std::vector<FacetButton *> m_facets;
    FacetButton *m_states = nullptr;
    FacetButton *m_districts = nullptr;
    FacetButton *m_indicators = nullptr;
    FacetButton *m_periods = nullptr;
    FacetButton *m_measures = nullptr;
    FacetButton *m_statuses = nullptr;
    FacetButton *m_reports = nullptr;
    QToolButton *m_clear;
    ThemedLabel *m_count;
};

} // namespace jiaoshu::ui
