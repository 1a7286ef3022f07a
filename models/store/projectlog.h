// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "store/backupkeeper.h"
#include "store/projecttables.h"
#include "store/storethread.h"

#include <QObject>

namespace jiaoshu::store {

/**
 * A project file as the document sees it. What is appended gets its place from the end of the trail that is kept in
 * memory, for we are the only writer; a thread stores it, and reading merges what that has still to do with what is stored.
 * (A log on a server, with many writers, would give final places only when it acknowledges: it would say through watch()
 * which of them changed.)
 */
class ProjectLog final : public review::EventLog {
public:
    ProjectLog(std::unique_ptr<StoreThread> thread, const BackupPlan &plan);
    ~ProjectLog() override;

    review::LogState state() const override { return m_thread->state(); }
    void watch(std::function<void()> changed) override;
    base::Outcome flush() override { return m_thread->flush(); }
    void retry() override { m_thread->retry(); }
    void saveElsewhere(const QString &path, std::function<void(base::Outcome)> done) override;

    /** Everything that is stored; waits until what was appended is. */
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
    Reader reader() const override;
    QString setting(const QString &key) const override;
    base::Outcome setSetting(const QString &key, const QString &value) override;

private:
    /** Reads what is stored, on the thread of the document, beside the one that writes. */
    struct Reader {
        QString path;
        std::unique_ptr<Connection> connection;
        ProjectTables tables;
    };
    /** What `ask` reads from the file at `path`. */
    template <typename Value>
    base::Result<Value> read(const QString &path,
                             const std::function<base::Result<Value>(const ProjectTables &)> &ask) const;

    std::unique_ptr<StoreThread> m_thread;
    /** None where no backups are made. */
    std::unique_ptr<BackupKeeper> m_backups;
    Head m_head;
    /** Calls of the thread arrive through it, and none after it is gone. */
    std::unique_ptr<QObject> m_receiver;
    mutable std::unique_ptr<Reader> m_reader;
};

} // namespace jiaoshu::store
