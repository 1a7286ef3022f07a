// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <map>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Direction;
using figures::Measure;
using figures::Qualifier;

constexpr size_t MostTargets = 4;

/** What target and outcome have in common. */
using Aim = std::tuple<Measure, QString>;

enum class Verdict { Reached, Missed, CannotTell };

bool higherIsBetter(const Statement &target)
{
    // 不低于 and 以上 say it themselves.
    if (target.fields.qualifier != Qualifier::None && target.fields.qualifier != Qualifier::About)
        return target.fields.qualifier == Qualifier::AtLeast;
    return directionOf(target) == Direction::HigherIsBetter;
}

/** Whether it tells which way is better at all: the catalogue, a name, or a bound. A fall of something has two signs. */
bool hasDirection(const Statement &target)
{
    const bool bound =
        target.fields.qualifier == Qualifier::AtLeast || target.fields.qualifier == Qualifier::AtMost;
    const bool ofAFall = target.number && target.number->isNegative() && !target.indicator;
    return !ofAFall && (bound || directionOf(target) != Direction::Neutral);
}

Verdict judge(const Statement &target, const Statement &outcome)
{
    if (!hasDirection(target) || !target.countsAs(outcome) || !target.reading || !outcome.reading)
        return Verdict::CannotTell;
    // 2.5 as the fall of energy used is printed as a fall; a growth of −2.5 is better where it is lower.
    const bool up =
        higherIsBetter(target) && !(target.indicator && target.fields.measure == Measure::Growth &&
                                    target.indicator->direction == Direction::LowerIsBetter);
    const auto goal = up ? target.reading->lower() : target.reading->upper();
    const auto best = up ? outcome.reading->upper() : outcome.reading->lower();
    if (!goal || !best)
        return Verdict::CannotTell;
    const bool missed = up ? *best < *goal : *goal < *best;
    return missed ? Verdict::Missed : Verdict::Reached;
}

/** Words around the outcome that say it was reached. */
bool claimsSuccess(const Statement &outcome, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(outcome.report);
    return report && report->text &&
           holdsOneOf(report->text->slice(sentenceOf(*report, outcome.span)),
                      u"超额完成 圆满完成 全面完成 超目标 超预期 实现预期");
}

/** 约束性 in the row of the table, or in the sentence. */
bool isBinding(const Statement &target, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(target.report);
    if (!report || !report->text)
        return false;
    const base::Span line = report->text->line(report->text->lineAt(target.span.start));
    return report->text->slice(line).contains(u"约束性");
}

bool inOneLine(const Statement &a, const Statement &b, const Snapshot &snapshot)
{
    const ReportRecord *report = a.report == b.report ? snapshot.report(a.report) : nullptr;
    return report && report->text && report->text->lineAt(a.span.start) == report->text->lineAt(b.span.start);
}

class TargetCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("target"),
            Severity::Warning,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Target and outcome"),
            QT_TRANSLATE_NOOP("Checks", "What was aimed at was reached, or the report says why not; a target "
                                        "is not worse than what it began with."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkOutcome(const Statement &target, const Statements &outcomes, const Snapshot &snapshot,
                      Outcome &outcome) const;
    void checkBase(const Statement &target, const Statements &all, const Snapshot &snapshot,
                   Outcome &outcome) const;
};

/** Those of the target's own row, else of its report, else of others: the nearer speaks for the farther. */
Statements nearest(const Statement &target, const Statements &outcomes, const Snapshot &snapshot)
{
    Statements inRow;
    Statements inReport;
    for (const Statement *outcome : outcomes) {
        if (inOneLine(target, *outcome, snapshot))
            inRow.push_back(outcome);
        if (outcome->report == target.report)
            inReport.push_back(outcome);
    }
    if (!inRow.empty())
        return inRow;
    return inReport.empty() ? outcomes : inReport;
}

void TargetCheck::checkOutcome(const Statement &target, const Statements &outcomes, const Snapshot &snapshot,
                               Outcome &outcome) const
{
    for (const Statement *reached : nearest(target, outcomes, snapshot)) {
        const bool alike = target.indicator || inOneLine(target, *reached, snapshot);
        const Verdict verdict = alike ? judge(target, *reached) : Verdict::CannotTell;
        if (verdict == Verdict::Reached)
            ++outcome.passed;
        if (verdict != Verdict::Missed)
            continue;
        const bool claimed = claimsSuccess(*reached, snapshot);
        const bool binding = isBinding(target, snapshot);
        Finding finding =
            about(claimed || binding ? Severity::Warning : Severity::Hint, {reached, &target}, snapshot);
        const std::vector<Phrase> parts{target.name(), target.when(), target.printed(), reached->printed()};
        if (claimed)
            finding.explanation =
                Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 in %2: the target was %3, and %4 is not that, "
                                                         "but the sentence says that it was reached."),
                             parts);
        else if (binding)
            finding.explanation =
                Phrase::said(QT_TRANSLATE_NOOP(
                                 "Checks", "%1 in %2: the binding target was %3 and %4 was reached: missed."),
                             parts);
        else
            finding.explanation = Phrase::said(
                QT_TRANSLATE_NOOP("Checks", "%1 in %2: the target was %3 and %4 was reached: missed."),
                parts);
        outcome.findings.push_back(std::move(finding));
        return;
    }
}

/** A target beside the amount that it begins with, in one row of a table. */
void TargetCheck::checkBase(const Statement &target, const Statements &all, const Snapshot &snapshot,
                            Outcome &outcome) const
{
    if (target.fields.measure == Measure::Growth || !hasDirection(target) || !target.reading ||
        target.year() == 0)
        return;
    for (const Statement *start : all) {
        if (start->isTarget() || start->year() == 0 || start->year() >= target.year() ||
            start->fields.measure != target.fields.measure || !start->countsAs(target) || !start->reading ||
            !inOneLine(target, *start, snapshot))
            continue;
        const bool up = higherIsBetter(target);
        // 40 以上 promises no more than 40.
        const Interval promised = readingOf([&target] {
                                      figures::Fields fields = target.fields;
                                      fields.qualifier = Qualifier::None;
                                      return fields;
                                  }())
                                      .value_or(Interval())
                                      .scaled(target.unit.exponent);
        if (up ? !promised.isBelow(*start->reading) : !start->reading->isBelow(promised)) {
            ++outcome.passed;
            return;
        }
        Finding finding = about(Severity::Warning, {&target, start}, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks",
                              "%1: the target for %2, %3, is worse than %4 in %5, from which it starts."),
            {target.name(), target.when(), target.printed(), start->printed(), start->when()});
        outcome.findings.push_back(std::move(finding));
        return;
    }
}

void TargetCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<Aim, Statements> targets;
    std::map<Aim, Statements> outcomes;
    for (const Statement *statement : group.statements) {
        const bool comparable =
            statement->reading && !statement->fields.period.isEmpty() &&
            (!statement->indicator || statement->plainName || statement->fields.measure == Measure::Share);
        if (!comparable)
            continue;
        const Aim aim{statement->fields.measure, statement->fields.period};
        addDistinct(statement->isTarget() ? targets[aim] : outcomes[aim], statement, MostTargets);
    }
    for (const auto &[aim, list] : targets) {
        for (const Statement *target : list) {
            if (const auto reached = outcomes.find(aim); reached != outcomes.end())
                checkOutcome(*target, reached->second, snapshot, outcome);
            Statements starts;
            for (const auto &[other, statements] : outcomes) {
                if (std::get<Measure>(other) == std::get<Measure>(aim))
                    starts.insert(starts.end(), statements.begin(), statements.end());
            }
            checkBase(*target, starts, snapshot, outcome);
        }
    }
}

} // namespace

std::unique_ptr<Check> targetCheck() { return std::make_unique<TargetCheck>(); }

} // namespace jiaoshu::checks
