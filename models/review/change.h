// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QStringList>
#include <vector>

namespace jiaoshu::review {

/** What changed in the document; views update only what it names. */
struct Change {
    enum class Kind {
        /** Everything: another project was opened. */
        Reset,
        /** `reports` came, with their figures: added to the project or, in a large one, loaded. */
        ReportsAdded,
        /** What `reports` say of themselves. */
        ReportInfo,
        /**
         * How far the reviews of `reports` are, who is to do them, the rules of review, the layer that is shown, or who sits
         * at the desk. Figures for which this makes a difference follow in a change of their own.
         */
        Reviews,
        /** Fields, span, state or note of `figures`. */
        FiguresChanged,
        /** `figures` came into being or (undo of Add) went. */
        FiguresAdded,
        FiguresRemoved,
        /** What is chosen under `keys`. */
        Choices
    };
    Kind kind = Kind::Reset;
    std::vector<ReportId> reports;
    std::vector<FigureId> figures;
    QStringList keys{};
};

} // namespace jiaoshu::review
