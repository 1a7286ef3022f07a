// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/trendtext.h"

#include "base/trimmed.h"
#include "trends/charttext.h"

#include <algorithm>
#include <set>

namespace jiaoshu::trends {

using figures::Qualifier;
using figures::Status;

namespace {

QString sign(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::AtLeast: return QStringLiteral("≥");
    case Qualifier::AtMost: return QStringLiteral("≤");
    case Qualifier::About: return QStringLiteral("≈");
    case Qualifier::None: break;
    }
    return {};
}

/** `新华区 2016—2019 2022`: the years between the first and the last for which nothing is stated; empty where there are none. */
QString missingIn(const Series &series)
{
    std::set<int> stated;
    for (const Point &point : series.points) {
        if (!point.isSpan())
            stated.insert(point.year);
    }
    QStringList gaps;
    int last = stated.empty() ? 0 : *stated.begin();
    for (const int year : stated) {
        if (year > last + 1)
            gaps << TrendText::years(last + 1, year - 1);
        last = year;
    }
    return gaps.isEmpty() ? QString() : QString(series.districtName + u' ' + gaps.join(u' '));
}

/** The same of the years for which reports contradict each other. */
QString disputedIn(const Series &series)
{
    std::set<int> years;
    for (const Point &point : series.points) {
        if (!point.counts)
            years.insert(point.year);
    }
    QString text = years.empty() ? QString() : series.districtName;
    for (const int year : years)
        text += u' ' + QString::number(year);
    return text;
}

QStringList ofEach(const Panel &panel, QString (*words)(const Series &))
{
    QStringList all;
    for (const Series &series : panel.series) {
        if (const QString said = words(series); !said.isEmpty())
            all << said;
    }
    return all;
}

} // namespace

QString TrendText::heading(const Panel &panel)
{
    switch (panel.kind) {
    case Panel::Kind::Level: return tr("Level (%1)").arg(panel.unit);
    case Panel::Kind::Growth: return tr("Growth (%1)").arg(panel.unit);
    case Panel::Kind::ChangeOfLevels: return tr("Change of levels (%1)").arg(panel.unit);
    case Panel::Kind::IndexOfGrowth: return tr("Index, chained from reported growth");
    case Panel::Kind::IndexOfLevels: return tr("Index, from levels");
    case Panel::Kind::ShareOfCity: return tr("Share of the whole (%1)").arg(panel.unit);
    case Panel::Kind::PerHead: return tr("Per head (%1)").arg(panel.unit);
    case Panel::Kind::Share: break;
    }
    return tr("Share (%1)").arg(panel.unit);
}

QString TrendText::basis(Panel::Kind kind, figures::PriceBasis basis)
{
    using figures::PriceBasis;
    if (basis == PriceBasis::NotMoney || kind == Panel::Kind::Share || kind == Panel::Kind::ShareOfCity)
        return {};
    // Only reported growth is told in the indicator's own prices; what is computed from levels is in those of the levels.
    if (kind != Panel::Kind::Growth && kind != Panel::Kind::IndexOfGrowth)
        return tr("at current prices");
    switch (basis) {
    case PriceBasis::Constant: return tr("at constant prices");
    case PriceBasis::ComparableBase: return tr("on a comparable base");
    case PriceBasis::Current: return tr("at current prices");
    case PriceBasis::NotMoney: break;
    }
    return {};
}

QString TrendText::status(Status status)
{
    switch (status) {
    case Status::Target: return tr("target");
    case Status::Estimate: return tr("estimate");
    case Status::Actual: break;
    }
    return {};
}

QString TrendText::value(const Point &point)
{
    // As printed, but for zeros that another unit made.
    const auto number = [&point](const base::Decimal &value) {
        return (point.printed.startsWith(value.toString()) ? value : base::trimmed(value)).toString();
    };
    const QString text = sign(point.qualifier) + number(point.value);
    return point.upper ? QString(text + u'—' + number(*point.upper)) : text;
}

QString TrendText::label(const Point &point)
{
    const QString word = status(point.status);
    return word.isEmpty() ? value(point) : QString(word + u' ' + value(point));
}

QString TrendText::averageLabel(const Point &point)
{
    const QString span = years(point.firstYear, point.year);
    switch (point.status) {
    case Status::Target: return tr("%1 target average %2%").arg(span, value(point));
    case Status::Estimate: return tr("%1 estimated average %2%").arg(span, value(point));
    case Status::Actual: break;
    }
    return tr("%1 average %2%").arg(span, value(point));
}

QString TrendText::years(int first, int last)
{
    return first == last ? QString::number(last)
                         : QString(QString::number(first) + u'—' + QString::number(last));
}

QString TrendText::reviewWord(review::State state)
{
    switch (state) {
    case review::State::NotReviewed: return tr("not reviewed");
    case review::State::Later: return tr("later");
    case review::State::Questioned: return tr("questioned");
    case review::State::Accepted: return tr("accepted");
    case review::State::Corrected: return tr("corrected");
    case review::State::Rejected: return tr("rejected");
    case review::State::Added: break;
    }
    return tr("added");
}

QString TrendText::count(Count count)
{
    const QString points = count.points == 1 ? tr("1 figure") : tr("%1 figures").arg(count.points);
    return count.notReviewed == 0 ? tr("%1, all reviewed").arg(points)
                                  : tr("%1, %2 not reviewed").arg(points).arg(count.notReviewed);
}

QString TrendText::summary(const QString &indicator, std::span<const Panel> panels)
{
    QStringList sentences{tr("%1: %2.").arg(indicator, count(trends::count(panels)))};
    for (const Panel &panel : panels) {
        if (panel.series.empty())
            continue;
        const Point *least = nullptr;
        const Point *most = nullptr;
        QStringList districts;
        for (const Series &series : panel.series) {
            districts << series.districtName;
            for (const Point &point : series.points) {
                least = !least || point.value < least->value ? &point : least;
                most = !most || most->value < point.value ? &point : most;
            }
        }
        const auto at = [](const Point &point) {
            return QString(label(point) + u" (" + years(point.firstYear, point.year) + u')');
        };
        sentences << tr("%1 for %2: from %3 to %4.")
                         .arg(heading(panel), ChartText::list(districts), at(*least), at(*most));
        if (const QStringList missing = ofEach(panel, missingIn); !missing.isEmpty())
            sentences << tr("Missing: %1.").arg(ChartText::list(missing));
        if (const QStringList disputed = ofEach(panel, disputedIn); !disputed.isEmpty())
            sentences << tr("Reports contradict each other: %1.").arg(ChartText::list(disputed));
    }
    return sentences.join(u' ');
}

QString TrendText::description(const QString &indicator, const Panel &panel, const Series &series,
                               const Point &point)
{
    const QString value = sign(point.qualifier) + point.printed;
    const QString word = status(point.status);
    return QStringList{series.districtName, years(point.firstYear, point.year),
                       QString(indicator + u' ' + measure(panel, point.isSpan())),
                       word.isEmpty() ? value : QString(word + u' ' + value), reviewWord(point.state)}
        .join(QStringLiteral(" · "));
}

QString TrendText::measure(const Panel &panel, bool average)
{
    switch (panel.kind) {
    case Panel::Kind::Level: return tr("level, %1").arg(panel.unit);
    case Panel::Kind::Growth:
        return average ? tr("avg. growth, %1").arg(panel.unit) : tr("growth, %1").arg(panel.unit);
    case Panel::Kind::ChangeOfLevels: return tr("change of levels, %1").arg(panel.unit);
    case Panel::Kind::IndexOfGrowth: return tr("index from growth");
    case Panel::Kind::IndexOfLevels: return tr("index from levels");
    case Panel::Kind::ShareOfCity: return tr("share of the whole, %1").arg(panel.unit);
    case Panel::Kind::PerHead: return tr("per head, %1").arg(panel.unit);
    case Panel::Kind::Share: break;
    }
    return tr("share, %1").arg(panel.unit);
}

QString TrendText::gap(Panel::Kind kind, int first, int last)
{
    const QString span = years(first, last);
    switch (kind) {
    case Panel::Kind::Level: return tr("No level stated for %1; nothing is joined").arg(span);
    case Panel::Kind::Growth: return tr("No growth stated for %1; nothing is joined").arg(span);
    case Panel::Kind::ChangeOfLevels:
    case Panel::Kind::IndexOfGrowth:
    case Panel::Kind::IndexOfLevels:
    case Panel::Kind::ShareOfCity:
    case Panel::Kind::PerHead: return tr("Nothing to compute from for %1; nothing is joined").arg(span);
    case Panel::Kind::Share: break;
    }
    return tr("No share stated for %1; nothing is joined").arg(span);
}

QString TrendText::why(Why why)
{
    switch (why) {
    case Why::NoYear: return tr("the text names no year");
    case Why::PartOfYear: return tr("a quarter or some months, not a year");
    case Why::SeveralYears: return tr("a total over several years");
    case Why::NoSpan: return tr("an average without its years");
    case Why::OtherUnit: return tr("a unit that cannot be brought to the others");
    case Why::NoNumber: return tr("not a single number");
    case Why::OtherMeasure: return tr("a change or multiple, neither level nor rate");
    case Why::NoDistrict: break;
    }
    return tr("no district");
}

} // namespace jiaoshu::trends
