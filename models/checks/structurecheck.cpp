// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"

#include <QCoreApplication>
#include <array>
#include <map>
#include <tuple>

namespace jiaoshu::checks {
namespace {

using figures::Measure;

/** The three industries, and the product that they make. */
constexpr std::array Industries{u"primary_industry", u"secondary_industry", u"tertiary_industry"};

/** A sentence without an end is looked back no further. */
constexpr size_t MostBefore = 12;

QStringView textBetween(const ReportRecord &report, const Statement &a, const Statement &b)
{
    return report.text->view().mid(a.span.end, std::max<qsizetype>(0, b.span.start - a.span.end));
}

bool endsSentence(QStringView text) { return holdsOneOf(text, u"。 ； ; ！ ？ \n"); }

bool isRatioMark(QStringView text)
{
    const QStringView mark = text.trimmed();
    return mark == u":" || mark == u"：" || mark == u"∶";
}

Interval sumOf(const Statements &parts)
{
    Interval sum = Interval::exactly(base::Decimal(0, 0));
    for (const Statement *part : parts)
        sum = sum.plus(*part->reading);
    return sum;
}

QString shownSum(const Statements &parts, const figures::Unit &unit)
{
    base::Decimal sum;
    QStringList numbers;
    for (const Statement *part : parts) {
        numbers << part->printed();
        const auto value =
            part->number ? part->number->scaled(part->unit.exponent - unit.exponent) : std::nullopt;
        sum = value ? sum.plus(*value).value_or(sum) : sum;
    }
    return numbers.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + sum.toString();
}

bool isAmount(const Statement &statement)
{
    return statement.fields.measure == Measure::Level && statement.isExact() && statement.reading;
}

class StructureCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("structure"),
            Severity::Error,
            Scope::Report,
            QT_TRANSLATE_NOOP("Checks", "Wholes and parts"),
            QT_TRANSLATE_NOOP("Checks", "The parts of a structure make a hundred, the industries make the "
                                        "product, and no part is larger than its whole."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkRatios(const Group &group, const Snapshot &snapshot, Outcome &outcome) const;
    void checkHundred(const Statements &parts, const Snapshot &snapshot, Outcome &outcome) const;
    void checkIndustries(const Group &group, const Snapshot &snapshot, Outcome &outcome) const;
    void checkTaxes(const Group &group, const Snapshot &snapshot, Outcome &outcome) const;
    void checkOfWhich(const Group &group, const Snapshot &snapshot, Outcome &outcome) const;
    void checkParts(const Statements &wholes, const Statements &parts, const Snapshot &snapshot,
                    Outcome &outcome) const;
};

void StructureCheck::checkHundred(const Statements &parts, const Snapshot &snapshot, Outcome &outcome) const
{
    if (sumOf(parts).contains(base::Decimal(100, 0))) {
        ++outcome.passed;
        return;
    }
    Finding finding = about(Severity::Error, parts, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP(
            "Checks", "The parts of a structure make a hundred: %1, beyond the rounding of %2 last digits."),
        {shownSum(parts, parts.front()->unit), QString::number(parts.size())});
    outcome.findings.push_back(std::move(finding));
}

/** 2.5 : 51.5 : 46. Two numbers may be a score or a scale. */
void StructureCheck::checkRatios(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    Statements run;
    const auto close = [&] {
        if (run.size() >= 3)
            checkHundred(run, snapshot, outcome);
        run.clear();
    };
    for (const Statement *statement : group.statements) {
        const bool part = statement->fields.measure == Measure::Share && statement->isExact() &&
                          statement->unit.base == u"%";
        if (!part || (!run.empty() && !isRatioMark(textBetween(*group.report, *run.back(), *statement))))
            close();
        if (part)
            run.push_back(statement);
    }
    close();
}

/** GDP and its industries, each stated once for the period. */
void StructureCheck::checkIndustries(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    using Key = std::tuple<QString, QString, figures::Status>;
    std::map<Key, std::map<QString, Statements>> stated;
    for (const Statement *statement : group.statements) {
        if (isAmount(*statement) && statement->plainName && !statement->fields.period.isEmpty())
            stated[{statement->fields.period, districtKey(statement->fields), statement->fields.status}]
                  [statement->fields.indicator]
                      .push_back(statement);
    }
    for (const auto &[key, byIndicator] : stated) {
        const auto whole = byIndicator.find(QStringLiteral("gdp"));
        Statements parts;
        for (const char16_t *id : Industries) {
            const auto part = byIndicator.find(QString::fromUtf16(id));
            if (part != byIndicator.end())
                parts.push_back(part->second.front());
        }
        if (whole == byIndicator.end() || parts.size() != Industries.size())
            continue;
        const Statement &product = *whole->second.front();
        if (sumOf(parts).meets(*product.reading)) {
            ++outcome.passed;
            continue;
        }
        Statements involved{&product};
        involved.insert(involved.end(), parts.begin(), parts.end());
        Finding finding = about(Severity::Error, involved, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP(
                "Checks", "The three industries make the product: %1, but %2 is printed, beyond rounding."),
            {shownSum(parts, product.unit), product.printed()});
        outcome.findings.push_back(std::move(finding));
    }
}

/** Taxes are a part of the revenue. */
void StructureCheck::checkTaxes(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<std::tuple<QString, QString, figures::Status>, const Statement *> revenues;
    for (const Statement *statement : group.statements) {
        if (isAmount(*statement) && statement->plainName && statement->fields.indicator == u"budget_revenue")
            revenues.emplace(std::tuple(statement->fields.period, districtKey(statement->fields),
                                        statement->fields.status),
                             statement);
    }
    for (const Statement *tax : group.statements) {
        const auto revenue =
            revenues.find({tax->fields.period, districtKey(tax->fields), tax->fields.status});
        if (tax->fields.indicator != u"tax_revenue" || !isAmount(*tax) || !tax->plainName ||
            revenue == revenues.end() || tax->fields.period.isEmpty())
            continue;
        if (!revenue->second->reading->isBelow(*tax->reading)) {
            ++outcome.passed;
            continue;
        }
        // 全口径税收 is more than what stays with the district.
        Finding finding = about(Severity::Warning, {tax, revenue->second}, snapshot);
        finding.explanation =
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1 is a part of %2, but %3 is more than %4; unless the "
                                                     "taxes are counted before they are shared."),
                         {tax->name(), revenue->second->name(), tax->printed(), revenue->second->printed()});
        outcome.findings.push_back(std::move(finding));
    }
}

void StructureCheck::checkParts(const Statements &wholes, const Statements &parts, const Snapshot &snapshot,
                                Outcome &outcome) const
{
    // 新建5个、改建3个，其中省级6个: the part may be one of all that was named before.
    const Interval whole = sumOf(wholes);
    for (const Statement *part : parts) {
        if (!whole.isBelow(*part->reading))
            continue;
        Finding finding = about(Severity::Error, {part, wholes.front()}, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "Of %1, %2 are said to be a part: no part is larger than its whole."),
            {wholes.front()->printed(), part->printed()});
        outcome.findings.push_back(std::move(finding));
        return;
    }
    if (!whole.isBelow(sumOf(parts))) {
        ++outcome.passed;
        return;
    }
    Statements involved{wholes.front()};
    involved.insert(involved.end(), parts.begin(), parts.end());
    Finding finding = about(Severity::Warning, involved, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP(
            "Checks", "Of %1 these are parts: %2; together they are more, unless some are counted twice."),
        {wholes.front()->printed(), shownSum(parts, wholes.front()->unit)});
    outcome.findings.push_back(std::move(finding));
}

/** 25家，其中省级4家、市级21家。 */
void StructureCheck::checkOfWhich(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    const Statements &all = group.statements;
    for (size_t i = 1; i < all.size(); ++i) {
        const QStringView between = textBetween(*group.report, *all[i - 1], *all[i]);
        if (!between.contains(u"其中") || endsSentence(between) || !isAmount(*all[i]))
            continue;
        // The nearest first.
        Statements wholes;
        for (size_t k = i; k-- > (i > MostBefore ? i - MostBefore : 0);) {
            if (isAmount(*all[k]) && all[k]->countsAs(*all[i]))
                wholes.push_back(all[k]);
            if (k > 0 && endsSentence(textBetween(*group.report, *all[k - 1], *all[k])))
                break;
        }
        Statements parts{all[i]};
        for (size_t k = i + 1; k < all.size(); ++k) {
            const QStringView next = textBetween(*group.report, *all[k - 1], *all[k]);
            if (endsSentence(next) || next.contains(u"其中") || !isAmount(*all[k]) ||
                !all[k]->countsAs(*all[i]))
                break;
            parts.push_back(all[k]);
        }
        if (!wholes.empty())
            checkParts(wholes, parts, snapshot, outcome);
    }
}

void StructureCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    checkRatios(group, snapshot, outcome);
    checkIndustries(group, snapshot, outcome);
    checkTaxes(group, snapshot, outcome);
    checkOfWhich(group, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> structureCheck() { return std::make_unique<StructureCheck>(); }

} // namespace jiaoshu::checks
