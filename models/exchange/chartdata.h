// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"
#include "trends/chartspec.h"
#include "trends/pairs.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace jiaoshu::exchange {

/** How a district is drawn, in the charts of a workbook as in all others. */
struct ChartLook {
    /** `#1440B4`. */
    QString color;
    /** `circle`, `triangle_up` …, as the design names them. */
    QString marker;
    /** In pixels; empty for a solid line. */
    std::vector<double> dash;
};

/** A chart as files of numbers write it: what is drawn, and what has to be said of it. */
struct ChartData {
    const review::ReviewDocument &document;
    const figures::Catalogue &catalogue;
    /** "zh" or "en", for the names of indicators. */
    QString language;
    trends::ChartSpec::Kind kind = trends::ChartSpec::Kind::Change;
    /** Whole or of the drawn years alone. */
    std::vector<trends::Panel> panels = {};
    /** Of all kinds but change: the year that is drawn, and the earlier one of a gap; 0 for all. */
    int year = 0;
    int otherYear = 0;
    /** Of that kind alone. */
    trends::Relation relation = {};
    QHash<QString, ChartLook> looks = {};

    /** What the page of a saved chart says: what, where and when; what is measured; note, sources and the rest. */
    QString title = {};
    QString subtitle = {};
    QStringList footer = {};
    QString note = {};
    QDate drawn = {};
};

/** Whether the chart draws a point of its panels. */
bool isDrawn(const ChartData &data, const trends::Point &point);

/** What a file says of one point that is drawn. */
struct ChartRow {
    const ChartData *data = nullptr;
    const trends::Panel *panel = nullptr;
    const trends::Series *series = nullptr;
    const trends::Point *point = nullptr;
    const review::Report *report = nullptr;
    QString quote;
    /** On one line. */
    QString sentence;
    /** Of the text, from 1; 0 where the text could not be read. */
    qsizetype line = 0;
    /** In code points. */
    base::CodePointSpan place;
    /** Years in which the series breaks between the point before this one and this one, with what changed. */
    QString breaks;
    /** The figures from which the value was computed, each with its report. */
    QString basis;
    /** Figures that state the same elsewhere. */
    QString agreeing;
    /** Of all points that are drawn. */
    trends::Count count;
};

/** Rows of all points that are drawn, panel by panel; a year without a value has none. */
std::vector<ChartRow> chartRows(const ChartData &data);

/** A column of the table of points. */
struct ChartColumn {
    /** Translated by title(). */
    const char *heading = nullptr;
    bool isNumber = false;
    /** In digits, for a sheet. */
    int width = 10;
    /** Tokens and digits, as they stay in any language. */
    QString (*text)(const ChartRow &) = nullptr;
    /** Words of the interface for a token; null where there are none. */
    QString (*word)(const ChartRow &) = nullptr;

    QString title() const;
};
const std::vector<ChartColumn> &chartColumns();

/** `level`, `growth`, `index_of_levels` …: what a panel's values are, as files say it. */
QString token(trends::Panel::Kind kind);
/** How the values of a panel were computed, in words; empty for what reports state. */
QString formula(trends::Panel::Kind kind);

} // namespace jiaoshu::exchange
