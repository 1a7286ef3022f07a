// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "checks/finding.h"
#include "review/reviewdocument.h"

#include <QString>
#include <vector>

namespace jiaoshu::exchange {

/** A question to whoever wrote a report, about one place of a finding. */
struct Query {
    /** Its number among those of its report, from 1. */
    int number = 0;
    QString report;
    /** Chapter and paragraph. */
    QString place;
    QString sentence;
    QString check;
    QString question;
    /** What a finding is known by when the answers come back: its digest. */
    QString code;
};

/** The questions about these findings, report by report; one that names two reports is put to both. `language`: "zh", "en". */
std::vector<Query> queriesAbout(const std::vector<const checks::Finding *> &findings,
                                const review::ReviewDocument &document, const QString &language);
/** Writes the query sheet, with room for the answers, as the suffix of the path says: xlsx, csv or html. */
base::Outcome writeQuerySheet(const std::vector<Query> &queries, const QString &path);

/** What somebody wrote into a query sheet about one finding. */
struct QueryAnswer {
    QString code;
    QString text;
    bool operator==(const QueryAnswer &) const = default;
};
/** The answers of a sheet that was saved as CSV, in any Chinese encoding; rows without an answer are left out. */
base::Result<std::vector<QueryAnswer>> readQueryAnswers(const QString &path);

} // namespace jiaoshu::exchange
