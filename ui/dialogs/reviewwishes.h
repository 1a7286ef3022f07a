// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <vector>

class QComboBox;

namespace jiaoshu::ui {

/** Who is to do a review of which reports. */
struct AssignWish {
    std::vector<review::ReportId> reports;
    int stage = 1;
    QStringList reviewers;
};

/** To which review a report goes back, and why. */
struct ReopenWish {
    int stage = 1;
    QString reason;
};

/** What share of which reports a review is to look at. */
struct SampleWish {
    std::vector<review::ReportId> reports;
    int stage = 2;
    int perMille = 100;
};

/** Of which reports a dialog speaks: the chosen one, those of its district, or all. */
enum class ReportScope { One, District, All };
/** Offers the scopes to choose from, with the words of the chosen report. */
void addScopes(QComboBox &box, const review::Report &report);
std::vector<review::ReportId> reportsIn(const review::ReviewDocument &document, review::ReportId chosen,
                                        ReportScope scope);

} // namespace jiaoshu::ui
