// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentence.h"

#include <QtTest>

using namespace jiaoshu;

class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void sentenceEndsAtItsStop_data();
    void sentenceEndsAtItsStop();
    void longTextsAreCut();
};

void TestSentence::sentenceEndsAtItsStop_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("between stops") << QStringLiteral("一是快。二是达到136亿元，增长好；三是慢。")
                                   << QStringLiteral("二是达到136亿元，增长好；");
    QTest::newRow("paragraph") << QStringLiteral("标题\n\n　　达到136亿元") << QStringLiteral("达到136亿元");
    QTest::newRow("heading on the line before") << QStringLiteral("一、工作回顾\n全年达到136亿元，增长7%。")
                                                << QStringLiteral("全年达到136亿元，增长7%。");
    QTest::newRow("wrapped line") << QStringLiteral("全年各项工作\n达到136亿元，\n增长。好。")
                                  << QStringLiteral("全年各项工作\n达到136亿元，\n增长。");
    QTest::newRow("wrapped line, two characters")
        << QStringLiteral("全年各项工作\r\n达到136亿元，\r\n增长。好。")
        << QStringLiteral("全年各项工作\r\n达到136亿元，\r\n增长。");
}

void TestSentence::sentenceEndsAtItsStop()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const qsizetype start = text.indexOf(QStringLiteral("136"));
    const base::Span found = text::sentenceAround(text, {start, start + 5});
    QCOMPARE(text.mid(found.start, found.length()), sentence);
}

void TestSentence::longTextsAreCut()
{
    // Surrogate pairs on both sides: the cut falls between two of them, never within one.
    const QString side = QStringLiteral("𠮷").repeated(1000);
    const text::SourceText source(side + QStringLiteral("12") + side);
    const base::Span found = text::sentenceOf(source, {2000, 2002});
    QVERIFY(found.contains(2000) && found.contains(2001));
    QVERIFY(found.length() < 700);
    QVERIFY(source.view()[found.start].isHighSurrogate());
    QVERIFY(source.view()[found.end - 1].isLowSurrogate());
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
