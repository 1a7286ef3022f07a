// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "store/projectreading.h"
#include "store/projecttables.h"

#include <QObject>
#include <thread>

namespace jiaoshu::store {

/** A project in which nothing can be decided: it is shown as it is on disk, and every decision is refused with the reason. */
class ReadOnlyLog final : public review::EventLog {
public:
    ReadOnlyLog(const QString &path, ReadableProject project, base::Error reason);
    ~ReadOnlyLog() override;

    review::LogState state() const override;
    /** Copies the project; the copy is opened by whoever asked for it. */
    void saveElsewhere(const QString &path, std::function<void(base::Outcome)> done) override;

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
    QString m_path;
    ReadableProject m_project;
    ProjectTables m_tables;
    base::Error m_reason;
    /** Calls of the copying thread arrive through it, and none after it is gone. */
    QObject m_receiver;
    std::thread m_copying;
};

} // namespace jiaoshu::store
