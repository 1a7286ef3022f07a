// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"
#include "checks/allchecks.h"

#include <QCoreApplication>
#include <map>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** Product per head is by the mean of two year ends, of which a report has one: they may be this far apart, and a little more. */
const Interval MeanPopulation(base::Decimal(985, 3), base::Decimal(1015, 3));
/** Beyond this it is no other population either. */
const Interval OtherPopulation(base::Decimal(60, 2), base::Decimal(160, 2));

/** The three numbers of one year, district and status, each as stated first. */
struct PerHead {
    const Statement *product = nullptr;
    const Statement *population = nullptr;
    const Statement *each = nullptr;
};

class PerHeadCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("per_head"),
            Severity::Warning,
            Scope::Report,
            QT_TRANSLATE_NOOP("Checks", "Per head"),
            QT_TRANSLATE_NOOP("Checks", "The product per head times the resident population is the product, "
                                        "but for the mean of two year ends."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void judge(const PerHead &numbers, const Snapshot &snapshot, Outcome &outcome) const;
};

void PerHeadCheck::judge(const PerHead &numbers, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!numbers.product || !numbers.population || !numbers.each || !numbers.each->countsAs(*numbers.product))
        return;
    const Interval product = numbers.each->reading->times(*numbers.population->reading);
    if (product.times(MeanPopulation).meets(*numbers.product->reading)) {
        ++outcome.passed;
        return;
    }
    const bool near = product.times(OtherPopulation).meets(*numbers.product->reading);
    Finding finding = about(near ? Severity::Hint : Severity::Warning,
                            {numbers.each, numbers.product, numbers.population}, snapshot);
    const Interval implied =
        numbers.product->reading->over(*numbers.population->reading).scaled(-numbers.each->unit.exponent);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP(
            "Checks",
            "%1 ÷ %2 is about %3%4 a head, but %5 is printed; the mean of two year ends explains 1.5 %."),
        {numbers.product->printed(), numbers.population->printed(),
         implied.lower() ? base::shortened(*implied.lower(), numbers.each->unit.exponent > 0 ? 2 : 0).toString()
                         : QString(),
         numbers.each->fields.unit, numbers.each->printed()});
    outcome.findings.push_back(std::move(finding));
}

void PerHeadCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<std::tuple<int, QString, figures::Status>, PerHead> years;
    for (const Statement *statement : group.statements) {
        if (statement->fields.measure != Measure::Level || !statement->isExact() || statement->year() == 0 ||
            !statement->plainName)
            continue;
        PerHead &numbers =
            years[{statement->year(), districtKey(statement->fields), statement->fields.status}];
        const QString &id = statement->fields.indicator;
        const Statement *&place = id == u"gdp"                   ? numbers.product
                                  : id == u"resident_population" ? numbers.population
                                                                 : numbers.each;
        const bool known = id == u"gdp" || id == u"resident_population" || id == u"gdp_per_capita";
        if (known && !place)
            place = statement;
    }
    for (const auto &[year, numbers] : years)
        judge(numbers, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> perHeadCheck() { return std::make_unique<PerHeadCheck>(); }

} // namespace jiaoshu::checks
