// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/candidate.h"

#include "figures/period.h"

namespace jiaoshu::trends {
namespace {

using figures::Measure;

std::optional<Panel::Kind> kindOf(const figures::Fields &fields, const figures::Unit &unit)
{
    switch (fields.measure) {
    case Measure::Level:
        // A rate that a report states as a level still shares its scale with rates alone.
        return unit.base == u"%" ? Panel::Kind::Share : Panel::Kind::Level;
    case Measure::Growth:
    case Measure::AverageGrowth: return Panel::Kind::Growth;
    case Measure::Share: return Panel::Kind::Share;
    case Measure::GrowthPoints:
    case Measure::Multiple:
    case Measure::Change: break;
    }
    return std::nullopt;
}

std::optional<Why> readYears(const figures::Fields &fields, Point &point)
{
    using Kind = figures::Period::Kind;
    const auto period = figures::Period::parse(fields.period);
    if (!period || period->kind() == Kind::None)
        return Why::NoYear;
    if (period->kind() != Kind::Year && period->kind() != Kind::Years)
        return Why::PartOfYear;
    const bool several = period->kind() == Kind::Years;
    const bool average = fields.measure == Measure::AverageGrowth;
    if (average != several)
        return average ? Why::NoSpan : Why::SeveralYears;
    point.firstYear = period->firstYear();
    point.year = period->lastYear();
    return std::nullopt;
}

std::optional<Why> readValue(const figures::Fields &fields, Point &point)
{
    const QString dots = QStringLiteral("..");
    const qsizetype split = fields.value.indexOf(dots);
    const auto value = base::Decimal::parse(split < 0 ? fields.value : fields.value.left(split));
    if (!value)
        return Why::NoNumber;
    point.value = *value;
    point.printed = fields.value + fields.unit;
    if (split < 0)
        return std::nullopt;
    point.upper = base::Decimal::parse(QStringView(fields.value).mid(split + dots.size()));
    point.printed.replace(dots, QStringLiteral("—"));
    return point.upper ? std::nullopt : std::optional(Why::NoNumber);
}

} // namespace

QString districtKey(const figures::Fields &fields)
{
    return fields.districtCode.isEmpty() ? fields.district : fields.districtCode;
}

Said Said::of(const review::Figure &figure)
{
    return {figure.id, figure.report, &figure.fields, figure.state};
}

Said Said::of(const review::Fact &fact) { return {fact.figure, fact.report, &fact.fields, fact.state}; }

figures::Unit KnownUnits::meaning(const QString &printed)
{
    // One unit follows another like it, mostly.
    if (m_last != printed || m_known.isEmpty()) {
        const auto known = m_known.constFind(printed);
        m_meaning = known != m_known.constEnd() ? *known : *m_known.insert(printed, m_units.parse(printed));
        m_last = printed;
    }
    return m_meaning;
}

Reading read(const Said &said, KnownUnits &units)
{
    const figures::Fields &fields = *said.fields;
    Reading reading;
    Candidate &candidate = reading.candidate;
    candidate.districtKey = districtKey(fields);
    candidate.spokenOf = candidate.districtKey;
    if (fields.measure == Measure::Share)
        candidate.shareOf = fields.indicatorName;
    candidate.unit = fields.unit;
    candidate.meaning = units.meaning(fields.unit);
    Point &point = candidate.point;
    point.figure = said.figure;
    point.report = said.report;
    point.measure = fields.measure;
    point.status = fields.status;
    point.qualifier = fields.qualifier;
    point.state = said.state;
    point.reviewed = review::isReviewed(said.state);
    point.questioned = said.state == review::State::Questioned;

    const auto kind = kindOf(fields, candidate.meaning);
    candidate.kind = kind.value_or(Panel::Kind::Level);
    if (!kind)
        reading.why = Why::OtherMeasure;
    else if (candidate.districtKey.isEmpty())
        reading.why = Why::NoDistrict;
    else if (const auto years = readYears(fields, point))
        reading.why = years;
    else
        reading.why = readValue(fields, point);
    return reading;
}

} // namespace jiaoshu::trends
