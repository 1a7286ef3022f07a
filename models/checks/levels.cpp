// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/levels.h"

#include "checks/context.h"
#include "checks/traits.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::checks {
namespace {

constexpr size_t MostOfReport = 4;
constexpr size_t MostElsewhere = 8;
/** Of a thousand reports that state the same the first few tell what the rest would. */
constexpr size_t MostReports = 64;

/** 1 + p/100 for every p of an interval of per cent. */
Interval factorOf(const Interval &percent)
{
    return Interval::exactly(base::Decimal(1, 0)).plus(percent.scaled(-2));
}

/** Whether the last amount is the first one grown, and moved by a deflator a year. */
bool fitsWith(const Interval &deflator, const Statement &first, const Statement &last,
              const Interval &percent, int years)
{
    const Interval factor = factorOf(percent).times(deflator);
    return !first.reading || !last.reading || first.reading->times(factor.power(years)).meets(*last.reading);
}

/** 由2.15亿元增加到3.26亿元: the words before the first amount name no year. */
bool isUndatedStart(const Statement &statement, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(statement.report);
    if (!report || !report->text)
        return false;
    const QString clause = clauseBefore(*report, statement.span);
    return (clause.endsWith(u'由') || clause.endsWith(u'从')) && !clause.contains(u'年') &&
           !clause.contains(u'末');
}

} // namespace

void addDistinct(Statements &list, const Statement *statement, size_t most)
{
    const bool known = std::any_of(list.begin(), list.end(), [statement](const Statement *other) {
        return other->fields.value == statement->fields.value && other->fields.unit == statement->fields.unit;
    });
    if (!known && list.size() < most)
        list.push_back(statement);
}

Levels::Levels(const Statements &statements, std::initializer_list<figures::Measure> measures, bool targets,
               const Snapshot &snapshot)
{
    for (const Statement *statement : statements) {
        const bool measured =
            std::find(measures.begin(), measures.end(), statement->fields.measure) != measures.end();
        if (measured && statement->isTarget() == targets && statement->year() > 0 && statement->reading &&
            !isUndatedStart(*statement, snapshot))
            addDistinct(m_byYear[statement->year()][statement->report], statement, MostOfReport);
    }
}

const Statements &Levels::in(int year, review::ReportId report) const
{
    static const Statements none;
    const auto reports = m_byYear.find(year);
    if (reports == m_byYear.end())
        return none;
    const auto found = reports->second.find(report);
    return found == reports->second.end() ? none : found->second;
}

Statements Levels::elsewhere(int year, review::ReportId report) const
{
    Statements found;
    const auto reports = m_byYear.find(year);
    if (reports == m_byYear.end())
        return found;
    size_t looked = 0;
    for (const auto &[id, statements] : reports->second) {
        for (const Statement *statement : statements) {
            if (id != report)
                addDistinct(found, statement, MostElsewhere);
        }
        if (found.size() >= MostElsewhere || ++looked >= MostReports)
            break;
    }
    return found;
}

bool growsTo(const Statement &first, const Statement &last, const Interval &percent, int years)
{
    if (!first.reading || !last.reading || !first.countsAs(last))
        return true;
    const Interval factor = factorOf(percent);
    // A loss of all and more is another check's.
    if (!factor.isPositive())
        return true;
    return first.reading->times(factor.power(years)).meets(*last.reading);
}

double impliedGrowth(const Statement &first, const Statement &last, int years)
{
    const double start = first.number ? first.number->toDouble() * std::pow(10, first.unit.exponent) : 0;
    const double end = last.number ? last.number->toDouble() * std::pow(10, last.unit.exponent) : 0;
    return start > 0 && end > 0 ? 100 * (std::pow(end / start, 1.0 / years) - 1) : 0;
}

bool pricesExplain(const Statement &first, const Statement &last, const Interval &percent, int years)
{
    return fitsWith(Interval(base::Decimal(100 + LeastDeflator, 2), base::Decimal(100 + MostDeflator, 2)),
                    first, last, percent, years);
}

bool isUsualGap(const Statement &rate, const Statement &first, const Statement &last, int years)
{
    const Basis basis = basisOf(rate);
    const Interval usual(base::Decimal(100 + UsualLeastDeflator, 2),
                         base::Decimal(100 + UsualMostDeflator, 2));
    return (basis == Basis::ConstantPrices || basis == Basis::Comparable) &&
           fitsWith(usual, first, last, *rate.reading, years);
}

std::optional<figures::Fields> mended(const Statement &statement, int slip, const figures::UnitTable &units)
{
    figures::Fields fields = statement.fields;
    const QStringList known = statement.indicator ? statement.indicator->units : QStringList();
    for (const QString &unit : known) {
        const figures::Unit parsed = units.parse(unit);
        if (parsed.comparableWith(statement.unit) && parsed.exponent == statement.unit.exponent + slip) {
            fields.unit = unit;
            return fields;
        }
    }
    const auto value = statement.number ? statement.number->scaled(slip) : std::nullopt;
    if (!value)
        return std::nullopt;
    fields.value = value->toString();
    return fields;
}

QString shownPercent(double percent) { return QString::number(percent, 'f', 2) + u'%'; }

} // namespace jiaoshu::checks
