// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findinglistmodel.h"
#include "ui/actions/actions.h"
#include "ui/tables/facetbutton.h"
#include "ui/widgets/themed.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace jiaoshu::ui {

/** Over the list of findings: how many there are, whether open or settled ones are shown, how grave, facets and words. */
class FindingFilters : public Surface {
    Q_OBJECT
public:
    FindingFilters(items::FindingListModel &model, Actions &actions, Theme &theme, QWidget *parent = nullptr);

    QLineEdit *textField() const { return m_text; }
    /** Shows everything that is open. */
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addChip(const QString &objectName, QLayout &row);
    FacetButton *addFacet(const char *objectName, items::FindingListModel::Facet of, QLayout &row);
    void build(Actions &actions);
    void apply();
    void showCounts();
    void retranslate();

    items::FindingListModel &m_model;
    Theme &m_theme;
    ThemedLabel *m_title;
    ThemedLabel *m_count;
    QPushButton *m_open = nullptr;
    QPushButton *m_settled = nullptr;
    /** By severity. */
    std::array<QPushButton *, 3> m_grades{};
    QLineEdit *m_text;
    FacetButton *m_checks = nullptr;
    FacetButton *m_districts = nullptr;
    FacetButton *m_reports = nullptr;
    QToolButton *m_clear;
};

} // namespace jiaoshu::ui
