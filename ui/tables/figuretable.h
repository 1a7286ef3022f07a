// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "review/selection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietview.h"

#include <QHash>
#include <QSet>
#include <QTableView>

namespace jiaoshu::ui {

/** The table of figures: follows the selection, and moves it when the user moves in it. */
class FigureTable : public QuietView<QTableView> {
    Q_OBJECT
public:
    FigureTable(items::FigureTableModel &model, const review::ReviewDocument &document,
                review::Selection &selection, Theme &theme, QWidget *parent = nullptr);

    /** Figures of the rows that are chosen, from top to bottom. */
    std::vector<review::FigureId> chosenFigures() const;
    /** Opens the editor of the current cell; false where its column cannot be edited. */
    bool editCell();
    /** The chosen rows, or all where none is, with their headings and tabs between: what WPS and Excel paste. */
    void copyRows() const;
    /** Columns that are shown, from left to right. */
    std::vector<int> columns() const;
    void setColumns(const std::vector<int> &columns);
    /** Sorts by a column, or in the order of reading for -1. */
    void setOrder(int column, Qt::SortOrder order);
    /** Hides columns that the inspector shows anyway, where there is little room. */
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    /** Enter or a double click on a row. */
    void openWished();
    /** The user moved a column or sorted by one. */
    void arrangementChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepLetters();
    void showSelected();
    void sortBy(int column);
    void hideColumns();
    /** Folds or opens the group whose heading is current or clicked; false where it is no heading. */
    bool toggleGroup(const QModelIndex &index);
    void paintHeading(QPainter &painter, const QModelIndex &index) const;
    QString rowText(int row, const std::vector<int> &columns) const;
    /** Columns of words are as wide as their words in the language of the interface. */
    void fitWords();
    void fit(int column, int width);
    QStringList stateWords() const;
    void fitColumns();

    items::FigureTableModel &m_model;
    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Theme &m_theme;
    /** Columns that are not wanted, and whether there is little room for the others. */
    QSet<int> m_unwanted;
    bool m_narrow = false;
    /** Widths that the words asked for last, by column. */
    QHash<int, int> m_fitted;
    bool m_arranging = false;
    /** Only then a new current row is the user's wish; otherwise rows came and went. */
    bool m_userMoves = false;
};

} // namespace jiaoshu::ui
