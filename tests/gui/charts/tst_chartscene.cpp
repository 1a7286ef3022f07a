// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "madecharts.h"
#include "trendproject.h"

#include "ui/charts/chartpage.h"
#include "ui/charts/scenepainter.h"
#include "ui/charts/serieslooks.h"

#include <QtTest>

#include <algorithm>

using namespace jiaoshu;
using testing::compareWithGolden;
using testing::plainStyle;
using testing::Stated;
using testing::TrendProject;
using ui::ChartInput;
using ui::ChartScene;
using ui::ItemRole;

namespace {

ChartInput inputFor(const TrendProject &project)
{
    trends::Query query;
    query.indicator = QStringLiteral("gdp");
    ChartInput input;
    input.panels = trends::panels(project.document, figures::Catalogue::builtIn(), query);
    ui::orderPanels(input.panels);
    std::vector<QString> keys;
    for (const trends::Choice &choice : trends::districtChoices(project.document, query.indicator))
        keys.push_back(choice.id);
    ui::SeriesLooks looks;
    looks.choose(keys, keys, 8);
    input.looks = looks.looks();
    input.indicatorName = QStringLiteral("地区生产总值");
    input.priceBasis = figures::PriceBasis::Constant;
    std::tie(input.firstYear, input.lastYear) = ui::yearsOf(input.panels);
    return input;
}

ChartScene sceneFor(const TrendProject &project)
{
    return ui::buildScene(inputFor(project), plainStyle(), {1300, 640});
}

std::vector<QRectF> boxesOf(const ChartScene &scene, const ui::ChartStyle &style, ItemRole role)
{
    std::vector<QRectF> boxes;
    for (const ui::SceneItem &item : scene.items) {
        const auto *text = std::get_if<ui::SceneText>(&item);
        if (text && text->role == role)
            boxes.emplace_back(text->at.x(), text->at.y() - 10, style.width(text->text, text->face), 12);
    }
    return boxes;
}

Stated growth(const QString &value, const QString &year)
{
    return {value, QStringLiteral("%"), QStringLiteral("gdp"), year, figures::Measure::Growth};
}

/** Bars of a year, as the trends view makes them. */
void makeBars(ChartInput &input, int year)
{
    input.mode = ChartInput::Mode::Bars;
    input.year = year;
    std::vector<QString> chosen;
    for (const trends::Panel &panel : input.panels) {
        for (const trends::Series &series : panel.series) {
            input.districtNames.insert(series.districtCode, series.districtName);
            if (std::find(chosen.begin(), chosen.end(), series.districtCode) == chosen.end())
                chosen.push_back(series.districtCode);
        }
    }
    for (const trends::Panel &panel : input.panels)
        input.rankings.push_back(trends::rank(panel, year, 0, figures::Direction::HigherIsBetter, chosen));
}

} // namespace

/** The display list, without a window. */
class TestChartScene : public QObject {
    Q_OBJECT

private slots:
    void yearsMatchTheirGolden();
    void barsMatchTheirGolden();
    void labelsNeverOverlap();
    void missingYearsAreNeitherJoinedNorZero();
    void ofTwoValuesForAYearOneIsJoined();
    void markersSayStatusAndReview();
    void crowdedPointsKeepTheirDistance();
    void negativeValuesHaveAZeroLine();
    void ranksAreSharedAndTargetsTakeNone();
    void looksStay();
};

void TestChartScene::yearsMatchTheirGolden()
{
    TrendProject project;
    project.addDesignData();
    ChartInput input = inputFor(project);
    ui::addPageTexts(input, project.document, {{}, {}, {}, QDate(2026, 11, 20)});
    const QByteArray svg = ui::svgOf(ui::buildScene(input, plainStyle(), {1200, 700}), QStringLiteral("en"));
    QCOMPARE(svg, ui::svgOf(ui::buildScene(input, plainStyle(), {1200, 700}), QStringLiteral("en")));
    compareWithGolden(svg, QStringLiteral("years.svg"));
}

void TestChartScene::barsMatchTheirGolden()
{
    TrendProject project;
    project.addDesignData();
    ChartInput input = inputFor(project);
    makeBars(input, 2021);
    ui::addPageTexts(input, project.document, {{}, {}, {}, QDate(2026, 11, 20)});
    compareWithGolden(ui::svgOf(ui::buildScene(input, plainStyle(), {1200, 500}), QStringLiteral("en")),
                      QStringLiteral("bars.svg"));
}

void TestChartScene::labelsNeverOverlap()
{
    TrendProject project;
    project.addDesignData();
    // A crowd: ten more districts in the same two years.
    for (int i = 0; i < 10; ++i)
        project.add(QStringLiteral("测试%1区").arg(i), QString::number(990000 + i), 2021,
                    {growth(QString::number(3.0 + 0.1 * i, 'f', 1), QStringLiteral("2020")),
                     growth(QStringLiteral("5.6"), QStringLiteral("2021"))});
    for (const qreal width : {700.0, 1000.0, 1300.0}) {
        const ui::ChartStyle style = plainStyle();
        const ChartScene scene = ui::buildScene(inputFor(project), style, {width, 640});
        const auto labels = boxesOf(scene, style, ItemRole::Label);
        for (size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].left() >= ui::GutterWidth && labels[i].right() <= width);
            for (size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY2(!labels[i].intersects(labels[j]), "two labels overlap");
            for (const ui::ScenePoint &point : scene.points)
                QVERIFY2(point.area.width() > 30 || point.index >= 0 || !labels[i].contains(point.at),
                         "a label covers a marker");
        }
        // The eight with looks have a label for each value, or it is counted; those in grey are named on wish.
        const auto grey = std::count_if(scene.points.begin(), scene.points.end(),
                                        [](const ui::ScenePoint &point) { return point.index >= 0; });
        QVERIFY(grey > 0);
        const auto notes = std::count_if(scene.points.begin(), scene.points.end(),
                                         [](const ui::ScenePoint &point) { return !point.figure.isValid(); });
        QCOMPARE(labels.size() + size_t(scene.labelsLeftOut), scene.points.size() - size_t(grey + notes));
    }
}

void TestChartScene::missingYearsAreNeitherJoinedNorZero()
{
    TrendProject project;
    const QString code = QStringLiteral("410411");
    project.add(QStringLiteral("湛河区"), code, 2022,
                {growth(QStringLiteral("5"), QStringLiteral("2015")),
                 growth(QStringLiteral("6"), QStringLiteral("2016")),
                 growth(QStringLiteral("7"), QStringLiteral("2019")),
                 growth(QStringLiteral("8"), QStringLiteral("2020")),
                 growth(QStringLiteral("9"), QStringLiteral("2022"))});
    const ChartScene scene = sceneFor(project);
    QCOMPARE(scene.runs.size(), size_t(2));
    QCOMPARE(scene.runs[0].values.size(), size_t(2));
    QCOMPARE(scene.runs[1].values[1], QPointF(2020, 8));
    QCOMPARE(scene.points.size(), size_t(5));
    const qreal zero = scene.frames[0].plot.bottom();
    for (const ui::ScenePoint &point : scene.points)
        QVERIFY(point.at.y() < zero - 50);
}

void TestChartScene::ofTwoValuesForAYearOneIsJoined()
{
    TrendProject project;
    const QString code = QStringLiteral("410411");
    project.add(QStringLiteral("湛河区"), code, 2021,
                {growth(QStringLiteral("5"), QStringLiteral("2018")),
                 growth(QStringLiteral("6.0"), QStringLiteral("2019"))});
    project.add(QStringLiteral("湛河区"), code, 2022,
                {growth(QStringLiteral("6.8"), QStringLiteral("2019")),
                 growth(QStringLiteral("7"), QStringLiteral("2020"))});
    const ChartScene scene = sceneFor(project);
    QCOMPARE(scene.runs.size(), size_t(1));
    QCOMPARE(scene.runs[0].values.size(), size_t(3));
    QCOMPARE(scene.points.size(), size_t(4));
    QVERIFY(scene.points[1].description.contains(u"count") && scene.points[2].description.contains(u"count"));
    QVERIFY2(scene.points[1].at != scene.points[2].at, "both are to be seen");
}

void TestChartScene::markersSayStatusAndReview()
{
    TrendProject project;
    project.addDesignData();
    const ChartScene scene = sceneFor(project);
    const auto fillOf = [&](const char *value) {
        return scene.points[size_t(scene.indexOf(project.figure(QString::fromLatin1(value))))].fill;
    };
    QCOMPARE(fillOf("3.2"), ui::MarkerFill::Filled);
    QCOMPARE(fillOf("2.1"), ui::MarkerFill::Hollow);
    QCOMPARE(fillOf("4"), ui::MarkerFill::Half);
    QCOMPARE(fillOf("154.9"), ui::MarkerFill::TargetDot);
    QCOMPARE(fillOf("8"), ui::MarkerFill::TargetHollow);
}

void TestChartScene::crowdedPointsKeepTheirDistance()
{
    TrendProject project;
    project.addDesignData();
    const ChartScene scene = sceneFor(project);
    const QPointF about = scene.points[size_t(scene.indexOf(project.figure(QStringLiteral("7.5"))))].at;
    const QPointF least = scene.points[size_t(scene.indexOf(project.figure(QStringLiteral("7.0"))))].at;
    QCOMPARE(std::round(least.x() - about.x()), 28.0);
    QCOMPARE(scene.pointAt(about + QPointF(3, 4), 12), scene.indexOf(project.figure(QStringLiteral("7.5"))));
    QCOMPARE(scene.pointAt(about - QPointF(50, 0), 12), -1);
}

void TestChartScene::negativeValuesHaveAZeroLine()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2022,
                {growth(QStringLiteral("-19.7"), QStringLiteral("2020")),
                 growth(QStringLiteral("3"), QStringLiteral("2021"))});
    const ChartScene scene = sceneFor(project);
    const ui::SceneFrame &frame = scene.frames.at(0);
    QVERIFY(frame.yMin <= -19.7 && frame.yMax >= 3);
    QVERIFY(scene.points[0].at.y() > scene.points[1].at.y());
    QVERIFY(scene.points[0].at.y() < frame.plot.bottom());
}

void TestChartScene::ranksAreSharedAndTargetsTakeNone()
{
    TrendProject project;
    project.addDesignData();
    project.add(QStringLiteral("卫东区"), QStringLiteral("410403"), 2021,
                {growth(QStringLiteral("3.20"), QStringLiteral("2020"))});
    ChartInput input = inputFor(project);
    makeBars(input, 2020);
    QStringList names;
    for (const ui::SceneItem &item : ui::buildScene(input, plainStyle(), {1200, 500}).items) {
        const auto *text = std::get_if<ui::SceneText>(&item);
        if (text && text->role == ItemRole::Label && text->anchor == ui::SceneText::Anchor::End)
            names << text->text;
    }
    QCOMPARE(names, (QStringList{QStringLiteral("1  新华区"), QStringLiteral("1  卫东区"),
                                 QStringLiteral("3  湛河区"), QStringLiteral("1  新华区"),
                                 QStringLiteral("2  湛河区")}));
}

void TestChartScene::looksStay()
{
    const std::vector<QString> all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    ui::SeriesLooks looks;
    looks.choose(all, {all[1], all[2]}, 2);
    QCOMPARE(looks.looks().value(all[1]), 1);
    QCOMPARE(looks.looks().value(all[2]), 0);
    looks.choose(all, all, 2);
    QCOMPARE(looks.looks().value(all[1]), 1);
    QCOMPARE(looks.looks().value(all[2]), 0);
    QCOMPARE(looks.looks().value(all[0]), -1);
}

QTEST_MAIN(TestChartScene)
#include "tst_chartscene.moc"
