// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

/** Reads workbooks back with a program that is not ours: openpyxl. */
namespace jiaoshu::test {

/** A Python that has openpyxl, or nothing. */
inline QString pythonWithOpenpyxl()
{
    for (const QString &python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
            process.exitCode() == 0)
            return python;
    }
    return {};
}

/** The JSON that a script prints about a workbook. */
inline QJsonArray answerOf(const QString &python, const QString &script, const QString &path)
{
    QProcess process;
    process.start(python, {QStringLiteral("-c"), script, path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

/** What it makes of a workbook: sheets with name, frozen cell, filter, and rows of [value, type, number format]. */
inline QJsonArray workbook(const QString &python, const QString &path)
{
    static const QString script = QStringLiteral(R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{'title': s.title, 'frozen': s.freeze_panes, 'filter': s.auto_filter.ref,
    'rows': [[[c.value, c.data_type, c.number_format] for c in row] for row in s.iter_rows()]} for s in book])))");
    return answerOf(python, script, path);
}

/** The native charts of a workbook: type, what empty cells are drawn as, number of series. */
inline QJsonArray workbookCharts(const QString &python, const QString &path)
{
    static const QString script = QStringLiteral(R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{'type': type(c).__name__, 'blanks': c.display_blanks, 'series': len(c.series)}
    for s in book for c in s._charts])))");
    return answerOf(python, script, path);
}

} // namespace jiaoshu::test
