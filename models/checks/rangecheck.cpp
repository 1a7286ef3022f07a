// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** Slips between 元, 万元 and 亿元, and lost or doubled points. */
constexpr int Slips[] = {4, -4, 8, -8, 1, -1, 2, -2};

class RangeCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("range"),
            Severity::Error,
            Scope::Figure,
            QT_TRANSLATE_NOOP("Checks", "Possible values"),
            QT_TRANSLATE_NOOP("Checks", "A part is at most the whole, nothing falls by more than all of it, "
                                        "and an indicator stays where a district can be."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkPart(const Statement &statement, const QString &clause, const Snapshot &snapshot,
                   Outcome &outcome) const;
    void checkFall(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const;
    void checkSign(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const;
    void checkBounds(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const;
};

void RangeCheck::checkPart(const Statement &statement, const QString &clause, const Snapshot &snapshot,
                           Outcome &outcome) const
{
    if (!isPartOfWhole(statement, clause))
        return;
    const Interval whole(base::Decimal(0, 0), base::Decimal(100, 0));
    if (statement.reading->meets(whole)) {
        ++outcome.passed;
        return;
    }
    Finding finding = about(Severity::Error, {&statement}, snapshot);
    finding.explanation = Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1: %2 of a whole is not possible."),
                                       {statement.name(), statement.printed()});
    outcome.findings.push_back(std::move(finding));
}

/** 下降120% leaves less than nothing; −120 under 下降 may be a rise. */
void RangeCheck::checkFall(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const
{
    const bool rate = statement.fields.measure == Measure::Growth && statement.unit.base == u"%";
    if (!rate || !statement.reading->isBelow(Interval(base::Decimal(-100, 0), std::nullopt)))
        return;
    const ReportRecord *report = snapshot.report(statement.report);
    const bool signPrinted =
        report && report->text && holdsOneOf(report->text->slice(statement.span), u"- − －");
    Finding finding = about(signPrinted ? Severity::Warning : Severity::Error, {&statement}, snapshot);
    finding.explanation =
        signPrinted
            ? Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1: %2 cannot be a fall, which takes 100 % at most; "
                                                       "as a rise it says the opposite of its name."),
                           {statement.name(), statement.printed()})
            : Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1: a fall takes 100 % at most, but %2 is printed."),
                           {statement.name(), statement.printed()});
    outcome.findings.push_back(std::move(finding));
}

/** A cell that says −11.59 in a row of what fell. */
void RangeCheck::checkSign(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const
{
    const ReportRecord *report = snapshot.report(statement.report);
    const bool fall = holdsOneOf(statement.fields.indicatorName, u"减少 下降 降低");
    const bool possible = statement.reading->meets(Interval(base::Decimal(-100, 0), std::nullopt));
    if (!fall || !possible || !report || !report->text ||
        !holdsOneOf(report->text->slice(statement.span).left(1), u"- − －"))
        return;
    Finding finding = about(Severity::Hint, {&statement}, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: the name says a fall and the number %2 says it again, or it rose."),
        {statement.name(), report->text->slice(statement.span).toString()});
    outcome.findings.push_back(std::move(finding));
}

void RangeCheck::checkBounds(const Statement &statement, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!statement.indicator || !statement.indicator->expected || statement.indicator->units.isEmpty() ||
        !statement.plainName)
        return;
    const figures::Unit unit = snapshot.catalogue().units().parse(statement.indicator->units.front());
    const bool rate = unit.base == u"%";
    if (!statement.unit.comparableWith(unit) ||
        (rate ? statement.fields.measure != Measure::Share : statement.fields.measure != Measure::Level) ||
        statement.period.kind() == figures::Period::Kind::Years)
        return;
    const Interval bounds = Interval(statement.indicator->expected->low, statement.indicator->expected->high)
                                .scaled(unit.exponent);
    if (statement.reading->meets(bounds)) {
        ++outcome.passed;
        return;
    }
    Finding finding = about(Severity::Warning, {&statement}, snapshot);
    std::vector<Phrase> said{Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: %2 is outside of what a district can have, %3 to %4 %5."),
        {statement.name(), statement.printed(), statement.indicator->expected->low.toString(),
         statement.indicator->expected->high.toString(), statement.indicator->units.front()})};
    for (const int slip : Slips) {
        if (!statement.reading->scaled(slip).meets(bounds))
            continue;
        if (auto fields = mended(statement, slip, snapshot.catalogue().units()))
            finding.correction = Correction{statement.id, std::move(*fields)};
        said.push_back(
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "Times ten to the power of %1 it would be possible."),
                         {QString::number(slip)}));
        break;
    }
    finding.explanation = Phrase::sentences(std::move(said));
    outcome.findings.push_back(std::move(finding));
}

void RangeCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    for (const Statement *statement : group.statements) {
        if (!statement->reading)
            continue;
        if (statement->fields.measure == Measure::Share && group.report && group.report->text)
            checkPart(*statement, clauseBefore(*group.report, statement->span), snapshot, outcome);
        checkFall(*statement, snapshot, outcome);
        checkSign(*statement, snapshot, outcome);
        checkBounds(*statement, snapshot, outcome);
    }
}

} // namespace

std::unique_ptr<Check> rangeCheck() { return std::make_unique<RangeCheck>(); }

} // namespace jiaoshu::checks
