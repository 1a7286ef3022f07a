// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/fact.h"
#include "store/connection.h"

namespace jiaoshu::store {

/** The facts of a project, read from the index that holds them whole, and how many there are, from the tallies. */
class FactReader {
public:
    explicit FactReader(const Connection &connection)
        : m_connection(connection)
    {}

    base::Result<std::vector<review::Fact>> facts(const review::FactQuestion &question) const;
    base::Result<std::vector<review::FactCount>> count(const review::FactQuestion &question) const;

private:
    base::Result<std::vector<review::Fact>> readFact(review::FigureId figure) const;
    base::Outcome readFacts(const review::FactQuestion &question, const QString &among,
                            const QVariantList &values, std::vector<review::Fact> &facts) const;
    base::Result<std::vector<review::FactCount>> readCounts(const QString &statement,
                                                            const QVariantList &values) const;
    base::Result<std::vector<review::FactCount>> countAll(const std::vector<review::ReportId> &without) const;

    const Connection &m_connection;
};

} // namespace jiaoshu::store
