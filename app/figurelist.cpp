// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurelist.h"

#include "app/textcolumns.h"
#include "exchange/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <vector>

namespace jiaoshu::app {

namespace {

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
    const QString out =
        QStringLiteral("%1 (%2)\n").arg(QFileInfo(report.path).fileName()).arg(report.figures.size());
    // Line and value are numbers.
    return QString(out + alignedColumns(rows, 2) + u'\n').toUtf8();
}

} // namespace jiaoshu::app
