// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcetext.h"

#include <QtTest>

using namespace jiaoshu;
using base::CodePointOffset;
using base::Span;
using base::TextOffset;
using text::SourceText;

class TestSourceText : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void everyOffsetHasItsLine();
    void codePointsRoundTrip_data();
    void codePointsRoundTrip();
    void spansSliceToTheSameText();
    void lineEndsCountOneEach();
    void hashIsOfTheText();
};

void TestSourceText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << QString() << QStringList{QString()};
    QTest::newRow("one") << QStringLiteral("区") << QStringList{QStringLiteral("区")};
    QTest::newRow("LF") << QStringLiteral("a\nb") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("CR") << QStringLiteral("a\rb") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb")
                          << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("LFCR") << QStringLiteral("a\n\rb")
                          << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    QTest::newRow("at the end") << QStringLiteral("a\r\n") << QStringList{QStringLiteral("a"), QString()};
}

void TestSourceText::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const SourceText source(text);
    QCOMPARE(source.lineCount(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(source.slice(source.line(i)).toString(), lines[i]);
}

void TestSourceText::everyOffsetHasItsLine()
{
    const SourceText source(QStringLiteral("甲\r\n\n乙丙\r丁"));
    const std::vector<qsizetype> expected{0, 0, 0, 1, 2, 2, 2, 3, 3};
    for (qsizetype offset = 0; offset < qsizetype(expected.size()); ++offset)
        QCOMPARE(source.lineAt(offset), expected[size_t(offset)]);
}

void TestSourceText::codePointsRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("basic plane") << QStringLiteral("增长2.1%");
    QTest::newRow("pairs") << QString::fromUcs4(U"\U00020BB7区\U0001F600\U0001F601元\U00020BB7", 6);
    QTest::newRow("only pairs") << QString::fromUcs4(U"\U00020BB7\U00020BB8", 2);
}

void TestSourceText::codePointsRoundTrip()
{
    QFETCH(QString, text);
    const SourceText source(text);
    const QList<uint> points = text.toUcs4();
    qsizetype unit = 0;
    for (qsizetype point = 0; point <= points.size(); ++point) {
        QCOMPARE(source.toUtf16(CodePointOffset{point}).value, unit);
        QCOMPARE(source.toCodePoints(TextOffset{unit}).value, point);
        if (point < points.size())
            unit += QChar::requiresSurrogates(points[point]) ? 2 : 1;
    }
    QCOMPARE(unit, text.size());
    QCOMPARE(source.toUtf16(CodePointOffset{points.size() + 5}).value, text.size());
}

void TestSourceText::spansSliceToTheSameText()
{
    const SourceText source(QString::fromUcs4(U"\U00020BB7镇新建公厕19座", 9));
    const Span span = source.toUtf16(base::CodePointSpan{6, 9});
    QCOMPARE(source.slice(span).toString(), QStringLiteral("19座"));
    const base::CodePointSpan back = source.toCodePoints(span);
    QCOMPARE(back.start, 6);
    QCOMPARE(back.end, 9);
}

void TestSourceText::lineEndsCountOneEach()
{
    const SourceText source(QStringLiteral("a\r\nb"));
    QCOMPARE(source.toCodePoints(TextOffset{3}).value, 3);
}

void TestSourceText::hashIsOfTheText()
{
    // SHA-256 of "abc", the example of FIPS 180.
    QCOMPARE(SourceText(QStringLiteral("abc")).hash(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(SourceText(QStringLiteral("a\n")).hash() != SourceText(QStringLiteral("a\r\n")).hash());
}

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
