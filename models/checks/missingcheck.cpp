// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/traits.h"

#include <QCoreApplication>
#include <map>

namespace jiaoshu::checks {
namespace {

/** With fewer reports of a kind nothing is usual. */
constexpr size_t LeastOthers = 4;

class MissingCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("missing"),
            Severity::Hint,
            Scope::Project,
            QT_TRANSLATE_NOOP("Checks", "Missing indicators"),
            QT_TRANSLATE_NOOP("Checks",
                              "A report has the indicators that every other report of its kind has."),
            5};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;
};

void MissingCheck::run(const Group &, const Snapshot &snapshot, Outcome &outcome) const
{
    std::map<figures::ReportKind, std::vector<const ReportRecord *>> kinds;
    for (const auto &[id, report] : snapshot.reports()) {
        if (report.info.kind != figures::ReportKind::Other)
            kinds[report.info.kind].push_back(&report);
    }
    std::map<const ReportRecord *, std::vector<Phrase>> missing;
    for (const auto &[indicator, mentions] : snapshot.mentions()) {
        const figures::Indicator *known = snapshot.catalogue().find(indicator);
        if (!known || !isAggregate(indicator))
            continue;
        for (const auto &[kind, reports] : kinds) {
            std::vector<const ReportRecord *> without;
            for (const ReportRecord *report : reports) {
                if (!mentions.contains(report->id))
                    without.push_back(report);
            }
            if (reports.size() <= LeastOthers || without.size() != 1) {
                outcome.passed += without.empty();
                continue;
            }
            missing[without.front()].push_back(Phrase::named(known->name, known->englishName));
        }
    }
    for (auto &[report, names] : missing) {
        Finding finding = about(Severity::Hint, report->id, {{0, 0}}, snapshot);
        const QString known = Phrase::joined(names, QStringLiteral("、")).words(QStringLiteral("zh"));
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks",
                              "Every other report of this kind states these, and this one does not: %1."),
            {Phrase::joined(std::move(names), QStringLiteral("、"))});
        tellApart(finding, known);
        outcome.findings.push_back(std::move(finding));
    }
}

} // namespace

std::unique_ptr<Check> missingCheck() { return std::make_unique<MissingCheck>(); }

} // namespace jiaoshu::checks
