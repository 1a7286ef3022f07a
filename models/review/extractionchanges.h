// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::review {

/** With what a text was extracted again, as the record names it. */
struct ExtractionSource {
    /** Program and version, or the command of an external extractor. */
    QString extractor;
    /** The catalogue of indicators that it used; empty where that is not known. */
    QString catalogue;
};

/** One figure for which extracting again made, or would make, a difference. */
struct ExtractionChange {
    enum class Kind {
        /** Nobody had decided: the figure is now as it reads. */
        Changed,
        /** Decided: the decision stays as it is; only what stands beside it as extracted is new. */
        ChangedUnderDecision,
        /** Decided, and the extraction now reads what the reviewer had made of it. */
        NowAgrees,
        /** Found for the first time, or again after it was gone. */
        New,
        /** No longer found, and nobody had decided: no longer in force. */
        Gone,
        /** No longer found, but decided or with a note: it stays in force. */
        DecidedGone,
        /** The decision moved to the new reading of the text. */
        Carried,
        /** Decided in the old text, with no one place for it in the new: it stays where it was. */
        NotCarried
    };
    Kind kind = Kind::Changed;
    /** Invalid for a new figure that is not stored yet. */
    FigureId figure;
    ReportId report;
    /** As extracted before, or (decided and gone, carried) as it stands; empty for a new one. */
    std::optional<figures::Fields> was;
    /** As extracted now; empty where it is gone. */
    std::optional<figures::Fields> now;
    /** Where to look: the new reading, else where the figure stands (UTF-16 units of the text of `report`). */
    base::Span span;
};

/** What extracting a report again changed, or would change, in order of position. */
struct ExtractionChanges {
    ReportId report;
    /** Figures that read as before; of these, those for which only confidence or reasons are others. */
    int same = 0;
    int reassessed = 0;
    std::vector<ExtractionChange> list;

    int count(ExtractionChange::Kind kind) const;
    /** Whether there is anything to store. */
    bool isEmpty() const;
};

} // namespace jiaoshu::review
