// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include <QtTest>

using jiaoshu::text::PinyinName;

class TestPinyinName : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void narrowsALine();
};

void TestPinyinName::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    const QString gdp = QStringLiteral("人均地区生产总值");
    QTest::newRow("initials") << gdp << QStringLiteral("dqsc") << 2 << 6;
    QTest::newRow("pinyin") << gdp << QStringLiteral("diqu") << 2 << 4;
    QTest::newRow("blanks between") << gdp << QStringLiteral("di qu sheng") << 2 << 5;
    QTest::newRow("characters and initials") << gdp << QStringLiteral("生产zz") << 4 << 8;
    QTest::newRow("characters") << gdp << QStringLiteral("总值") << 6 << 8;
    QTest::newRow("part of a syllable") << gdp << QStringLiteral("rensh") << -1 << -1;
    QTest::newRow("english") << QStringLiteral("PM2.5浓度") << QStringLiteral("pm2.5n") << 0 << 6;
    QTest::newRow("nothing typed") << gdp << QString() << -1 << -1;
    QTest::newRow("not in it") << gdp << QStringLiteral("xyz") << -1 << -1;
}

void TestPinyinName::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(int, start);
    QFETCH(int, end);
    const auto match = PinyinName(name).find(typed);
    QCOMPARE(match.has_value(), start >= 0);
    if (match) {
        QCOMPARE(int(match->start), start);
        QCOMPARE(int(match->end), end);
    }
}

void TestPinyinName::narrowsALine()
{
    using jiaoshu::text::matchesPinyin;
    QVERIFY(matchesPinyin(QStringLiteral("规模以上工业增加值"), QStringLiteral("gmys")));
    QVERIFY(matchesPinyin(QStringLiteral("湛河区 2021"), QStringLiteral("湛河")));
    QVERIFY(matchesPinyin(QStringLiteral("湛河区 2021"), QStringLiteral("  ")));
    QVERIFY(!matchesPinyin(QStringLiteral("湛河区"), QStringLiteral("xh")));
}

QTEST_GUILESS_MAIN(TestPinyinName)
#include "tst_pinyinname.moc"
