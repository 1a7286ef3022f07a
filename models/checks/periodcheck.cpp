// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/levels.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace jiaoshu::checks {
namespace {

/** Numbers with fewer digits are alike by chance. */
constexpr int LeastDigits = 3;
/** So many single years of one value are named. */
constexpr size_t MostAlike = 4;

bool hasDigits(const base::Decimal &value)
{
    qint64 rest = std::abs(value.coefficient());
    while (rest != 0 && rest % 10 == 0)
        rest /= 10;
    return QString::number(rest).size() >= LeastDigits;
}

bool isAmount(const Statement &statement)
{
    return statement.fields.measure == figures::Measure::Level && !statement.isTarget() &&
           statement.isExact() && statement.reading->isPositive() && hasDigits(*statement.number);
}

class PeriodCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("period"),
            Severity::Warning,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "One year or several"),
            QT_TRANSLATE_NOOP("Checks",
                              "What was done in a single year is not also the sum over several years."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    Finding finding(const Statement &year, const Statement &span, const Snapshot &snapshot) const;
};

Finding PeriodCheck::finding(const Statement &year, const Statement &span, const Snapshot &snapshot) const
{
    Finding finding = about(Severity::Warning, {&year, &span}, snapshot);
    finding.correction = Correction{year.id, year.fields};
    finding.correction->fields.period = span.fields.period;
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "%1: %2 is given for %3 alone and %4 for %5 together; one of the two "
                                    "periods is wrong, or nothing was done in the other years."),
        {year.name(), year.printed(), year.when(), span.printed(), span.when()});
    return finding;
}

void PeriodCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    // The end of a period has what a stock is; only what flows adds up.
    const bool flow = !group.statements.empty() && group.statements.front()->indicator &&
                      !group.statements.front()->indicator->isStock;
    if (!flow)
        return;
    // The amounts of single years by their exact value.
    std::map<base::Decimal, Statements> years;
    for (const Statement *statement : group.statements) {
        const auto value = isAmount(*statement) && statement->year() > 0
                               ? statement->number->scaled(statement->unit.exponent)
                               : std::nullopt;
        if (value)
            addDistinct(years[*value], statement, MostAlike);
    }
    std::set<std::pair<review::FigureId, QString>> said;
    for (const Statement *span : group.statements) {
        if (!isAmount(*span) || span->period.kind() != figures::Period::Kind::Years || years.empty())
            continue;
        ++outcome.passed;
        const auto value = span->number->scaled(span->unit.exponent);
        const auto alike = value ? years.find(*value) : years.end();
        if (alike == years.end())
            continue;
        for (const Statement *year : alike->second) {
            const bool inside =
                span->period.firstYear() <= year->year() && year->year() <= span->period.lastYear();
            if (inside && year->countsAs(*span) && said.insert({year->id, span->fields.period}).second)
                outcome.findings.push_back(finding(*year, *span, snapshot));
        }
    }
}

} // namespace

std::unique_ptr<Check> periodCheck() { return std::make_unique<PeriodCheck>(); }

} // namespace jiaoshu::checks
