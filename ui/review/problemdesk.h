// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/livechecks.h"
#include "ui/review/reviewdesk.h"

namespace jiaoshu::ui {

/** Brings what checks find to where it is seen: the marks in the text, the way through the figures, the inspector. */
class ProblemDesk : public QObject {
    Q_OBJECT
public:
    ProblemDesk(checks::LiveChecks &checks, ReviewDesk &desk, QObject *parent = nullptr);

private:
    void mark(const ReportPane &pane) const;
    void show(const std::vector<review::FigureId> &figures);

    checks::LiveChecks &m_checks;
    ReviewDesk &m_desk;
    /** As the panes have it. */
    QHash<review::FigureId, Severity> m_marks;
};

} // namespace jiaoshu::ui
