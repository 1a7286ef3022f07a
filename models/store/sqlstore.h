// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "store/connection.h"

#include <QLockFile>
#include <QSqlQuery>
#include <memory>
#include <optional>

namespace jiaoshu::store {

/** A project in a database. */
class SqlStore final : public review::EventLog {
public:
    /** Takes a connection to a project whose schema is up to date, and the lock that keeps others from it (or none). */
    SqlStore(std::unique_ptr<Connection> connection, std::unique_ptr<QLockFile> lock);
    ~SqlStore() override;

    base::Result<review::ProjectContents> load() override;
    base::Result<review::ProjectContents> addReport(const review::NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) override;
    base::Result<std::vector<review::Event>> append(std::vector<review::Event> events,
                                                    std::vector<review::Figure> states) override;
    base::Result<review::Event> changeInfo(review::Event event, const review::Report &report) override;
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const override;
    base::Result<review::Event> event(qint64 sequence) const override;
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const override;
    QString setting(const QString &key) const override;
    base::Outcome setSetting(const QString &key, const QString &value) override;

private:
    /** The end of the trail, and the ids given last. */
    struct Head {
        qint64 sequence = 0;
        QByteArray hash;
        review::ReportId report;
        review::FigureId figure;
    };

    base::Result<Head> head() const;
    static void chain(review::Event &event, Head &head);
    static review::ProjectContents withIds(const review::NewReport &added, const Head &head);
    base::Outcome insertFigures(const std::vector<review::Figure> &figures) const;
    /** Runs a statement that is prepared once and kept: undo of a bulk decision asks thousands of times. */
    base::Outcome runKept(std::optional<QSqlQuery> &kept, const QString &statement, qint64 value) const;
    base::Result<std::vector<review::Figure>> readFigures() const;
    base::Outcome readReviews(review::ProjectContents &contents) const;
    base::Outcome readReadings(std::vector<review::Figure> &figures) const;
    base::Result<std::vector<review::Event>> readEvents(QSqlQuery &rows) const;
    base::Error missing() const;

    // The lock is released after the connection is closed: members go in reverse order.
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    mutable std::optional<QSqlQuery> m_eventRow;
    mutable std::optional<QSqlQuery> m_figureEvents;
};

} // namespace jiaoshu::store
