// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportrow.h"

#include "review/standingreasons.h"
#include "text/sentence.h"

namespace jiaoshu::exchange {

namespace {

constexpr qsizetype ContextCodePoints = 16;

void addContext(ExportRow &row, const text::SourceText &text, base::Span span)
{
    const base::CodePointSpan end = text.toCodePoints(base::Span{0, text.size()});
    const qsizetype before = std::max<qsizetype>(0, row.place.start - ContextCodePoints);
    const qsizetype after = std::min(end.end, row.place.end + ContextCodePoints);
    row.quote = text.slice(span).toString();
    row.prefix = text.slice({text.toUtf16(base::CodePointOffset{before}).value, span.start}).toString();
    row.suffix = text.slice({span.end, text.toUtf16(base::CodePointOffset{after}).value}).toString();
    row.sentence = text.slice(text::sentenceOf(text, span)).toString().simplified();
}

} // namespace

base::Result<ExportRows> ExportRows::of(const ExportRequest &request)
{
    ExportRows rows(request);
    const auto events = request.document.history();
    if (!events)
        return events.error();
    rows.m_reasons = review::standingReasons(events.value());
    return rows;
}

std::optional<ExportRow> ExportRows::row(review::FigureId id) const
{
    const review::Figure *figure = m_request->document.figure(id);
    const review::Report *report = figure ? m_request->document.report(figure->report) : nullptr;
    if (!report || !report->text)
        return std::nullopt;
    ExportRow row;
    row.report = report;
    row.figure = figure;
    row.place = report->text->toCodePoints(figure->span);
    addContext(row, *report->text, figure->span);
    row.indicatorTitle = m_request->catalogue.displayName(figure->fields.indicator, m_request->language);
    if (figure->extracted) {
        row.extractedPlace = report->text->toCodePoints(figure->extracted->span);
        row.extractedIndicatorTitle =
            m_request->catalogue.displayName(figure->extracted->fields.indicator, m_request->language);
    }
    row.reason = m_reasons.value(id);
    return row;
}

} // namespace jiaoshu::exchange
