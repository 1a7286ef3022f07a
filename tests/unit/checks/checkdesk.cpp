// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include "extraction/extractor.h"
#include "reports/account.h"
#include "reports/reader.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace jiaoshu::tests {
namespace {

const extraction::Extractor &extractor()
{
    static const extraction::Extractor shared(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    return shared;
}

/** Where a value stands: as printed, or the bare number of a table's cell, or without the sign that 下降 stands for. */
base::Span placeOf(const text::SourceText &text, const QString &printed, const QString &value, qsizetype from)
{
    QStringList quotes{printed, value};
    if (value.startsWith(u'-'))
        quotes << printed.mid(1) << value.mid(1);
    for (const QString &quote : quotes) {
        const qsizetype start = text.string().indexOf(quote, from);
        if (start >= 0)
            return {start, start + quote.size()};
    }
    return {};
}

} // namespace

QString CheckDesk::districtCode(const QString &district) const
{
    const auto known = figures::Gazetteer::builtIn().byName(district);
    return known.empty() ? QString() : known.front()->code;
}

review::ReportId CheckDesk::report(const QString &text, int year, const QString &district,
                                   figures::ReportKind kind)
{
    checks::ReportRecord record;
    record.id = {++m_lastReport};
    record.name = QStringLiteral("report %1").arg(m_lastReport);
    record.info = {record.name, district, districtCode(district), year, kind, {}};
    record.text = std::make_shared<const text::SourceText>(text);
    record.outline = std::make_shared<const text::Outline>(text::Outline::of(*record.text));
    m_engine.snapshot().put(record);
    return record.id;
}

review::ReportId CheckDesk::read(const QString &text, int year, const QString &district,
                                 figures::ReportKind kind)
{
    const review::ReportId id = report(text, year, district, kind);
    extractInto(id);
    return id;
}

void CheckDesk::open(const QString &path)
{
    const auto read = reports::readReport(path, extractor(), figures::Gazetteer::builtIn());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    const review::ReportId id{++m_lastReport};
    m_engine.snapshot().put(
        checks::ReportRecord{id, QFileInfo(path).fileName(), read->info, read->text, read->outline, {}});
    extractInto(id);
}

void CheckDesk::extractInto(review::ReportId report)
{
    checks::ReportRecord record = *m_engine.snapshot().report(report);
    for (const extraction::NumeralAccount &numeral :
         reports::accountOf(*record.text, *record.outline, record.info, extractor())) {
        if (numeral.reason == extraction::NumeralReason::Unexplained)
            record.unexplained.push_back(numeral.span);
    }
    m_engine.snapshot().put(record);
    for (const figures::ExtractedFigure &figure :
         extractor().extract(*record.text, *record.outline, record.info))
        m_engine.snapshot().put({{++m_lastFigure}, report, figure.span, figure.fields, figure.confidence});
}

review::FigureId CheckDesk::state(review::ReportId report, const QString &words)
{
    const checks::ReportRecord &record = *m_engine.snapshot().report(report);
    const QStringList parts = words.split(u' ');
    static const QRegularExpression number(QStringLiteral("^(-?[0-9./]+)(.*)$"));
    const auto value = number.match(parts.value(4));
    figures::Fields fields;
    fields.indicator = parts.value(0) == u"-" ? QString() : parts.value(0);
    fields.measure = figures::measureFromToken(parts.value(1)).value();
    fields.status = figures::statusFromToken(parts.value(2)).value();
    fields.period = parts.value(3) == u"-" ? QString() : parts.value(3);
    fields.value = value.captured(1);
    fields.unit = value.captured(2);
    fields.district = record.info.district;
    const figures::Indicator *known = figures::Catalogue::builtIn().find(fields.indicator);
    fields.indicatorName = known ? known->name : QStringLiteral("某项");
    for (const QString &part : parts.mid(5)) {
        if (part.startsWith(u"name:"))
            fields.indicatorName = part.mid(5);
        else if (part.startsWith(u'@'))
            fields.district = part.mid(1);
        else
            fields.qualifier = figures::qualifierFromToken(part).value();
    }
    fields.districtCode = districtCode(fields.district);
    const base::Span span = placeOf(*record.text, parts.value(4), fields.value, m_next.value(report));
    m_next[report] = std::max(m_next.value(report), span.end);
    m_engine.snapshot().put({{++m_lastFigure}, report, span, fields, 1.0});
    return {m_lastFigure};
}

void CheckDesk::change(review::FigureId figure, const QString &value)
{
    const checks::Statement &old = *m_engine.snapshot().statement(figure);
    checks::FigureRecord record{old.id, old.report, old.span, old.fields, old.confidence};
    record.fields.value = value;
    m_engine.snapshot().put(std::move(record));
}

QStringList CheckDesk::found(const QString &check)
{
    (void)m_engine.refresh();
    QStringList lines;
    for (const checks::Finding *finding : m_engine.findings()) {
        if (finding->check != check)
            continue;
        QStringList quotes;
        for (const checks::Place &place : finding->places)
            quotes << place.quote.simplified();
        lines << checks::token(finding->severity) + u' ' + quotes.join(QStringLiteral(" | "));
    }
    return lines;
}

QStringList CheckDesk::said(const QString &check)
{
    (void)m_engine.refresh();
    QStringList lines;
    for (const checks::Finding *finding : m_engine.findings()) {
        if (finding->check == check)
            lines << finding->explanation.words(QStringLiteral("zh"));
    }
    return lines;
}

qsizetype CheckDesk::passed(const QString &check)
{
    (void)m_engine.refresh();
    for (const checks::Coverage &row : m_engine.coverage()) {
        if (row.check->id == check)
            return row.passed;
    }
    return -1;
}

} // namespace jiaoshu::tests
