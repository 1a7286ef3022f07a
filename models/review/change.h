// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::review {

/** What changed in the document; views update only what it names. */
struct Change {
    enum class Kind {
        /** Everything: another project was opened. */
        Reset,
        /** `reports` were added (with their figures). */
        ReportsAdded,
        /** What `reports` say of themselves. */
        ReportInfo,
        /** Fields, span, state or note of `figures`. */
        FiguresChanged,
        /** `figures` came into being or (undo of Add) went. */
        FiguresAdded,
        FiguresRemoved
    };
    Kind kind = Kind::Reset;
    std::vector<ReportId> reports;
    std::vector<FigureId> figures;
};

} // namespace jiaoshu::review
