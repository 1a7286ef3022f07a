// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/levels.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace jiaoshu::checks {
namespace {

/** What a district's product grows by a year at most before a multiple is worth a second look: doubling in five years is 14.9 %. */
constexpr int DoubtfulYearly = 15;
constexpr int ImpossibleYearly = 100;

/** How the words before a multiple say that it is meant. */
enum class Way { Grown, Times, Doubled, Fallen, Unknown };

/** The last of the words decides: 比2015年增长到2.4倍 is a ratio, 增长1.4倍 is what comes on top. */
Way wayOf(const QString &clause, const Statement &statement)
{
    static const QRegularExpression ratio(
        QStringLiteral("(?:(?:到|至|达|达到|相当于)|(?:是|为)[^，]{0,8}的?)$"));
    if (statement.unit.base == u"番")
        return Way::Doubled;
    if (ratio.match(clause).hasMatch())
        return Way::Times;
    const QString tail = clause.right(3);
    if (holdsOneOf(tail, u"下降 减少 降低 缩小 节约 缩短 压缩"))
        return Way::Fallen;
    return holdsOneOf(tail, u"增长 增加 提高 扩大 上升 提升 翻") ? Way::Grown : Way::Unknown;
}

Interval ratioOf(const Statement &statement, Way way)
{
    const Interval one = Interval::exactly(base::Decimal(1, 0));
    if (way == Way::Doubled)
        return Interval::exactly(base::Decimal(2, 0))
            .power(statement.number ? int(statement.number->toDouble()) : 1);
    return way == Way::Grown ? one.plus(*statement.reading) : *statement.reading;
}

Interval yearly(int percent, int years)
{
    return Interval::exactly(base::Decimal(100 + percent, 2)).power(years);
}

/** The growth a year by which something becomes so many times as much; for showing only. */
QString shownYearly(const base::Decimal &ratio, int years)
{
    return shownPercent(100 * (std::pow(ratio.toDouble(), 1.0 / years) - 1));
}

class MultipleCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("multiple"),
            Severity::Error,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Multiples"),
            QT_TRANSLATE_NOOP("Checks", "Grown by X times is 1 + X times as much; nothing falls by X times; "
                                        "the growth a year that a multiple implies is believable."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void look(const Statement &statement, const ReportRecord &report, const Levels &levels,
              const Snapshot &snapshot, Outcome &outcome) const;
    bool compare(const Statement &statement, Way way, int base, const Levels &levels,
                 const Snapshot &snapshot, Outcome &outcome) const;
    void believe(const Statement &statement, Way way, int base, const Snapshot &snapshot,
                 Outcome &outcome) const;
};

/** Holds the multiple against the two amounts, if they are stated; whether they are. */
bool MultipleCheck::compare(const Statement &statement, Way way, int base, const Levels &levels,
                            const Snapshot &snapshot, Outcome &outcome) const
{
    Statements first = levels.in(base, statement.report);
    Statements last = levels.in(statement.year(), statement.report);
    const bool oneReport = !first.empty() && !last.empty();
    if (first.empty())
        first = levels.elsewhere(base, statement.report);
    if (last.empty())
        last = levels.elsewhere(statement.year(), statement.report);
    if (first.empty() || last.empty() || !first.front()->countsAs(*last.front()))
        return false;
    const Interval ratio = last.front()->reading->over(*first.front()->reading);
    // A rounded 番 is no more exact than 左右.
    const Interval stated =
        way == Way::Doubled
            ? ratioOf(statement, way).times(Interval(base::Decimal(95, 2), base::Decimal(110, 2)))
            : ratioOf(statement, way);
    if (ratio.meets(stated)) {
        ++outcome.passed;
        return true;
    }
    const bool sure = oneReport && basisOf(statement) == Basis::Nominal && statement.plainName;
    Finding finding = about(sure ? Severity::Error : Severity::Warning,
                            {&statement, last.front(), first.front()}, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: %2 (%3) ÷ %4 (%5) is %6, beyond rounding of what %7 says."),
        {statement.name(), last.front()->printed(), last.front()->when(), first.front()->printed(),
         first.front()->when(), ratio.lower() ? base::shortened(*ratio.lower(), 2).toString() : QString(),
         statement.printed()});
    outcome.findings.push_back(std::move(finding));
    return true;
}

/** Whether the growth a year that it implies can be; and whether the other reading of the words could. */
void MultipleCheck::believe(const Statement &statement, Way way, int base, const Snapshot &snapshot,
                            Outcome &outcome) const
{
    const int years = base > 0 ? statement.year() - base : 1;
    const bool money = statement.unit.base == u"倍" && isAggregate(statement.fields.indicator) &&
                       statement.indicator &&
                       statement.indicator->priceBasis != figures::PriceBasis::NotMoney;
    if (years < 1 || !money || (way != Way::Grown && way != Way::Times))
        return;
    const Interval ratio = ratioOf(statement, way);
    if (!statement.number || !yearly(DoubtfulYearly, years).isBelow(ratio)) {
        ++outcome.passed;
        return;
    }
    const bool impossible = base > 0 && yearly(ImpossibleYearly, years).isBelow(ratio);
    Finding finding = about(impossible ? Severity::Error : Severity::Warning, {&statement}, snapshot);
    const base::Decimal printed = statement.number.value_or(base::Decimal());
    const base::Decimal times =
        way == Way::Grown ? printed.plus(base::Decimal(1, 0)).value_or(printed) : printed;
    std::vector<Phrase> said{Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: as written, %2 times as much in %3 as in %4, which is %5 a year."),
        {statement.name(), times.toString(), QString::number(statement.year()),
         QString::number(statement.year() - years), shownYearly(times, years)})};
    const bool otherReading = way == Way::Grown && base::Decimal(1, 0) < printed &&
                              !yearly(DoubtfulYearly, years).isBelow(Interval::exactly(printed));
    if (otherReading)
        said.push_back(Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "If %1 as much was meant and not grown by %1, it is %2 a year."),
            {statement.printed(), shownYearly(printed, years)}));
    finding.explanation = Phrase::sentences(std::move(said));
    outcome.findings.push_back(std::move(finding));
}

void MultipleCheck::look(const Statement &statement, const ReportRecord &report, const Levels &levels,
                         const Snapshot &snapshot, Outcome &outcome) const
{
    const QString clause = clauseBefore(report, statement.span);
    const Way way = wayOf(clause, statement);
    if (way == Way::Fallen) {
        Finding finding = about(Severity::Error, {&statement}, snapshot);
        finding.explanation =
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "Nothing falls by %1: a fall by once its size leaves "
                                                     "nothing. Write what part it fell by, or to."),
                         {statement.printed()});
        outcome.findings.push_back(std::move(finding));
        return;
    }
    const int base = baseYearIn(clause);
    if (way == Way::Unknown || statement.isTarget())
        return;
    if (base > 0 && base < statement.year() && compare(statement, way, base, levels, snapshot, outcome))
        return;
    believe(statement, way, base, snapshot, outcome);
}

void MultipleCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    const auto isMultiple = [](const Statement *statement) {
        return statement->fields.measure == figures::Measure::Multiple && statement->reading;
    };
    if (std::none_of(group.statements.begin(), group.statements.end(), isMultiple))
        return;
    const Levels levels(group.statements, {figures::Measure::Level}, false, snapshot);
    for (const Statement *statement : group.statements) {
        const ReportRecord *report = snapshot.report(statement->report);
        if (isMultiple(statement) && report && report->text)
            look(*statement, *report, levels, snapshot, outcome);
    }
}

} // namespace

std::unique_ptr<Check> multipleCheck() { return std::make_unique<MultipleCheck>(); }

} // namespace jiaoshu::checks
