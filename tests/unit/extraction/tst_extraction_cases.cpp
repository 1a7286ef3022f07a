// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile.h"

#include <QTest>

using namespace jiaoshu;

/** Rules of the language, one data row for each case of the case files. */
class ExtractionCasesTest : public QObject {
    Q_OBJECT

private slots:
    void enough() { QVERIFY(tests::readCases().size() >= 400); }
    void figuresOfText_data();
    void figuresOfText();
};

void ExtractionCasesTest::figuresOfText_data()
{
    QTest::addColumn<int>("index");
    const auto cases = tests::readCases();
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].origin + u' ' + cases[i].text.left(24))) << int(i);
}

void ExtractionCasesTest::figuresOfText()
{
    static const auto cases = tests::readCases();
    QFETCH(int, index);
    const tests::ExtractionCase &expected = cases[size_t(index)];
    const text::SourceText text(expected.text);
    QStringList got;
    for (const auto &figure : tests::extract(text, expected.info)) {
        const QString like =
            got.size() < expected.expected.size() ? expected.expected[got.size()] : QString();
        got.push_back(tests::describe(figure, text, expected.info, like));
    }
    QCOMPARE(got, expected.expected);
}

QTEST_GUILESS_MAIN(ExtractionCasesTest)
#include "tst_extraction_cases.moc"
