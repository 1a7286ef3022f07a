// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldreasons.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

using figures::Field;

QString translated(const char *text) { return QCoreApplication::translate("FieldReasons", text); }

struct RuleText {
    const char *rule;
    const char *text;
};
/** Tokens as records have them (extraction::ruleName). */
constexpr RuleText RuleTexts[] = {
    {"printed", QT_TRANSLATE_NOOP("FieldReasons", "as printed")},
    {"named_before", QT_TRANSLATE_NOOP("FieldReasons", "name before it")},
    {"named_after", QT_TRANSLATE_NOOP("FieldReasons", "name after it")},
    {"carried", QT_TRANSLATE_NOOP("FieldReasons", "goes on from before")},
    {"distributed", QT_TRANSLATE_NOOP("FieldReasons", "by the order of the names")},
    {"structure", QT_TRANSLATE_NOOP("FieldReasons", "shares of the three industries")},
    {"sibling", QT_TRANSLATE_NOOP("FieldReasons", "another unit of what was named")},
    {"no_name", QT_TRANSLATE_NOOP("FieldReasons", "no name of the catalogue")},
    {"cue_word", QT_TRANSLATE_NOOP("FieldReasons", "a word beside the number")},
    {"by_unit", QT_TRANSLATE_NOOP("FieldReasons", "by the unit")},
    {"own_year", QT_TRANSLATE_NOOP("FieldReasons", "the year in the sentence")},
    {"heading", QT_TRANSLATE_NOOP("FieldReasons", "how the paragraph begins")},
    {"section", QT_TRANSLATE_NOOP("FieldReasons", "by the section")},
    {"end_of_span", QT_TRANSLATE_NOOP("FieldReasons", "the last year of the span")},
    {"report_year", QT_TRANSLATE_NOOP("FieldReasons", "by the year of the report")},
    {"own_district", QT_TRANSLATE_NOOP("FieldReasons", "the report's own district")},
    {"place_word", QT_TRANSLATE_NOOP("FieldReasons", "a place named there")},
    {"column", QT_TRANSLATE_NOOP("FieldReasons", "heads the column")},
    {"row", QT_TRANSLATE_NOOP("FieldReasons", "heads the row")},
    {"external_agrees", QT_TRANSLATE_NOOP("FieldReasons", "the external extractor agrees")},
    {"external_differs", QT_TRANSLATE_NOOP("FieldReasons", "the external extractor reads otherwise")}};

/** The words of a span, where the report has it; a record may be older than the text that is there now. */
void showWords(FieldReason &reason, base::Span span, const text::SourceText &text)
{
    if (span.isEmpty() || span.start < 0 || span.end > text.size())
        return;
    reason.span = span;
    reason.words = text.slice(span).toString().simplified();
}

/** Value and unit rest on the figure itself: on their own part of it where that is printed as they are. */
FieldReason printedReason(Field field, const figures::ExtractedFigure &extracted,
                          const text::SourceText &text)
{
    FieldReason reason{field, ruleWords(QStringLiteral("printed")), {}, {}};
    showWords(reason, extracted.span, text);
    const QString content = figures::fieldText(extracted.fields, field);
    const qsizetype at = reason.span.isEmpty() ? -1 : text.slice(reason.span).indexOf(content);
    if (at >= 0)
        showWords(reason, {reason.span.start + at, reason.span.start + at + content.size()}, text);
    return reason;
}

/** What is said of a field for which no rule was kept. */
FieldReason plainReason(Field field, const figures::ExtractedFigure &extracted, const text::SourceText &text)
{
    if (field == Field::Value || field == Field::Unit)
        return printedReason(field, extracted, text);
    const bool isDefault = field == Field::Measure || field == Field::Status || field == Field::Qualifier;
    return {field,
            isDefault ? translated(QT_TRANSLATE_NOOP("FieldReasons", "nothing says otherwise"))
                      : translated(QT_TRANSLATE_NOOP("FieldReasons", "no reason is kept")),
            {},
            {}};
}

FieldReason reasonFor(Field field, const review::Figure &figure, const text::SourceText &text)
{
    const figures::ExtractedFigure &extracted = *figure.extracted;
    FieldReason reason = plainReason(field, extracted, text);
    QStringList others;
    for (const figures::Reason &each : extracted.reasons) {
        if (each.field != field)
            continue;
        const QString words = ruleWords(each.rule);
        if (each.rule.startsWith(QLatin1String("external_"))) {
            others << words;
            continue;
        }
        // A rule of a newer program, or of another one, is named as it is.
        reason = {field, words.isEmpty() ? each.rule : words, {}, {}};
        showWords(reason, each.evidence, text);
    }
    others.removeDuplicates();
    reason.rule = words::list(QStringList{reason.rule} + others);
    return reason;
}

} // namespace

QString ruleWords(const QString &rule)
{
    const auto known = std::find_if(std::begin(RuleTexts), std::end(RuleTexts),
                                    [&](const RuleText &each) { return rule == QLatin1String(each.rule); });
    return known == std::end(RuleTexts) ? QString() : translated(known->text);
}

std::vector<FieldReason> fieldReasons(const review::Figure &figure, const review::Report &report)
{
    std::vector<FieldReason> reasons;
    if (!figure.extracted)
        return reasons;
    const std::vector<Field> corrected = figure.correctedFields();
    for (const Field field : figures::AllFields) {
        // The name in the text is the reason of the indicator.
        const bool isEmpty = figures::fieldText(figure.extracted->fields, field).isEmpty();
        if (field == Field::IndicatorName || (isEmpty && field == Field::Unit))
            continue;
        reasons.push_back(reasonFor(field, figure, *report.text));
        if (std::find(corrected.begin(), corrected.end(), field) != corrected.end())
            reasons.back().rule =
                translated(QT_TRANSLATE_NOOP("FieldReasons", "corrected; it was read from: %1"))
                    .arg(reasons.back().rule);
    }
    return reasons;
}

} // namespace jiaoshu::ui
