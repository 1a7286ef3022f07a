// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/trailmodel.h"
#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace jiaoshu::ui {

/** All decisions of the project, newest first; a row leads to its figure, and any one decision can be taken back. */
class HistoryTable : public QTableView {
    Q_OBJECT
public:
    HistoryTable(items::TrailModel &model, const review::ReviewDocument &document,
                 review::Selection &selection, Actions &actions, Theme &theme, QWidget *parent = nullptr);

    /** Sequence of the current row's event, 0 where there is none. */
    qint64 currentEvent() const;
    /** Chooses the figure of the current row. */
    void showCurrent();

Q_SIGNALS:
    void openWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showFigure(const QModelIndex &index);

    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Actions &m_actions;
};

} // namespace jiaoshu::ui
