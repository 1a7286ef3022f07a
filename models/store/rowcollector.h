// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/pagefile.h"

#include <QHash>
#include <optional>
#include <vector>

namespace jiaoshu::store {

/** Puts rows that were found in a damaged file into the tables of a new one, each where it belongs by what it holds. */
class RowCollector {
public:
    explicit RowCollector(const Connection &fresh)
        : m_fresh(fresh)
    {}

    /** Learns what the tables look like. */
    base::Outcome begin();
    /** Takes a row; one that fits no table is let go. */
    base::Outcome take(FoundRow row);
    /** Rows that had a table and could not be taken whole. */
    int cutRows() const { return m_cut; }
    /** The beginning of texts of reports of which the rest could not be read, by report. */
    const QHash<qint64, QString> &beginnings() const { return m_beginnings; }

private:
    struct Column {
        /** The row's own number, which stands beside the row and not in it. */
        bool isKey = false;
        bool isText = false;
        bool mayBeEmpty = false;
    };
    struct Table {
        QString name;
        /** How many columns the first schema had that knew the table: rows of then may have no more. */
        qsizetype least = 0;
        std::vector<Column> columns;
        std::optional<QSqlQuery> insert;
    };

    static bool fits(const Table &table, const FoundRow &row);
    base::Outcome learn(Table &table) const;
    void takeCut(const Table &table, const FoundRow &row);
    static QVariantList completed(const Table &table, const FoundRow &row);

    const Connection &m_fresh;
    std::vector<Table> m_tables;
    int m_cut = 0;
    QHash<qint64, QString> m_beginnings;
};

} // namespace jiaoshu::store
