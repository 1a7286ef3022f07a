// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/chartdata.h"
#include "ui/charts/chartfilewish.h"
#include "ui/charts/chartmaker.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/chartscene.h"

namespace jiaoshu::ui {

/** Of a page: the width of a saved chart in pixels at 96 dpi (900 points), and of one on A4 across. */
inline constexpr qreal PageWidth = 1200;
inline constexpr QSizeF A4Across{1122.5, 793.7};

/** What stands on the page beside the chart. */
PageWish pageWish(const MadeChart &made, const QString &note, const QDate &date);
/** What `spec` draws (of all districts where it names none), with the texts of its page; without panels where nothing is stated. */
ChartInput chartPage(const trends::ChartSpec &spec, const ChartSource &source, const QString &note);
/** The chart as files of numbers write it; `input` has its page texts. */
exchange::ChartData chartData(const ChartInput &input, const ChartSource &source, const QString &note);
/** The page at a width: higher where chart, note and sources need it, of the height `paper` where they fit into that. */
ChartScene pageScene(const ChartInput &input, const ChartStyle &style, qreal width, qreal paper = 0);
/** The language of a file's texts: `zh-CN`, `en`. */
QString languageTag(const QString &language);

/** Writes a page with its texts as the wish says; the file is whole or not there. */
base::Outcome writeChart(const ChartInput &input, const ChartSource &source, const ChartFileWish &wish);

} // namespace jiaoshu::ui
