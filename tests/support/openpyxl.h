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

/** What it makes of a workbook: sheets with name, frozen cell, filter, and rows of [value, type, number format]. */
inline QJsonArray workbook(const QString &python, const QString &path)
{
    static const QString script = QStringLiteral(R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{'title': s.title, 'frozen': s.freeze_panes, 'filter': s.auto_filter.ref,
    'rows': [[[c.value, c.data_type, c.number_format] for c in row] for row in s.iter_rows()]} for s in book])))");
    QProcess process;
    process.start(python, {QStringLiteral("-c"), script, path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace jiaoshu::test
