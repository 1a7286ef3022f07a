// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "extraction/sections.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace jiaoshu::checks {
namespace {

/** What anniversaries are counted from. */
struct Event {
    QStringView words;
    int year = 0;
};
constexpr std::array Events{
    Event{u"建党", 1921},       Event{u"中国共产党成立", 1921},
    Event{u"新中国成立", 1949}, Event{u"中华人民共和国成立", 1949},
    Event{u"建国", 1949},       Event{u"改革开放", 1978},
    Event{u"建军", 1927},       Event{u"香港回归", 1997},
    Event{u"澳门回归", 1999},
};

class YearCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("year"),
            Severity::Warning,
            Scope::Text,
            QT_TRANSLATE_NOOP("Checks", "Years that do not fit"),
            QT_TRANSLATE_NOOP(
                "Checks",
                "Anniversaries, and the first and last years of plans, are those of the report's year."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkAnniversaries(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkPlans(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
};

void YearCheck::checkAnniversaries(const ReportRecord &report, const Snapshot &snapshot,
                                   Outcome &outcome) const
{
    static const QRegularExpression anniversary(
        QStringLiteral("([^，。；\\d]{2,10}?)\\s?(\\d{2,3}|[一二三四五六七八九十百]{2,5})周年"));
    for (auto matches = anniversary.globalMatch(report.text->string()); matches.hasNext();) {
        const auto match = matches.next();
        const QString lead = match.captured(1);
        const auto event = std::find_if(Events.begin(), Events.end(),
                                        [&lead](const Event &e) { return lead.endsWith(e.words); });
        const int years = numberIn(match.captured(2));
        if (event == Events.end() || years == 0)
            continue;
        const int when = event->year + years;
        // A report looks back on the last year, and forward to the next.
        if (std::abs(when - report.info.year) <= 1) {
            ++outcome.passed;
            continue;
        }
        Finding finding =
            about(Severity::Warning, report.id, {{match.capturedStart(2), match.capturedEnd()}}, snapshot);
        finding.explanation =
            Phrase::said(QT_TRANSLATE_NOOP("Checks", "%1: that was in %2, and this report is of %3."),
                         {QString(event->words + match.captured(2) + u"周年"), QString::number(when),
                          QString::number(report.info.year)});
        outcome.findings.push_back(std::move(finding));
    }
}

/** 今年是“十四五”规划开局之年. */
void YearCheck::checkPlans(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const
{
    static const QRegularExpression plan(
        QStringLiteral("(今年|20\\d\\d年)(?:是|作为)[^。；]{0,12}?“?(十[一二三四五六七]?)五”?(?:规划)?(?:"
                       "实施)?的?(开局|起步|收官|第一|最后)(?:之|一)?年"));
    for (auto matches = plan.globalMatch(report.text->string()); matches.hasNext();) {
        const auto match = matches.next();
        const int year = match.captured(1) == u"今年" ? report.info.year : match.captured(1).left(4).toInt();
        const int first = extraction::firstYearOfPlan(numberIn(match.captured(2)));
        const bool isLast = match.captured(3) == u"收官" || match.captured(3) == u"最后";
        const int right = isLast ? first + 4 : first;
        if (year == right) {
            ++outcome.passed;
            continue;
        }
        Finding finding =
            about(Severity::Warning, report.id, {{match.capturedStart(), match.capturedEnd()}}, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "The plan runs from %1 to %2, so %3 is not that year of it."),
            {QString::number(first), QString::number(first + 4), QString::number(year)});
        outcome.findings.push_back(std::move(finding));
    }
}

void YearCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text || group.report->info.year == 0)
        return;
    checkAnniversaries(*group.report, snapshot, outcome);
    checkPlans(*group.report, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> yearCheck() { return std::make_unique<YearCheck>(); }

} // namespace jiaoshu::checks
