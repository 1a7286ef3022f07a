// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/choices.h"
#include "review/layer.h"
#include "store/connection.h"

#include <QHash>
#include <vector>

namespace jiaoshu::store {

/** What the tables say of reviews: the rules, how far each report is, what layers make of figures, and what is chosen. */
struct ReviewTables {
    review::ReviewRules rules;
    /** By report; those about which nothing was decided yet are not in it. */
    QHash<qint64, review::ReportReview> reviews;
    /** In order of layer and figure. */
    std::vector<review::Opinion> opinions;
    review::Choices choices;

    static base::Result<ReviewTables> read(const Connection &connection);
};

} // namespace jiaoshu::store
