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
};
/** Exact outcomes alone, of the values that count; no other year ever stands in. */
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
Relation relation(const Panel &x, const Panel &y, int year, const std::vector<QString> &chosen);

/** Whether an outcome reached its target; a bound is respected, a direction too. */
enum class Reached { Yes, No, CannotTell };
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
/** All years (0) or one: every target beside what came of it, in the order of districts and years. */
Outcomes outcomes(const Panel &panel, int year, figures::Direction direction, const std::vector<QString> &chosen);

} // namespace jiaoshu::trends
