// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <cmath>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** What an amount grows or falls by a year without having to be explained, in per cent. */
constexpr int UsualYearly = 30;
/** Between these a ratio is a slip of ten thousand: a real change on top of it included. */
const Interval SlipOfTenThousand(base::Decimal(2000, 0), base::Decimal(50'000, 0));
/** A decimal point or a zero that was lost, or one too many. */
const Interval LostPoint(base::Decimal(75, 1), base::Decimal(14, 0));
const Interval SlipOfHundredMillion(base::Decimal(20'000'000, 0), base::Decimal(500'000'000, 0));

class OutlierCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("outlier"),
            Severity::Warning,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Out of line"),
            QT_TRANSLATE_NOOP("Checks", "From one year to the next an amount moves by no more than 30 %, and "
                                        "never by a unit: 万 and 亿."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void compare(const Statement &first, const Statement &last, const Snapshot &snapshot,
                 Outcome &outcome) const;
};

/** The power of ten that lies between two amounts that ought to be alike: 1, 4, 8, or 0 for none. */
int slipBetween(const Interval &ratio)
{
    if (!ratio.isBounded())
        return 0;
    if (ratio.meets(LostPoint))
        return 1;
    if (ratio.meets(SlipOfTenThousand))
        return 4;
    return ratio.meets(SlipOfHundredMillion) ? 8 : 0;
}

void OutlierCheck::compare(const Statement &first, const Statement &last, const Snapshot &snapshot,
                           Outcome &outcome) const
{
    if (!first.countsAs(last) || !first.reading->isPositive() || !last.reading->isPositive())
        return;
    const int years = std::max(1, last.year() - first.year());
    const Interval usual = Interval::exactly(base::Decimal(100 + UsualYearly, 2)).power(years);
    const Interval up = last.reading->over(*first.reading);
    const Interval down = first.reading->over(*last.reading);
    if (!usual.isBelow(up) && !usual.isBelow(down)) {
        ++outcome.passed;
        return;
    }
    const int slip = std::max(slipBetween(up), slipBetween(down));
    Finding finding = about(slip ? Severity::Warning : Severity::Hint, {&last, &first}, snapshot);
    std::vector<Phrase> said{Phrase::said(
        QT_TRANSLATE_NOOP("Checks",
                          "%1: from %2 (%3) to %4 (%5) is %6 a year; more than %7 % wants an explanation."),
        {last.name(), first.printed(), first.when(), last.printed(), last.when(),
         shownPercent(impliedGrowth(first, last, years)), QString::number(UsualYearly)})};
    if (slip)
        said.push_back(Phrase::said(
            QT_TRANSLATE_NOOP("Checks",
                              "One of the two seems to be off by a unit or a point, ten to the power of %1."),
            {QString::number(slip)}));
    finding.explanation = Phrase::sentences(std::move(said));
    outcome.findings.push_back(std::move(finding));
}

void OutlierCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (group.statements.empty() || !isAggregate(group.statements.front()->fields.indicator))
        return;
    Statements plain;
    for (const Statement *statement : group.statements) {
        if (statement->plainName && statement->isExact())
            plain.push_back(statement);
    }
    const Levels levels(plain, {Measure::Level}, false, snapshot);
    const Statement *before = nullptr;
    for (const auto &[year, reports] : levels.byYear()) {
        const Statement *now = reports.begin()->second.front();
        if (before)
            compare(*before, *now, snapshot, outcome);
        before = now;
    }
}

} // namespace

std::unique_ptr<Check> outlierCheck() { return std::make_unique<OutlierCheck>(); }

} // namespace jiaoshu::checks
