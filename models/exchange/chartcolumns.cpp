// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chartdata.h"

#include "exchange/words.h"
#include "trends/trendtext.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

using Row = const ChartRow &;

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

QString yesNoWord(bool yes)
{
    return yes ? QCoreApplication::translate("ChartColumns", "yes")
               : QCoreApplication::translate("ChartColumns", "no");
}

QString kindOf(Row row)
{
    return row.point->isSpan() ? figures::token(row.point->measure) : token(row.panel->kind);
}

/** What the panel measures, without its unit: that has a column of its own. */
QString kindWord(Row row)
{
    return row.point->isSpan() ? word(row.point->measure) : trends::TrendText::heading(*row.panel);
}

std::vector<ChartColumn> valueColumns()
{
    return {
        {QT_TRANSLATE_NOOP("ChartColumns", "District code"), false, 10,
         [](Row r) {
             return r.series->districtCode == r.series->districtName ? QString() : r.series->districtCode;
         }},
        {QT_TRANSLATE_NOOP("ChartColumns", "District"), false, 12,
         [](Row r) { return r.series->districtName; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "First year"), true, 8,
         [](Row r) { return QString::number(r.point->firstYear); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Year"), true, 8,
         [](Row r) { return QString::number(r.point->year); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Value as printed"), false, 14,
         [](Row r) { return r.point->printed; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Value"), true, 12,
         [](Row r) { return r.point->value.toString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Upper end"), true, 10,
         [](Row r) { return r.point->upper ? r.point->upper->toString() : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Unit"), false, 8, [](Row r) { return r.panel->unit; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Indicator"), false, 22,
         [](Row r) { return r.data->catalogue.displayName(r.panel->indicator, r.data->language); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Indicator id"), false, 14,
         [](Row r) { return r.panel->indicator; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Kind"), false, 14, kindOf, kindWord},
        {QT_TRANSLATE_NOOP("ChartColumns", "Status"), false, 8,
         [](Row r) { return figures::token(r.point->status); }, [](Row r) { return word(r.point->status); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Qualifier"), false, 8,
         [](Row r) { return figures::token(r.point->qualifier); },
         [](Row r) { return word(r.point->qualifier); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "State"), false, 10,
         [](Row r) { return review::token(r.point->state); }, [](Row r) { return word(r.point->state); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Counts"), false, 8, [](Row r) { return yesNo(r.point->counts); },
         [](Row r) { return yesNoWord(r.point->counts); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Computed"), false, 9,
         [](Row r) { return yesNo(r.point->computed); }, [](Row r) { return yesNoWord(r.point->computed); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Formula"), false, 20,
         [](Row r) { return r.point->computed ? formula(r.panel->kind) : QString(); }},
    };
}

std::vector<ChartColumn> sourceColumns()
{
    return {
        {QT_TRANSLATE_NOOP("ChartColumns", "Computed from"), false, 24, [](Row r) { return r.basis; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Break before"), false, 14, [](Row r) { return r.breaks; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Report"), false, 28,
         [](Row r) { return r.report ? r.report->fileName : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Report title"), false, 24,
         [](Row r) { return r.report ? r.report->info.title : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Line"), true, 7,
         [](Row r) { return r.line > 0 ? QString::number(r.line) : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Start (code points)"), true, 9,
         [](Row r) { return r.line > 0 ? QString::number(r.place.start) : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "End (code points)"), true, 9,
         [](Row r) { return r.line > 0 ? QString::number(r.place.end) : QString(); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Quote"), false, 14, [](Row r) { return r.quote; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Sentence"), false, 60, [](Row r) { return r.sentence; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "The same elsewhere"), false, 24,
         [](Row r) { return r.agreeing; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Figure number"), true, 8,
         [](Row r) { return QString::number(r.point->figure.value); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Chart"), false, 30, [](Row r) { return r.data->title; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Note"), false, 20, [](Row r) { return r.data->note; }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Drawn"), false, 10,
         [](Row r) { return r.data->drawn.toString(Qt::ISODate); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Not reviewed in the chart"), true, 9,
         [](Row r) { return QString::number(r.count.notReviewed); }},
        {QT_TRANSLATE_NOOP("ChartColumns", "Points of the chart"), true, 9,
         [](Row r) { return QString::number(r.count.points); }},
    };
}

} // namespace

const std::vector<ChartColumn> &chartColumns()
{
    static const std::vector<ChartColumn> all = [] {
        std::vector<ChartColumn> list = valueColumns();
        for (ChartColumn &column : sourceColumns())
            list.push_back(column);
        return list;
    }();
    return all;
}

} // namespace jiaoshu::exchange
