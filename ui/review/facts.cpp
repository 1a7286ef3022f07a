// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/facts.h"

#include "base/trimmed.h"
#include "ui/widgets/words.h"

#include <cmath>

namespace jiaoshu::ui {

QString Facts::indicatorName(const figures::Fields &fields) const
{
    return fields.indicator.isEmpty() ? fields.indicatorName
                                      : m_catalogue.displayName(fields.indicator, m_language);
}

QString Facts::fieldText(const figures::Fields &fields, figures::Field field) const
{
    switch (field) {
    case figures::Field::Indicator: return indicatorName(fields);
    case figures::Field::Measure: return words::of(fields.measure);
    case figures::Field::Status: return words::of(fields.status);
    case figures::Field::Qualifier: return words::of(fields.qualifier);
    default: return figures::fieldText(fields, field);
    }
}

QString Facts::line(const figures::Fields &fields) const
{
    return words::line({fields.district, indicatorName(fields), fields.period, words::of(fields.measure),
                        words::of(fields.status)});
}

QString Facts::valueText(const figures::Fields &fields)
{
    QString value = fields.value;
    value.replace(QStringLiteral(".."), QStringLiteral("–"));
    switch (fields.qualifier) {
    case figures::Qualifier::None: break;
    case figures::Qualifier::AtLeast: value.prepend(u'≥'); break;
    case figures::Qualifier::AtMost: value.prepend(u'≤'); break;
    case figures::Qualifier::About: value.prepend(u'≈'); break;
    }
    return value;
}

trends::Comparison Facts::compare(const figures::Fields &a, const figures::Fields &b) const
{
    return trends::compare(a, b, m_catalogue.units());
}

QString Facts::obstacle(trends::Comparison::Obstacle obstacle, const figures::Fields &a,
                        const figures::Fields &b)
{
    using Obstacle = trends::Comparison::Obstacle;
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::Measure:
        return tr("not compared: %1 and %2 are unlike").arg(words::of(a.measure), words::of(b.measure));
    case Obstacle::Status:
        return tr("not compared: %1 and %2 are unlike").arg(words::of(a.status), words::of(b.status));
    case Obstacle::Period:
        return tr("not compared: %1 and %2 are not of the same length").arg(a.period, b.period);
    case Obstacle::Bound: return tr("not compared: a bound is no number");
    case Obstacle::Range: return tr("not compared: a range or ratio is no single number");
    case Obstacle::Unit: return tr("not compared: %1 and %2 are unlike units").arg(a.unit, b.unit);
    case Obstacle::TooLong: return tr("not compared: too many digits");
    }
    return {};
}

QString Facts::difference(const figures::Fields &a, const figures::Fields &b) const
{
    using Verdict = trends::Comparison::Verdict;
    const trends::Comparison compared = compare(a, b);
    if (compared.verdict == Verdict::None)
        return obstacle(compared.obstacle, a, b);
    if (compared.verdict == Verdict::Same)
        return tr("no difference");
    // With a true minus, which does not look like a hyphen in small type.
    // Another unit makes zeros that nobody printed.
    const bool converted = a.unit != b.unit;
    const auto number = [converted](const base::Decimal &value) {
        return (converted ? base::trimmed(value) : value).toString().replace(u'-', u'\u2212');
    };
    const auto operand = [&](const base::Decimal &value) {
        return value.isNegative() ? QString(u'(' + number(value) + u')') : number(value);
    };
    QStringList parts{tr("%1 − %2 %3 %4 %5")
                          .arg(operand(compared.second), operand(compared.first),
                               compared.about ? QStringLiteral("≈") : QStringLiteral("="),
                               number(compared.gap), compared.points ? tr("points") : compared.unit)};
    if (compared.percent) {
        const QString sign = *compared.percent < 0 ? QStringLiteral("−") : QStringLiteral("+");
        parts << sign + QString::number(std::abs(*compared.percent), 'f', 1) + u'%';
    }
    if (compared.verdict == Verdict::SameRounded)
        parts << tr("the same but for rounding");
    return words::list(parts);
}

QString Facts::verdict(const trends::Comparison &compared, const figures::Fields &other) const
{
    using Verdict = trends::Comparison::Verdict;
    switch (compared.verdict) {
    case Verdict::Same: return tr("agrees");
    case Verdict::SameRounded: return tr("agrees but for rounding");
    case Verdict::Differs: return tr("differs");
    case Verdict::None: break;
    }
    if (compared.obstacle == trends::Comparison::Obstacle::Status)
        return words::of(other.status);
    return tr("cannot be compared");
}

} // namespace jiaoshu::ui
