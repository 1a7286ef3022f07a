// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "trends/derived.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace jiaoshu::trends {

/** What a comparator line stands for. */
enum class Against {
    Nothing,
    /** What the district's own city, and what its province states for itself. */
    City,
    Province,
    /** Of the chosen districts, of those that state an exact outcome for the year. */
    Median,
    /** The districts' own targets. */
    Target
};

/**
 * What a chart shows, without the figures: kept in the project by name, copied as text, pasted back. Indicators and
 * districts are known by id and code.
 */
struct ChartSpec {
    /** Named by the question that the chart answers. */
    enum class Kind {
        /** 变化: lines over the years. */
        Change,
        /** 排名: bars of one year. */
        Rank,
        /** 差距: from one year to another. */
        Gap,
        /** 关系: one indicator against another. */
        Relation,
        /** 完成: target against outcome. */
        Outcome
    };
    enum class Panels { Together, PerDistrict, PerIndicator };

    QString name;
    Kind kind = Kind::Change;
    /** The first is the chart's own; a relation draws the second against it. */
    std::vector<QString> indicators;
    /** In the order of the picker. */
    std::vector<QString> districts;
    Values values = Values::Stated;
    bool levels = true;
    bool growth = true;
    bool targetsAndEstimates = true;
    bool notReviewed = true;
    /** 0: as far as there are values. */
    int firstYear = 0;
    int lastYear = 0;
    /** Of bars, gap, relation and outcome; 0: the year in which most is stated. */
    int year = 0;
    /** The earlier year of a gap, that which bars are compared with, that in which an index is 100; 0: none chosen. */
    int otherYear = 0;
    bool logarithmic = false;
    Panels panels = Panels::Together;
    /** Small multiples that each have a scale of their own. */
    bool ownScales = false;
    Against against = Against::Nothing;

    bool operator==(const ChartSpec &) const = default;
};

QJsonObject toJson(const ChartSpec &spec);
/** What is missing or not known keeps its default; the error says why it is no chart at all. */
base::Result<ChartSpec> chartSpecFromJson(const QJsonObject &json);
/** As it stands on the clipboard: JSON with the member `jiaoshu-chart`, indented. */
QString toText(const ChartSpec &spec);
base::Result<ChartSpec> chartSpecFromText(const QString &text);

} // namespace jiaoshu::trends
