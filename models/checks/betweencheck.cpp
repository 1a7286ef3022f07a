// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <array>
#include <map>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

constexpr size_t MostOfReport = 2;
/** Beyond so many reports of one fact only the first that differ are named. */
constexpr size_t MostReports = 12;
/** Later figures differ by a hundredth where they were revised, and by five where a census lies between. */
constexpr int RevisionPercent = 1;
constexpr int CensusPercent = 5;
constexpr std::array CensusYears{2004, 2008, 2013, 2018, 2023};

bool isCensusBetween(int year, int firstReport, int lastReport)
{
    // A census corrects the years up to its own, and its results come a year or two later.
    return std::any_of(CensusYears.begin(), CensusYears.end(), [&](int census) {
        return year <= census && firstReport <= census + 1 && lastReport > census;
    });
}

class BetweenCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("between"),
            Severity::Warning,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Contradiction between reports"),
            QT_TRANSLATE_NOOP("Checks", "Reports that state the same fact of a district state it alike, "
                                        "unless it was revised or estimated."),
            2};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    using ByReport = std::map<review::ReportId, Statements>;
    void judge(const ByReport &facts, const Snapshot &snapshot, Outcome &outcome) const;
    Finding finding(const Statement &a, const Statement &b, const Snapshot &snapshot) const;
};

bool isComparable(const Statement &statement)
{
    const Measure measure = statement.fields.measure;
    return statement.reading && statement.plainName && isAggregate(statement.fields.indicator) &&
           !statement.fields.period.isEmpty() && !statement.isTarget() &&
           (measure == Measure::Level || measure == Measure::Growth || measure == Measure::AverageGrowth ||
            (measure == Measure::Share && statement.unit.base == u"%"));
}

/** Whether the later report can have the earlier one's figure revised: a small difference, more across a census. */
bool isRevision(const Statement &a, const Statement &b, const ReportRecord &first, const ReportRecord &second)
{
    if (a.fields.measure != Measure::Level || first.info.year == second.info.year)
        return false;
    const int from = std::min(first.info.year, second.info.year);
    const int to = std::max(first.info.year, second.info.year);
    const int percent = isCensusBetween(a.period.lastYear(), from, to) ? CensusPercent : RevisionPercent;
    const Interval slack(base::Decimal(100 - percent, 2), base::Decimal(100 + percent, 2));
    return a.reading->times(slack).meets(*b.reading);
}

Phrase strongerOf(const ReportRecord &first, const ReportRecord &second)
{
    const int a = strengthOf(first.info.kind);
    const int b = strengthOf(second.info.kind);
    if (a == b)
        return Phrase::said(QT_TRANSLATE_NOOP("Checks", "Neither source is the stronger by its kind."));
    return Phrase::said(QT_TRANSLATE_NOOP("Checks", "By its kind the stronger source is %1."),
                        {a > b ? first.name : second.name});
}

Finding BetweenCheck::finding(const Statement &a, const Statement &b, const Snapshot &snapshot) const
{
    const ReportRecord &first = *snapshot.report(a.report);
    const ReportRecord &second = *snapshot.report(b.report);
    const bool estimated = a.fields.status != b.fields.status;
    const bool revised = isRevision(a, b, first, second);
    const bool ownBasis =
        first.text && second.text && (namesOwnBasis(first, a.span) || namesOwnBasis(second, b.span));
    Finding finding =
        about(estimated || revised || ownBasis ? Severity::Hint : Severity::Warning, {&a, &b}, snapshot);
    std::vector<Phrase> said{
        Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 in %2: %3 in %4, %5 in %6."),
                     {a.name(), a.when(), a.printed(), first.name, b.printed(), second.name})};
    if (estimated)
        said.push_back(Phrase::said(QT_TRANSLATE_NOOP("Checks", "One of them is an estimate.")));
    else if (revised)
        said.push_back(
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "The difference is as small as a revision's.")));
    said.push_back(strongerOf(first, second));
    finding.explanation = Phrase::sentences(std::move(said));
    return finding;
}

void BetweenCheck::judge(const ByReport &facts, const Snapshot &snapshot, Outcome &outcome) const
{
    const auto end = facts.size() > MostReports ? std::next(facts.begin(), MostReports) : facts.end();
    for (auto first = facts.begin(); first != end; ++first) {
        for (auto second = std::next(first); second != end; ++second) {
            const auto agrees = [&](const Statement *a) {
                return std::any_of(second->second.begin(), second->second.end(), [a](const Statement *b) {
                    return !a->countsAs(*b) || a->reading->meets(*b->reading);
                });
            };
            const bool known = snapshot.report(first->first) && snapshot.report(second->first);
            // A report that contradicts itself is another check's: one value that agrees is enough here.
            if (!known || std::any_of(first->second.begin(), first->second.end(), agrees))
                ++outcome.passed;
            else
                outcome.findings.push_back(
                    finding(*first->second.front(), *second->second.front(), snapshot));
        }
    }
}

void BetweenCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<std::tuple<Measure, QString, QString>, ByReport> facts;
    for (const Statement *statement : group.statements) {
        if (!isComparable(*statement))
            continue;
        // What a share is a share of is in its name only.
        const bool share = statement->fields.measure == Measure::Share &&
                           statement->fields.indicator != u"urbanization_rate";
        const QString of = share ? statement->fields.indicatorName : QString();
        addDistinct(facts[{statement->fields.measure, statement->fields.period, of}][statement->report],
                    statement, MostOfReport);
    }
    for (const auto &[fact, reports] : facts)
        judge(reports, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> betweenCheck() { return std::make_unique<BetweenCheck>(); }

} // namespace jiaoshu::checks
