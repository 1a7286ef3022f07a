// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QDate>

namespace jiaoshu::ui {

/** Growth on top, then levels, then shares: the order in which the panels stand. */
void orderPanels(std::vector<trends::Panel> &panels);
/** First and last year that any point or average touches. */
std::pair<int, int> yearsOf(const std::vector<trends::Panel> &panels);
/** Years in which a district states a value, the latest first. */
std::vector<int> statedYears(const std::vector<trends::Panel> &panels);
/** The year in which most values are stated, the latest of several; 0 for none. */
int fullestYear(const std::vector<trends::Panel> &panels);

/** What a page says beside the chart. */
struct PageWish {
    std::vector<trends::LeftOut> leftOut;
    /** How values were computed, as sentences. */
    QStringList notes;
    /** In the user's words; may be long. */
    QString note;
    QDate date;
};
/** Makes a page of a chart: title (what, where, when), what is measured, note, how much is reviewed, what is left out and why, every source, the date. */
void addPageTexts(ChartInput &input, const review::ReviewDocument &document, const PageWish &wish);
/** `湛河区 · 新华区`: the districts of the panels, each once, in their order. */
QStringList districtNamesOf(const std::vector<trends::Panel> &panels);

/** How many figures are left out, and why: one clause for each reason; empty if there are none. */
QString leftOutText(const std::vector<trends::LeftOut> &leftOut);

} // namespace jiaoshu::ui
