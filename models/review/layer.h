// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <optional>

namespace jiaoshu::review {

/**
 * A record of its own beside the common one: figures as extracted, and over them the decisions of one person that works
 * blind, or of one copy of the project. What happens in it leaves the common record as it is until it is adjudicated.
 */
struct Layer {
    enum class Kind {
        /** One reviewer does a review without seeing what was decided before. */
        Blind,
        /** Another copy of the project, by the name that was given to it. */
        Branch
    };
    Kind kind = Kind::Blind;
    /** The review that it belongs to, from 1. */
    int stage = 1;
    /** The reviewer of a blind review, the name of a branch. */
    QString who;
    bool operator==(const Layer &) const = default;

    /** As events name it: `blind/2/李`. */
    QString name() const;
    static std::optional<Layer> fromName(QStringView name);
};

/** Whether a layer of that name holds what another copy of the project says. */
bool isBranch(QStringView layer);

/** What a layer makes of a figure: the fold of its events about it. */
struct Opinion {
    QString layer;
    /** As it stands in the layer; not in force where it was not added there or its addition was taken back. */
    Figure figure;
    /** Sequence of the adjudication that dealt with it, 0 while none did. */
    qint64 settledBy = 0;
};

/** A figure of the common record as somebody finds it who has not seen any decision about it. */
Figure asUnseen(const Figure &common);
/** A figure as it stands in a layer: what was extracted, and the layer's opinion where it has one (null for none). */
Figure asSeen(const Figure &common, const Opinion *opinion);
/** What the common record holds of a figure that exists in a layer only. */
Figure nowhere(FigureId id, ReportId report);

} // namespace jiaoshu::review
