// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "review/selection.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace jiaoshu::ui {

/** The table of figures: follows the selection, and moves it when the user moves in it. */
class FigureTable : public QTableView {
    Q_OBJECT
public:
    FigureTable(items::FigureTableModel &model, const review::ReviewDocument &document,
                review::Selection &selection, Theme &theme, QWidget *parent = nullptr);

    /** Hides columns that the inspector shows anyway, where there is little room. */
    void setNarrow(bool narrow);

Q_SIGNALS:
    /** Enter or a double click on a row. */
    void openWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSelected();
    void sortBy(int column);
    /** Columns of words are as wide as their words in the language of the interface. */
    void fitWords();
    void fitColumns();

    items::FigureTableModel &m_model;
    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    /** Only then a new current row is the user's wish; otherwise rows came and went. */
    bool m_userMoves = false;
};

} // namespace jiaoshu::ui
