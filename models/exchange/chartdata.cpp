// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chartdata.h"

#include "review/glance.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace jiaoshu::exchange {

namespace {

using Kind = trends::Panel::Kind;

QString translated(const char *text) { return QCoreApplication::translate("ChartColumns", text); }

template <typename Visit>
void eachDrawn(const ChartData &data, Visit visit)
{
    for (const trends::Panel &panel : data.panels) {
        for (const trends::Series &series : panel.series) {
            for (const trends::Point &point : series.points) {
                if (isDrawn(data, point))
                    visit(panel, series, point);
            }
        }
    }
}

/** Where a figure stands. */
struct Source {
    review::ReportId report;
    QString quote;
    QString sentence;
    qsizetype line = 0;
    base::CodePointSpan place;
};
using Sources = QHash<review::FigureId, Source>;

void addFigure(std::map<review::ReportId, std::set<review::FigureId>> &wanted,
               const review::ReviewDocument &document, review::FigureId figure, review::ReportId usual)
{
    const review::Figure *known = document.figure(figure);
    wanted[known ? known->report : usual].insert(figure);
}

Source sourceOf(const review::Figure &figure, const review::Report &report)
{
    const text::SourceText &text = *report.text;
    return {figure.report, text.slice(figure.span).toString(),
            text.slice(text::sentenceOf(text, figure.span)).toString().simplified(),
            text.lineAt(figure.span.start) + 1, text.toCodePoints(figure.span)};
}

/** Goes through the reports one after the other: those of a large project are in memory for a moment only. */
Sources sourcesOf(const ChartData &data)
{
    std::map<review::ReportId, std::set<review::FigureId>> wanted;
    eachDrawn(data, [&](const auto &, const auto &, const trends::Point &point) {
        for (const auto *figures : {&point.basis, &point.agreeing})
            for (const review::FigureId id : *figures)
                addFigure(wanted, data.document, id, point.report);
        addFigure(wanted, data.document, point.figure, point.report);
    });
    Sources sources;
    review::Glancing glancing(data.document);
    for (const auto &[id, figures] : wanted) {
        // A report that cannot be read leaves its rows without a quote; the values are known all the same.
        (void)glancing.at(id);
        const review::Report *report = data.document.report(id);
        for (const review::FigureId figure : figures) {
            const review::Figure *known = data.document.figure(figure);
            if (known && report && report->text)
                sources.insert(figure, sourceOf(*known, *report));
        }
    }
    return sources;
}

QString named(const ChartData &data, const Sources &sources, const std::vector<review::FigureId> &figures)
{
    QStringList names;
    for (const review::FigureId id : figures) {
        const Source source = sources.value(id);
        const review::Report *report = data.document.report(source.report);
        names << (report ? QString(report->fileName + u": " + source.quote) : QString::number(id.value));
    }
    return names.join(QStringLiteral("; "));
}

/** Breaks after the year before and up to this one; in a series' first year nothing has come before. */
QString breaksBetween(const trends::Series &series, int before, int year)
{
    QStringList words;
    for (const trends::Break &one : series.breaks) {
        if (before != 0 && one.year > before && one.year <= year)
            words << (one.note.isEmpty() ? QString::number(one.year)
                                         : QString(QString::number(one.year) + u": " + one.note));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

bool isDrawn(const ChartData &data, const trends::Point &point)
{
    using Spec = trends::ChartSpec::Kind;
    switch (data.kind) {
    case Spec::Change: return true;
    case Spec::Rank:
    case Spec::Relation: return !point.isSpan() && point.year == data.year;
    case Spec::Gap: return !point.isSpan() && (point.year == data.year || point.year == data.otherYear);
    case Spec::Outcome: break;
    }
    return !point.isSpan() && (data.year == 0 || point.year == data.year);
}

std::vector<ChartRow> chartRows(const ChartData &data)
{
    const Sources sources = sourcesOf(data);
    trends::Count count;
    eachDrawn(data, [&](const auto &, const auto &, const trends::Point &point) {
        ++count.points;
        count.notReviewed += point.reviewed ? 0 : 1;
    });
    std::vector<ChartRow> rows;
    rows.reserve(size_t(count.points));
    const trends::Series *current = nullptr;
    int before = 0;
    int year = 0;
    eachDrawn(
        data, [&](const trends::Panel &panel, const trends::Series &series, const trends::Point &point) {
            if (current != &series || point.year != year)
                before = current == &series ? year : 0;
            current = &series;
            year = point.year;
            const Source source = sources.value(point.figure);
            rows.push_back({&data, &panel, &series, &point, data.document.report(point.report), source.quote,
                            source.sentence, source.line, source.place, breaksBetween(series, before, year),
                            named(data, sources, point.basis), named(data, sources, point.agreeing), count});
        });
    return rows;
}

QString ChartColumn::title() const { return translated(heading); }

QString token(Kind kind)
{
    switch (kind) {
    case Kind::Level: return QStringLiteral("level");
    case Kind::Growth: return QStringLiteral("growth");
    case Kind::ChangeOfLevels: return QStringLiteral("change_of_levels");
    case Kind::IndexOfGrowth: return QStringLiteral("index_of_growth");
    case Kind::IndexOfLevels: return QStringLiteral("index_of_levels");
    case Kind::ShareOfCity: return QStringLiteral("share_of_city");
    case Kind::PerHead: return QStringLiteral("per_head");
    case Kind::Share: break;
    }
    return QStringLiteral("share");
}

QString formula(Kind kind)
{
    switch (kind) {
    case Kind::Level:
    case Kind::Growth:
    case Kind::Share: return {};
    case Kind::ChangeOfLevels:
        return translated(QT_TRANSLATE_NOOP(
            "ChartColumns", "level of the year less level of the year before, by the latter, times 100"));
    case Kind::IndexOfGrowth:
        return translated(QT_TRANSLATE_NOOP(
            "ChartColumns",
            "index of the year before times (100 + reported growth) by 100; 100 in the base year"));
    case Kind::IndexOfLevels:
        return translated(
            QT_TRANSLATE_NOOP("ChartColumns", "level of the year by level of the base year, times 100"));
    case Kind::ShareOfCity:
        return translated(QT_TRANSLATE_NOOP(
            "ChartColumns",
            "level by the city's own level, or else by the sum of the chosen districts, times 100"));
    case Kind::PerHead: break;
    }
    return translated(QT_TRANSLATE_NOOP("ChartColumns", "level by the population of the same year"));
}

} // namespace jiaoshu::exchange
