// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/additions.h"
#include "figures/catalogue.h"

#include <QtTest>

using namespace jiaoshu;
using figures::Catalogue;
using figures::CatalogueAdditions;

namespace {

const QString File = QStringLiteral("own.json");

base::Result<CatalogueAdditions> read(const QByteArray &json)
{
    return CatalogueAdditions::fromJson(json, File);
}

/** The catalogue with a file's content in it; the error where it cannot be read or merged. */
base::Result<Catalogue> merged(const QByteArray &json)
{
    const auto additions = read(json);
    if (!additions)
        return additions.error();
    return Catalogue::builtIn().merged(additions.value(), File);
}

const QByteArray Night = R"({"indicators":[
    {"name":"夜间消费额","aliases":["夜經濟消費額","夜间消费 总额"],"units":["亿元"],"direction":"higher","expected":["0","500"]},
    {"id":"gdp","aliases":["全域总产出"],"units":["万石"]}],
    "units":[{"symbol":"石","class":"mass","base":"公斤的别名"}]})";

void row(const char *name, const QByteArray &json, const QStringList &words)
{
    QTest::newRow(name) << json << words;
}

/** Units that are refused. */
void addUnitRows()
{
    row("unit is there", R"({"units":[{"symbol":"亩","class":"area"}]})", {QStringLiteral("亩")});
    row("unit without class", R"({"units":[{"symbol":"石"}]})",
        {QStringLiteral("石"), QStringLiteral("class")});
    row("unit with a blank", R"({"units":[{"symbol":"大 石","class":"mass"}]})", {QStringLiteral("blank")});
    row("unit with a digit", R"({"units":[{"symbol":"石","aliases":["5石"],"class":"mass"}]})",
        {QStringLiteral("digit")});
    row("base is no unit", QByteArray(Night).replace("公斤的别名\"", "没有\",\"power\":2"),
        {QStringLiteral("石"), QStringLiteral("base")});
    row("base has a base", R"({"units":[{"symbol":"石","class":"mass","base":"公斤","power":2}]})",
        {QStringLiteral("石"), QStringLiteral("base")});
}

} // namespace

/** What users add to the catalogue: read, merged, joined, written; what cannot be is refused by name. */
class TestAdditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedCatalogueKnowsBoth();
    void unitsOfTheirOwnAreConverted();
    void nothingAddedChangesNothing();
    void refusals_data();
    void refusals();
    void roundTrip();
    void joinTakesNothingAway();
    void namesOutliveTheirFile();
};

void TestAdditions::mergedCatalogueKnowsBoth()
{
    const auto catalogue = merged(QByteArray(Night).replace(",\"base\":\"公斤的别名\"", ""));
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().text()));
    const figures::Indicator *night = catalogue.value().find(QStringLiteral("user:夜间消费额"));
    QVERIFY(night);
    // Nothing but name and units was said: the rest has its usual answer.
    QCOMPARE(night->englishName, QStringLiteral("夜间消费额"));
    QCOMPARE(night->group, QStringLiteral("own"));
    QCOMPARE(night->direction, figures::Direction::HigherIsBetter);
    QCOMPARE(night->expected->high.toString(), QStringLiteral("500"));
    // Names are compared as the extractor folds them: simplified, without blanks.
    QCOMPARE(catalogue.value().named(QStringLiteral("夜经济消费额")), night);
    QCOMPARE(catalogue.value().named(QStringLiteral("夜间消费总额")), night);
    const figures::Indicator *gdp = catalogue.value().find(QStringLiteral("gdp"));
    QVERIFY(gdp->aliases.contains(QStringLiteral("全域总产出")));
    QCOMPARE(catalogue.value().named(QStringLiteral("全域总产出")), gdp);
    QCOMPARE(gdp->units.last(), QStringLiteral("万石"));
    // What ships with the program is as it was.
    QVERIFY(!Catalogue::builtIn().named(QStringLiteral("全域总产出")));
    QVERIFY(!Catalogue::builtIn().units().knows(u"石"));
}

void TestAdditions::unitsOfTheirOwnAreConverted()
{
    const auto catalogue = merged(R"({"units":[{"symbol":"斛","aliases":["擔"],"class":"mass"},
        {"symbol":"百斛","class":"mass","base":"斛","power":2}]})");
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().text()));
    const figures::UnitTable &units = catalogue.value().units();
    QCOMPARE(units.parse(u"万斛"), (figures::Unit{QStringLiteral("斛"), 4}));
    const auto value = figures::convert(base::Decimal::parse(u"3").value(), u"百斛", u"擔", units);
    QVERIFY(value);
    QCOMPARE(value->toString(), QStringLiteral("300"));
}

void TestAdditions::nothingAddedChangesNothing()
{
    const auto catalogue = Catalogue::builtIn().merged({}, File);
    QVERIFY(catalogue);
    QCOMPARE(catalogue.value().indicators().size(), Catalogue::builtIn().indicators().size());
    QCOMPARE(catalogue.value().units().entries(), Catalogue::builtIn().units().entries());
}

void TestAdditions::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("words");
    const auto own = [](const char *rest) -> QByteArray {
        return QByteArray(R"({"indicators":[{"name":"夜间消费额")") + rest + "}]}";
    };
    row("no JSON", "{", {QStringLiteral("JSON")});
    row("another file", R"({"reports":[]})", {QStringLiteral("list")});
    row("newer", R"({"version":2,"indicators":[]})", {QStringLiteral("newer")});
    row("alias of another", own(R"(,"units":["亿元"],"aliases":["GDP"])"),
        {QStringLiteral("夜间消费额"), QStringLiteral("GDP"), QStringLiteral("地区生产总值")});
    row("alias of another, in traditional characters", own(R"(,"units":["亿元"],"aliases":["固定資產投資"])"),
        {QStringLiteral("固定资产投资")});
    row("alias of another, wide", own(R"(,"units":["亿元"],"aliases":["ＧＤＰ"])"), {QStringLiteral("GDP")});
    row("extension with another's name", R"({"indicators":[{"id":"gdp","aliases":["工业投资"]}]})",
        {QStringLiteral("地区生产总值"), QStringLiteral("工业投资")});
    row("extension of nothing", R"({"indicators":[{"id":"nothing","aliases":["甲乙丙"]}]})",
        {QStringLiteral("nothing"), QStringLiteral("no such")});
    row("extension without anything", R"({"indicators":[{"id":"gdp"}]})", {QStringLiteral("gdp")});
    row("no unit", own(""), {QStringLiteral("夜间消费额"), QStringLiteral("units")});
    row("unit not known", own(R"(,"units":["万石"])"), {QStringLiteral("万石"), QStringLiteral("not known")});
    row("one character", own(R"(,"units":["亿元"],"aliases":["夜"])"),
        {QStringLiteral("夜"), QStringLiteral("short")});
    row("number for a name", own(R"(,"units":["亿元"],"aliases":["2020"])"), {QStringLiteral("2020")});
    row("sentence for a name", own(R"(,"units":["亿元"],"aliases":["夜间消费，增长"])"),
        {QStringLiteral("sentence")});
    row("aliases are no list", own(R"(,"units":["亿元"],"aliases":"GDP")"), {QStringLiteral("list")});
    row("range", own(R"(,"units":["亿元"],"expected":["5","1"])"), {QStringLiteral("range")});
    row("direction", own(R"(,"units":["亿元"],"direction":"up")"), {QStringLiteral("direction")});
    row("id of another name", own(R"(,"units":["亿元"],"id":"user:别的")"), {QStringLiteral("user:")});
    row("twice",
        R"({"indicators":[{"name":"夜间消费额","units":["元"]},{"name":"夜间消费额","units":["元"]}]})",
        {QStringLiteral("twice")});
    addUnitRows();
}

void TestAdditions::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, words);
    const auto catalogue = merged(json);
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.error().subject, File);
    for (const QString &word : words)
        QVERIFY2(catalogue.error().message.contains(word), qPrintable(catalogue.error().message));
}

void TestAdditions::roundTrip()
{
    const auto first = read(QByteArray(Night).replace("公斤的别名\"", "斤\",\"power\":2"));
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().text()));
    const auto second = read(first.value().toJson());
    QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().text()));
    QCOMPARE(second.value().toJson(), first.value().toJson());
    QCOMPARE(second.value().units, first.value().units);
    QCOMPARE(second.value().extensions, first.value().extensions);
    QCOMPARE(second.value().indicators.front().aliases, first.value().indicators.front().aliases);
}

void TestAdditions::joinTakesNothingAway()
{
    CatalogueAdditions own =
        read(R"({"indicators":[{"name":"夜间消费额","units":["亿元"],"direction":"higher"},
        {"id":"gdp","aliases":["全域总产出"]}]})")
            .value();
    const CatalogueAdditions theirs = read(R"({"indicators":[
        {"name":"夜间消费额","aliases":["夜经济消费额"],"units":["万元"]},
        {"id":"gdp","aliases":["全域总产出","全域产值"]},{"id":"pm25","aliases":["细颗粒物"]}],
        "units":[{"symbol":"石","class":"mass"}]})")
                                          .value();
    own.join(theirs);
    own.join(theirs);
    QCOMPARE(own.indicators.size(), size_t(1));
    QCOMPARE(own.indicators.front().units, (QStringList{QStringLiteral("亿元"), QStringLiteral("万元")}));
    QCOMPARE(own.indicators.front().aliases, QStringList{QStringLiteral("夜经济消费额")});
    QCOMPARE(own.indicators.front().direction, figures::Direction::HigherIsBetter);
    QCOMPARE(own.extension(QStringLiteral("gdp"))->aliases,
             (QStringList{QStringLiteral("全域总产出"), QStringLiteral("全域产值")}));
    QCOMPARE(own.extensions.size(), size_t(2));
    QCOMPARE(own.units.size(), size_t(1));
    // A name for an indicator of one's own stands with it.
    own.join({{}, {{QStringLiteral("user:夜间消费额"), {QStringLiteral("夜消费")}, {}}}, {}});
    QVERIFY(own.indicators.front().aliases.contains(QStringLiteral("夜消费")));
    own.remove(QStringLiteral("gdp"));
    QVERIFY(!own.extension(QStringLiteral("gdp")));
}

void TestAdditions::namesOutliveTheirFile()
{
    const Catalogue &catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue.displayName(QStringLiteral("user:夜间消费额"), QStringLiteral("en")),
             QStringLiteral("夜间消费额"));
    QVERIFY(figures::isOwnId(figures::ownId(QStringLiteral("甲"))));
    QVERIFY(!figures::isOwnId(QStringLiteral("gdp")));
}

QTEST_APPLESS_MAIN(TestAdditions)
#include "tst_additions.moc"
