// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"

#include "checkdesk.h"

#include <QtTest>

namespace jiaoshu::tests {
namespace {

QStringList listOf(const std::vector<const char *> &words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromUtf8(word);
    return list;
}

} // namespace

void addCases(const std::vector<CheckCase> &cases)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("district");
    for (const CheckCase &one : cases)
        QTest::newRow(one.name) << QString::fromUtf8(one.text) << listOf(one.figures) << listOf(one.found)
                                << one.year << QString::fromUtf8(one.district);
}

bool holdsCase(const QString &check)
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    QFETCH(QStringList, found);
    QFETCH(int, year);
    QFETCH(QString, district);
    CheckDesk desk;
    const auto report =
        figures.isEmpty() ? desk.read(text, year, district) : desk.report(text, year, district);
    for (const QString &words : figures)
        desk.state(report, words);
    const QStringList actual = desk.found(check);
    if (actual != found)
        qWarning().noquote() << "found" << actual << "instead of" << found << desk.said(check);
    return actual == found;
}

} // namespace jiaoshu::tests
