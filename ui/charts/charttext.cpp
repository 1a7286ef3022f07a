// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include "trends/charttext.h"
#include "trends/trendtext.h"

#include <algorithm>

namespace jiaoshu::ui {
namespace {

QString signedText(const base::Decimal &value)
{
    return value.coefficient() > 0 ? QString(u'+' + value.toString()) : value.toString();
}

/** Of the same year and kind, one that says something else. */
bool isContradicted(const trends::Series &series, const trends::Point &point)
{
    return std::any_of(series.points.begin(), series.points.end(), [&](const trends::Point &other) {
        return !other.counts && other.year == point.year && other.firstYear == point.firstYear &&
               other.measure == point.measure && other.status == point.status;
    });
}

} // namespace

QString ChartText::description(const ChartInput &input, const trends::Panel &panel,
                               const trends::Series &series, const trends::Point &point)
{
    QStringList parts{trends::TrendText::description(input.indicator(panel).name, panel, series, point)};
    if (!point.counts)
        parts << tr("does not count: another figure of this year does");
    else if (isContradicted(series, point))
        parts << tr("counts; another figure gives another value");
    if (!point.agreeing.empty())
        parts << tr("%n more figures say the same", nullptr, int(point.agreeing.size()));
    if (point.questioned && point.state != review::State::Questioned)
        parts << trends::TrendText::reviewWord(review::State::Questioned);
    return parts.join(QStringLiteral(" · "));
}

QString ChartText::against(const trends::Comparator &comparator)
{
    return tr("dashed: %1").arg(comparator.name);
}

QString ChartText::comparatorValue(const trends::Panel &panel, const trends::Comparator &comparator,
                                   const trends::ComparatorValue &value)
{
    return QStringList{comparator.name, QString::number(value.year), trends::TrendText::measure(panel, false),
                       value.value.toString(), tr("for comparison")}
        .join(QStringLiteral(" · "));
}

QString ChartText::difference(const trends::Panel &panel, const base::Decimal &difference)
{
    const QString text = signedText(difference);
    return trends::isRate(panel.kind) ? tr("%1 points").arg(text) : text;
}

QString ChartText::change(const trends::Panel &panel, const trends::AgainstYear &change)
{
    const QString text = difference(panel, change.difference);
    return change.percent ? tr("%1 (%2%)").arg(text, signedText(*change.percent)) : text;
}

QString ChartText::changeRead(const trends::Panel &panel, int otherYear, const trends::AgainstYear &value)
{
    return tr("against %1: %2").arg(QString::number(otherYear), change(panel, value));
}

QString ChartText::ranked(const trends::Ranking &ranking)
{
    const auto ranks = int(ranking.ranked.size());
    return ranking.missing.empty() ? tr("%1 of %2 ranked").arg(ranks).arg(ranking.asked())
                                   : tr("%1 of %2 ranked, %3 without a value")
                                         .arg(ranks)
                                         .arg(ranking.asked())
                                         .arg(ranking.missing.size());
}

QString ChartText::rankRead(const trends::Ranking &ranking, const trends::RankedRow &row)
{
    return row.rank > 0 ? tr("rank %1 of %2").arg(row.rank).arg(ranking.ranked.size()) : tr("takes no rank");
}

QString ChartText::targetRead(const trends::OutcomeRow &row)
{
    return row.outcome ? trends::ChartText::reached(row.reached) : tr("no outcome is stated");
}

QString ChartText::relationRead(const QString &district, int year, const QString &own, const QString &other)
{
    return QStringList{district, QString::number(year), own, tr("with %1").arg(other)}.join(
        QStringLiteral(" · "));
}

QString ChartText::axisTitle(const ChartInput &input, const trends::Panel &panel)
{
    const ChartInput::Indicator indicator = input.indicator(panel);
    QStringList parts{indicator.name, trends::TrendText::measure(panel, false)};
    const QString basis = trends::TrendText::basis(panel.kind, indicator.priceBasis);
    if (!basis.isEmpty())
        parts << basis;
    return parts.join(QStringLiteral(" · "));
}

QString ChartText::breakNote(const trends::Break &where, const QStringList &districts)
{
    const QString note = where.note.isEmpty() ? tr("not comparable across") : where.note;
    return districts.isEmpty()
               ? tr("Break in %1: %2").arg(QString::number(where.year), note)
               : tr("Break in %1 (%2): %3")
                     .arg(QString::number(where.year), districts.join(QStringLiteral(" · ")), note);
}

QString ChartText::furtherLabels(int count) { return tr("%n further labels", nullptr, count); }

QString ChartText::inGrey(int districts) { return tr("%n districts in grey", nullptr, districts); }

QString ChartText::reduced(qsizetype values)
{
    return tr("%n values drawn as the lowest and highest of each column of pixels", nullptr, int(values));
}

QString ChartText::notFromZero() { return tr("scale starts above 0"); }

QString ChartText::noValueFor(const QString &years) { return tr("No value for %1:").arg(years); }

QString ChartText::names(const ChartInput &input, const std::vector<QString> &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << input.districtName(key);
    return names.join(QStringLiteral(" · "));
}

} // namespace jiaoshu::ui
