// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecharts.h"
#include "sceneparts.h"

#include "ui/charts/scale.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using ui::ChartInput;
using ui::ChartScene;
using ui::ItemRole;

namespace {

ChartInput madeOwnScales()
{
    ChartInput input = madeGrid(6);
    input.ownScales = true;
    return input;
}

QStringList list(const char *words) { return QString::fromLatin1(words).split(u' '); }

/** A panel of one district with these values from 2015 on. */
ChartInput valuesOf(const QStringList &values, trends::Panel::Kind kind = trends::Panel::Kind::Level)
{
    trends::Panel panel = madeLevels();
    panel.kind = kind;
    trends::Series series = panel.series.front();
    series.breaks.clear();
    series.points.clear();
    for (qsizetype i = 0; i < values.size(); ++i)
        series.points.push_back(madePoint(int(i) + 1, 2015 + int(i), values[i]));
    panel.series = {series};
    return inputOf({panel});
}

} // namespace

/** Scales and axes: odd values, logarithms, small multiples, more values than pixels. */
class TestChartScales : public QObject {
    Q_OBJECT

private slots:
    void oddValues_data();
    void oddValues();
    void logarithmicTicks_data();
    void logarithmicTicks();
    void logarithmRefuses_data();
    void logarithmRefuses();
    void onlyACutScaleHasABreak();
    void panelsShareAScaleOrSayTheirOwn();
    void manyPanelsHaveOuterAxes();
    void longSeriesKeepTheirExtremes();
};

void TestChartScales::oddValues_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("growth");
    QTest::newRow("negative growth") << list("-19.7 3 -0.4") << true;
    QTest::newRow("all negative") << list("-19.7 -3") << true;
    QTest::newRow("a thousand times the others") << list("1 1000 1.2") << false;
    QTest::newRow("one") << list("221.29") << false;
    QTest::newRow("all equal") << list("7 7.0 7.00") << false;
    QTest::newRow("all zero") << list("0 0") << true;
    QTest::newRow("close together") << list("1000.1 1000.2 1000.15") << false;
}

void TestChartScales::oddValues()
{
    QFETCH(QStringList, values);
    QFETCH(bool, growth);
    ChartInput input = valuesOf(values, growth ? trends::Panel::Kind::Growth : trends::Panel::Kind::Level);
    const auto isWithin = [&](const ChartScene &scene) {
        for (const ui::ScenePoint &point : scene.points) {
            QVERIFY2(!std::isnan(point.at.x()) && !std::isnan(point.at.y()), "nowhere");
            QVERIFY(!point.figure.isValid() ||
                    scene.frames[0].plot.adjusted(-1, -1, 1, 1).contains(point.at));
        }
    };
    const ChartScene scene = sceneOf(input);
    QCOMPARE(scene.points.size(), size_t(values.size()));
    isWithin(scene);
    input.mode = ChartInput::Mode::Bars;
    input.year = 2015;
    input.rankings = {trends::rank(input.panels[0], 2015, 0, figures::Direction::Neutral, {})};
    const ChartScene bars = sceneOf(input);
    QCOMPARE(bars.points.size(), size_t(1));
    isWithin(bars);
    // Bars stand on 0 whatever the values are.
    QVERIFY(bars.frames[0].xMin <= 0 && bars.frames[0].xMax >= 0);
    QCOMPARE(pathsOf(bars, ItemRole::AxisBreak), 0);
}

void TestChartScales::logarithmicTicks_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("length");
    QTest::addColumn<QStringList>("ticks");
    QTest::newRow("within a decade") << 150.0 << 450.0 << 200.0 << list("100 200 500");
    QTest::newRow("over a decade") << 90.0 << 1200.0 << 200.0 << list("50 100 200 500 1000 2000");
    QTest::newRow("on the ticks") << 1.0 << 10.0 << 200.0 << list("1 2 5 10");
    QTest::newRow("below one") << 0.03 << 0.4 << 200.0 << list("0.02 0.05 0.1 0.2 0.5");
    QTest::newRow("powers of ten") << 1.0 << 100000.0 << 200.0 << list("1 10 100 1000 10,000 100,000");
    QTest::newRow("one value") << 100.0 << 100.0 << 200.0 << list("100 200");
}

void TestChartScales::logarithmicTicks()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(double, length);
    QFETCH(QStringList, ticks);
    const ui::Scale scale = ui::logScale(least, most, length, 30);
    QStringList found;
    for (int i = 0; i <= scale.intervals(); ++i)
        found << scale.tickText(i);
    QCOMPARE(found, ticks);
    QVERIFY(scale.place(least) >= 0 && scale.place(most) <= 1 + 1e-9);
}

void TestChartScales::logarithmRefuses_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("growth");
    QTest::addColumn<QString>("says");
    QTest::newRow("above zero") << list("1 2") << false << QString();
    QTest::newRow("zero") << list("1 0") << false << QStringLiteral("0 (湛河区, 2016)");
    QTest::newRow("below zero") << list("-3 2") << false << QStringLiteral("-3 (湛河区, 2015)");
    QTest::newRow("growth") << list("3 2") << true << QStringLiteral("growth");
}

void TestChartScales::logarithmRefuses()
{
    QFETCH(QStringList, values);
    QFETCH(bool, growth);
    QFETCH(QString, says);
    const ChartInput input =
        valuesOf(values, growth ? trends::Panel::Kind::Growth : trends::Panel::Kind::Level);
    const QString refusal = ui::logRefusal(input.panels);
    QCOMPARE(refusal.isEmpty(), says.isEmpty());
    QVERIFY(refusal.contains(says));
}

void TestChartScales::onlyACutScaleHasABreak()
{
    const ChartScene cut = sceneOf(valuesOf(list("1000 1020 1010")));
    QVERIFY(cut.frames[0].yMin > 0);
    QVERIFY(pathsOf(cut, ItemRole::AxisBreak) > 0);
    QVERIFY(textsOf(cut, ItemRole::Heading).join(u' ').contains(u"starts above 0"));
    const ChartScene whole = sceneOf(valuesOf(list("1000 20 1010")));
    QCOMPARE(whole.frames[0].yMin, 0.0);
    QCOMPARE(pathsOf(whole, ItemRole::AxisBreak), 0);
    // Growth is read from 0.
    QCOMPARE(sceneOf(valuesOf(list("7.0 7.1"), trends::Panel::Kind::Growth)).frames[0].yMin, 0.0);
}

void TestChartScales::panelsShareAScaleOrSayTheirOwn()
{
    const ChartScene shared = sceneOf(madeGrid(6));
    const ChartScene own = sceneOf(madeOwnScales());
    std::set<double> ends;
    for (size_t i = 0; i < shared.frames.size(); ++i) {
        QCOMPARE(shared.frames[i].yMin, shared.frames[0].yMin);
        QCOMPARE(shared.frames[i].yMax, shared.frames[0].yMax);
        ends.insert(own.frames[i].yMax);
    }
    QVERIFY(ends.size() > 1);
    const QString says = QStringLiteral("own scale");
    QCOMPARE(textsOf(shared, ItemRole::Heading).join(u' ').count(says), 0);
    QCOMPARE(textsOf(own, ItemRole::Heading).join(u' ').count(says), 6);
    // Different units never share.
    ChartInput mixed = madeGrid(2);
    mixed.panels[1].unit = QStringLiteral("万人");
    const ChartScene apart = sceneOf(mixed);
    QVERIFY(apart.frames[0].yMax != apart.frames[1].yMax);
}

void TestChartScales::manyPanelsHaveOuterAxes()
{
    const QString last = QStringLiteral("2021");
    QCOMPARE(textsOf(sceneOf(madeGrid(12)), ItemRole::TickText).count(last), 12);
    ChartInput many = madeGrid(13);
    many.panels[1].series.clear();
    const ChartScene scene = sceneOf(many);
    QCOMPARE(scene.frames.size(), size_t(13));
    QCOMPARE(textsOf(scene, ItemRole::TickText).count(last), 5);
}

void TestChartScales::longSeriesKeepTheirExtremes()
{
    const ChartInput input = madeLong(20000);
    const ChartScene scene = sceneOf(input);
    const ui::ScenePath *line = nullptr;
    for (const ui::SceneItem &item : scene.items) {
        const auto *path = std::get_if<ui::ScenePath>(&item);
        if (path && path->role == ItemRole::ReducedLine)
            line = path;
    }
    QVERIFY(line);
    const QRectF plot = scene.frames[0].plot;
    QVERIFY(line->path.elementCount() <= 5 * int(plot.width()));
    QVERIFY(textsOf(scene, ItemRole::Note).join(u' ').contains(u"20000"));
    qreal top = plot.bottom();
    qreal bottom = plot.top();
    size_t walkable = 0;
    for (const ui::ScenePoint &point : scene.points) {
        if (!point.figure.isValid())
            continue;
        ++walkable;
        top = std::min(top, point.at.y());
        bottom = std::max(bottom, point.at.y());
    }
    QCOMPARE(walkable, size_t(20000));
    QCOMPARE(line->path.boundingRect().top(), top);
    QCOMPARE(line->path.boundingRect().bottom(), bottom);
}

QTEST_MAIN(TestChartScales)
#include "tst_chartscales.moc"
