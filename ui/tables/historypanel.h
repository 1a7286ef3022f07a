// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/historyfilterrow.h"
#include "ui/tables/historytable.h"

namespace jiaoshu::ui {

/** The history of the project: what to look for, and below it the decisions. It is read once it is looked at. */
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(const review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                 Theme &theme, QWidget *parent = nullptr);

    HistoryTable *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    items::TrailModel m_model;
    HistoryFilterRow *m_filters;
    HistoryTable *m_table;
};

} // namespace jiaoshu::ui
