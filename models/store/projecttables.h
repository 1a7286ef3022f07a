// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/contentsreader.h"
#include "store/eventwriter.h"
#include "store/factreader.h"
#include "store/head.h"
#include "store/work.h"

#include <QSqlQuery>
#include <optional>

namespace jiaoshu::store {

/**
 * A project's tables over one connection, whose thread it is bound to. Statements of single decisions are prepared once
 * and kept. Transactions are the caller's.
 */
class ProjectTables {
public:
    explicit ProjectTables(const Connection &connection)
        : m_connection(connection)
        , m_writer(connection)
    {}

    ContentsReader contents() const { return ContentsReader(m_connection); }
    FactReader facts() const { return FactReader(m_connection); }
    base::Result<Head> head() const;
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const;
    /** NotFound where the trail has no such event. */
    base::Result<review::Event> event(qint64 sequence) const;
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const;
    /** Empty where there is none. */
    base::Result<QString> setting(const QString &key) const;

    base::Outcome write(const Work &work);
    /** Whether the trail ends before the first event of `work`: nobody else has written to the project. */
    base::Outcome checkEnd(const Work &work) const;

private:
    using Kept = std::optional<QSqlQuery>;

    base::Result<std::vector<review::Event>> readEvents(QSqlQuery &rows) const;
    base::Error unknownEvent(const QSqlQuery &row) const;
    base::Outcome insertReport(const review::ProjectContents &added) const;
    base::Outcome insertFigures(const std::vector<review::Figure> &figures) const;
    base::Outcome insertBranch(const std::vector<review::BranchEvent> &branch) const;
    base::Outcome writeEvents(const Work &work);
    /** Runs a statement that is prepared at its first use. */
    base::Outcome runKept(Kept &kept, const QString &statement, const QVariantList &values) const;

    const Connection &m_connection;
    EventWriter m_writer;
    mutable Kept m_eventRow;
    mutable Kept m_figureEvents;
};

} // namespace jiaoshu::store
