// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period.h"

#include <QtTest>

using jiaoshu::figures::Period;

class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void possible_data();
    void possible();
    void impossible_data();
    void impossible();
    void made();
};

void TestPeriod::possible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Period::Kind>("kind");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("none") << QString() << Period::Kind::None << 0 << 0;
    QTest::newRow("year") << QStringLiteral("2020") << Period::Kind::Year << 2020 << 2020;
    QTest::newRow("years") << QStringLiteral("2016/2020") << Period::Kind::Years << 2016 << 2020;
    QTest::newRow("quarter") << QStringLiteral("2023Q1") << Period::Kind::Quarter << 2023 << 2023;
    QTest::newRow("month") << QStringLiteral("2023-09") << Period::Kind::Month << 2023 << 2023;
    QTest::newRow("months") << QStringLiteral("2023-01/2023-09") << Period::Kind::Months << 2023 << 2023;
    QTest::newRow("months over years")
        << QStringLiteral("2022-10/2023-03") << Period::Kind::Months << 2022 << 2023;
}

void TestPeriod::possible()
{
    QFETCH(QString, text);
    QFETCH(Period::Kind, kind);
    QFETCH(int, first);
    QFETCH(int, last);
    const auto period = Period::parse(text);
    QVERIFY(period);
    QCOMPARE(period->kind(), kind);
    QCOMPARE(period->firstYear(), first);
    QCOMPARE(period->lastYear(), last);
    QCOMPARE(period->toString(), text);
    QVERIFY(Period::parse(period->toString()) == period);
}

void TestPeriod::impossible_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"2021/2016",
                             "2020/2020",
                             "2023Q5",
                             "2023Q0",
                             "2023q1",
                             "2023-13",
                             "2023-00",
                             "2023-9",
                             "2023-09/2023-01",
                             "2023-01/2023-01",
                             "2023-01/2023",
                             "2020/",
                             "/2020",
                             "20",
                             "20200",
                             "0020",
                             "1066",
                             "2020 ",
                             " ",
                             "/",
                             "last year",
                             "2016/2018/2020",
                             "2023Q1/2023Q2",
                             "2016-2020"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full width") << QStringLiteral("２０２０");
    QTest::newRow("words") << QStringLiteral("十三五");
}

void TestPeriod::impossible()
{
    QFETCH(QString, text);
    QVERIFY(!Period::parse(text));
}

void TestPeriod::made()
{
    QCOMPARE(Period::year(2020).toString(), QStringLiteral("2020"));
    QCOMPARE(Period::years(2016, 2020).toString(), QStringLiteral("2016/2020"));
    QCOMPARE(Period::years(2020, 2020), Period::year(2020));
    QCOMPARE(Period().toString(), QString());
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
