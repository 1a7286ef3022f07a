// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/interval.h"
#include "checks/phrase.h"
#include "figures/catalogue.h"
#include "figures/figure.h"
#include "figures/period.h"
#include "figures/unittable.h"
#include "review/figure.h"

#include <optional>

namespace jiaoshu::checks {

/** A figure in force as checks are given it: plain data, whoever holds it. */
struct FigureRecord {
    review::FigureId id;
    review::ReportId report;
    /** In UTF-16 units of the report's text. */
    base::Span span;
    figures::Fields fields;
    /** How sure its reading is, 0 to 1; 1 once somebody stands for it. */
    double confidence = 1.0;
};

/** What a figure states, understood once and not by every check again. */
struct Statement {
    Statement(FigureRecord record, const figures::Catalogue &catalogue);

    review::FigureId id;
    review::ReportId report;
    base::Span span;
    figures::Fields fields;
    double confidence = 1.0;

    /** Null where the catalogue has no such indicator. */
    const figures::Indicator *indicator = nullptr;
    figures::Period period;
    figures::Unit unit;
    /** The number as printed; empty for ranges and ratios. */
    std::optional<base::Decimal> number;
    /** The numbers that it can stand for, in its base unit (元, 人, %); empty for what is no number. */
    std::optional<Interval> reading;
    /** Whether the name says the indicator and nothing narrower: 生产总值, and not 省市重点项目. */
    bool plainName = false;

    /** The one year that it is about; 0 where it is about several, or months, or does not say. */
    int year() const { return period.kind() == figures::Period::Kind::Year ? period.firstYear() : 0; }
    bool isTarget() const { return fields.status == figures::Status::Target; }
    bool isExact() const { return fields.qualifier == figures::Qualifier::None && number.has_value(); }
    /** Whether it counts in the same base unit. */
    bool countsAs(const Statement &other) const { return unit.comparableWith(other.unit); }
    /** `221.29亿元`. */
    QString printed() const { return fields.value + fields.unit; }
    /** The period as people write it: `2016–2020`. */
    QString when() const { return QString(fields.period).replace(u'/', u'–'); }
    /** Its indicator's name, or the name that the text gives. */
    Phrase name() const;
};

/**
 * The numbers that fields can stand for, in the printed unit: the printed one rounded or cut off, the whole of a range, and
 * with 以上, 以内 and 左右 what these leave open. Empty for a ratio such as 14/100000.
 */
std::optional<Interval> readingOf(const figures::Fields &fields);

/** What a statement's indicator is called in keys: its id, or the name in the text after `~`. */
QString indicatorKey(const figures::Fields &fields);
/** The district that it is about: its code, or its name where that is not known. */
QString districtKey(const figures::Fields &fields);

} // namespace jiaoshu::checks
