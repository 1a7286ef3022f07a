// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factreader.h"

#include "store/rows.h"
#include "store/statements.h"

#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace jiaoshu::store {

using review::Fact;
using review::FactCount;
using review::FactQuestion;

namespace {

QString listOf(const std::vector<review::ReportId> &reports)
{
    QStringList ids;
    for (const review::ReportId report : reports)
        ids << QString::number(report.value);
    return ids.join(u',');
}

/** Texts that many rows repeat, understood once: rows of one district follow one another. */
class FactRows {
public:
    Fact fact(const QSqlQuery &row)
    {
        Fact fact;
        fact.figure = {row.value(0).toLongLong()};
        fact.report = {row.value(1).toLongLong()};
        figures::Fields &fields = fact.fields;
        fields.districtCode = common(row.value(2));
        fields.district = common(row.value(3));
        fields.measure = figures::measureFromToken(row.value(4).toString()).value_or(figures::Measure::Level);
        fields.period = common(row.value(5));
        fields.status = figures::statusFromToken(row.value(6).toString()).value_or(figures::Status::Actual);
        fields.value = row.value(7).toString();
        fields.unit = common(row.value(8));
        fields.qualifier =
            figures::qualifierFromToken(row.value(9).toString()).value_or(figures::Qualifier::None);
        fact.state = review::stateFromToken(row.value(10).toString()).value_or(review::State::NotReviewed);
        return fact;
    }

private:
    QString common(const QVariant &value) { return *m_shared.insert(value.toString()); }

    SharedTexts m_shared;
};

} // namespace

base::Result<std::vector<Fact>> FactReader::facts(const FactQuestion &question) const
{
    std::vector<Fact> facts;
    if (question.figure.isValid())
        return readFact(question.figure);
    QVariantList keys;
    for (const QString &key : question.districts)
        keys << key;
    const QString places = QStringList(keys.size(), QStringLiteral("?")).join(u',');
    const QString codes = QStringLiteral("district_code IN (%1)").arg(places);
    const QString names = QStringLiteral("district_code = '' AND district IN (%1)").arg(places);
    const auto outcome = keys.isEmpty() ? readFacts(question, QStringLiteral("1 = 1"), {}, facts)
                                        : readFacts(question, codes, keys, facts);
    if (!outcome)
        return outcome.error();
    if (!keys.isEmpty())
        if (auto named = readFacts(question, names, keys, facts); !named)
            return named.error();
    return facts;
}

base::Result<std::vector<Fact>> FactReader::readFact(review::FigureId figure) const
{
    auto row = m_connection.query(sql::SelectFact, {figure.value});
    if (!row)
        return row.error();
    std::vector<Fact> facts;
    FactRows reading;
    while (row->next()) {
        facts.push_back(reading.fact(row.value()));
        facts.back().fields.indicator = row->value(11).toString();
        facts.back().fields.indicatorName = row->value(12).toString();
    }
    return facts;
}

base::Outcome FactReader::readFacts(const FactQuestion &question, const QString &among,
                                    const QVariantList &values, std::vector<Fact> &facts) const
{
    auto rows = m_connection.query(QString(sql::SelectFacts).replace(QStringLiteral("%2"), among),
                                   QVariantList{question.indicator} + values);
    if (!rows)
        return rows.error();
    const QSet<review::ReportId> known(question.without.begin(), question.without.end());
    FactRows reading;
    while (rows->next()) {
        Fact fact = reading.fact(rows.value());
        if (known.contains(fact.report))
            continue;
        fact.fields.indicator = question.indicator;
        facts.push_back(std::move(fact));
    }
    return m_connection.checkEnd(rows.value());
}

base::Result<std::vector<FactCount>> FactReader::count(const FactQuestion &question) const
{
    if (question.indicator.isEmpty())
        return countAll(question.without);
    const QString without = listOf(question.without);
    return readCounts(QString(sql::CountFactsOf).replace(QStringLiteral("%2"), without),
                      {question.indicator});
}

base::Result<std::vector<FactCount>> FactReader::readCounts(const QString &statement,
                                                            const QVariantList &values) const
{
    auto rows = m_connection.query(statement, values);
    if (!rows)
        return rows.error();
    std::vector<FactCount> counts;
    while (rows->next()) {
        FactCount count;
        count.alike.indicator = rows->value(0).toString();
        count.alike.measure =
            figures::measureFromToken(rows->value(1).toString()).value_or(figures::Measure::Level);
        count.alike.unit = rows->value(2).toString();
        count.alike.period = rows->value(3).toString();
        count.alike.districtCode = rows->value(4).toString();
        count.alike.district = rows->value(5).toString();
        count.figures = rows->value(6).toInt();
        counts.push_back(std::move(count));
    }
    if (auto outcome = m_connection.checkEnd(rows.value()); !outcome)
        return outcome.error();
    return counts;
}

/** The tally of the project less what those reports have of it, both as they stood at one moment. */
base::Result<std::vector<FactCount>> FactReader::countAll(const std::vector<review::ReportId> &without) const
{
    Transaction moment(m_connection);
    if (auto outcome = moment.beginReading(); !outcome)
        return outcome.error();
    auto all = readCounts(sql::SelectFactTallies, {});
    if (!all || without.empty())
        return all;
    const auto known =
        readCounts(QString(sql::CountFactsIn).replace(QStringLiteral("%2"), listOf(without)), {});
    if (!known)
        return known;
    const auto key = [](const FactCount &count) {
        return std::tuple(count.alike.indicator, count.alike.measure, count.alike.unit, count.alike.period);
    };
    std::map<decltype(key(FactCount())), int> less;
    for (const FactCount &count : known.value())
        less[key(count)] += count.figures;
    for (FactCount &count : all.value())
        if (const auto found = less.find(key(count)); found != less.end())
            count.figures -= found->second;
    std::erase_if(all.value(), [](const FactCount &count) { return count.figures <= 0; });
    return all;
}

} // namespace jiaoshu::store
