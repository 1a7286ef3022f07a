// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/validation.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** What a figure and a report say of themselves, and what a reviewer may not make of them. */
class TestFigureRules : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void periods();
    void onlyChangedFieldsAreChecked();
    void spans();
    void correctedFieldsAreNamed();
    void shortNames();
};

void TestFigureRules::values_data()
{
    QTest::addColumn<bool>("possible");
    const auto row = [](const char *value, bool possible) { QTest::newRow(value) << possible; };
    for (const char *value : {"221.29", "-19.7", "0", "3..5", "-5..-3", "3.0..5.25", "14/100000", "1/3"})
        row(value, true);
    for (const char *value : {"", "+2", "221.", ".5", "1,000", "221.29亿", "２２１", "3.5..", "..5",
                              "3..5..7", "1/0", "1/", "/3", "a", "1 000", "1e3"})
        row(value, false);
}

void TestFigureRules::values()
{
    QFETCH(bool, possible);
    const auto outcome = checkValue(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(outcome.ok(), possible);
    if (!possible)
        QVERIFY(!outcome.error().message.isEmpty() && outcome.error().code == base::Error::Code::Invalid);
}

void TestFigureRules::periods()
{
    QVERIFY(checkPeriod(QString()).ok());
    QVERIFY(checkPeriod(QStringLiteral("2016/2020")).ok());
    QVERIFY(!checkPeriod(QStringLiteral("2020/2016")).ok());
    QVERIFY(!checkPeriod(QStringLiteral("去年")).ok());
}

void TestFigureRules::onlyChangedFieldsAreChecked()
{
    figures::Fields odd;
    odd.value = QStringLiteral("近百");
    figures::Fields corrected = odd;
    corrected.period = QStringLiteral("2020");
    QVERIFY(checkFields(corrected, odd).ok());
    QVERIFY(!checkFields(odd, corrected = {}).ok());
}

void TestFigureRules::spans()
{
    const text::SourceText text(QStringLiteral("a😀b"));
    QVERIFY(checkSpan(text, {0, 4}).ok());
    QVERIFY(!checkSpan(text, {1, 1}).ok());
    QVERIFY(!checkSpan(text, {2, 1}).ok());
    QVERIFY(!checkSpan(text, {-1, 1}).ok());
    QVERIFY(!checkSpan(text, {0, 5}).ok());
    QVERIFY(!checkSpan(text, {0, 2}).ok());
    QVERIFY(!checkSpan(text, {2, 4}).ok());
}

void TestFigureRules::correctedFieldsAreNamed()
{
    Figure figure;
    figure.fields.value = QStringLiteral("1");
    QVERIFY(figure.correctedFields().empty());
    figure.extracted = figures::ExtractedFigure();
    QVERIFY((figure.correctedFields() == std::vector{figures::Field::Value}));
    QVERIFY(figure.isCorrected());
    figure.fields.value.clear();
    QVERIFY(!figure.isCorrected());
    figure.span.end = 1;
    QVERIFY(figure.isCorrected() && figure.spanCorrected());
}

void TestFigureRules::shortNames()
{
    Report report = test::sampleReport(QStringLiteral("湛河区"), 2021, 0).report;
    QCOMPARE(report.shortName(), QStringLiteral("湛河区 2021"));
    report.info.year = 0;
    QCOMPARE(report.shortName(), QStringLiteral("湛河区-2021.txt"));
}

QTEST_APPLESS_MAIN(TestFigureRules)
#include "tst_figurerules.moc"
