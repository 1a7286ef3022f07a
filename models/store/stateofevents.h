// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/replay.h"
#include "store/connection.h"
#include "store/recovery.h"

#include <QHash>
#include <optional>
#include <set>

namespace jiaoshu::store {

/** Brings the tables of a project that was put together from what was found back to what its events make of them. */
class StateOfEvents {
public:
    /** `beginnings` are what is left of the texts of reports whose rows are not there. */
    StateOfEvents(const Connection &project, const QHash<qint64, QString> &beginnings)
        : m_project(project)
        , m_beginnings(beginnings)
    {}

    /** Fills in what is missing and follows from events; what does not is listed. */
    base::Result<Recovered> complete();

private:
    base::Outcome read();
    base::Outcome readIds();
    void checkTrail();
    void listMissing(qint64 first, qint64 last);
    base::Outcome addReports();
    base::Outcome addReport(qint64 id);
    base::Result<QString> textFor(qint64 id);
    base::Outcome addFigures();
    base::Outcome addOpinions();
    base::Outcome addReviews();
    base::Outcome addChoices();
    base::Outcome checkBranches();
    void checkExtracted();
    QString nameOf(qint64 report) const;

    const Connection &m_project;
    const QHash<qint64, QString> &m_beginnings;
    std::vector<review::Event> m_events;
    std::optional<review::Replay> m_replay;
    /** The events that added reports, and how many figures were found as extracted, by report. */
    QHash<qint64, const review::Event *> m_added;
    QHash<qint64, qint64> m_extracted;
    std::set<qint64> m_reports;
    std::set<qint64> m_figures;
    /** The last event that a figure names. */
    qint64 m_lastNamed = 0;
    Recovered m_recovered;
};

} // namespace jiaoshu::store
