// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::test {

/** How large a project is made, and from which seed; the same seed makes the same project. */
struct LargeProject {
    int reports = 0;
    int figuresEach = 0;
    /** Reports of one district, one for each year up to 2025. */
    int years = 10;
    /** Every so many-th report is decided about: accepted, a figure in fifty corrected, rejected or in question. */
    int decidedEvery = 10;
    quint32 seed = 1;
};

/** Makes the project in a new file through the store, with reports, figures and decisions as people make them. */
void makeLargeProject(const QString &path, const LargeProject &wanted);

} // namespace jiaoshu::test
