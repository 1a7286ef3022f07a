// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "store/projecttables.h"

#include <memory>

namespace jiaoshu::store {

/** A project in a database that answers at once, as one in memory does: each call is a transaction of the caller's thread. */
class SqlStore final : public review::EventLog {
public:
    /** Takes a connection to a project whose schema is up to date and whose trail ends at `head`. */
    SqlStore(std::unique_ptr<Connection> connection, Head head);
    ~SqlStore() override;

    base::Result<review::ProjectContents> load() override;
    base::Result<review::ProjectContents> loadHeads(qint64 most) override;
    base::Result<review::ProjectContents>
    loadReports(const std::vector<review::ReportId> &reports) const override;
    base::Result<std::vector<review::Tally>>
    tally(const std::vector<review::FigureId> &figures) const override;
    base::Result<std::vector<review::Fact>> facts(const review::FactQuestion &question) const override;
    base::Result<std::vector<review::FactCount>>
    countFacts(const review::FactQuestion &question) const override;
    base::Result<review::ProjectContents> addReport(const review::NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) override;
    base::Result<std::vector<review::Event>> append(std::vector<review::Event> events,
                                                    std::vector<review::Figure> states) override;
    base::Result<std::vector<review::Event>> appendMerge(std::vector<review::Event> events,
                                                         std::vector<review::Figure> states,
                                                         std::vector<review::BranchEvent> branch) override;
    base::Result<review::Event> changeInfo(review::Event event, const review::Report &report) override;
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const override;
    base::Result<review::Event> event(qint64 sequence) const override;
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const override;
    QString setting(const QString &key) const override;
    base::Outcome setSetting(const QString &key, const QString &value) override;

private:
    /** Stores the work, after which the trail ends at `end`. */
    base::Outcome store(const Work &work, const Head &end);

    std::unique_ptr<Connection> m_connection;
    ProjectTables m_tables;
    Head m_head;
};

} // namespace jiaoshu::store
