// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <set>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** Below this its reading is too unsure for an error. */
constexpr double SureReading = 0.6;
/** Powers of ten by which units are mistaken for one another: 元, 万元 and 亿元. */
constexpr int UnitSlips[] = {4, -4, 8, -8};
/** How many years before the one that it should be may be the base that was meant. */
constexpr int OtherYears[] = {2, 3, 4, 5};

/** The amounts of a growth, and how they were found. */
struct Pair {
    const Statement *first = nullptr;
    const Statement *last = nullptr;
    bool oneReport = false;
};

class GrowthCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("growth"),
            Severity::Error,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Growth"),
            QT_TRANSLATE_NOOP(
                "Checks",
                "The amount of a year, over the amount of the year before, is the growth that is printed."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkRate(const Statement &growth, const Levels &outcomes, const Levels &targets,
                   const Snapshot &snapshot, Outcome &outcome) const;
    void checkDifference(const Statement &difference, const Levels &levels, const Snapshot &snapshot,
                         Outcome &outcome) const;
    Finding rateFinding(const Statement &growth, const Pair &pair, const Levels &outcomes,
                        const Snapshot &snapshot) const;
};

std::vector<Pair> pairsFor(const Statement &stated, const Levels &before, const Levels &after)
{
    std::vector<Pair> pairs;
    const int year = stated.year();
    Statements first = before.in(year - 1, stated.report);
    const bool oneReport = !first.empty();
    if (!oneReport)
        first = before.elsewhere(year - 1, stated.report);
    for (const Statement *last : after.in(year, stated.report)) {
        for (const Statement *base : first) {
            if (base->countsAs(*last))
                pairs.push_back({base, last, oneReport});
        }
    }
    return pairs;
}

Severity severityOf(const Statement &growth, const Pair &pair, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(growth.report);
    const bool ownBasis = report && report->text && namesOwnBasis(*report, growth.span);
    const Basis basis = basisOf(growth);
    if (basis == Basis::Nominal && !ownBasis) {
        const bool sure =
            std::min({growth.confidence, pair.first->confidence, pair.last->confidence}) >= SureReading;
        // The base of another report may have been revised since.
        return pair.oneReport && sure && growth.plainName && pair.first->plainName && pair.last->plainName
                   ? Severity::Error
                   : Severity::Warning;
    }
    if (ownBasis && basis == Basis::Nominal)
        return Severity::Hint;
    return pricesExplain(*pair.first, *pair.last, *growth.reading, 1) ? Severity::Hint : Severity::Warning;
}

/** The year that the growth holds against, if it is another than the year before; 0 if there is none. */
const Statement *otherBase(const Statement &growth, const Statement &last, const Levels &outcomes)
{
    for (const int back : OtherYears) {
        for (const Statement *base : outcomes.in(growth.year() - back, growth.report)) {
            if (base->countsAs(last) && growsTo(*base, last, *growth.reading, 1))
                return base;
        }
    }
    return nullptr;
}

/** The power of ten that the last amount is off by, if the growth holds then. */
int unitSlip(const Statement &growth, const Pair &pair)
{
    for (const int slip : UnitSlips) {
        Statement other = *pair.last;
        other.reading = other.reading->scaled(slip);
        if (other.reading->isBounded() && growsTo(*pair.first, other, *growth.reading, 1))
            return slip;
    }
    return 0;
}

Phrase allowedRange(const Pair &pair)
{
    const Interval ratio = pair.last->reading->over(*pair.first->reading);
    const Interval percent = ratio.minus(Interval::exactly(base::Decimal(1, 0))).scaled(2);
    if (!percent.isBounded())
        return {};
    return Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "Rounding allows %1 to %2."),
        {shownPercent(percent.lower()->toDouble()), shownPercent(percent.upper()->toDouble())});
}

Phrase basisPhrase(const Statement &growth, const Pair &pair)
{
    switch (basisOf(growth)) {
    case Basis::ConstantPrices: {
        const double implied = (100 + impliedGrowth(*pair.first, *pair.last, 1)) /
                                   (100 + growth.number.value_or(base::Decimal()).toDouble()) * 100 -
                               100;
        return Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "This rate is at constant prices: prices would have moved by %1."),
            {shownPercent(implied)});
    }
    case Basis::Comparable:
        return Phrase::said(QT_TRANSLATE_NOOP(
            "Checks", "This rate is worked out on a comparable base; the printed amounts need not give it."));
    case Basis::Nominal:
    case Basis::Unknown: break;
    }
    return {};
}

Finding GrowthCheck::rateFinding(const Statement &growth, const Pair &pair, const Levels &outcomes,
                                 const Snapshot &snapshot) const
{
    Finding finding = about(severityOf(growth, pair, snapshot), {&growth, pair.last, pair.first}, snapshot);
    std::vector<Phrase> said{
        Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 in %2: %3 ÷ %4 − 1 = %5, but %6 is printed."),
                     {growth.name(), growth.when(), pair.last->printed(), pair.first->printed(),
                      shownPercent(impliedGrowth(*pair.first, *pair.last, 1)), growth.printed()})};
    for (const Phrase &more : {allowedRange(pair), basisPhrase(growth, pair)}) {
        if (!more.isEmpty())
            said.push_back(more);
    }
    if (const Statement *base = otherBase(growth, *pair.last, outcomes)) {
        // Read against that year it is right.
        finding.severity = std::max(finding.severity, Severity::Warning);
        said.push_back(Phrase::said(QT_TRANSLATE_NOOP("Checks", "It holds against %1 (%2)."),
                                    {base->when(), base->printed()}));
    } else if (const int slip = unitSlip(growth, pair)) {
        if (auto fields = mended(*pair.last, slip, snapshot.catalogue().units()))
            finding.correction = Correction{pair.last->id, std::move(*fields)};
        said.push_back(Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "It holds if the unit of %1 is off by ten to the power of %2."),
            {pair.last->printed(), QString::number(-slip)}));
    }
    finding.explanation = Phrase::sentences(std::move(said));
    return finding;
}

void GrowthCheck::checkRate(const Statement &growth, const Levels &outcomes, const Levels &targets,
                            const Snapshot &snapshot, Outcome &outcome) const
{
    const std::vector<Pair> pairs = pairsFor(growth, outcomes, growth.isTarget() ? targets : outcomes);
    const auto holds = [&growth](const Pair &pair) {
        return growsTo(*pair.first, *pair.last, *growth.reading, 1) ||
               isUsualGap(growth, *pair.first, *pair.last, 1);
    };
    if (pairs.empty())
        return;
    if (std::any_of(pairs.begin(), pairs.end(), holds))
        ++outcome.passed;
    else
        outcome.findings.push_back(rateFinding(growth, pairs.front(), outcomes, snapshot));
}

void GrowthCheck::checkDifference(const Statement &difference, const Levels &levels, const Snapshot &snapshot,
                                  Outcome &outcome) const
{
    const std::vector<Pair> pairs = pairsFor(difference, levels, levels);
    const auto gap = [](const Pair &pair) { return pair.last->reading->minus(*pair.first->reading); };
    const Interval &stated = *difference.reading;
    if (pairs.empty())
        return;
    if (std::any_of(pairs.begin(), pairs.end(), [&](const Pair &pair) { return gap(pair).meets(stated); })) {
        ++outcome.passed;
        return;
    }
    const Pair &pair = pairs.front();
    const bool sure =
        pair.oneReport && difference.plainName && pair.first->plainName && pair.last->plainName &&
        std::min({difference.confidence, pair.first->confidence, pair.last->confidence}) >= SureReading;
    Finding finding =
        about(sure ? Severity::Error : Severity::Warning, {&difference, pair.last, pair.first}, snapshot);
    const auto exact = pair.last->number && pair.first->number ? pair.last->number->minus(*pair.first->number)
                                                               : std::nullopt;
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks",
                          "%1 in %2: %3 − %4 = %5, but a difference of %6 is printed, beyond all rounding."),
        {difference.name(), difference.when(), pair.last->printed(), pair.first->printed(),
         exact ? exact->toString() : QStringLiteral("?"), difference.printed()});
    outcome.findings.push_back(std::move(finding));
}

void GrowthCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    const Levels outcomes(group.statements, {Measure::Level}, false, snapshot);
    const Levels targets(group.statements, {Measure::Level}, true, snapshot);
    const Levels shares(group.statements, {Measure::Share}, false, snapshot);
    // A table and a text that say the same are one finding.
    std::set<std::tuple<review::ReportId, Measure, QString, QString>> seen;
    for (const Statement *statement : group.statements) {
        const Measure measure = statement->fields.measure;
        if (statement->year() == 0 || !statement->reading ||
            !seen.insert({statement->report, measure, statement->fields.period, statement->fields.value})
                 .second)
            continue;
        if (measure == Measure::Growth)
            checkRate(*statement, outcomes, targets, snapshot, outcome);
        else if (measure == Measure::GrowthPoints && !statement->isTarget())
            checkDifference(*statement, shares, snapshot, outcome);
        else if (measure == Measure::Change && !statement->isTarget() && statement->plainName)
            checkDifference(*statement, outcomes, snapshot, outcome);
    }
}

} // namespace

std::unique_ptr<Check> growthCheck() { return std::make_unique<GrowthCheck>(); }

} // namespace jiaoshu::checks
