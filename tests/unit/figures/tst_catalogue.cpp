// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"
#include "figures/unit.h"

#include <QtTest>

using namespace jiaoshu;
using figures::Catalogue;
using figures::Indicator;

namespace {

/** The ids of the guide's catalogue; records of other programs use them, so none may go or change. */
QStringList guideIds()
{
    return QStringLiteral(
               "gdp gdp_per_capita primary_industry secondary_industry tertiary_industry "
               "industrial_value_added "
               "industrial_output high_tech_value_added strategic_emerging_value_added "
               "digital_core_value_added "
               "fixed_asset_investment industrial_investment retail_sales budget_revenue tax_revenue "
               "budget_expenditure "
               "livelihood_expenditure tax_relief income_per_capita income_urban income_rural trade_total "
               "foreign_investment out_of_province_investment projects_signed contract_value key_projects "
               "key_project_investment new_market_entities enterprises_above_scale high_tech_enterprises "
               "tech_smes "
               "rd_intensity urbanization_rate resident_population new_urban_jobs reemployment "
               "reemployment_hard "
               "unemployment_rate life_expectancy energy_intensity co2_intensity good_air_days good_air_rate "
               "pm25 pm10 "
               "forest_coverage green_coverage new_green_area grain_output high_standard_farmland "
               "rural_roads "
               "old_communities old_community_households demolition_area land_transferred pension_insured "
               "medical_insured")
        .split(u' ');
}

/** The owner of the longest name that stands in `text`, as the extractor chooses. */
QString longestMatch(const QString &text)
{
    QString best;
    QString owner;
    for (const Indicator &indicator : Catalogue::builtIn().indicators())
        for (const QString &name : QStringList(indicator.name) + indicator.aliases)
            if (name.size() > best.size() && text.contains(name)) {
                best = name;
                owner = indicator.id;
            }
    return owner;
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void hasTheIdsOfTheGuide();
    void guideHasTheseIds();
    void namesBelongToOne();
    void namesAreFolded();
    void unitsAndRangesMakeSense();
    void traps_data();
    void traps();
    void displayNames();
    void faultsAreNamed_data();
    void faultsAreNamed();
};

void TestCatalogue::hasTheIdsOfTheGuide()
{
    QStringList ids;
    for (const Indicator &indicator : Catalogue::builtIn().indicators())
        ids << indicator.id;
    QCOMPARE(ids, guideIds());
}

void TestCatalogue::guideHasTheseIds()
{
    QFile guide(QStringLiteral(JIAOSHU_GOLD_DIR "/../GUIDE.md"));
    if (!guide.open(QIODevice::ReadOnly))
        QSKIP("figures/GUIDE.md is not beside this clone");
    const QString text = QString::fromUtf8(guide.readAll()).section(QStringLiteral("## Catalogue"), 1);
    QStringList ids;
    static const QRegularExpression cell(QStringLiteral("\\| ([a-z][a-z0-9_]+) \\|"));
    static const QRegularExpression second(QStringLiteral("\\| ([a-z][a-z0-9_]+) \\| [^|]+\\|$"),
                                           QRegularExpression::MultilineOption);
    for (const auto *pattern : {&cell, &second}) {
        auto matches = pattern->globalMatch(text);
        while (matches.hasNext())
            if (const QString id = matches.next().captured(1); id != u"id" && !ids.contains(id))
                ids << id;
    }
    QStringList expected = guideIds();
    ids.sort();
    expected.sort();
    QCOMPARE(ids, expected);
}

void TestCatalogue::namesBelongToOne()
{
    QHash<QString, QString> owners;
    for (const Indicator &indicator : Catalogue::builtIn().indicators()) {
        QVERIFY2(indicator.aliases.size() >= 3, qPrintable(indicator.id));
        for (const QString &name : QStringList(indicator.name) + indicator.aliases) {
            QVERIFY2(!owners.contains(name), qPrintable(name));
            owners.insert(name, indicator.id);
        }
        for (qsizetype i = 1; i < indicator.aliases.size(); ++i)
            QVERIFY(indicator.aliases[i].size() <= indicator.aliases[i - 1].size());
    }
}

void TestCatalogue::namesAreFolded()
{
    // The extractor compares with text without blanks, in half width.
    static const QRegularExpression unfolded(QStringLiteral("[\\s，。：；（）％０-９Ａ-Ｚ]"));
    for (const Indicator &indicator : Catalogue::builtIn().indicators())
        for (const QString &name : QStringList(indicator.name) + indicator.aliases)
            QVERIFY2(!unfolded.match(name).hasMatch() && name.size() >= 2, qPrintable(name));
}

void TestCatalogue::unitsAndRangesMakeSense()
{
    for (const Indicator &indicator : Catalogue::builtIn().indicators()) {
        QVERIFY2(!indicator.units.isEmpty(), qPrintable(indicator.id));
        for (const QString &unit : indicator.units)
            QVERIFY2(!figures::Unit::parse(unit).base.isEmpty(), qPrintable(indicator.id + unit));
        const bool money = figures::Unit::parse(indicator.units.first()).base.endsWith(u'元');
        if (money)
            QVERIFY2(indicator.priceBasis != figures::PriceBasis::NotMoney, qPrintable(indicator.id));
        QVERIFY(!indicator.englishName.isEmpty() && !indicator.group.isEmpty());
    }
    const Indicator *days = Catalogue::builtIn().find(QStringLiteral("good_air_days"));
    QVERIFY(days && days->expected);
    QCOMPARE(days->expected->high.toString(), QStringLiteral("366"));
}

void TestCatalogue::traps_data()
{
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *id) { QTest::newRow(text) << QString::fromLatin1(id); };
    row("人均地区生产总值", "gdp_per_capita");
    row("人均生产总值", "gdp_per_capita");
    row("单位GDP能耗", "energy_intensity");
    row("万元生产总值能耗降低率", "energy_intensity");
    row("单位生产总值二氧化碳排放", "co2_intensity");
    row("全区生产总值", "gdp");
    row("完成固定资产投资", "fixed_asset_investment");
    row("工业固定资产投资", "industrial_investment");
    row("工业投资", "industrial_investment");
    row("民生支出占一般公共预算支出的比重", "livelihood_expenditure");
    row("税收占一般公共预算收入的比重", "tax_revenue");
    row("城镇居民人均可支配收入", "income_urban");
    row("农村居民人均可支配收入", "income_rural");
    row("居民人均可支配收入", "income_per_capita");
    row("规模以上工业企业", "enterprises_above_scale");
    row("规模以上工业增加值", "industrial_value_added");
    row("国家高新技术企业", "high_tech_enterprises");
    row("高新技术产业增加值占规模以上工业增加值比重", "high_tech_value_added");
    row("服务业增加值占地区生产总值比重", "tertiary_industry");
    row("优良天数比例", "good_air_rate");
    row("优良天数", "good_air_days");
    row("就业困难人员再就业", "reemployment_hard");
    row("下岗失业人员再就业", "reemployment");
    row("重点项目完成投资", "key_project_investment");
    row("提高企业效益", "");
    row("提供地方服务", "");
}

void TestCatalogue::traps()
{
    QFETCH(QString, id);
    QCOMPARE(longestMatch(QString::fromUtf8(QTest::currentDataTag())), id);
}

void TestCatalogue::displayNames()
{
    const Catalogue &catalogue = Catalogue::builtIn();
    QCOMPARE(catalogue.displayName(QStringLiteral("gdp"), QStringLiteral("zh")),
             QStringLiteral("地区生产总值"));
    QCOMPARE(catalogue.displayName(QStringLiteral("gdp"), QStringLiteral("en")),
             QStringLiteral("Gross regional product"));
    QCOMPARE(catalogue.displayName(QStringLiteral("mine"), QStringLiteral("en")), QStringLiteral("mine"));
    QCOMPARE(catalogue.displayName(QString(), QStringLiteral("zh")), QString());
    QVERIFY(!catalogue.find(QStringLiteral("mine")));
}

void TestCatalogue::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const QByteArray good =
        R"({"id":"a","name":"甲","english":"A","aliases":["乙"],"units":["元"],"group":"g",)"
        R"("direction":"higher","price_basis":"none"})";
    const auto list = [](const QByteArray &entries) {
        return QByteArray("{\"indicators\":[" + entries + "]}");
    };
    const auto changed = [&good](const char *before, const char *after) {
        return QByteArray(good).replace(before, after);
    };
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("JSON");
    QTest::newRow("no list") << QByteArray("{}") << QStringLiteral("list");
    QTest::newRow("id twice") << list(good + ',' + good) << QStringLiteral("twice");
    QTest::newRow("alias of two") << list(good + ',' + changed("\"a\"", "\"b\"").replace("甲", "丙"))
                                  << QStringLiteral("乙");
    QTest::newRow("no unit") << list(changed("[\"元\"]", "[]")) << QStringLiteral("units");
    QTest::newRow("direction") << list(changed("higher", "up")) << QStringLiteral("direction");
    QTest::newRow("no name") << list(changed("甲", "")) << QStringLiteral("name");
    QTest::newRow("range") << list(changed("\"id\"", "\"expected\":[\"5\",\"1\"],\"id\""))
                           << QStringLiteral("range");
}

void TestCatalogue::faultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto read = Catalogue::fromJson(json, QStringLiteral("mine.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().subject, QStringLiteral("mine.json"));
    QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
