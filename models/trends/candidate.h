// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

#include <QHash>

namespace jiaoshu::trends {

/** What identifies a district: its code, or its name where there is no code. */
QString districtKey(const figures::Fields &fields);

/** A figure as charts see it, be it in memory or in the store; what it points to outlives it. */
struct Said {
    review::FigureId figure;
    review::ReportId report;
    const figures::Fields *fields = nullptr;
    review::State state = review::State::NotReviewed;

    static Said of(const review::Figure &figure);
    static Said of(const review::Fact &fact);
};

/** A figure on its way to a panel: all of a point but for the panel's unit. */
struct Candidate {
    Point point;
    Panel::Kind kind = Panel::Kind::Level;
    /** In whose series it stands, and of which district it speaks: another one where that was continued under a new name. */
    QString districtKey;
    QString spokenOf;
    /** What a share is a share of stands in its name only; empty for anything else. */
    QString shareOf;
    /** Unit as printed; the point's value is still in it. */
    QString unit;
    /** What the unit means. */
    figures::Unit meaning;
};

/** Units as they are printed, each understood once: the figures of a chart are printed in a handful of them. */
class KnownUnits {
public:
    explicit KnownUnits(const figures::UnitTable &units)
        : m_units(units)
    {}
    figures::Unit meaning(const QString &printed);

private:
    const figures::UnitTable &m_units;
    QHash<QString, figures::Unit> m_known;
    /** What was asked for last, and the answer. */
    QString m_last;
    figures::Unit m_meaning;
};

/** Either a candidate, or why the figure is no point. */
struct Reading {
    Candidate candidate;
    std::optional<Why> why;
};
Reading read(const Said &said, KnownUnits &units);

} // namespace jiaoshu::trends
