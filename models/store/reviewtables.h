// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/layer.h"
#include "store/connection.h"

#include <QHash>
#include <vector>

namespace jiaoshu::store {

/** What the tables say of reviews: the rules, how far each report is, and what layers make of figures. */
struct ReviewTables {
    review::ReviewRules rules;
    /** By report; those about which nothing was decided yet are not in it. */
    QHash<qint64, review::ReportReview> reviews;
    /** In order of layer and figure. */
    std::vector<review::Opinion> opinions;

    static base::Result<ReviewTables> read(const Connection &connection);
};

} // namespace jiaoshu::store
