// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurelist.h"

#include "exchange/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <unicode/uchar.h>
#include <algorithm>
#include <vector>

namespace jiaoshu::app {

namespace {

/** Columns that a text takes on a terminal: a Han character takes two. */
qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const int kind = u_getIntPropertyValue(UChar32(c), UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

using Cells = std::vector<QString>;

Cells cellsOf(const figures::ExtractedFigure &figure, const text::SourceText &text,
              const figures::Catalogue &catalogue)
{
    const figures::Fields &fields = figure.fields;
    const QString known = catalogue.displayName(fields.indicator, QStringLiteral("zh"));
    return {QString::number(text.lineAt(figure.span.start) + 1),
            fields.value,
            fields.unit,
            known.isEmpty() ? fields.indicatorName : known,
            fields.district,
            fields.period,
            exchange::word(fields.measure),
            exchange::word(fields.status),
            figures::token(fields.qualifier),
            QString::number(figure.confidence, 'f', 2),
            text.slice(figure.span).toString().simplified()};
}

void addLine(QString &out, const Cells &cells, const std::vector<qsizetype> &widths)
{
    QString line;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString gap(widths[i] - terminalWidth(cells[i]), u' ');
        // Line and value are numbers: they end together.
        line += u"  " + (i < 2 ? QString(gap + cells[i]) : QString(cells[i] + gap));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out += line + u'\n';
}

} // namespace

QByteArray figureList(const reports::ReadReport &report, const figures::Catalogue &catalogue)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    std::vector<Cells> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Line")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Value")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Unit")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Indicator")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "District")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Period")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Measure")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Status")), QString(),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Conf.")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Text"))}};
    for (const figures::ExtractedFigure &figure : report.figures)
        rows.push_back(cellsOf(figure, *report.text, catalogue));
    std::vector<qsizetype> widths(rows.front().size(), 0);
    for (const Cells &cells : rows) {
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(cells[i]));
    }
    QString out =
        QStringLiteral("%1 (%2)\n").arg(QFileInfo(report.path).fileName()).arg(report.figures.size());
    for (const Cells &cells : rows)
        addLine(out, cells, widths);
    return (out + u'\n').toUtf8();
}

} // namespace jiaoshu::app
