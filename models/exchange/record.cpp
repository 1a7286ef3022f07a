// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record.h"

namespace jiaoshu::exchange {

void addGuideMembers(JsonObjectLine &line, const QString &report, const text::SourceText &text,
                     base::Span span, const figures::Fields &fields, double confidence)
{
    const base::CodePointSpan place = text.toCodePoints(span);
    line.text("report", report);
    line.number("start", qint64(place.start));
    line.number("end", qint64(place.end));
    line.text("text", text.slice(span));
    line.text("value", fields.value);
    line.text("unit", fields.unit);
    line.text("measure", figures::token(fields.measure));
    line.text("status", figures::token(fields.status));
    line.text("period", fields.period);
    line.text("qualifier", figures::token(fields.qualifier));
    line.text("indicator", fields.indicator);
    line.text("indicator_name", fields.indicatorName);
    line.text("district", fields.district);
    line.number("confidence", confidence, 2);
}

QByteArray extractedRecord(const figures::ExtractedFigure &figure, const text::SourceText &text,
                           const QString &report)
{
    JsonObjectLine line;
    addGuideMembers(line, report, text, figure.span, figure.fields, figure.confidence);
    return line.toJson();
}

void addExtractedHeader(CsvRows &rows)
{
    for (const QStringView name :
         {u"report", u"start", u"end", u"text", u"value", u"unit", u"measure", u"status", u"period",
          u"qualifier", u"indicator", u"indicator_name", u"district", u"confidence"})
        rows.text(name);
    rows.endRow();
}

void addExtractedRow(CsvRows &rows, const figures::ExtractedFigure &figure, const text::SourceText &text,
                     const QString &report)
{
    const base::CodePointSpan place = text.toCodePoints(figure.span);
    const figures::Fields &fields = figure.fields;
    rows.text(report);
    rows.number(QString::number(place.start));
    rows.number(QString::number(place.end));
    rows.text(text.slice(figure.span));
    rows.number(fields.value);
    rows.text(fields.unit);
    rows.text(figures::token(fields.measure));
    rows.text(figures::token(fields.status));
    rows.text(fields.period);
    rows.text(figures::token(fields.qualifier));
    rows.text(fields.indicator);
    rows.text(fields.indicatorName);
    rows.text(fields.district);
    rows.number(QString::number(figure.confidence, 'f', 2));
    rows.endRow();
}

} // namespace jiaoshu::exchange
