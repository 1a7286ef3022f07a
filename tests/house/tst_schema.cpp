// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/additions.h"
#include "tests/support/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

QString resource(const char *path)
{
    return QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/") + QLatin1String(path);
}

JsonSchema schema(const char *name)
{
    return JsonSchema(resource("schema/") + QLatin1String(name) + QStringLiteral(".schema.json"));
}

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

/** Indicators and units are data: files and what the program writes keep to the schemas, and those can be broken. */
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedFilesFit_data();
    void shippedFilesFit();
    void faultsAreFound_data();
    void faultsAreFound();
    void unitsOfIndicatorsAreKnown();
    void whatIsWrittenFits();
    void whatTheSchemaLetsPassIsRead();
};

void TestSchema::shippedFilesFit_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("indicators") << QStringLiteral("indicators.json");
    QTest::newRow("units") << QStringLiteral("units.json");
}

void TestSchema::shippedFilesFit()
{
    QFETCH(QString, file);
    const QJsonValue document = readJson(resource(qPrintable(file)));
    QVERIFY(document.isObject());
    QCOMPARE(schema(QTest::currentDataTag()).faults(document), QStringList());
    // Editors find the schema by it.
    QVERIFY(QFile::exists(resource(qPrintable(document[u"$schema"].toString()))));
}

void TestSchema::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    const QByteArray indicator =
        R"({"version":1,"indicators":[{"id":"a","name":"甲甲","english":"Aa","aliases":["乙乙","丙丙","丁丁"],)"
        R"("units":["元"],"group":"g","direction":"higher","price_basis":"none","stock":false,)"
        R"("expected":["1","2.5"]}]})";
    const QByteArray unit =
        R"({"version":1,"units":[{"symbol":"甲","class":"things","base":"乙","power":2}]})";
    const QByteArray own =
        R"({"indicators":[{"name":"甲甲","units":["元"]},{"id":"gdp","aliases":["乙乙"]}]})";
    const auto broken = [](const char *row, const char *name, QByteArray json, const char *before,
                           const char *after) { QTest::newRow(row) << QByteArray(name) << json.replace(before, after); };
    broken("direction", "indicators", indicator, "higher", "up");
    broken("id", "indicators", indicator, "\"a\"", "\"A b\"");
    broken("alias twice", "indicators", indicator, "丙丙", "乙乙");
    broken("alias with a blank", "indicators", indicator, "丙丙", "丙 丙");
    broken("too few aliases", "indicators", indicator, ",\"丙丙\"", "");
    broken("no English name", "indicators", indicator, "\"english\":\"Aa\",", "");
    broken("no unit", "indicators", indicator, "[\"元\"]", "[]");
    broken("range of numbers", "indicators", indicator, "\"2.5\"", "2.5");
    broken("half a range", "indicators", indicator, ",\"2.5\"", "");
    broken("member mistyped", "indicators", indicator, "group", "grupo");
    broken("version", "indicators", indicator, "1,", "7,");
    broken("class", "units", unit, "things", "stuff");
    broken("power without base", "units", unit, "\"base\":\"乙\",", "");
    broken("power out of bounds", "units", unit, "2}", "99}");
    broken("own without a unit", "own-indicators", own, ",\"units\":[\"元\"]", "");
    broken("nothing added", "own-indicators", own, ",\"aliases\":[\"乙乙\"]", "");
    broken("no list", "own-indicators", own, "indicators", "indicator");
}

void TestSchema::faultsAreFound()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    const QJsonObject document = parsed(json);
    QVERIFY2(!document.isEmpty(), "the broken file is still JSON");
    QVERIFY(!schema(name).faults(document).isEmpty());
}

void TestSchema::unitsOfIndicatorsAreKnown()
{
    const figures::Catalogue &catalogue = figures::Catalogue::builtIn();
    for (const figures::Indicator &indicator : catalogue.indicators()) {
        for (const QString &unit : indicator.units)
            QVERIFY2(catalogue.units().knows(unit), qPrintable(indicator.id + u' ' + unit));
    }
    QVERIFY(!catalogue.units().knows(u"石"));
    QVERIFY(!catalogue.units().knows(u"万元/石"));
}

void TestSchema::whatIsWrittenFits()
{
    const auto additions = figures::CatalogueAdditions::fromJson(
        R"({"indicators":[{"name":"夜间消费额","units":["亿元"],"expected":["1","2"]},{"id":"gdp","units":["万石"]}],)"
        R"("units":[{"symbol":"石","class":"mass"},{"symbol":"大石","class":"mass","base":"石","power":2}]})",
        QStringLiteral("a"));
    QVERIFY(additions);
    const QJsonObject written = parsed(additions.value().toJson());
    QCOMPARE(written[u"indicators"].toArray().size(), 2);
    QCOMPARE(schema("own-indicators").faults(written), QStringList());
}

void TestSchema::whatTheSchemaLetsPassIsRead()
{
    // The least that somebody may write by hand.
    const QByteArray least = R"({"indicators":[{"name":"夜间消费额","units":["亿元"]}]})";
    QCOMPARE(schema("own-indicators").faults(parsed(least)), QStringList());
    QVERIFY(figures::CatalogueAdditions::fromJson(least, QStringLiteral("a")));
    QCOMPARE(schema("own-indicators").faults(parsed(R"({"units":[{"symbol":"石","class":"mass"}]})")),
             QStringList());
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
