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

constexpr double SureReading = 0.6;
/** So many different values of one fact are shown; more are no contradiction but a list. */
constexpr size_t MostValues = 5;

/** What makes two statements of a report and a subject say the same but for the number. */
using Fact = std::tuple<review::ReportId, figures::Measure, QString, bool>;

Fact factOf(const Statement &statement)
{
    return {statement.report, statement.fields.measure, statement.fields.period, statement.isTarget()};
}

bool agree(const Statement &a, const Statement &b) { return !a.countsAs(b) || a.reading->meets(*b.reading); }

/** Whether the words before it narrow it down: part of it, what is new, what is to come. */
QString narrowing(const Statement &statement, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(statement.report);
    if (!report || !report->text)
        return {};
    const QString clause = clauseBefore(*report, statement.span);
    QStringList found;
    for (const QStringView word :
         QStringView(u"其中 新增 正在 计划 启动 开工 竣工 入库 全市 全省 预算 累计 市级 省级 国家级")
             .tokenize(u' ')) {
        if (clause.contains(word))
            found << word.toString();
    }
    return found.join(u' ');
}

class ContradictionCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("contradiction"),
            Severity::Error,
            Scope::Subject,
            QT_TRANSLATE_NOOP("Checks", "Contradiction in a report"),
            QT_TRANSLATE_NOOP("Checks", "A report that states one fact twice states it alike, in text and "
                                        "tables; rounding is no difference."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void judge(const Statements &values, const Snapshot &snapshot, Outcome &outcome) const;
};

/** What may be held against each other: a fact of which a district has one, or one that is named word for word alike. */
bool isComparable(const Statement &statement)
{
    const figures::Measure measure = statement.fields.measure;
    return statement.indicator && statement.reading && !statement.fields.period.isEmpty() &&
           statement.plainName && measure != figures::Measure::Multiple &&
           measure != figures::Measure::Change &&
           (measure != figures::Measure::Share || statement.unit.base == u"%");
}

/** What a share is a share of is not in the fields: the words between name and number tell. */
bool isSameShare(const Statement &a, const Statement &b)
{
    return a.fields.measure != figures::Measure::Share || a.fields.indicator == u"urbanization_rate" ||
           a.fields.indicatorName == b.fields.indicatorName;
}

Severity severityOf(const Statement &a, const Statement &b, const Snapshot &snapshot)
{
    const bool sure = std::min(a.confidence, b.confidence) >= SureReading;
    const bool alike = a.fields.status == b.fields.status && a.isExact() && b.isExact();
    const ReportRecord *report = snapshot.report(a.report);
    const bool ownBasis =
        report && report->text && (namesOwnBasis(*report, a.span) || namesOwnBasis(*report, b.span));
    return sure && alike && !ownBasis && isAggregate(a.fields.indicator) && !inOneSentence(a, b, snapshot)
               ? Severity::Error
               : Severity::Warning;
}

/** The words right before the number are alike, and nothing after it says which ones: 4家规上企业实现入库. */
bool isNamedAlike(const Statement &a, const Statement &b, const Snapshot &snapshot)
{
    constexpr qsizetype NameLength = 6;
    const ReportRecord *report = snapshot.report(a.report);
    if (!report || !report->text)
        return false;
    const QString before = clauseBefore(*report, a.span).right(NameLength);
    return before.size() >= NameLength - 2 && before == clauseBefore(*report, b.span).right(NameLength) &&
           clauseAfter(*report, a.span).isEmpty() && clauseAfter(*report, b.span).isEmpty();
}

/** Things of which there are many: only where they are named word for word alike, and not in one list. */
bool mayDiffer(const Statement &a, const Statement &b, const Snapshot &snapshot)
{
    if (!isSameShare(a, b) || narrowing(a, snapshot) != narrowing(b, snapshot))
        return true;
    return !isAggregate(a.fields.indicator) &&
           (inOneSentence(a, b, snapshot) || !isNamedAlike(a, b, snapshot));
}

void ContradictionCheck::judge(const Statements &values, const Snapshot &snapshot, Outcome &outcome) const
{
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j) {
            const Statement &a = *values[i];
            const Statement &b = *values[j];
            if (agree(a, b)) {
                ++outcome.passed;
                continue;
            }
            if (mayDiffer(a, b, snapshot))
                continue;
            Finding finding = about(severityOf(a, b, snapshot), {&a, &b}, snapshot);
            finding.explanation = Phrase::said(
                QT_TRANSLATE_NOOP(
                    "Checks", "%1 in %2 is %3 in one place and %4 in another; that is more than rounding."),
                {a.name(), a.when(), a.printed(), b.printed()});
            outcome.findings.push_back(std::move(finding));
        }
    }
}

void ContradictionCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<Fact, Statements> facts;
    for (const Statement *statement : group.statements) {
        if (!isComparable(*statement))
            continue;
        Statements &values = facts[factOf(*statement)];
        const size_t before = values.size();
        addDistinct(values, statement, MostValues + 1);
        if (before > 0 && values.size() == before && before <= MostValues)
            ++outcome.passed;
    }
    for (const auto &[fact, values] : facts) {
        if (values.size() <= MostValues)
            judge(values, snapshot, outcome);
    }
}

} // namespace

std::unique_ptr<Check> contradictionCheck() { return std::make_unique<ContradictionCheck>(); }

} // namespace jiaoshu::checks
