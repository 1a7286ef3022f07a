// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"

#include <QCoreApplication>
#include <map>
#include <set>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** A number with this many digits is not alike in two districts by chance, unless there are very many districts. */
constexpr int LeastDigits = 5;
/** More districts than this make chance likely: one in so many pairs of them. */
constexpr qsizetype ManyDistricts = 60;

int digitsOf(const base::Decimal &value)
{
    qint64 rest = std::abs(value.coefficient());
    while (rest != 0 && rest % 10 == 0)
        rest /= 10;
    return int(QString::number(rest).size());
}

class QuotedCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("quoted"),
            Severity::Warning,
            Scope::Indicator,
            QT_TRANSLATE_NOOP("Checks", "Quoted from elsewhere"),
            QT_TRANSLATE_NOOP("Checks", "Two districts do not have the same value of an indicator in the "
                                        "same year, to the last digit."),
            2};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;
};

void QuotedCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    // By year and number: the first statement of each district.
    std::map<std::tuple<QString, QString, QString>, std::map<QString, const Statement *>> equals;
    std::map<QString, std::set<QString>> districts;
    for (const Statement *statement : group.statements) {
        if (!statement->indicator || !statement->isExact() || statement->isTarget() ||
            statement->year() == 0 || statement->fields.measure != Measure::Level ||
            statement->fields.district.isEmpty())
            continue;
        const QString district = districtKey(statement->fields);
        districts[statement->fields.period].insert(district);
        if (digitsOf(*statement->number) >= LeastDigits)
            equals[{statement->fields.period, statement->fields.value, statement->fields.unit}].emplace(
                district, statement);
    }
    for (const auto &[fact, statements] : equals) {
        if (statements.size() < 2) {
            outcome.passed += districts[std::get<0>(fact)].size() > 1 ? 1 : 0;
            continue;
        }
        Statements involved;
        for (const auto &[district, statement] : statements)
            involved.push_back(statement);
        const bool chance = qsizetype(districts[std::get<0>(fact)].size()) > ManyDistricts;
        Finding finding = about(chance ? Severity::Hint : Severity::Warning, involved, snapshot);
        finding.explanation =
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 in %2: %3 is given for %4 and for %5; one of them "
                                                     "may be quoted from the other's report."),
                         {involved[0]->name(), involved[0]->when(), involved[0]->printed(),
                          involved[0]->fields.district, involved[1]->fields.district});
        outcome.findings.push_back(std::move(finding));
    }
}

} // namespace

std::unique_ptr<Check> quotedCheck() { return std::make_unique<QuotedCheck>(); }

} // namespace jiaoshu::checks
