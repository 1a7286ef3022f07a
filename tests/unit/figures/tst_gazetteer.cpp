// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/gazetteer.h"

#include <QtTest>

using namespace jiaoshu;
using figures::District;
using figures::Gazetteer;

class TestGazetteer : public QObject {
    Q_OBJECT

private slots:
    void builtInHasTheCountry();
    void namesAreNotUnique();
    void aliasesLeadToTheFullName();
    void unambiguousNames();
    void parents();
    void unknownNames();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
};

void TestGazetteer::builtInHasTheCountry()
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    QVERIFY(gazetteer.districts().size() > 3000);
    const District *district = gazetteer.byCode(QStringLiteral("410411"));
    QVERIFY(district);
    QCOMPARE(district->name, QStringLiteral("湛河区"));
    QVERIFY(district->level == District::Level::County);
}

void TestGazetteer::namesAreNotUnique()
{
    QStringList codes;
    for (const District *district : Gazetteer::builtIn().byName(u"新华区"))
        codes << district->code;
    QCOMPARE(codes,
             (QStringList{QStringLiteral("130105"), QStringLiteral("130902"), QStringLiteral("410402")}));
}

void TestGazetteer::aliasesLeadToTheFullName()
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    const auto found = gazetteer.byName(u"瀍河区");
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front()->code, QStringLiteral("410304"));
    QCOMPARE(found.front()->name, QStringLiteral("瀍河回族区"));
    QCOMPARE(gazetteer.displayName(*found.front()), QStringLiteral("瀍河区"));
    QCOMPARE(gazetteer.displayName(*gazetteer.byCode(QStringLiteral("410411"))), QStringLiteral("湛河区"));
}

void TestGazetteer::unambiguousNames()
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    QCOMPARE(gazetteer.unambiguousName(QStringLiteral("410411")), QStringLiteral("湛河区"));
    QCOMPARE(gazetteer.unambiguousName(QStringLiteral("410402")), QStringLiteral("平顶山市新华区"));
    QCOMPARE(gazetteer.unambiguousName(QStringLiteral("410304")), QStringLiteral("瀍河区"));
    QCOMPARE(gazetteer.unambiguousName(QStringLiteral("999999")), QString());
}

void TestGazetteer::parents()
{
    const Gazetteer &gazetteer = Gazetteer::builtIn();
    const District *city = gazetteer.parentOf(*gazetteer.byCode(QStringLiteral("410402")));
    QVERIFY(city);
    QCOMPARE(city->name, QStringLiteral("平顶山市"));
    const District *province = gazetteer.parentOf(*city);
    QVERIFY(province);
    QCOMPARE(province->name, QStringLiteral("河南省"));
    QVERIFY(!gazetteer.parentOf(*province));
}

void TestGazetteer::unknownNames()
{
    QVERIFY(Gazetteer::builtIn().byName(u"漯河区").empty());
    QVERIFY(Gazetteer::builtIn().byName(u"").empty());
    QVERIFY(!Gazetteer::builtIn().byCode(QString()));
}

void TestGazetteer::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("districts");
    QTest::addColumn<QByteArray>("aliases");
    QTest::addColumn<QString>("line");
    const QByteArray header = "code\tname\tparent_code\tlevel\n";
    const QByteArray row = "410000\t河南省\t\tprovince\n";
    const QByteArray none = "alias\tcode\n";
    QTest::newRow("cells") << header + row + "410400\t平顶山市\n" << none << QStringLiteral("line 3");
    QTest::newRow("level") << header + "410000\t河南省\t\tstate\n" << none << QStringLiteral("line 2");
    QTest::newRow("twice") << header + row + row << none << QStringLiteral("line 3");
    QTest::newRow("alias of nothing") << header + row << none + "豫\t999999\n" << QStringLiteral("line 2");
}

void TestGazetteer::badRowsAreNamed()
{
    QFETCH(QByteArray, districts);
    QFETCH(QByteArray, aliases);
    QFETCH(QString, line);
    const auto read = Gazetteer::fromTsv(districts, aliases, QStringLiteral("mine.tsv"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().subject, QStringLiteral("mine.tsv"));
    QVERIFY2(read.error().message.contains(line), qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
