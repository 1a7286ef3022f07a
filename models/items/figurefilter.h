// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"
#include "review/figure.h"

#include <QSet>
#include <QString>

namespace jiaoshu::items {

/** What the table of figures shows; an empty set lets everything through. */
struct FigureFilter {
    /** Words that must all stand in the figure's sentence, its indicator, district or value, or hold for a column (see searchterm.h). */
    QString text;
    QSet<review::State> states;
    /** Only what the present review waits for. */
    bool openOnly = false;
    QSet<review::ReportId> reports;
    /** Catalogue ids; for a figure outside the catalogue the name as its text gives it. */
    QSet<QString> indicators;
    /** District codes; for a district without one its name. */
    QSet<QString> districts;
    QSet<QString> periods;
    QSet<figures::Measure> measures;
    QSet<figures::Status> statuses;
    QSet<QString> units;
    bool operator==(const FigureFilter &) const = default;
    bool isEmpty() const { return *this == FigureFilter(); }
};

/** Under which name a filter knows a figure's indicator and its district. */
const QString &indicatorKey(const figures::Fields &fields);
const QString &districtKey(const figures::Fields &fields);

/** Lets through what states the same fact: same indicator, district, period and measure, and not rejected. */
FigureFilter filterForFact(const figures::Fields &fields);

/** One criterion of a filter, as a bit; a row is shown where it fails none. */
enum class Criterion : quint16 {
    Text = 1,
    State = 2,
    Report = 4,
    Indicator = 8,
    District = 16,
    Period = 32,
    Measure = 64,
    Status = 128,
    Unit = 256
};
inline constexpr std::array AllCriteria{Criterion::Text,      Criterion::State,    Criterion::Report,
                                        Criterion::Indicator, Criterion::District, Criterion::Period,
                                        Criterion::Measure,   Criterion::Status,   Criterion::Unit};

/** Whether two filters agree on a criterion. */
bool agree(const FigureFilter &a, const FigureFilter &b, Criterion criterion);

} // namespace jiaoshu::items
