// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "madecharts.h"
#include "sceneparts.h"

#include "trends/runs.h"
#include "ui/charts/chartwalk.h"
#include "ui/charts/scenepainter.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using ui::ChartInput;
using ui::ChartScene;
using ui::ItemRole;

namespace {

ChartInput madeLog()
{
    ChartInput input = madeYears();
    input.logarithmic = true;
    return input;
}

ChartInput madeOwnScales()
{
    ChartInput input = madeGrid(6);
    input.ownScales = true;
    return input;
}

QRectF boxOf(const ui::SceneText &text, const ui::ChartStyle &style)
{
    const qreal width = style.width(text.text, text.face);
    const qreal shift = text.anchor == ui::SceneText::Anchor::End      ? -width
                        : text.anchor == ui::SceneText::Anchor::Middle ? -width / 2
                                                                       : 0;
    return {text.at.x() + shift, text.at.y() - 10, width, 12};
}

void addKinds()
{
    QTest::addColumn<ChartInput>("input");
    QTest::newRow("years") << madeYears();
    QTest::newRow("logarithmic") << madeLog();
    QTest::newRow("bars") << madeBars();
    QTest::newRow("gap") << madeGap();
    QTest::newRow("relation") << madeRelation();
    QTest::newRow("outcomes") << madeOutcomes();
    QTest::newRow("grid") << madeGrid(6);
    QTest::newRow("own-scales") << madeOwnScales();
    QTest::newRow("many-panels") << madeGrid(15);
    QTest::newRow("crowd") << madeCrowd(14, 6);
}

} // namespace

Q_DECLARE_METATYPE(jiaoshu::ui::ChartInput)

/** Charts of every kind as display lists, without a window. */
class TestChartKinds : public QObject {
    Q_OBJECT

private slots:
    void kindsMatchTheirGolden_data() { addKinds(); }
    void kindsMatchTheirGolden();
    void labelsKeepClear_data() { addKinds(); }
    void labelsKeepClear();
    void everyPointIsWalkedOnce_data() { addKinds(); }
    void everyPointIsWalkedOnce();
    void linesAreRuns();
    void conflictsAreStruckThrough();
    void equalNamesAreToldApart();
    void missingNamesAreNeverCut();
    void comparatorIsDrawnAndNamed();
    void greyDistrictsAreOneItem();
    void hitsAreThoseOfAllPoints();
};

void TestChartKinds::kindsMatchTheirGolden()
{
    QFETCH(ChartInput, input);
    const ChartScene scene = sceneOf(input);
    const QByteArray svg = ui::svgOf(scene, QStringLiteral("en"));
    QCOMPARE(svg, ui::svgOf(sceneOf(input), QStringLiteral("en")));
    compareWithGolden(svg, u"kind-" + QString::fromLatin1(QTest::currentDataTag()) + u".svg");
}

void TestChartKinds::labelsKeepClear()
{
    QFETCH(ChartInput, input);
    const ui::ChartStyle style = plainStyle();
    for (const qreal width : {760.0, 1160.0}) {
        const ChartScene scene = ui::buildScene(input, style, {width, 420});
        std::vector<ui::SceneText> texts;
        for (const ui::SceneItem &item : scene.items) {
            if (const auto *text = std::get_if<ui::SceneText>(&item))
                texts.push_back(*text);
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF box = boxOf(texts[i], style);
            QVERIFY2(box.left() >= 0 && box.right() <= width && box.bottom() <= scene.size.height(),
                     qPrintable(texts[i].text + u" is cut off"));
            for (size_t j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!box.intersects(boxOf(texts[j], style)),
                         qPrintable(texts[i].text + u" overlaps " + texts[j].text));
        }
    }
}

void TestChartKinds::everyPointIsWalkedOnce()
{
    QFETCH(ChartInput, input);
    const ChartScene scene = sceneOf(input);
    std::set<int> walked;
    std::set<qint64> figures;
    int at = *ui::walkFrom(scene, -1, Qt::Key_Right);
    while (walked.insert(at).second) {
        QVERIFY(!scene.textOf(at).isEmpty());
        figures.insert(scene.points[size_t(at)].figure.value);
        at = *ui::walkFrom(scene, at, Qt::Key_Right);
    }
    QCOMPARE(walked.size(), scene.points.size());
    ui::eachDrawnPoint(input, [&](const trends::Point &point) {
        QVERIFY2(figures.contains(point.figure.value), qPrintable(point.printed));
    });
    QCOMPARE(*ui::walkFrom(scene, 3, Qt::Key_Home), 0);
    QCOMPARE(*ui::walkFrom(scene, 0, Qt::Key_End), int(scene.points.size()) - 1);
    QVERIFY(!ui::walkFrom(scene, 0, Qt::Key_A));
}

void TestChartKinds::linesAreRuns()
{
    const ChartInput input = madeYears();
    const ChartScene scene = sceneOf(input);
    size_t joined = 0;
    for (const trends::Series &series : input.panels[0].series) {
        for (const trends::Run &run : trends::runs(series))
            joined += run.size() > 1 ? 1 : 0;
    }
    QCOMPARE(joined, size_t(5));
    QCOMPARE(scene.runs.size(), joined);
    QCOMPARE(subpathsOf(scene, ItemRole::SeriesLine), int(joined));
    // 2015—2017 and, after the break, 2018—2020.
    QCOMPARE(scene.runs[0].values.back().x(), 2017.0);
    QCOMPARE(scene.runs[1].values.front().x(), 2018.0);
    QCOMPARE(pathsOf(scene, ItemRole::SeriesBreak), 1);
    QVERIFY(textsOf(scene, ItemRole::Note).join(u' ').contains(u"census results revised upwards"));
}

void TestChartKinds::conflictsAreStruckThrough()
{
    const ChartScene scene = sceneOf(madeYears());
    const int aside = scene.indexOf({11});
    const int counting = scene.indexOf({10});
    QVERIFY(scene.textOf(aside).contains(u"does not count"));
    QVERIFY(scene.textOf(counting).contains(u"counts; another"));
    QVERIFY(!scene.textOf(scene.indexOf({12})).contains(u"count"));
    for (const ui::SceneRun &run : scene.runs) {
        for (const QPointF &value : run.values)
            QVERIFY(value.y() != 236);
    }
    QVERIFY(textsOf(scene, ItemRole::Legend).contains(QStringLiteral("does not count")));
    QVERIFY(!textsOf(sceneOf(madeBars()), ItemRole::Legend).contains(QStringLiteral("does not count")));
}

void TestChartKinds::equalNamesAreToldApart()
{
    const QString labels = textsOf(sceneOf(madeYears()), ItemRole::Label).join(u'|');
    QVERIFY(labels.contains(u"新华区（平顶山市） 271.4"));
    QVERIFY(labels.contains(u"新华区（石家庄市） ≥330"));
    // A lone target names its district though another label does so too.
    QVERIFY(labels.contains(u"湛河区 target 154.9"));
    QVERIFY(labels.contains(u"湛河区 221.29"));
}

void TestChartKinds::missingNamesAreNeverCut()
{
    ChartInput input = madeBars();
    QStringList names;
    for (int i = 0; i < 200; ++i) {
        names << QStringLiteral("很长的地区名称%1区").arg(i);
        input.districtNames.insert(QString::number(i), names.back());
        input.rankings[0].missing.push_back(QString::number(i));
    }
    const ChartScene scene = sceneOf(input);
    const QString notes = textsOf(scene, ItemRole::Note).join(QString());
    for (const QString &name : names)
        QVERIFY2(notes.contains(name), qPrintable(name));
}

void TestChartKinds::comparatorIsDrawnAndNamed()
{
    const ChartScene years = sceneOf(madeYears());
    // 2016—2018 joined, and 2020 alone, each begun with a dash as wide as a marker.
    QCOMPARE(subpathsOf(years, ItemRole::Comparator), 4);
    QVERIFY(textsOf(years, ItemRole::Heading).contains(QStringLiteral("dashed: 平顶山市")));
    QVERIFY(textsOf(years, ItemRole::Label).contains(QStringLiteral("平顶山市 166")));
    QVERIFY(years.textOf(years.indexOf({104})).contains(u"平顶山市"));
    const ChartScene bars = sceneOf(madeBars());
    QCOMPARE(pathsOf(bars, ItemRole::Comparator), 1);
    QVERIFY(textsOf(bars, ItemRole::Label).contains(QStringLiteral("平顶山市 166")));
}

void TestChartKinds::greyDistrictsAreOneItem()
{
    const ChartInput input = madeCrowd(300, 10);
    const ChartScene scene = sceneOf(input);
    int grey = 0;
    for (const ui::SceneItem &item : scene.items) {
        const auto *path = std::get_if<ui::ScenePath>(&item);
        grey +=
            path && path->role == ItemRole::Context && path->stroke.isValid() && path->stroke != scene.ground
                ? 1
                : 0;
    }
    QCOMPARE(grey, 1);
    QVERIFY(textsOf(scene, ItemRole::Note).join(u' ').contains(u"292"));
    const int last = scene.indexOf(input.panels[0].series.back().points.back().figure);
    QCOMPARE(scene.nameAt(last), QStringLiteral("测试299区"));
    QVERIFY(scene.textOf(last).startsWith(u"测试299区"));
    const QPainterPath line = scene.lineThrough(last);
    QCOMPARE(line.elementCount(), int(input.panels[0].series.back().points.size()));
    QCOMPARE(QPointF(line.currentPosition()), scene.points[size_t(last)].at);
}

void TestChartKinds::hitsAreThoseOfAllPoints()
{
    const ChartScene scene = sceneOf(madeCrowd(200, 10));
    int found = 0;
    for (int x = 180; x < 1160; x += 7) {
        for (int y = 20; y < 400; y += 11) {
            const QPointF at(x + 0.3, y + 0.6);
            qreal least = 12;
            for (const ui::ScenePoint &point : scene.points) {
                if (point.area.width() <= 30)
                    least = std::min(least, std::hypot(point.at.x() - at.x(), point.at.y() - at.y()));
            }
            const int hit = scene.pointAt(at, 12);
            if (hit < 0) {
                QCOMPARE(least, 12.0);
                continue;
            }
            const QPointF place = scene.points[size_t(hit)].at;
            QVERIFY(scene.points[size_t(hit)].area.width() > 30 ||
                    std::abs(std::hypot(place.x() - at.x(), place.y() - at.y()) - least) < 1e-9);
            ++found;
        }
    }
    QVERIFY(found > 500);
}

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
