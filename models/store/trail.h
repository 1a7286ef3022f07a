// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <functional>
#include <optional>

namespace jiaoshu::store {

/** What stands at the head of a record: how much there is, from when to when, and by whom. */
struct TrailSummary {
    qint64 events = 0;
    qint64 reports = 0;
    /** Figures in force, and those of all that an event is about. */
    qint64 figures = 0;
    qint64 touchedFigures = 0;
    QDateTime from;
    QDateTime to;
    /** The hash of the first and of the last event; empty where there is none. */
    QByteArray firstHash;
    QByteArray lastHash;
    /** Everybody who decided, with the number of events, the most first. */
    std::vector<std::pair<QString, qint64>> reviewers;
};

/**
 * The record of a project file for who reads it and changes nothing: works while the project is open elsewhere and where
 * nothing can be written, and shows the file as it was at the first look, whatever is decided meanwhile. Events come one
 * by one, so that a long record needs no memory.
 */
class Trail {
public:
    /** The errors are those of openProject(). */
    static base::Result<std::unique_ptr<Trail>> open(const QString &path);

    base::Result<TrailSummary> summary() const;
    base::Result<AuditFinding> verify() const;

    enum class Order {
        Time,
        /** The project itself, then by report, then by figure (what is about the report itself first), then by time. */
        Figure
    };
    /** Gives every event to `take`; an error that it returns ends the reading. */
    base::Outcome read(Order order, const std::function<base::Outcome(const review::Event &)> &take) const;
    /** The same in order of time, of the events behind the one of that number. */
    base::Outcome readAfter(qint64 sequence,
                            const std::function<base::Outcome(const review::Event &)> &take) const;
    /** NotFound where the trail has no such event. */
    base::Result<review::Event> event(qint64 sequence) const;
    /** Gives every figure as it was extracted first, in order of id. */
    base::Outcome readExtracted(const std::function<void(review::Figure)> &take) const;
    /** Gives the events of other copies that were merged, with the name of their copy: none before the one it hangs on. */
    base::Outcome readBranches(
        const std::function<base::Outcome(const QString &copy, const review::BranchEvent &event)> &take)
        const;
    /** The events by which other copies were merged. */
    base::Result<std::vector<review::Event>> merges() const;
    /** A report with its text; NotFound where the file holds none. */
    base::Result<review::Report> report(review::ReportId id) const;
    /** A figure as it stands now, in force or not; what was extracted is not with it. */
    base::Result<review::Figure> figure(review::FigureId id) const;
    /** The same in a layer that says something of it. */
    base::Result<review::Opinion> opinion(const QString &layer, review::FigureId figure) const;

    ~Trail();
    Q_DISABLE_COPY_MOVE(Trail)

private:
    Trail() = default;
    base::Error missing() const;
    base::Outcome readReviewers(TrailSummary &summary) const;

    /** The file itself where an older program wrote it, and the folder of the copy that is read instead. */
    std::unique_ptr<Connection> m_original;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::optional<Transaction> m_reading;
};

} // namespace jiaoshu::store
