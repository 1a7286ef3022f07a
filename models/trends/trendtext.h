// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

#include <QCoreApplication>

namespace jiaoshu::trends {

/** The words of the charts in one place, so that screen, file, table and screen reader use the same. */
class TrendText {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::trends::TrendText)
public:
    /** `Growth (%)`, `Level (亿元)`. */
    static QString heading(const Panel &panel);
    /** The prices in which the panel's values are reported; empty where that is no question. */
    static QString basis(Panel::Kind kind, figures::PriceBasis basis);
    /** `target`, `estimate`; empty for an actual value. */
    static QString status(figures::Status status);
    /** `≈7.5`, `≥7`, `3—5`: the value in the panel's unit. */
    static QString value(const Point &point);
    /** What stands at a point: `target ≥7`. */
    static QString label(const Point &point);
    /** What stands at the line of an average: `2016—2020 average 6.8%`. */
    static QString averageLabel(const Point &point);
    static QString years(int first, int last);
    /** One line about a point: district, year, indicator, value as printed, and whether it is reviewed. */
    static QString description(const QString &indicator, const Panel &panel, const Series &series,
                               const Point &point);
    /** The measure as a row of the table says it: `growth, %`. */
    static QString measure(const Panel &panel, bool average);
    static QString gap(Panel::Kind kind, int first, int last);
    static QString why(Why why);
    static QString reviewWord(review::State state);
    /** `3 figures, 2 not reviewed`. */
    static QString count(Count count);
    /** What the panels show, as sentences for those who do not see them: districts, years, lowest and highest, what is missing and what is contradicted. */
    static QString summary(const QString &indicator, std::span<const Panel> panels);
};

} // namespace jiaoshu::trends
