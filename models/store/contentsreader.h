// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "store/connection.h"

namespace jiaoshu::store {

/** Reads reports and figures of a project as they are stored, all of them or in parts. */
class ContentsReader {
public:
    explicit ContentsReader(const Connection &connection)
        : m_connection(connection)
    {}

    base::Result<review::ProjectContents> whole() const;
    /** The whole, or, of a project with more figures in force, the heads of the reports and tallies. */
    base::Result<review::ProjectContents> atMost(qint64 figures) const;
    base::Result<review::ProjectContents> reports(const std::vector<review::ReportId> &reports) const;
    base::Result<std::vector<review::Tally>> tally(const std::vector<review::FigureId> &figures) const;

private:
    /** The statements that read figures, of all reports or of one (whose id is then their value). */
    struct Source {
        QString extracted;
        QString touched;
        QString readings;
        QVariantList values;
    };

    base::Result<review::ProjectContents> heads() const;
    base::Outcome readReports(const QString &statement, const QVariantList &values,
                              review::ProjectContents &contents) const;
    base::Outcome readReviews(review::ProjectContents &contents) const;
    base::Result<std::vector<review::Figure>> readFigures(const Source &source) const;
    base::Outcome readReadings(const Source &source, std::vector<review::Figure> &figures) const;
    base::Outcome readTallies(const QString &statement, std::vector<review::Tally> &tallies) const;

    const Connection &m_connection;
};

} // namespace jiaoshu::store
