// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/coveragemodel.h"
#include "ui/charts/compareheader.h"
#include "ui/charts/comparelegend.h"
#include "ui/charts/comparestrip.h"
#include "ui/charts/compareview.h"
#include "ui/charts/emptychart.h"
#include "ui/charts/matrixcells.h"
#include "ui/charts/matrixview.h"

#include <QStackedWidget>
#include <functional>
#include <optional>

namespace jiaoshu::ui {

/** The parts of the compare mode and what ties them together. */
class CompareView::Private {
public:
    Private(CompareView &view, review::ReviewDocument &document, review::Selection &selection,
            const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme);

    void build();
    void wire();
    void wireMatrix();
    void retranslate();
    void follow(const review::Change &change);
    /** All is computed again as soon as it is seen. */
    void outdate();
    void ensureFresh();

    // What is chosen
    void countChoices();
    /** The indicators with most figures, the districts with reports, ten years up to the latest report. */
    void chooseDefaults();
    trends::MatrixQuery query() const;
    void refreshMatrix();
    /** What stands around the matrix, and what is chosen in it. */
    void showMatrix();
    void explainEmptiness();
    bool isStatedInOtherYears() const;
    void setGrouping(trends::MatrixModel::Grouping grouping);
    void showCoverage(bool shown);
    void showPage();

    // The chosen cell
    void chooseCell(const QModelIndex &index);
    void chooseNext(const QModelIndex &index);
    void openCell(const QModelIndex &index);
    void openCovered(const QModelIndex &index);
    void decide(const QString &letter);
    /** What can be done with a cell, and recorded about it. */
    void openMenu(const QModelIndex &index, const QPoint &global);
    void showSelection();
    void showStrip();
    void showFigure(const trends::Matrix::Place &place, const trends::Point &point);
    QString differenceFromAbove(const trends::Matrix::Place &place, const trends::Point &point) const;
    figures::Fields fieldsOf(review::FigureId figure) const;
    void addSentence(const review::Figure &figure, CompareStrip::Content &content) const;

    CompareView &q;
    review::ReviewDocument &document;
    review::Selection &selection;
    const figures::Catalogue &catalogue;
    const figures::Gazetteer &gazetteer;
    Actions &actions;
    Theme &theme;
    trends::MatrixModel model;
    trends::CoverageModel coverageModel;
    std::optional<trends::CoverageYears> years;
    CompareHeader *header = nullptr;
    CompareLegend *legend = nullptr;
    QStackedWidget *pages = nullptr;
    MatrixView *values = nullptr;
    MatrixCells *cells = nullptr;
    MatrixView *covered = nullptr;
    EmptyChart *empty = nullptr;
    CompareStrip *strip = nullptr;
    QString language;
    bool stale = true;
    /** Only the figures are others: choices stay as they are counted until a list is opened. */
    bool matrixStale = false;
    bool userChose = false;
    bool coverageShown = false;
    /** The selection is being shown: it is not the user who moves. */
    bool following = false;
    std::function<void()> offer;
};

} // namespace jiaoshu::ui
