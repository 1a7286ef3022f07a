// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/peers.h"

#include <QtTest>

using namespace jiaoshu;
using testing::TrendProject;
using trends::PeerGroup;

namespace {

trends::Choice choice(const char *code)
{
    const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn();
    const QString key = QString::fromLatin1(code);
    return {key, gazetteer.displayName(*gazetteer.byCode(key)), 1, true};
}

/** Three districts of Pingdingshan with the city itself, one of Luoyang, one of Shijiazhuang, one of Beijing. */
std::vector<trends::Choice> someChoices()
{
    return {choice("410411"), choice("410402"), choice("410404"), choice("410400"),
            choice("410304"), choice("130105"), choice("110105")};
}

std::vector<QString> codes(std::initializer_list<const char *> codes)
{
    std::vector<QString> all;
    for (const char *code : codes)
        all.push_back(QString::fromLatin1(code));
    return all;
}

} // namespace

class TestPeers : public QObject {
    Q_OBJECT

private slots:
    void sameCityAndProvinceAreOfTheSameLevel();
    void districtsOfAMunicipalityHaveNoCity();
    void likeSizeIsBetweenHalfAndTwice();
    void whatTheGazetteerDoesNotKnowHasNoPeers();
    void peopleAreTheLatestThatIsStated();
    void ownGroupsAreKept();
    void ownGroupsRefuse();
};

void TestPeers::sameCityAndProvinceAreOfTheSameLevel()
{
    const auto groups = trends::peersOf(QStringLiteral("410411"), someChoices(), {});
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].kind, PeerGroup::Kind::SameCity);
    QCOMPARE(groups[0].name, QStringLiteral("平顶山市"));
    QCOMPARE(groups[0].districts, codes({"410411", "410402", "410404"}));
    QCOMPARE(groups[1].kind, PeerGroup::Kind::SameProvince);
    QCOMPARE(groups[1].name, QStringLiteral("河南省"));
    QCOMPARE(groups[1].districts, codes({"410411", "410402", "410404", "410304"}));
}

void TestPeers::districtsOfAMunicipalityHaveNoCity()
{
    std::vector<trends::Choice> choices = someChoices();
    choices.push_back(choice("110101"));
    const auto groups = trends::peersOf(QStringLiteral("110105"), choices, {});
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups[0].kind, PeerGroup::Kind::SameProvince);
    QCOMPARE(groups[0].districts, codes({"110105", "110101"}));
}

void TestPeers::likeSizeIsBetweenHalfAndTwice()
{
    const QHash<QString, double> people{{QStringLiteral("410411"), 30.0}, {QStringLiteral("410402"), 60.0},
                                        {QStringLiteral("410404"), 14.9}, {QStringLiteral("410304"), 15.0},
                                        {QStringLiteral("130105"), 60.1}};
    const auto groups = trends::peersOf(QStringLiteral("410411"), someChoices(), people);
    QCOMPARE(groups.back().kind, PeerGroup::Kind::LikeSize);
    QCOMPARE(groups.back().name, QStringLiteral("湛河区"));
    QCOMPARE(groups.back().districts, codes({"410411", "410402", "410304"}));
}

void TestPeers::whatTheGazetteerDoesNotKnowHasNoPeers()
{
    QVERIFY(trends::peersOf(QStringLiteral("全市"), someChoices(), {}).empty());
    // Alone in its city and province.
    QVERIFY(trends::peersOf(QStringLiteral("130105"), someChoices(), {}).empty());
}

void TestPeers::peopleAreTheLatestThatIsStated()
{
    TrendProject project;
    const QString population = QStringLiteral("resident_population");
    project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
                {{QStringLiteral("28.1"), QStringLiteral("万人"), population, QStringLiteral("2019")},
                 {QStringLiteral("291000"), QStringLiteral("人"), population, QStringLiteral("2020")},
                 {QStringLiteral("30"), QStringLiteral("万人"), population, QStringLiteral("2021"), {},
                  figures::Status::Target}});
    const auto people = trends::peopleOf(project.document, figures::Catalogue::builtIn());
    QCOMPARE(people.size(), qsizetype(1));
    QCOMPARE(people.value(QStringLiteral("410411")), 29.1);
}

void TestPeers::ownGroupsAreKept()
{
    TrendProject project;
    review::EventLog &log = *project.document.log();
    trends::OwnGroups groups;
    QVERIFY(groups.add(QStringLiteral(" 老城 "), codes({"410411", "410402"})));
    QVERIFY(groups.add(QStringLiteral("新城"), codes({"410304"})));
    groups.duplicate(0);
    QVERIFY(groups.rename(2, QStringLiteral("高新")));
    groups.replace(2, codes({"410404"}));
    QVERIFY(groups.store(log));
    const trends::OwnGroups read = trends::OwnGroups::load(log);
    QCOMPARE(read.all().size(), size_t(3));
    QVERIFY(read.all() == groups.all());
    QCOMPARE(read.all()[0].name, QStringLiteral("老城"));
    QCOMPARE(read.all()[1].name, QStringLiteral("老城 (2)"));
    QCOMPARE(read.all()[1].districts, codes({"410411", "410402"}));
    QCOMPARE(read.all()[2].districts, codes({"410404"}));
    groups.remove(1);
    QCOMPARE(groups.all().size(), size_t(2));
}

void TestPeers::ownGroupsRefuse()
{
    trends::OwnGroups groups;
    QVERIFY(!groups.add(QStringLiteral("空"), {}));
    QVERIFY(!groups.add(QStringLiteral("  "), codes({"410411"})));
    QVERIFY(groups.add(QStringLiteral("甲"), codes({"410411"})));
    const base::Outcome twice = groups.add(QStringLiteral("甲"), codes({"410402"}));
    QVERIFY(!twice);
    QVERIFY(twice.error().text().contains(QStringLiteral("甲")));
    QVERIFY(groups.rename(0, QStringLiteral("甲")));
    QVERIFY(!groups.rename(0, QString()));
}

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"
