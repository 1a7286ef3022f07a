// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QtTest>

namespace jiaoshu::testing {

/** Compares line by line with tests/data/charts; writes the file instead where JIAOSHU_WRITE_GOLDEN is set. */
inline void compareWithGolden(const QByteArray &svg, const QString &name)
{
    const QString path = QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/charts/") + name;
    QFile golden(path);
    if (qEnvironmentVariableIsSet("JIAOSHU_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(svg);
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> found = svg.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
        QVERIFY2(expected[i] == found[i], QByteArray("line " + QByteArray::number(i + 1) + ":\n" + found[i] +
                                                     "\ninstead of\n" + expected[i])
                                              .constData());
    QCOMPARE(found.size(), expected.size());
}

} // namespace jiaoshu::testing
