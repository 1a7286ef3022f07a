// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QTest>

using namespace jiaoshu;

/** What holds for every text, whatever its figures. */
class ExtractionPropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void spansAreDisjointAndOrdered();
    void aLineBeforeShiftsFigures();
    void twoTextsGiveBothSets();
    void typesettingChangesNothing_data();
    void typesettingChangesNothing();
    void everyCharacterIsReadPast();
};

void ExtractionPropertiesTest::spansAreDisjointAndOrdered()
{
    for (const auto &example : tests::readCases()) {
        const text::SourceText text(example.text);
        qsizetype end = 0;
        for (const auto &figure : tests::extract(text, example.info)) {
            QVERIFY2(figure.span.start >= end && !figure.span.isEmpty() && figure.span.end <= text.size(),
                     qPrintable(example.origin));
            QVERIFY2(!text.slice(figure.span).trimmed().isEmpty(), qPrintable(example.origin));
            QVERIFY2(figure.confidence > 0 && figure.confidence < 1, qPrintable(example.origin));
            for (const auto &reason : figure.reasons)
                QVERIFY2(!reason.rule.isEmpty() && reason.evidence.end <= text.size(),
                         qPrintable(example.origin));
            end = figure.span.end;
        }
    }
}

void ExtractionPropertiesTest::aLineBeforeShiftsFigures()
{
    const QString before = QStringLiteral("各位代表，请予审议。\n\n");
    for (const auto &example : tests::readCases()) {
        const auto plain = tests::extract(text::SourceText(example.text), example.info);
        const auto shifted = tests::extract(text::SourceText(QString(before + example.text)), example.info);
        QVERIFY2(plain.size() == shifted.size(), qPrintable(example.origin));
        for (size_t i = 0; i < plain.size(); ++i) {
            QVERIFY2(plain[i].span.start + before.size() == shifted[i].span.start,
                     qPrintable(example.origin));
            QVERIFY2(plain[i].fields == shifted[i].fields, qPrintable(example.origin));
        }
    }
}

void ExtractionPropertiesTest::twoTextsGiveBothSets()
{
    const QString second = QStringLiteral("\n\n新建公厕12座。\n");
    for (const auto &example : tests::readCases()) {
        if (example.text.contains(u'\t') || example.text.contains(u'|'))
            continue;
        const auto first = tests::extract(text::SourceText(example.text), example.info);
        const auto both = tests::extract(text::SourceText(QString(example.text + second)), example.info);
        QVERIFY2(both.size() == first.size() + 1, qPrintable(example.origin));
    }
}

void ExtractionPropertiesTest::typesettingChangesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("page break") << QStringLiteral("亿元") << QStringLiteral("亿\n\n— 12 —\n\n元");
    QTest::newRow("blanks") << QStringLiteral("亿元") << QStringLiteral(" 亿元 ");
    QTest::newRow("bold") << QStringLiteral("亿元") << QStringLiteral("**亿元**");
    QTest::newRow("wide digits") << QStringLiteral("5") << QStringLiteral("５");
    QTest::newRow("traditional") << QStringLiteral("增长") << QStringLiteral("增長");
}

/** The records of a long sentence stay the same when it is set in another way. */
void ExtractionPropertiesTest::typesettingChangesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString sentence = QStringLiteral("全年完成地区生产总值225.5亿元，同比增长5.1%，其中税收收入达到15."
                                            "6亿元，民生支出占一般公共预算支出的75.2%。");
    figures::ReportInfo info;
    info.kind = figures::ReportKind::WorkReport;
    info.year = 2022;
    const auto plain = tests::extract(text::SourceText(sentence), info);
    const auto other = tests::extract(text::SourceText(QString(sentence).replace(from, to)), info);
    QCOMPARE(plain.size(), size_t(4));
    QCOMPARE(other.size(), plain.size());
    for (size_t i = 0; i < plain.size(); ++i) {
        figures::Fields fields = other[i].fields;
        fields.indicatorName = plain[i].fields.indicatorName;
        fields.value.replace(u'５', u'5');
        QCOMPARE(fields, plain[i].fields);
    }
}

/** 半 was a numeral to one table and none to another, and the scanner stood still on it. */
void ExtractionPropertiesTest::everyCharacterIsReadPast()
{
    figures::ReportInfo info;
    info.kind = figures::ReportKind::WorkReport;
    for (uint first = 0x20; first < 0xD800; first += 0x100) {
        QString all = QStringLiteral("近5%");
        for (uint c = first; c < first + 0x100; ++c)
            all += QChar(char16_t(c)) + QStringLiteral("过3个");
        tests::extract(text::SourceText(all), info);
    }
}

QTEST_GUILESS_MAIN(ExtractionPropertiesTest)
#include "tst_extraction_properties.moc"
