// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/chartspec.h"
#include "trends/pairs.h"

#include <QCoreApplication>

namespace jiaoshu::trends {

/** Words about what is compared, computed and decided between figures; TrendText has those about single points. */
class ChartText {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::trends::ChartText)
public:
    /** The question that a chart answers: `Ranking`. */
    static QString kind(ChartSpec::Kind kind);
    static QString values(Values values);
    /** What computed values are, as a sentence that stands with the chart; empty for stated ones. */
    static QString definition(Values values);
    static QString against(Against against);
    /** `median of 3`. */
    static QString medianOf(int districts);
    /** What rank 1 means: `highest first`. */
    static QString order(figures::Direction direction);
    /** `3 / 17, 5 missing`; what stands apart from the ranks is neither among the 17 nor missing. Empty for a row without rank. */
    static QString rank(const Ranking &ranking, const RankedRow &row);
    /** `+50.11 亿元 (+22.6%)`, `-1.1 percentage points`. */
    static QString difference(const Panel &panel, const AgainstYear &change);
    static QString reached(Reached reached);
    static QString notComputed(NotComputed why);
    /** `2 reports give 2 values; counted: 221.29`; empty where nothing contradicts the point. */
    static QString conflict(const Series &series, const Point &point);
    /** `Break in 2021: 行政区划调整`. */
    static QString cut(const Break &cut);
    /** At most ten names, and how many more there are. */
    static QString list(const QStringList &names);
};

} // namespace jiaoshu::trends
