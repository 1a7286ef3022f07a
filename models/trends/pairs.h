// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/ranking.h"

namespace jiaoshu::trends {

/** A district from one year to another. */
struct GapRow {
    size_t series = 0;
    Point earlier;
    Point later;
    AgainstYear change;
};
struct Gap {
    int earlierYear = 0;
    int laterYear = 0;
    /** Largest difference first. */
    std::vector<GapRow> rows;
    /** Districts that lack the one year, the other, or both. */
    std::vector<QString> lackEarlier;
    std::vector<QString> lackLater;
    std::vector<QString> lackBoth;
    /** Districts that state both years, with a break between them. */
    std::vector<QString> broken;
};
/**
 * Exact outcomes alone, of the values that count; no other year ever stands in. Largest difference first means: the greatest
 * rise first, the deepest fall last. `chosen` are keys of districts as series have them; empty: all of the panel.
 */
Gap gap(const Panel &panel, int earlierYear, int laterYear, const std::vector<QString> &chosen);

/** A district by two indicators in one year. */
struct RelationPoint {
    QString district;
    QString districtName;
    Point x;
    Point y;
};
struct Relation {
    int year = 0;
    QString xUnit;
    QString yUnit;
    Panel::Kind xKind = Panel::Kind::Level;
    Panel::Kind yKind = Panel::Kind::Level;
    std::vector<RelationPoint> points;
    std::vector<QString> lackX;
    std::vector<QString> lackY;
    std::vector<QString> lackBoth;
};
/** Plain outcomes that count (左右 too), in the order of `chosen`; the panels are of one query but for the indicator. */
Relation relation(const Panel &x, const Panel &y, int year, const std::vector<QString> &chosen);

/**
 * Whether an outcome reached its target. 以上 is reached from its value on, 以内 up to it, whatever the direction; any other
 * target in the indicator's better direction, a range from its nearer end. 左右 is reached by its rounding too, and there is no
 * telling within 5 % of it on the worse side. Without a better direction only what is equal (within the range, rounds to 左右)
 * is reached, and of the rest there is no telling. An outcome that is itself a bound, a range or 左右 (taken as 5 % to either
 * side) proves what all its values prove, and else nothing.
 */
enum class Reached { Yes, No, CannotTell };
Reached reached(const Point &target, const Point &outcome, figures::Direction direction);

struct OutcomeRow {
    size_t series = 0;
    Point target;
    /** Empty where no outcome of the year is stated. */
    std::optional<Point> outcome;
    Reached reached = Reached::CannotTell;
};
struct Outcomes {
    int year = 0;
    std::vector<OutcomeRow> rows;
    /** Districts without a target for the year. */
    std::vector<QString> withoutTarget;
};
/**
 * All years (0) or one: every target that counts beside what came of it (an average beside the average of the same years), in
 * the order of districts and years.
 */
Outcomes outcomes(const Panel &panel, int year, figures::Direction direction,
                  const std::vector<QString> &chosen);

} // namespace jiaoshu::trends
