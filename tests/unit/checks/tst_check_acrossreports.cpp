// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;
using tests::CheckDesk;

/** What one report seems to have from another, and what it lacks beside others. */
class TestAcrossReports : public QObject {
    Q_OBJECT

private slots:
    void quotedFromAnotherDistrict_data();
    void quotedFromAnotherDistrict();
    void manyDistrictsMakeChanceLikely();
    void passagesLeftFromAnEarlierYear_data();
    void passagesLeftFromAnEarlierYear();
    void figuresDoNotBringTextsBack();
    void indicatorThatOthersHave();
};

void TestAcrossReports::quotedFromAnotherDistrict_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *first, const char *second, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                            << QString::fromUtf8(found);
    };
    row("an income", "income_urban level actual 2020 38844元", "income_urban level actual 2020 38844元",
        "warning 38844元 | 38844元");
    row("other incomes", "income_urban level actual 2020 38844元", "income_urban level actual 2020 38845元",
        "");
    row("another year", "income_urban level actual 2020 38844元", "income_urban level actual 2019 38844元",
        "");
    row("another indicator", "income_urban level actual 2020 38844元",
        "income_rural level actual 2020 38844元", "");
    row("few digits", "budget_revenue level actual 2020 7.19亿元",
        "budget_revenue level actual 2020 7.19亿元", "");
    row("round", "budget_revenue level actual 2020 70000万元", "budget_revenue level actual 2020 70000万元",
        "");
    row("a target for all", "income_urban level target 2020 38844元",
        "income_urban level target 2020 38844元", "");
    row("the same district", "income_urban level actual 2020 38844元",
        "income_urban level actual 2020 38844元 @湛河区", "");
}

void TestAcrossReports::quotedFromAnotherDistrict()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, found);
    CheckDesk desk;
    desk.state(desk.report(first), first);
    desk.state(desk.report(second, 2021, QStringLiteral("新华区")), second);
    QCOMPARE(desk.found(QStringLiteral("quoted")), found.isEmpty() ? QStringList() : QStringList{found});
}

void TestAcrossReports::manyDistrictsMakeChanceLikely()
{
    CheckDesk desk;
    qint64 number = 30000;
    for (const figures::District &district : figures::Gazetteer::builtIn().districts()) {
        if (district.level != figures::District::Level::County || ++number > 30100)
            continue;
        const QString words = QStringLiteral("income_urban level actual 2020 %1元 @%2")
                                  .arg(number == 30100 ? 30001 : number)
                                  .arg(district.name);
        desk.state(desk.report(words), words);
    }
    const QStringList found = desk.found(QStringLiteral("quoted"));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().startsWith(QStringLiteral("hint 30001元")));
}

void TestAcrossReports::passagesLeftFromAnEarlierYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const QString own = QStringLiteral("湛河区");
    QTest::newRow("number for number")
        << 2024 << own
        << QStringLiteral("2023年投资2100万元建成农村公路13.6公里、农村公厕6座，群众出行更加方便。") << true;
    QTest::newRow("new numbers")
        << 2024 << own
        << QStringLiteral("2023年投资2100万元建成农村公路25公里、农村公厕6座，群众出行更加方便。") << false;
    QTest::newRow("the same year")
        << 2021 << own
        << QStringLiteral("2020年投资2100万元建成农村公路13.6公里、农村公厕6座，群众出行更加方便。") << false;
    QTest::newRow("another district")
        << 2024 << QStringLiteral("新华区")
        << QStringLiteral("2023年投资2100万元建成农村公路13.6公里、农村公厕6座，群众出行更加方便。") << false;
    QTest::newRow("a slogan") << 2024 << own
                              << QStringLiteral(
                                     "深入实施“123456”发展战略，凝心聚力，奋发进取，砥砺前行谱新篇。")
                              << false;
}

void TestAcrossReports::passagesLeftFromAnEarlierYear()
{
    QFETCH(int, year);
    QFETCH(QString, district);
    QFETCH(QString, text);
    QFETCH(bool, found);
    CheckDesk desk;
    desk.report(QStringLiteral("2020年投资2100万元建成农村公路13."
                               "6公里、农村公厕6座，群众出行更加方便。\n深入实施“123456”发展战略，凝心聚力，"
                               "奋发进取，砥砺前行谱新篇。"));
    desk.report(text, year, district);
    const QStringList findings = desk.found(QStringLiteral("stale"));
    QCOMPARE(findings.size(), found ? 1 : 0);
    if (found)
        QVERIFY(findings.first().startsWith(QStringLiteral("warning 2023年投资2100万元")));
}

void TestAcrossReports::figuresDoNotBringTextsBack()
{
    CheckDesk desk;
    const auto report = desk.report(QStringLiteral("收入7.19亿元。"));
    desk.report(QStringLiteral("收入7.19亿元。"), 2022);
    (void)desk.engine().refresh();
    desk.state(report, QStringLiteral("budget_revenue level actual 2020 7.19亿元"));
    for (const checks::GroupKey &key : desk.engine().snapshot().takeTouched())
        QVERIFY(key.scope != checks::Scope::Text && key.scope != checks::Scope::Texts);
}

void TestAcrossReports::indicatorThatOthersHave()
{
    CheckDesk desk;
    review::ReportId last;
    for (const char *district : {"湛河区", "新华区", "卫东区", "石龙区", "叶县"}) {
        last = desk.report(QStringLiteral("生产总值221亿元，收入7亿元。"), 2021, QString::fromUtf8(district));
        desk.state(last, QStringLiteral("gdp level actual 2020 221亿元"));
        if (desk.engine().snapshot().reports().size() < 5)
            desk.state(last, QStringLiteral("budget_revenue level actual 2020 7亿元"));
    }
    const QStringList said = desk.said(QStringLiteral("missing"));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(QStringLiteral("一般公共预算收入")) &&
            !said.first().contains(QStringLiteral("生产总值")));
    desk.state(last, QStringLiteral("budget_revenue level actual 2020 7亿元"));
    QCOMPARE(desk.found(QStringLiteral("missing")), QStringList());
}

QTEST_APPLESS_MAIN(TestAcrossReports)
#include "tst_check_acrossreports.moc"
