// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"

#include <QLatin1StringView>
#include <utility>

namespace jiaoshu::figures {
namespace {

template <typename E, size_t N>
using Tokens = std::array<std::pair<E, QLatin1StringView>, N>;

constexpr Tokens<Measure, 7> MeasureTokens{{{Measure::Level, QLatin1StringView("level")},
                                            {Measure::Growth, QLatin1StringView("growth")},
                                            {Measure::GrowthPoints, QLatin1StringView("growth_points")},
                                            {Measure::AverageGrowth, QLatin1StringView("average_growth")},
                                            {Measure::Multiple, QLatin1StringView("multiple")},
                                            {Measure::Change, QLatin1StringView("change")},
                                            {Measure::Share, QLatin1StringView("share")}}};
constexpr Tokens<Status, 3> StatusTokens{{{Status::Actual, QLatin1StringView("actual")},
                                          {Status::Target, QLatin1StringView("target")},
                                          {Status::Estimate, QLatin1StringView("estimate")}}};
constexpr Tokens<Qualifier, 4> QualifierTokens{{{Qualifier::None, QLatin1StringView("")},
                                                {Qualifier::AtLeast, QLatin1StringView(">=")},
                                                {Qualifier::AtMost, QLatin1StringView("<=")},
                                                {Qualifier::About, QLatin1StringView("~")}}};
constexpr Tokens<Field, 9> FieldTokens{{{Field::Value, QLatin1StringView("value")},
                                        {Field::Unit, QLatin1StringView("unit")},
                                        {Field::Indicator, QLatin1StringView("indicator")},
                                        {Field::IndicatorName, QLatin1StringView("indicator_name")},
                                        {Field::District, QLatin1StringView("district")},
                                        {Field::Period, QLatin1StringView("period")},
                                        {Field::Measure, QLatin1StringView("measure")},
                                        {Field::Status, QLatin1StringView("status")},
                                        {Field::Qualifier, QLatin1StringView("qualifier")}}};

template <typename E, size_t N>
QString toToken(const Tokens<E, N> &tokens, E value)
{
    for (const auto &[key, name] : tokens)
        if (key == value)
            return QString(name);
    Q_UNREACHABLE();
}

template <typename E, size_t N>
std::optional<E> fromToken(const Tokens<E, N> &tokens, QStringView text)
{
    for (const auto &[key, name] : tokens)
        if (text == name)
            return key;
    return std::nullopt;
}

template <typename E>
bool assign(E &target, std::optional<E> value)
{
    if (value)
        target = *value;
    return value.has_value();
}

} // namespace

QString token(Measure measure) { return toToken(MeasureTokens, measure); }
QString token(Status status) { return toToken(StatusTokens, status); }
QString token(Qualifier qualifier) { return toToken(QualifierTokens, qualifier); }
QString token(Field field) { return toToken(FieldTokens, field); }
std::optional<Measure> measureFromToken(QStringView text) { return fromToken(MeasureTokens, text); }
std::optional<Status> statusFromToken(QStringView text) { return fromToken(StatusTokens, text); }
std::optional<Qualifier> qualifierFromToken(QStringView text) { return fromToken(QualifierTokens, text); }
std::optional<Field> fieldFromToken(QStringView text) { return fromToken(FieldTokens, text); }

QString fieldText(const Fields &fields, Field field)
{
    switch (field) {
    case Field::Value: return fields.value;
    case Field::Unit: return fields.unit;
    case Field::Indicator: return fields.indicator;
    case Field::IndicatorName: return fields.indicatorName;
    case Field::District: return fields.district;
    case Field::Period: return fields.period;
    case Field::Measure: return token(fields.measure);
    case Field::Status: return token(fields.status);
    case Field::Qualifier: return token(fields.qualifier);
    }
    Q_UNREACHABLE();
}

bool setFieldText(Fields &fields, Field field, const QString &text)
{
    switch (field) {
    case Field::Value: fields.value = text; return true;
    case Field::Unit: fields.unit = text; return true;
    case Field::Indicator: fields.indicator = text; return true;
    case Field::IndicatorName: fields.indicatorName = text; return true;
    case Field::District: fields.district = text; return true;
    case Field::Period: fields.period = text; return true;
    case Field::Measure: return assign(fields.measure, measureFromToken(text));
    case Field::Status: return assign(fields.status, statusFromToken(text));
    case Field::Qualifier: return assign(fields.qualifier, qualifierFromToken(text));
    }
    Q_UNREACHABLE();
}

std::vector<Field> differingFields(const Fields &a, const Fields &b)
{
    std::vector<Field> fields;
    for (Field field : AllFields) {
        const bool codes = field == Field::District && a.districtCode != b.districtCode;
        if (codes || fieldText(a, field) != fieldText(b, field))
            fields.push_back(field);
    }
    return fields;
}

} // namespace jiaoshu::figures
