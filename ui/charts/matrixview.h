// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrixgridmodel.h"
#include "ui/charts/matrixdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/themed.h"

#include <QHeaderView>
#include <QTableView>

namespace jiaoshu::ui {

/** The names of the rows: they stay in sight when the years scroll. A click on the head of a group folds it. */
class MatrixNames : public QHeaderView {
    Q_OBJECT
public:
    MatrixNames(Theme &theme, QWidget *parent);

    /** Paints the head of a group into the part of its row that is `rect`, `left` pixels from where the row begins. */
    void paintHead(QPainter &painter, const QRect &rect, int row, int left) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void headClicked(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const trends::MatrixGridModel &grid() const;

    Theme &m_theme;
};

/**
 * A matrix as a table: names at the left, years above, groups that fold. Arrow keys walk the cells, with Shift they choose a
 * block, which Ctrl+C copies as a table; Space and Enter fold a group.
 */
class MatrixView : public QuietView<QTableView> {
    Q_OBJECT
public:
    /** The delegate belongs to the view from then on. */
    MatrixView(trends::MatrixGridModel &model, MatrixDelegate *delegate, Theme &theme, QWidget *parent = nullptr);

    /** What stands over the names. */
    void setCorner(const QString &text);
    /** Names of districts are short; those of indicators with their measures are not. */
    void setLongNames(bool isLong);
    void copyBlock() const;

Q_SIGNALS:
    /** Another cell is current. */
    void cellChosen(const QModelIndex &index);
    /** The current cell was clicked again, or Space was pressed on it: its next figure. */
    void nextWished(const QModelIndex &index);
    /** Enter, or a double click. */
    void openWished(const QModelIndex &index);
    /** A key that no table knows. */
    void letterTyped(const QString &letter);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    bool event(QEvent *event) override;

private:
    void restyle();
    void fitColumns();
    void toggle(int row);

    trends::MatrixGridModel &m_grid;
    Theme &m_theme;
    MatrixNames *m_names;
    ThemedLabel *m_corner;
    bool m_pressedAgain = false;
};

} // namespace jiaoshu::ui
