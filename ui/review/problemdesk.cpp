// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/problemdesk.h"

#include "ui/widgets/findingseverity.h"

namespace jiaoshu::ui {

namespace {

/** What the walk through figures stops at; a hint needs nobody. */
std::optional<review::Need> needFor(std::optional<checks::Severity> severity)
{
    if (severity == checks::Severity::Error)
        return review::Need::Error;
    if (severity == checks::Severity::Warning)
        return review::Need::Warning;
    return std::nullopt;
}

} // namespace

ProblemDesk::ProblemDesk(checks::LiveChecks &checks, ReviewDesk &desk, QObject *parent)
    : QObject(parent)
    , m_checks(checks)
    , m_desk(desk)
{
    desk.decisions().setCheck([&checks](review::FigureId figure) {
        const auto found = checks.gravest().constFind(figure);
        return needFor(found == checks.gravest().cend() ? std::nullopt : std::optional(*found));
    });
    desk.inspector()->setFindings([&checks](review::FigureId figure) { return checks.about(figure); });
    connect(desk.panes(), &PaneArea::paneMade, this, [this](const ReportPane *pane) { mark(*pane); });
    connect(&checks, &checks::LiveChecks::changed, this, &ProblemDesk::show);
    show({});
}

void ProblemDesk::mark(const ReportPane &pane) const { pane.view()->setProblems(m_marks); }

void ProblemDesk::show(const std::vector<review::FigureId> &figures)
{
    // After most decisions nothing is marked otherwise, and nothing beside the text has to be drawn anew.
    if (!figures.empty()) {
        for (const review::FigureId figure : figures) {
            const auto found = m_checks.gravest().constFind(figure);
            if (found == m_checks.gravest().cend())
                m_marks.remove(figure);
            else
                m_marks.insert(figure, severityOf(*found));
        }
        for (const ReportPane *pane : m_desk.panes()->panes())
            mark(*pane);
        m_desk.decisions().checked(figures);
    }
    m_desk.inspector()->showFindings();
}

} // namespace jiaoshu::ui
