// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/figure.h"

#include <functional>
#include <vector>

namespace jiaoshu::review {

class ReviewDocument;

/** One decision about many figures, which can be looked at before it is taken. */
struct BulkWish {
    enum class Act {
        Accept,
        Reject,
        Later,
        /** Gives fields another content, figure by figure. */
        Correct
    };
    Act act = Act::Accept;
    /** What the fields of a figure become (`Act::Correct` only), or the reason why that cannot be. */
    std::function<base::Result<figures::Fields>(const Figure &figure, const Report &report)> fields;
    QString reason;
    /** Leaves figures alone that somebody has reviewed already. */
    bool openOnly = false;
};

/** A figure that a bulk decision changes: as it is, and as it will be. */
struct BulkChange {
    FigureId figure;
    State wasState = State::NotReviewed;
    State nowState = State::NotReviewed;
    figures::Fields was;
    figures::Fields now;
};

/** A figure that a bulk decision leaves as it is, and why. */
struct BulkLeft {
    enum class Why {
        /** It is as wished already. */
        AlreadySo,
        /** Somebody has reviewed it, and only open ones were meant. */
        Reviewed,
        /** It was rejected; only a decision about it alone brings it back. */
        Rejected,
        /** What is wished cannot be; `reason` says why. */
        Refused
    };
    FigureId figure;
    Why why = Why::AlreadySo;
    QString reason;
};

/** What a bulk decision changes, or would change; both lists in the order in which the figures were named. */
struct BulkChanges {
    std::vector<BulkChange> list;
    std::vector<BulkLeft> left;

    int count(BulkLeft::Why why) const;
};

/** Where figures alike are looked for. */
enum class AlikeScope { Report, Project };

/** The wish to do for other figures what was done for one, and the figures that are alike. */
struct AlikeWish {
    /** The fields that reviewers changed in the figure; empty where there is nothing to do for others. */
    std::vector<figures::Field> fields;
    std::vector<FigureId> figures;
    BulkWish wish;
};

/**
 * The corrections of `model` for all figures alike: those with the same indicator name, as extracted, that were extracted
 * with the same content of a corrected field. What somebody made of that field otherwise is left to him.
 */
AlikeWish wishForAlike(const ReviewDocument &document, FigureId model, AlikeScope scope);

/** Takes one field over, as from a filled-in form; of a district its code too, of an indicator its name where it has no id. */
void copyField(figures::Fields &to, const figures::Fields &from, figures::Field field);

} // namespace jiaoshu::review
