// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/trailmodel.h"
#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/tables/facetbutton.h"
#include "ui/widgets/themed.h"

#include <QLineEdit>
#include <QToolButton>

namespace jiaoshu::ui {

/** Text and facets by which the history is filtered, the current figure alone if wished, and how many events are left. */
class HistoryFilterRow : public Surface {
    Q_OBJECT
public:
    HistoryFilterRow(items::TrailModel &model, const review::Selection &selection, Actions &actions,
                     Theme &theme, QWidget *parent = nullptr);

    QLineEdit *textField() const { return m_text; }
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    FacetButton *addFacet(const char *objectName, items::TrailModel::Facet of);
    void apply();
    items::HistoryFilter filter() const;
    void showCount();
    void retranslate();

    items::TrailModel &m_model;
    const review::Selection &m_selection;
    Theme &m_theme;
    QLineEdit *m_text;
    QToolButton *m_figure;
    FacetButton *m_reviewers;
    FacetButton *m_kinds;
    FacetButton *m_reports;
    FacetButton *m_days;
    QToolButton *m_clear;
    ThemedLabel *m_count;
};

} // namespace jiaoshu::ui
