// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportrow.h"

#include "review/glance.h"
#include "review/standingreasons.h"
#include "text/sentence.h"

#include <QCoreApplication>

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
    if (request.everything || !request.document.isWhole())
        return rows;
    rows.m_hasReasons = true;
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
    return row;
}

base::Outcome ExportRows::forEach(const std::function<void(const ExportRow &)> &take) const
{
    if (m_request->everything)
        return everyReport(take);
    for (const review::FigureId id : m_request->figures)
        if (auto outcome = handOver(id, take); !outcome)
            return outcome;
    return base::Done();
}

base::Outcome ExportRows::handOver(review::FigureId id,
                                   const std::function<void(const ExportRow &)> &take) const
{
    auto one = row(id);
    if (!one)
        return base::Done();
    auto reason = reasonOf(*one->figure);
    if (!reason)
        return reason.error();
    one->reason = std::move(reason).value();
    take(*one);
    return base::Done();
}

base::Result<QString> ExportRows::reasonOf(const review::Figure &figure) const
{
    if (m_hasReasons)
        return m_reasons.value(figure.id);
    if (figure.lastEvent == 0)
        return QString();
    const auto events = m_request->document.history(figure.id);
    if (!events)
        return events.error();
    return review::standingReasons(events.value()).value(figure.id);
}

base::Outcome ExportRows::everyReport(const std::function<void(const ExportRow &)> &take) const
{
    const review::ReviewDocument &document = m_request->document;
    const auto total = qint64(document.reports().size());
    qint64 done = 0;
    for (const review::ReportId report : document.reports()) {
        if (m_request->progress && m_request->progress->isCancelled())
            return base::Error{
                base::Error::Code::Cancelled,
                {},
                QCoreApplication::translate("Exchange", "The export was cancelled; nothing was written."),
                {}};
        const review::Glance glance(document, {report});
        if (!glance.outcome())
            return glance.outcome();
        for (const review::FigureId id : document.figuresOf(report))
            if (auto outcome = handOver(id, take); !outcome)
                return outcome;
        if (m_request->progress)
            m_request->progress->report(++done, total, document.report(report)->fileName);
    }
    return base::Done();
}

} // namespace jiaoshu::exchange
