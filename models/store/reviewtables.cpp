// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewtables.h"

#include "store/rows.h"
#include "store/statements.h"

namespace jiaoshu::store {

base::Result<ReviewTables> ReviewTables::read(const Connection &connection)
{
    ReviewTables tables;
    SharedTexts shared;
    const auto rules = connection.value(sql::SelectProjectReview);
    if (!rules)
        return rules.error();
    if (rules->isValid())
        tables.rules = rulesFrom(rules.value());
    const auto review = [&](const QSqlQuery &row) {
        tables.reviews.insert(row.value(0).toLongLong(), reportReviewFrom(row.value(1)));
    };
    const auto opinion = [&](const QSqlQuery &row) { tables.opinions.push_back(opinionFrom(row, shared)); };
    if (auto outcome = connection.readAll(sql::SelectReportReviews, review); !outcome)
        return outcome.error();
    if (auto outcome = connection.readAll(sql::SelectOpinions, opinion); !outcome)
        return outcome.error();
    const auto choice = [&](const QSqlQuery &row) { readChoice(tables.choices, row); };
    if (auto outcome = connection.readAll(sql::SelectChoices, choice); !outcome)
        return outcome.error();
    return tables;
}

} // namespace jiaoshu::store
