// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/layer.h"

#include <vector>

namespace jiaoshu::review {

/** What two records say of a figure. */
enum class Verdict {
    /** The other record says nothing. */
    Silent,
    /** Both say the same. */
    Agree,
    /** Nobody decided in the common record. */
    OnlyOther,
    Differ
};

/** Which record an adjudication follows; `Both` where they agree and nobody has to choose. */
enum class Side { Common, Layer, Both };
QString token(Side side);

/**
 * A figure about which the common record and a layer differ: a blind review or another copy of the project. Both sides
 * are whole figures, so that who decided what and when can be shown beside each other.
 */
struct Disagreement {
    QString layer;
    ReportId report;
    /** The figure in the common record; where it has none there, the layer's, which is not in force in the common record. */
    Figure common;
    /** What the layer makes of it. It may have another id: both may have added a figure at the same place. */
    Figure other;

    FigureId figure() const { return common.id; }
    /** Where to look (UTF-16 units of the report's text). */
    base::Span span() const { return common.inForce ? common.span : other.span; }
    /** Fields in which the sides differ, where both stand. */
    std::vector<figures::Field> fields() const;
    bool spansDiffer() const;
    bool operator==(const Disagreement &) const;
};

/** Compares by what would leave the project: whether the figure stands, where, and with which content. */
Verdict compare(const Figure &common, const Figure &other);
/** Puts what another record says of a figure, which has to be decided there, onto it. */
void takeOver(Figure &is, const Figure &other);
/** Whether a figure counts: in force and not rejected. */
bool stands(const Figure &figure);

} // namespace jiaoshu::review
