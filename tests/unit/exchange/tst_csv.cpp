// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/jsonl.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jiaoshu::exchange;

/** The two writers below the formats: what a cell and a member look like. */
class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenAsSpreadsheetsReadThem_data();
    void cellsAreWrittenAsSpreadsheetsReadThem();
    void numbersArePlain_data();
    void numbersArePlain();
    void rowsEndWithCrLfAndBeginWithTheMark();
    void jsonKeepsOrderAndEscapes();
};

void TestCsv::cellsAreWrittenAsSpreadsheetsReadThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("亿元") << QByteArray("\"亿元\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quotes and commas") << QStringLiteral("a\"b,c") << QByteArray("\"a\"\"b,c\"");
    QTest::newRow("line end inside") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("digits stay text") << QStringLiteral("410411") << QByteArray("\"410411\"");
    QTest::newRow("beyond the BMP") << QStringLiteral("𠮷") << QByteArray("\"𠮷\"");
    // The guard is for text cells only: a spreadsheet would run these.
    QTest::newRow("formula =") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("formula +") << QStringLiteral("+1") << QByteArray("\"'+1\"");
    QTest::newRow("formula -") << QStringLiteral("-1%") << QByteArray("\"'-1%\"");
    QTest::newRow("formula @") << QStringLiteral("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("formula tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("formula full-width") << QStringLiteral("＝1") << QByteArray("\"'＝1\"");
}

void TestCsv::cellsAreWrittenAsSpreadsheetsReadThem()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    CsvRows rows;
    (void)rows.take();
    rows.text(cell);
    QCOMPARE(rows.take(), written);
}

void TestCsv::numbersArePlain_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("decimal") << QStringLiteral("221.29") << QByteArray("221.29");
    QTest::newRow("negative is a number, not a formula") << QStringLiteral("-19.7") << QByteArray("-19.7");
    QTest::newRow("printed digits stay") << QStringLiteral("7.50") << QByteArray("7.50");
    QTest::newRow("a range is text") << QStringLiteral("3..5") << QByteArray("\"3..5\"");
    QTest::newRow("a ratio is text") << QStringLiteral("14/100000") << QByteArray("\"14/100000\"");
    QTest::newRow("no number") << QString() << QByteArray("\"\"");
    QTest::newRow("not what it seems") << QStringLiteral("-1+2") << QByteArray("\"'-1+2\"");
}

void TestCsv::numbersArePlain()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    CsvRows rows;
    (void)rows.take();
    rows.number(cell);
    QCOMPARE(rows.take(), written);
}

void TestCsv::rowsEndWithCrLfAndBeginWithTheMark()
{
    CsvRows rows;
    rows.text(u"a");
    rows.number(u"1");
    rows.endRow();
    rows.text(u"b");
    rows.endRow();
    QCOMPARE(rows.take(), QByteArray("\xEF\xBB\xBF\"a\",1\r\n\"b\"\r\n"));
    QCOMPARE(rows.size(), 0);
}

void TestCsv::jsonKeepsOrderAndEscapes()
{
    JsonObjectLine line;
    line.text("z", QStringLiteral("a\"\\\n\r\t\u0001𠮷"));
    line.number("a", qint64(7));
    line.number("c", 0.9, 2);
    line.raw("n", "null");
    const QByteArray json = line.toJson();
    QCOMPARE(json, QByteArray("{\"z\":\"a\\\"\\\\\\n\\r\\t\\u0001𠮷\",\"a\":7,\"c\":0.90,\"n\":null}"));
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    QCOMPARE(read.value(QStringLiteral("z")).toString(), QStringLiteral("a\"\\\n\r\t\u0001𠮷"));
    QCOMPARE(JsonObjectLine().toJson(), QByteArray("{}"));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
