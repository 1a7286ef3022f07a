// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/reportinfo.h"

#include <QString>
#include <vector>

namespace jiaoshu::tests {

/** A report, and what one check finds in it. */
struct CheckCase {
    const char *name;
    const char *text;
    /** Figures in the words of CheckDesk::state(); with none the extractor reads the text. */
    std::vector<const char *> figures;
    /** As CheckDesk::found() says it. */
    std::vector<const char *> found;
    int year = 2021;
    const char *district = "湛河区";
};

/** Makes rows of test data of the cases. */
void addCases(const std::vector<CheckCase> &cases);
/** Holds the row against what the check finds; false, with a message, where it finds something else. */
bool holdsCase(const QString &check);

} // namespace jiaoshu::tests
