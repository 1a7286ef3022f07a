// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <map>
#include <set>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

constexpr double SureReading = 0.6;
/** The years of a plan add up to a steady growth within this much, or the path was another: 97 and 103 of a hundred. */
const Interval PathConfirms(base::Decimal(97, 2), base::Decimal(103, 2));
/** Beyond 5 of a hundred the amounts and their sum are worth a look. */
const Interval PathDoubtful(base::Decimal(95, 2), base::Decimal(105, 2));

/** A plan's numbers for one indicator: 108.8 → 221.29 in five years. */
struct Plan {
    const Statement *first = nullptr;
    const Statement *last = nullptr;
    const Statement *rate = nullptr;
    /** Null where no sum over the years is stated. */
    const Statement *sum = nullptr;
    int years = 0;
    bool oneReport = false;
};

/** The sum over the years of a path that begins with the year after `first` and grows by `factor`. */
Interval pathSum(const Interval &first, const Interval &factor, int years)
{
    Interval sum = Interval::exactly(base::Decimal(0, 0));
    Interval amount = first;
    for (int year = 0; year < years; ++year) {
        amount = amount.times(factor);
        sum = sum.plus(amount);
    }
    return sum;
}

Interval factorOf(const Statement &rate)
{
    return Interval::exactly(base::Decimal(1, 0)).plus(rate.reading->scaled(-2));
}

Interval levelPath(const Plan &plan)
{
    const Interval factor = plan.last->reading->over(*plan.first->reading).root(plan.years);
    return pathSum(*plan.first->reading, factor, plan.years);
}

class PlanCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("plan"),
            Severity::Error,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Plan arithmetic"),
            QT_TRANSLATE_NOOP(
                "Checks",
                "First year, last year, average growth and the sum over the years of a plan go together."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkRate(const std::vector<Plan> &plans, const Snapshot &snapshot, Outcome &outcome) const;
    void checkSum(const Plan &plan, const Snapshot &snapshot, Outcome &outcome) const;
    Finding rateFinding(const Plan &plan, const Snapshot &snapshot) const;
};

Severity severityOf(const Plan &plan, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(plan.rate->report);
    if (report && report->text && namesOwnBasis(*report, plan.rate->span))
        return Severity::Hint;
    if (basisOf(*plan.rate) != Basis::Nominal)
        return pricesExplain(*plan.first, *plan.last, *plan.rate->reading, plan.years) ? Severity::Hint
                                                                                       : Severity::Warning;
    const bool sure =
        std::min({plan.rate->confidence, plan.first->confidence, plan.last->confidence}) >= SureReading;
    const bool plain = plan.rate->plainName && plan.first->plainName && plan.last->plainName;
    return plan.oneReport && sure && plain ? Severity::Error : Severity::Warning;
}

/** One year more or less with which the rate fits, 0 if there is none. */
int otherYears(const Plan &plan)
{
    for (const int years : {plan.years - 1, plan.years + 1}) {
        if (years > 0 && growsTo(*plan.first, *plan.last, *plan.rate->reading, years))
            return years;
    }
    return 0;
}

/** Which of the numbers the sum over the years speaks against; empty where it decides nothing. */
Phrase oddOne(const Plan &plan)
{
    if (!plan.sum || !plan.sum->countsAs(*plan.first) || !plan.sum->reading)
        return {};
    const Interval &sum = *plan.sum->reading;
    if (levelPath(plan).times(PathConfirms).meets(sum))
        return Phrase::said(
            QT_TRANSLATE_NOOP(
                "Checks", "The sum over the years, %1, goes with the two amounts: the rate is the odd one."),
            {plan.sum->printed()});
    if (pathSum(*plan.first->reading, factorOf(*plan.rate), plan.years).times(PathConfirms).meets(sum))
        return Phrase::said(
            QT_TRANSLATE_NOOP(
                "Checks",
                "The sum over the years, %1, goes with the first amount and the rate: %2 is the odd one."),
            {plan.sum->printed(), plan.last->printed()});
    return {};
}

Phrase basisPhrase(const Plan &plan)
{
    const double implied = (100 + impliedGrowth(*plan.first, *plan.last, plan.years)) /
                               (100 + plan.rate->number.value_or(base::Decimal()).toDouble()) * 100 -
                           100;
    switch (basisOf(*plan.rate)) {
    case Basis::ConstantPrices:
        return Phrase::said(
            QT_TRANSLATE_NOOP("Checks",
                              "The rate is at constant prices: prices would have moved by %1 a year."),
            {shownPercent(implied)});
    case Basis::Comparable:
        return Phrase::said(
            QT_TRANSLATE_NOOP("Checks",
                              "The rate may be on a comparable base, which would have moved by %1 a year."),
            {shownPercent(implied)});
    case Basis::Nominal:
    case Basis::Unknown: break;
    }
    return {};
}

Finding PlanCheck::rateFinding(const Plan &plan, const Snapshot &snapshot) const
{
    std::vector<const Statement *> involved{plan.rate, plan.first, plan.last};
    if (plan.sum)
        involved.push_back(plan.sum);
    Finding finding = about(severityOf(plan, snapshot), involved, snapshot);
    const Interval yearly = plan.last->reading->over(*plan.first->reading).root(plan.years);
    std::vector<Phrase> said{Phrase::said(
        QT_TRANSLATE_NOOP("Checks",
                          "%1: from %2 (%3) to %4 (%5) is %6 a year over %7 years, but %8 is printed."),
        {plan.rate->name(), plan.first->printed(), plan.first->when(), plan.last->printed(),
         plan.last->when(), shownPercent(impliedGrowth(*plan.first, *plan.last, plan.years)),
         QString::number(plan.years), plan.rate->printed()})};
    if (yearly.isBounded())
        said.push_back(Phrase::said(QT_TRANSLATE_NOOP("Checks", "Rounding allows %1 to %2."),
                                    {shownPercent(100 * (yearly.lower()->toDouble() - 1)),
                                     shownPercent(100 * (yearly.upper()->toDouble() - 1))}));
    if (const int years = otherYears(plan)) {
        finding.severity = std::max(finding.severity, Severity::Warning);
        said.push_back(
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "It holds over %1 years."), {QString::number(years)}));
    }
    for (const Phrase &more : {oddOne(plan), basisPhrase(plan)}) {
        if (!more.isEmpty())
            said.push_back(more);
    }
    finding.explanation = Phrase::sentences(std::move(said));
    return finding;
}

void PlanCheck::checkRate(const std::vector<Plan> &plans, const Snapshot &snapshot, Outcome &outcome) const
{
    const auto holds = [](const Plan &plan) {
        return growsTo(*plan.first, *plan.last, *plan.rate->reading, plan.years) ||
               isUsualGap(*plan.rate, *plan.first, *plan.last, plan.years);
    };
    if (std::any_of(plans.begin(), plans.end(), holds))
        ++outcome.passed;
    else
        outcome.findings.push_back(rateFinding(plans.front(), snapshot));
}

/** Where the rate says nothing against the amounts, their sum may. */
void PlanCheck::checkSum(const Plan &plan, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!plan.sum || !plan.sum->reading || !plan.sum->isExact() || plan.sum->isTarget() ||
        !plan.sum->countsAs(*plan.first))
        return;
    const Interval path = levelPath(plan);
    if (path.times(PathDoubtful).meets(*plan.sum->reading)) {
        ++outcome.passed;
        return;
    }
    Finding finding = about(Severity::Hint, {plan.sum, plan.first, plan.last}, snapshot);
    tellApart(finding, QStringLiteral("sum"));
    const Interval shown = path.scaled(-plan.sum->unit.exponent);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: a steady way from %2 (%3) to %4 (%5) adds up to about %6%7, but %8 "
                                    "is printed; a base that was revised, or a year out of line."),
        {plan.sum->name(), plan.first->printed(), plan.first->when(), plan.last->printed(), plan.last->when(),
         shown.upper() ? base::shortened(*shown.upper(), 1).toString() : QString(), plan.sum->fields.unit,
         plan.sum->printed()});
    outcome.findings.push_back(std::move(finding));
}

/** The plans that a rate may belong to: of the report's own amounts if it has them, else of what others say. */
std::vector<Plan> plansFor(const Statement &rate, const Levels &outcomes, const Levels &targets,
                           const Statement *sum)
{
    std::vector<Plan> plans;
    const int before = rate.period.firstYear() - 1;
    const int end = rate.period.lastYear();
    const Levels &goal = rate.isTarget() ? targets : outcomes;
    Statements first = outcomes.in(before, rate.report);
    Statements last = goal.in(end, rate.report);
    const bool oneReport = !first.empty() && !last.empty();
    if (first.empty())
        first = outcomes.elsewhere(before, rate.report);
    if (last.empty())
        last = goal.elsewhere(end, rate.report);
    for (const Statement *from : first) {
        for (const Statement *to : last) {
            if (from->countsAs(*to))
                plans.push_back({from, to, &rate, sum, end - before, oneReport});
        }
    }
    return plans;
}

void PlanCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    const Levels outcomes(group.statements, {Measure::Level}, false, snapshot);
    const Levels targets(group.statements, {Measure::Level}, true, snapshot);
    std::map<std::pair<QString, bool>, const Statement *> sums;
    std::map<std::pair<QString, bool>, bool> summed;
    for (const Statement *statement : group.statements) {
        if (statement->fields.measure == Measure::Level &&
            statement->period.kind() == figures::Period::Kind::Years)
            sums.emplace(std::pair(statement->fields.period, statement->isTarget()), statement);
    }
    std::set<std::tuple<review::ReportId, QString, QString>> seen;
    for (const Statement *rate : group.statements) {
        if (rate->fields.measure != Measure::AverageGrowth || !rate->reading ||
            rate->period.kind() != figures::Period::Kind::Years)
            continue;
        // A table and a text that say the same are one finding.
        if (!seen.insert({rate->report, rate->fields.period, rate->fields.value}).second)
            continue;
        const auto key = std::pair(rate->fields.period, rate->isTarget());
        const auto sum = sums.find(key);
        const std::vector<Plan> plans =
            plansFor(*rate, outcomes, targets, sum == sums.end() ? nullptr : sum->second);
        if (plans.empty())
            continue;
        checkRate(plans, snapshot, outcome);
        if (!std::exchange(summed[key], true))
            checkSum(plans.front(), snapshot, outcome);
    }
}

} // namespace

std::unique_ptr<Check> planCheck() { return std::make_unique<PlanCheck>(); }

} // namespace jiaoshu::checks
