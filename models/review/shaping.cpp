// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shaping.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {
namespace {

using extraction::Quantity;

base::Error refused(const char *why, const QString &printed)
{
    return {
        base::Error::Code::Invalid, {}, QCoreApplication::translate("jiaoshu::review", why).arg(printed), {}};
}

/** Sign and digits of a value: a fall of 19.7 is printed without its sign. */
QString unsignedValue(const QString &value) { return value.startsWith(u'-') ? value.mid(1) : value; }

/** The value as read, with the sign of the words around it, which moving an end does not change. */
QString withSignOf(const QString &before, const QString &printedBefore, const QString &read)
{
    const bool byWords = before.startsWith(u'-') && !printedBefore.startsWith(u'-');
    return byWords && !read.startsWith(u'-') && !read.contains(QStringLiteral("..")) ? u'-' + read : read;
}

} // namespace

figures::Fields Shaping::moved(const text::SourceText &text, const figures::Fields &fields, base::Span before,
                               base::Span after) const
{
    figures::Fields result = fields;
    const auto was = m_quantities.onlyOne(text.view(), before);
    const auto is = m_quantities.onlyOne(text.view(), after);
    if (!is)
        return result;
    // Nothing to be read at the old place: what stands in the fields was typed, unless they are empty.
    const QString value = was ? was->value : QString();
    const QString unit = was ? was->unit : QString();
    if (unsignedValue(fields.value) == unsignedValue(value))
        result.value = withSignOf(fields.value, value, is->value);
    if (fields.unit == unit)
        result.unit = is->unit;
    return result;
}

bool Shaping::hasUnit(const figures::Fields &fields) const
{
    const figures::Indicator *known = m_catalogue.find(fields.indicator);
    if (!known || known->units.isEmpty() || fields.measure != figures::Measure::Level ||
        fields.unit.isEmpty())
        return true;
    const figures::Unit given = m_catalogue.units().parse(fields.unit);
    return std::any_of(known->units.begin(), known->units.end(), [&](const QString &usual) {
        return m_catalogue.units().parse(usual).comparableWith(given);
    });
}

figures::Fields Shaping::fieldsOfPart(const text::SourceText &text, const Figure &figure,
                                      base::Span span) const
{
    figures::Fields fields = figure.fields;
    if (const auto read = m_quantities.onlyOne(text.view(), span)) {
        fields.value = read->value;
        // `3—5%`: the unit behind the last number is the first one's too.
        if (!read->unit.isEmpty())
            fields.unit = read->unit;
    }
    if (!hasUnit(fields)) {
        fields.indicator.clear();
        fields.indicatorName.clear();
    }
    return fields;
}

std::vector<base::Span> Shaping::spansOfParts(const text::SourceText &text, const Figure &figure,
                                              qsizetype cut) const
{
    std::vector<base::Span> spans;
    if (cut > figure.span.start && cut < figure.span.end) {
        for (const base::Span half : {base::Span{figure.span.start, cut}, base::Span{cut, figure.span.end}}) {
            if (const auto read = m_quantities.onlyOne(text.view(), half))
                spans.push_back(read->span);
        }
        return spans;
    }
    const std::vector<Quantity> found = m_quantities.in(text.view(), figure.span);
    if (found.size() == 1 && found.front().isRange())
        return {found.front().first, found.front().second};
    for (const Quantity &quantity : found)
        spans.push_back(quantity.span);
    return spans;
}

base::Result<std::vector<Part>> Shaping::parts(const text::SourceText &text, const Figure &figure,
                                               qsizetype cut) const
{
    const std::vector<base::Span> spans = spansOfParts(text, figure, cut);
    const QString printed = text.slice(figure.span).toString().simplified();
    const bool inside = cut > figure.span.start && cut < figure.span.end;
    if (spans.size() < 2)
        return inside
                   ? refused(
                         QT_TRANSLATE_NOOP("jiaoshu::review",
                                           "“%1” cannot be split there: one side has no number of its own."),
                         printed)
                   : refused(QT_TRANSLATE_NOOP("jiaoshu::review",
                                               "“%1” is one number. Put the caret where it is to be split."),
                             printed);
    std::vector<Part> parts;
    for (const base::Span span : spans)
        parts.push_back({span, fieldsOfPart(text, figure, span)});
    return parts;
}

base::Result<Part> Shaping::whole(const text::SourceText &text,
                                  const std::vector<const Figure *> &figures) const
{
    Part whole;
    whole.span = {figures.front()->span.start, figures.back()->span.end};
    const QString printed = text.slice(whole.span).toString().simplified();
    const auto read = m_quantities.onlyOne(text.view(), whole.span);
    if (!read)
        return refused(QT_TRANSLATE_NOOP("jiaoshu::review", "“%1” does not read as one number."), printed);
    whole.fields = figures.front()->fields;
    // What the first one does not say, one of the others may: the name may stand behind the break.
    for (const Figure *figure : figures) {
        if (!whole.fields.indicator.isEmpty())
            break;
        whole.fields.indicator = figure->fields.indicator;
        whole.fields.indicatorName = figure->fields.indicatorName;
    }
    const bool falls = figures.front()->fields.value.startsWith(u'-') && !read->value.startsWith(u'-');
    whole.fields.value =
        (falls && !read->value.contains(QStringLiteral("..")) ? QStringLiteral("-") : QString()) +
        read->value;
    whole.fields.unit = read->unit.isEmpty() ? figures.back()->fields.unit : read->unit;
    return whole;
}

std::optional<Quantity> Shaping::meant(const text::SourceText &text, base::Span selected,
                                       qsizetype caret) const
{
    if (selected.isEmpty())
        return m_quantities.at(text.view(), caret);
    if (auto one = m_quantities.onlyOne(text.view(), selected)) {
        // Half of a number was selected, or the number without its unit: all of it is meant.
        const auto here = m_quantities.at(text.view(), one->span.start);
        const bool grows = here && here->span != one->span && here->span.contains(one->span);
        if (grows && one->span.end >= selected.end)
            return here;
        // More was selected than the number: words belong to it (第九届), blanks and punctuation do not.
        const QString more = text.slice({selected.start, one->span.start}).toString() +
                             text.slice({one->span.end, qMax(one->span.end, selected.end)}).toString();
        if (std::any_of(more.begin(), more.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            one->span = selected;
        return one;
    }
    return std::nullopt;
}

qsizetype Shaping::snapped(const text::SourceText &text, qsizetype offset, bool end) const
{
    const auto quantity = m_quantities.at(text.view(), offset);
    if (!quantity || offset <= quantity->span.start || offset >= quantity->span.end)
        return offset;
    return end ? quantity->span.end : quantity->span.start;
}

figures::Fields Shaping::fieldsOfNew(const Report &report, base::Span span) const
{
    figures::Fields fields;
    if (const auto read = m_quantities.onlyOne(report.text->view(), span)) {
        fields.value = read->value;
        fields.unit = read->unit;
    }
    fields.district = report.info.district;
    fields.districtCode = report.info.districtCode;
    if (fields.unit == QStringLiteral("%"))
        fields.measure = figures::Measure::Growth;
    return fields;
}

} // namespace jiaoshu::review
