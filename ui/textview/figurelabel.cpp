// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/figurelabel.h"

#include "ui/widgets/words.h"

namespace jiaoshu::ui {

namespace {

QString shown(const figures::Fields &fields, figures::Field field)
{
    using figures::Field;
    switch (field) {
    case Field::Measure: return words::of(fields.measure);
    case Field::Status: return words::of(fields.status);
    case Field::Qualifier: return words::of(fields.qualifier);
    // The catalogue's id says nothing to a reader; the name does.
    case Field::Indicator: return fields.indicatorName;
    default: return figures::fieldText(fields, field);
    }
}

} // namespace

QString correctionLabel(const review::Figure &figure)
{
    QStringList parts;
    for (const figures::Field field : figure.correctedFields()) {
        const QString part = shown(figure.fields, field);
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    return words::list(parts);
}

} // namespace jiaoshu::ui
