// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "exchange/words.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

using Row = const ExportRow &;
constexpr auto Text = Column::Kind::Text;
constexpr auto Number = Column::Kind::Number;

/** What stands in a field now, and what was extracted (empty for an added figure). */
template <figures::Field field>
QString now(Row row)
{
    return figures::fieldText(row.figure->fields, field);
}

template <figures::Field field>
QString extracted(Row row)
{
    return row.figure->extracted ? figures::fieldText(row.figure->extracted->fields, field) : QString();
}

QString extractedPlace(Row row, qsizetype base::CodePointSpan::*end)
{
    return row.extractedPlace ? QString::number((*row.extractedPlace).*end) : QString();
}

std::vector<Column> standingColumns()
{
    using figures::Field;
    return {
        {"report", QT_TRANSLATE_NOOP("Columns", "Report"), Text, 30,
         [](Row r) { return r.report->fileName; }},
        {"report_title", QT_TRANSLATE_NOOP("Columns", "Report title"), Text, 24,
         [](Row r) { return r.report->info.title; }},
        {"state", QT_TRANSLATE_NOOP("Columns", "State"), Text, 9,
         [](Row r) { return review::token(r.figure->state); }, [](Row r) { return word(r.figure->state); }},
        {"value", QT_TRANSLATE_NOOP("Columns", "Value"), Number, 12, now<Field::Value>},
        {"value_text", QT_TRANSLATE_NOOP("Columns", "Value as text"), Text, 12, now<Field::Value>, nullptr,
         true},
        {"unit", QT_TRANSLATE_NOOP("Columns", "Unit"), Text, 9, now<Field::Unit>},
        {"indicator_title", QT_TRANSLATE_NOOP("Columns", "Indicator"), Text, 24,
         [](Row r) { return r.indicatorTitle; }},
        {"indicator", QT_TRANSLATE_NOOP("Columns", "Indicator id"), Text, 18, now<Field::Indicator>},
        {"indicator_name", QT_TRANSLATE_NOOP("Columns", "Name in the text"), Text, 24,
         now<Field::IndicatorName>},
        {"district", QT_TRANSLATE_NOOP("Columns", "District"), Text, 12, now<Field::District>},
        {"district_code", QT_TRANSLATE_NOOP("Columns", "District code"), Text, 10,
         [](Row r) { return r.figure->fields.districtCode; }},
        {"period", QT_TRANSLATE_NOOP("Columns", "Period"), Text, 11, now<Field::Period>},
        {"measure", QT_TRANSLATE_NOOP("Columns", "Measure"), Text, 12, now<Field::Measure>,
         [](Row r) { return word(r.figure->fields.measure); }},
        {"status", QT_TRANSLATE_NOOP("Columns", "Status"), Text, 8, now<Field::Status>,
         [](Row r) { return word(r.figure->fields.status); }},
        {"qualifier", QT_TRANSLATE_NOOP("Columns", "Qualifier"), Text, 8, now<Field::Qualifier>,
         [](Row r) { return word(r.figure->fields.qualifier); }},
        {"quote", QT_TRANSLATE_NOOP("Columns", "Quote"), Text, 14, [](Row r) { return r.quote; }},
        {"sentence", QT_TRANSLATE_NOOP("Columns", "Sentence"), Text, 60, [](Row r) { return r.sentence; }},
        {"start", QT_TRANSLATE_NOOP("Columns", "Start (code points)"), Number, 10,
         [](Row r) { return QString::number(r.place.start); }},
        {"end", QT_TRANSLATE_NOOP("Columns", "End (code points)"), Number, 10,
         [](Row r) { return QString::number(r.place.end); }},
    };
}

std::vector<Column> extractedColumns()
{
    using figures::Field;
    return {
        {"extracted_value", QT_TRANSLATE_NOOP("Columns", "Extracted value"), Number, 12,
         extracted<Field::Value>},
        {"extracted_unit", QT_TRANSLATE_NOOP("Columns", "Extracted unit"), Text, 9, extracted<Field::Unit>},
        {"extracted_indicator_title", QT_TRANSLATE_NOOP("Columns", "Extracted indicator"), Text, 24,
         [](Row r) { return r.extractedIndicatorTitle; }},
        {"extracted_indicator", QT_TRANSLATE_NOOP("Columns", "Extracted indicator id"), Text, 18,
         extracted<Field::Indicator>},
        {"extracted_indicator_name", QT_TRANSLATE_NOOP("Columns", "Extracted name"), Text, 24,
         extracted<Field::IndicatorName>},
        {"extracted_district", QT_TRANSLATE_NOOP("Columns", "Extracted district"), Text, 12,
         extracted<Field::District>},
        {"extracted_period", QT_TRANSLATE_NOOP("Columns", "Extracted period"), Text, 11,
         extracted<Field::Period>},
        {"extracted_measure", QT_TRANSLATE_NOOP("Columns", "Extracted measure"), Text, 12,
         extracted<Field::Measure>,
         [](Row r) { return r.figure->extracted ? word(r.figure->extracted->fields.measure) : QString(); }},
        {"extracted_status", QT_TRANSLATE_NOOP("Columns", "Extracted status"), Text, 8,
         extracted<Field::Status>,
         [](Row r) { return r.figure->extracted ? word(r.figure->extracted->fields.status) : QString(); }},
        {"extracted_qualifier", QT_TRANSLATE_NOOP("Columns", "Extracted qualifier"), Text, 8,
         extracted<Field::Qualifier>,
         [](Row r) { return r.figure->extracted ? word(r.figure->extracted->fields.qualifier) : QString(); }},
        {"extracted_start", QT_TRANSLATE_NOOP("Columns", "Extracted start"), Number, 10,
         [](Row r) { return extractedPlace(r, &base::CodePointSpan::start); }},
        {"extracted_end", QT_TRANSLATE_NOOP("Columns", "Extracted end"), Number, 10,
         [](Row r) { return extractedPlace(r, &base::CodePointSpan::end); }},
        {"confidence", QT_TRANSLATE_NOOP("Columns", "Confidence"), Number, 8,
         [](Row r) {
             return r.figure->extracted ? QString::number(r.figure->confidence(), 'f', 2) : QString();
         }},
    };
}

std::vector<Column> decisionColumns()
{
    return {
        {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), Text, 18, [](Row r) { return r.reason; }},
        {"reviewer", QT_TRANSLATE_NOOP("Columns", "Reviewer"), Text, 12,
         [](Row r) { return r.figure->reviewer; }},
        {"time", QT_TRANSLATE_NOOP("Columns", "Time (UTC)"), Text, 22,
         [](Row r) { return review::timeText(r.figure->decidedAt); }},
        {"note", QT_TRANSLATE_NOOP("Columns", "Note"), Text, 24, [](Row r) { return r.figure->note; }},
        {"question", QT_TRANSLATE_NOOP("Columns", "Question"), Text, 24,
         [](Row r) { return r.figure->question; }},
        {"figure", QT_TRANSLATE_NOOP("Columns", "Figure number"), Number, 8,
         [](Row r) { return QString::number(r.figure->id.value); }},
        {"text_sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256 of the text"), Text, 20,
         [](Row r) { return QString::fromLatin1(r.report->textHash); }},
    };
}

} // namespace

QString Column::title() const { return QCoreApplication::translate("Columns", heading); }

const std::vector<Column> &columns()
{
    static const std::vector<Column> all = [] {
        std::vector<Column> list = standingColumns();
        for (auto part : {extractedColumns(), decisionColumns()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace jiaoshu::exchange
