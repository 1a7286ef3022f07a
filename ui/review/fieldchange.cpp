// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldchange.h"

namespace jiaoshu::ui {

namespace {

using figures::Field;
using figures::Fields;

base::Outcome readValue(Fields &fields, const QString &typed)
{
    const auto value = FieldInput::value(typed);
    if (!value)
        return value.error();
    fields.value = value->value;
    if (!value->unit.isEmpty())
        fields.unit = value->unit;
    return base::Done{};
}

base::Outcome readPeriod(Fields &fields, const QString &typed)
{
    auto period = FieldInput::period(typed);
    if (!period)
        return period.error();
    fields.period = std::move(period).value();
    return base::Done{};
}

void readIndicator(const FieldInput &reader, Fields &fields, const QString &typed)
{
    fields.indicator = reader.indicator(typed);
    // Outside the catalogue the name is all that is known of it.
    if (fields.indicator.isEmpty())
        fields.indicatorName = typed.trimmed();
}

} // namespace

base::Result<Fields> withField(const FieldInput &reader, Fields fields, Field field, const QString &typed,
                               const figures::ReportInfo &report)
{
    const Fields before = fields;
    base::Outcome read = base::Done{};
    switch (field) {
    case Field::Value: read = readValue(fields, typed); break;
    case Field::Period: read = readPeriod(fields, typed); break;
    case Field::Unit: fields.unit = typed.simplified().remove(u' '); break;
    case Field::Indicator: readIndicator(reader, fields, typed); break;
    case Field::District: {
        const auto district = reader.district(typed, report);
        fields.district = district.name;
        fields.districtCode = district.code;
        break;
    }
    default: figures::setFieldText(fields, field, typed); break;
    }
    if (!read)
        return read.error();
    const bool concernsUnit = fields.unit != before.unit || fields.measure != before.measure ||
                              fields.indicator != before.indicator;
    if (concernsUnit)
        if (auto unit = reader.unit(fields.unit, fields.indicator, fields.measure); !unit)
            return unit.error();
    return fields;
}

} // namespace jiaoshu::ui
