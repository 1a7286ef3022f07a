// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace jiaoshu::figures {

/** 类型: what kind of number it is. */
enum class Measure { Level, Growth, GrowthPoints, AverageGrowth, Multiple, Change, Share };
/** 性质: whether it happened, is foreseen, or is aimed at. */
enum class Status { Actual, Target, Estimate };
/** 限定: exact, at least (以上), at most (以内), about (左右). */
enum class Qualifier { None, AtLeast, AtMost, About };

/** The editable fields of a figure, in the order in which they are shown. */
enum class Field { Value, Unit, Indicator, IndicatorName, District, Period, Measure, Status, Qualifier };
inline constexpr std::array AllFields{Field::Value,  Field::Unit,    Field::Indicator, Field::IndicatorName, Field::District,
                                      Field::Period, Field::Measure, Field::Status,    Field::Qualifier};

/** What a figure says. Numbers stay text, with the digits that the report prints. */
struct Fields {
    /** `221.29`, `-19.7`, `3..5`, `14/100000`. */
    QString value;
    /** As written, without blanks: `亿元`, `%`. */
    QString unit;
    Measure measure = Measure::Level;
    Status status = Status::Actual;
    /** `2020`, `2016/2020`, `2023Q1`, `2023-01/2023-09`, or empty. */
    QString period;
    Qualifier qualifier = Qualifier::None;
    /** Catalogue id, or empty where none fits. */
    QString indicator;
    /** The name as the text gives it. */
    QString indicatorName;
    /** Name of the district described. */
    QString district;
    /** Its six-digit code, or empty where unknown. */
    QString districtCode;

    bool operator==(const Fields &) const = default;
};

/** Why a field has its value: `rule` is an id, `evidence` the words it rests on (UTF-16 span, may be empty). */
struct Reason {
    Field field = Field::Value;
    QString rule;
    base::Span evidence;
    bool operator==(const Reason &) const = default;
};

/** A figure as the extractor read it; never changed afterwards. */
struct ExtractedFigure {
    /** Number and unit in the report's text, in UTF-16 units. */
    base::Span span;
    Fields fields;
    /** 0 to 1; orders review, is no probability. */
    double confidence = 0;
    std::vector<Reason> reasons;
};

/** The tokens that records, files and the store use ("growth_points", "target", ">=", "indicator_name"). */
QString token(Measure);
QString token(Status);
QString token(Qualifier);
QString token(Field);
std::optional<Measure> measureFromToken(QStringView);
std::optional<Status> statusFromToken(QStringView);
std::optional<Qualifier> qualifierFromToken(QStringView);
std::optional<Field> fieldFromToken(QStringView);

/** A field as token text, and back; `setText` refuses (false) a token that the field does not have. */
QString fieldText(const Fields &fields, Field field);
bool setFieldText(Fields &fields, Field field, const QString &text);
/** The fields in which two records differ, in display order; district and its code count as one. */
std::vector<Field> differingFields(const Fields &a, const Fields &b);

} // namespace jiaoshu::figures
