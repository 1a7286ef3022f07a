// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountlist.h"

#include "app/textcolumns.h"
#include "exchange/accountrecord.h"
#include "exchange/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

namespace {

using extraction::NumeralReason;

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

reports::Account accountOf(const reports::ReadReport &report, const extraction::Extractor &extractor)
{
    std::vector<base::Span> figures;
    figures.reserve(report.figures.size());
    for (const figures::ExtractedFigure &figure : report.figures)
        figures.push_back(figure.span);
    return reports::besideFigures(reports::accountOf(*report.text, *report.outline, report.info, extractor),
                                  figures);
}

QByteArray jsonLines(const reports::Account &account, const text::SourceText &text, const QString &name)
{
    QByteArray lines;
    for (const extraction::NumeralAccount &numeral : account)
        lines += exchange::accountRecord(numeral, text, name) + '\n';
    return lines;
}

QByteArray csvRows(const reports::Account &account, const text::SourceText &text, const QString &name)
{
    exchange::CsvRows rows;
    // The mark and the heading stand once, at the very beginning.
    (void)rows.take();
    for (const extraction::NumeralAccount &numeral : account)
        exchange::addAccountRow(rows, numeral, text, name);
    return rows.take();
}

/** A few characters on either side, on one line. */
QString surroundings(const text::SourceText &text, base::Span span)
{
    constexpr qsizetype Reach = 12;
    const qsizetype start = std::max<qsizetype>(0, span.start - Reach);
    return text.slice({start, std::min(span.end + Reach, text.size())}).toString().simplified();
}

QByteArray table(const reports::Account &account, const text::SourceText &text, const QString &name)
{
    std::vector<Cells> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Line")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Numeral")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "What it is")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Around it"))}};
    for (const extraction::NumeralAccount &numeral : account)
        rows.push_back({QString::number(text.lineAt(numeral.span.start) + 1),
                        text.slice(numeral.span).toString().simplified(), exchange::word(numeral.reason),
                        surroundings(text, numeral.span)});
    return QString(QStringLiteral("%1 (%2)\n").arg(name).arg(account.size()) + alignedColumns(rows, 1) +
                   u'\n')
        .toUtf8();
}

} // namespace

AccountList::AccountList(const extraction::Extractor &extractor, Format format)
    : m_extractor(extractor)
    , m_format(format)
{}

QByteArray AccountList::write(const reports::ReadReport &report)
{
    const reports::Account account = accountOf(report, m_extractor);
    for (const extraction::NumeralAccount &numeral : account)
        ++m_counts[size_t(numeral.reason)];
    const QString name = QFileInfo(report.path).fileName();
    switch (m_format) {
    case Format::JsonLines: return jsonLines(account, *report.text, name);
    case Format::Csv: return csvRows(account, *report.text, name);
    case Format::Table: return table(account, *report.text, name);
    }
    return {};
}

QByteArray AccountList::summary() const
{
    std::vector<Cells> rows;
    qint64 all = 0;
    for (int i = 0; i < extraction::NumeralReasonCount; ++i) {
        const auto reason = NumeralReason(i);
        all += count(reason);
        if (count(reason) > 0 && reason != NumeralReason::Unexplained)
            rows.push_back(
                {QString::number(count(reason)), extraction::token(reason), exchange::word(reason)});
    }
    rows.push_back(
        {QString::number(all), QString(), translated(QT_TRANSLATE_NOOP("CommandLine", "numerals in all"))});
    rows.push_back({QString::number(leftOver()), extraction::token(NumeralReason::Unexplained),
                    translated(QT_TRANSLATE_NOOP("CommandLine", "left over"))});
    return alignedColumns(rows, 1).toUtf8();
}

qint64 AccountList::leftOver() const { return count(NumeralReason::Unexplained); }

} // namespace jiaoshu::app
