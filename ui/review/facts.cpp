// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/facts.h"

#include "figures/unit.h"
#include "ui/widgets/words.h"

#include <QMap>
#include <cmath>

namespace jiaoshu::ui {

namespace {

std::optional<base::Decimal> inUnit(const figures::Fields &fields, const QString &unit,
                                    const figures::UnitTable &units)
{
    const auto value = base::Decimal::parse(fields.value);
    return value ? figures::convert(*value, fields.unit, unit, units) : std::nullopt;
}

} // namespace

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

QString Facts::reasons(const review::Figure &figure) const
{
    const review::Report *report = m_document.report(figure.report);
    if (!figure.extracted || !report)
        return {};
    // Fields that rest on the same words are named together.
    QMap<qsizetype, std::pair<QString, QStringList>> byPlace;
    QStringList otherwise;
    bool agrees = false;
    for (const figures::Reason &reason : figure.extracted->reasons) {
        agrees = agrees || reason.rule == u"external_agrees";
        if (reason.rule == u"external_differs")
            otherwise << words::of(reason.field);
        if (reason.rule.startsWith(u"external_"))
            continue;
        if (reason.evidence.isEmpty() || reason.evidence.end > report->text->size() ||
            reason.field == figures::Field::IndicatorName)
            continue;
        auto &entry = byPlace[reason.evidence.start];
        entry.first = report->text->slice(reason.evidence).toString().simplified();
        const QString name = words::of(reason.field);
        if (!entry.second.contains(name))
            entry.second << name;
    }
    QStringList parts;
    for (const auto &[text, names] : byPlace)
        parts << tr("%1 from \"%2\"").arg(words::list(names), text);
    if (!otherwise.isEmpty())
        parts << tr("the external extractor reads otherwise: %1").arg(words::list(otherwise));
    else if (agrees)
        parts << tr("the external extractor agrees");
    return parts.isEmpty() ? QString() : tr("%1.").arg(parts.join(tr("; ")));
}

std::vector<review::FigureId> Facts::sameFact(const review::Figure &figure) const
{
    const figures::Fields &fields = figure.fields;
    std::vector<review::FigureId> found;
    if (fields.indicator.isEmpty() || fields.period.isEmpty())
        return found;
    for (const review::FigureId id : m_document.allFigures()) {
        const review::Figure *other = m_document.figure(id);
        if (!other || id == figure.id || other->state == review::State::Rejected)
            continue;
        const figures::Fields &theirs = other->fields;
        const bool sameDistrict = fields.districtCode.isEmpty() ? theirs.district == fields.district
                                                                : theirs.districtCode == fields.districtCode;
        if (sameDistrict && theirs.indicator == fields.indicator && theirs.period == fields.period &&
            theirs.measure == fields.measure && theirs.status == fields.status)
            found.push_back(id);
    }
    return found;
}

std::optional<bool> Facts::agree(const figures::Fields &a, const figures::Fields &b) const
{
    const auto first = base::Decimal::parse(a.value);
    const auto second = inUnit(b, a.unit, m_catalogue.units());
    if (!first || !second)
        return a.value == b.value && a.unit == b.unit ? std::optional(true) : std::nullopt;
    return *first == *second;
}

QString Facts::difference(const review::Figure &a, const review::Figure &b) const
{
    const auto first = base::Decimal::parse(a.fields.value);
    const auto second = inUnit(b.fields, a.fields.unit, m_catalogue.units());
    if (!first || !second)
        return {};
    const auto gap = second->minus(*first);
    if (!gap)
        return {};
    if (gap->coefficient() == 0)
        return tr("no difference");
    const base::Decimal &lower = gap->isNegative() ? *second : *first;
    const base::Decimal size = gap->isNegative() ? gap->negated() : *gap;
    // Two rates differ by percentage points, and by nothing else that means something.
    const bool isRate = m_catalogue.units().parse(a.fields.unit).base == QStringLiteral("%");
    const QString text = tr("difference %1 %2").arg(size.toString(), isRate ? tr("points") : a.fields.unit);
    const QString higher = (gap->isNegative() ? a : b).fields.district;
    if (isRate || lower.coefficient() <= 0)
        return text;
    const double percent = 100.0 * size.toDouble() / lower.toDouble();
    return words::list({text, tr("%1 higher by %2%").arg(higher, QString::number(percent, 'f', 1))});
}

} // namespace jiaoshu::ui
