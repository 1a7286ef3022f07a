// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"

#include <QCoreApplication>

namespace jiaoshu::checks {
namespace {

/** 16.16万城乡居民: the unit is what is counted, and stands behind. */
bool isMagnitude(const QString &unit)
{
    return std::all_of(unit.begin(), unit.end(),
                       [](QChar c) { return QStringView(u"百千万亿余多").contains(c); });
}

class UnitCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("unit"),
            Severity::Warning,
            Scope::Figure,
            QT_TRANSLATE_NOOP("Checks", "Units"),
            QT_TRANSLATE_NOOP("Checks", "An indicator is stated in a unit that it can have."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;
};

void UnitCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    for (const Statement *statement : group.statements) {
        const bool level = statement->fields.measure == figures::Measure::Level && statement->indicator &&
                           !isMagnitude(statement->fields.unit) && !statement->indicator->units.isEmpty();
        if (!level)
            continue;
        const QStringList &units = statement->indicator->units;
        const bool known = std::any_of(units.begin(), units.end(), [&](const QString &unit) {
            return statement->unit.comparableWith(snapshot.catalogue().units().parse(unit));
        });
        if (known) {
            ++outcome.passed;
            continue;
        }
        Finding finding = about(Severity::Warning, {statement}, snapshot);
        finding.explanation =
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 is stated in %2, and here in %3."),
                         {statement->name(), units.join(QStringLiteral("、")), statement->fields.unit});
        outcome.findings.push_back(std::move(finding));
    }
}

} // namespace

std::unique_ptr<Check> unitCheck() { return std::make_unique<UnitCheck>(); }

} // namespace jiaoshu::checks
