// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowcollector.h"

#include "store/statements.h"

#include <QMetaType>

namespace jiaoshu::store {
namespace {

const QString ReportTable = QStringLiteral("report");
const QString FigureTable = QStringLiteral("figure");
/** Where the columns of a report and of a figure stand. */
constexpr qsizetype BodyColumn = 5;
constexpr qsizetype StateColumn = 15;
constexpr qsizetype LastEventColumn = 19;
constexpr qsizetype StageColumn = 22;

bool isText(const QVariant &value) { return value.metaType() == QMetaType::fromType<QString>(); }
bool isNumber(const QVariant &value) { return value.metaType() == QMetaType::fromType<qint64>(); }

} // namespace

base::Outcome RowCollector::begin()
{
    const std::pair<QString, qsizetype> wanted[] = {{ReportTable, 12},
                                                    {FigureTable, 22},
                                                    {QStringLiteral("extracted"), 17},
                                                    {QStringLiteral("event"), 13},
                                                    {QStringLiteral("opinion"), 25},
                                                    {QStringLiteral("branch_event"), 4},
                                                    {QStringLiteral("setting"), 2}};
    for (const auto &[name, least] : wanted) {
        Table table{name, least, {}, {}};
        if (auto outcome = learn(table); !outcome)
            return outcome;
        m_tables.push_back(std::move(table));
    }
    return base::Done();
}

base::Outcome RowCollector::learn(Table &table) const
{
    const auto column = [&table](const QSqlQuery &row) {
        const bool number = row.value(2).toString() == QLatin1StringView("INTEGER");
        table.columns.push_back({number && row.value(5).toInt() == 1, !number, row.value(3).toInt() == 0});
    };
    if (auto outcome = m_fresh.readAll(sql::ColumnsOf.arg(table.name), column); !outcome)
        return outcome;
    QStringList places(qsizetype(table.columns.size()), QStringLiteral("?"));
    auto insert = m_fresh.prepare(sql::InsertFound.arg(table.name, places.join(u',')));
    if (!insert)
        return insert.error();
    table.insert = std::move(insert).value();
    return base::Done();
}

/** Rows of different tables never look alike: the number of their columns tells them apart, or the kinds of these. */
bool RowCollector::fits(const Table &table, const FoundRow &row)
{
    const qsizetype count = row.values.size();
    if (count > qsizetype(table.columns.size()) || (!row.isCut && count < table.least))
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = table.columns[size_t(i)];
        const QVariant &value = row.values[i];
        const bool fitting = column.isKey     ? value.isNull()
                             : value.isNull() ? column.mayBeEmpty
                             : column.isText  ? isText(value)
                                              : isNumber(value);
        if (!fitting)
            return false;
    }
    return true;
}

base::Outcome RowCollector::take(FoundRow row)
{
    for (Table &table : m_tables) {
        if (!fits(table, row))
            continue;
        if (!row.isCut)
            return m_fresh.run(*table.insert, completed(table, row));
        takeCut(table, row);
        return base::Done();
    }
    return base::Done();
}

/** Only a report's text is worth having in part. */
void RowCollector::takeCut(const Table &table, const FoundRow &row)
{
    ++m_cut;
    const bool isBody = table.name == ReportTable && row.values.size() == BodyColumn + 1;
    if (!isBody)
        return;
    QString text = row.values[BodyColumn].toString();
    // The last character may be half of one.
    while (text.endsWith(QChar::ReplacementCharacter))
        text.chop(1);
    m_beginnings.insert(row.id, text);
}

/** The row as the newest schema has it: its number, and what later schemas added. */
QVariantList RowCollector::completed(const Table &table, const FoundRow &row)
{
    QVariantList values = row.values;
    if (table.columns.front().isKey)
        values[0] = row.id;
    while (values.size() < qsizetype(table.columns.size())) {
        const Column &column = table.columns[size_t(values.size())];
        // Before there were several reviews, everything was decided in the first (schema.cpp says the same).
        const bool decided = table.name == FigureTable && values.size() == StageColumn &&
                             values[LastEventColumn].toLongLong() > 0 &&
                             values[StateColumn].toString() != QLatin1StringView("not_reviewed");
        values << (column.isText ? QVariant(QStringLiteral("")) : QVariant(qint64(decided)));
    }
    return values;
}

} // namespace jiaoshu::store
