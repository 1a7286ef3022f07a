// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "ui/review/facts.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QTableView>
#include <QTableWidget>
#include <optional>

namespace jiaoshu::ui {

/** Makes a list of the inspector as high as what it holds; the inspector scrolls as a whole. */
void makeFlat(QAbstractItemView &view);

/** The fields of a figure: name, extracted, corrected (empty where nothing was changed). */
class FieldTable : public QTableWidget {
    Q_OBJECT
public:
    explicit FieldTable(Theme &theme, QWidget *parent = nullptr);

    void showFields(const review::Figure *figure, const Facts &facts);
    void retranslate();

Q_SIGNALS:
    /** Double click or Enter on a row: the user wishes to correct this field. */
    void correctionWished(jiaoshu::figures::Field field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

/** Figures that state the same fact elsewhere: whether they agree, where, and their value; a click shows one beside. */
class FactList : public QListWidget {
    Q_OBJECT
public:
    explicit FactList(Theme &theme, QWidget *parent = nullptr);

    void showFacts(const review::Figure *figure, const review::ReviewDocument &document,
                   const review::FactIndex &index, const Facts &facts);
    /** How many there are; more than are listed where that would be no list to read. */
    qsizetype all() const { return m_all; }

Q_SIGNALS:
    void chosen(jiaoshu::review::FigureId figure);

private:
    class Item;
    /** What is said of another mention, by roles. */
    QHash<int, QVariant> said(review::FigureId other) const;
    QString howFar(review::FigureId other) const;

    const review::ReviewDocument *m_document = nullptr;
    std::optional<Facts> m_facts;
    review::FigureId m_figure;
    qsizetype m_all = 0;
};

/** The decisions about one figure, newest first. */
class FigureHistory : public QTableView {
    Q_OBJECT
public:
    FigureHistory(const review::ReviewDocument &document, Theme &theme, QWidget *parent = nullptr);

    void setFigure(review::FigureId figure);
    int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void countChanged();

private:
    void fit();

    items::HistoryModel m_model;
};

} // namespace jiaoshu::ui
