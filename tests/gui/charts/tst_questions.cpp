// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "ui/charts/chartmaker.h"
#include "ui/charts/trendsview.h"
#include "ui/widgets/linepopup.h"
#include "ui/widgets/namelist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace jiaoshu;
using testing::Stated;
using testing::TrendProject;
using trends::ChartSpec;

namespace {

ui::Theme &sharedTheme()
{
    static ui::Theme theme;
    return theme;
}

Stated level(const QString &value, const QString &year, const QString &indicator = QStringLiteral("gdp"))
{
    return {value, QStringLiteral("亿元"), indicator, year};
}

/** Three districts over three years, one of which two reports state differently; one has a target. */
class Story {
public:
    TrendProject project;
    review::Selection selection;
    ui::Theme &theme = sharedTheme();
    ui::TrendsView view{project.document, selection, figures::Catalogue::builtIn(),
                        figures::Gazetteer::builtIn(), theme};

    Story()
    {
        theme.setScheme(ui::Theme::Scheme::Light);
        theme.apply();
        fill();
        view.setLanguage(QStringLiteral("zh"));
        view.setClock(project.clock);
        view.resize(1600, 900);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the view is not shown");
        view.setIndicator(QStringLiteral("gdp"));
        QCoreApplication::processEvents();
    }
    void fill()
    {
        const QString retail = QStringLiteral("retail_sales");
        project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
                    {level(QStringLiteral("108.8"), QStringLiteral("2015")),
                     level(QStringLiteral("210.5"), QStringLiteral("2019")),
                     level(QStringLiteral("221.29"), QStringLiteral("2020")),
                     level(QStringLiteral("90.5"), QStringLiteral("2020"), retail)});
        project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2022,
                    {level(QStringLiteral("225.7"), QStringLiteral("2020")),
                     level(QStringLiteral("250"), QStringLiteral("2021"))});
        project.add(QStringLiteral("新华区"), QStringLiteral("410402"), 2021,
                    {level(QStringLiteral("200.1"), QStringLiteral("2015")),
                     level(QStringLiteral("271.4"), QStringLiteral("2020")),
                     level(QStringLiteral("120.4"), QStringLiteral("2020"), retail)});
        project.add(QStringLiteral("瀍河区"), QStringLiteral("410304"), 2021,
                    {level(QStringLiteral("136"), QStringLiteral("2020")),
                     {QStringLiteral("135"), QStringLiteral("亿元"), QStringLiteral("gdp"),
                      QStringLiteral("2020"), figures::Measure::Level, figures::Status::Target}});
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        Widget *found = view.findChild<Widget *>(QLatin1String(name));
        return found ? found : popup<Widget>(name);
    }
    template <typename Widget>
    static Widget *popup(const char *name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == QLatin1String(name) && top->isVisible())
                return qobject_cast<Widget *>(top);
            if (auto *inside = top->findChild<Widget *>(QLatin1String(name)); inside && inside->isVisible())
                return inside;
        }
        return nullptr;
    }
    void ask(const QString &question)
    {
        for (QToolButton *button : view.findChildren<QToolButton *>())
            if (button->text() == question)
                QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(const char *box, const QString &words)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(words);
        QVERIFY2(index >= 0, qPrintable(words));
        combo->setFocus();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    QSet<QString> values() const
    {
        QSet<QString> values;
        for (const auto &place : view.pointRects())
            if (const review::Figure *figure = project.document.figure(place.figure))
                values << figure->fields.value;
        return values;
    }
    QRect rectOf(const QString &value) const
    {
        for (const auto &place : view.pointRects())
            if (place.figure == project.figure(value))
                return place.rect;
        return {};
    }
    /** Opens the menu of the value's point by its key and takes the entry. */
    void take(const QString &value, const QString &entry)
    {
        selection.chooseFigure(project.figure(value), project.document.figure(project.figure(value))->report);
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(view.chartWidget(), &wish);
        auto *menu = popup<QMenu>("pointMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text().contains(entry)) {
                QVERIFY2(action->isEnabled(), qPrintable(entry));
                action->trigger();
                menu->close();
                return;
            }
        menu->close();
        QFAIL(qPrintable(entry));
    }
};

QSet<QString> set(std::initializer_list<const char *> values)
{
    QSet<QString> all;
    for (const char *value : values)
        all << QString::fromLatin1(value);
    return all;
}

} // namespace

/** The five questions, and what a user records and keeps about charts. */
class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksTheFullestYear();
    void gapTakesTheYearsThatMostDistrictsHave();
    void relationHoldsTwoIndicatorsAgainstEachOther();
    void outcomeStandsBesideItsTarget();
    void emptyQuestionsSayWhy();
    void valueThatCountsIsChosen();
    void breakIsRecordedWithItsReason();
    void chartsAreKeptAndPasted();
    void districtsAreFoundAndGrouped();
    void leftAsItWas();
    void whatIsNotDrawnHasNoMenu();
    void medianOfPanelsIsThatOfAll();
};

void TestQuestions::ranksTheFullestYear()
{
    Story story;
    story.ask(QStringLiteral("Rank"));
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Rank);
    QCOMPARE(story.view.chart().year, 2020);
    QVERIFY(story.values().contains(QStringLiteral("271.4")));
    QVERIFY(!story.values().contains(QStringLiteral("250")));
    QVERIFY2(story.rectOf(QStringLiteral("271.4")).top() < story.rectOf(QStringLiteral("136")).top(),
             "the highest stands first");
    story.choose("chartYear", QStringLiteral("2021"));
    QCOMPARE(story.values(), set({"250"}));
}

void TestQuestions::gapTakesTheYearsThatMostDistrictsHave()
{
    Story story;
    story.ask(QStringLiteral("Gap"));
    QCOMPARE(story.view.chart().year, 2020);
    QCOMPARE(story.view.chart().otherYear, 2015);
    const QSet<QString> values = story.values();
    QVERIFY(values.contains(QStringLiteral("200.1")) && values.contains(QStringLiteral("108.8")));
    // The other way round it is the same way.
    story.choose("chartYear", QStringLiteral("2015"));
    QVERIFY(story.view.chart().otherYear < story.view.chart().year);
    // It lacks 2015: no other year stands in.
    QVERIFY(!values.contains(QStringLiteral("136")));
}

void TestQuestions::relationHoldsTwoIndicatorsAgainstEachOther()
{
    Story story;
    story.ask(QStringLiteral("Relation"));
    const ChartSpec chart = story.view.chart();
    QCOMPARE(chart.indicators, (std::vector<QString>{QStringLiteral("gdp"), QStringLiteral("retail_sales")}));
    QCOMPARE(chart.year, 2020);
    QVERIFY(story.view.emptyReason().isEmpty());
    // Each mark is two figures, one for each axis.
    QCOMPARE(story.view.pointRects().size(), size_t(4));
    QVERIFY(story.values().contains(set({"90.5", "271.4", "120.4"})));
}

void TestQuestions::outcomeStandsBesideItsTarget()
{
    Story story;
    story.ask(QStringLiteral("Outcome"));
    QCOMPARE(story.values(), set({"135", "136"}));
}

void TestQuestions::emptyQuestionsSayWhy()
{
    Story story;
    story.view.setIndicator(QStringLiteral("retail_sales"));
    story.ask(QStringLiteral("Outcome"));
    QVERIFY(story.view.emptyReason().contains(QStringLiteral("社会消费品零售总额")));
    story.ask(QStringLiteral("Gap"));
    QVERIFY(!story.view.emptyReason().isEmpty());
    for (QPushButton *button : story.view.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Show lines over the years"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(story.view.emptyReason().isEmpty());
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Change);
}

void TestQuestions::valueThatCountsIsChosen()
{
    Story story;
    story.ask(QStringLiteral("Rank"));
    const bool laterCounts = story.values().contains(QStringLiteral("225.7"));
    const QString other = laterCounts ? QStringLiteral("221.29") : QStringLiteral("225.7");
    story.ask(QStringLiteral("Over time"));
    // Both are drawn: neither is hidden by the other.
    QVERIFY(story.values().contains(QStringLiteral("225.7")) && story.values().contains(QStringLiteral("221.29")));
    story.take(other, QStringLiteral("Let this value count"));
    story.ask(QStringLiteral("Rank"));
    QVERIFY(story.values().contains(other));
    QCOMPARE(story.values().contains(QStringLiteral("225.7")), other == QStringLiteral("225.7"));
    QVERIFY(story.project.document.undo());
    QCOMPARE(story.values().contains(QStringLiteral("225.7")), laterCounts);
}

void TestQuestions::breakIsRecordedWithItsReason()
{
    Story story;
    story.take(QStringLiteral("210.5"), QStringLiteral("Break before 2019"));
    auto *popup = Story::popup<ui::LinePopup>("linePopup");
    QVERIFY(popup);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QVERIFY2(popup->isVisible(), "a break needs its reason");
    QTest::keyClicks(popup->field(), QStringLiteral("census"));
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QCOMPARE(story.project.document.choices().keys(QStringLiteral("chart/break/")).size(), qsizetype(1));
    story.take(QStringLiteral("210.5"), QStringLiteral("No break before 2019"));
    QVERIFY(story.project.document.choices().keys(QStringLiteral("chart/break/")).isEmpty());
}

void TestQuestions::chartsAreKeptAndPasted()
{
    Story story;
    story.ask(QStringLiteral("Rank"));
    const ChartSpec ranked = story.view.chart();
    QTest::mouseClick(story.find<QToolButton>("keptCharts"), Qt::LeftButton);
    auto *name = Story::popup<QLineEdit>("chartName");
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("yearly rank"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *list = Story::popup<QListWidget>("savedCharts");
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(Story::popup<QPushButton>("copyChartText"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("jiaoshu-chart")));
    story.ask(QStringLiteral("Over time"));
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Change);
    QGuiApplication::clipboard()->setText(text);
    QTest::mouseClick(Story::popup<QPushButton>("pasteChartText"), Qt::LeftButton);
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Rank);
    QCOMPARE(story.view.chart().districts, ranked.districts);
    QGuiApplication::clipboard()->setText(QStringLiteral("not a chart"));
    QTest::mouseClick(Story::popup<QPushButton>("pasteChartText"), Qt::LeftButton);
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Rank);
    story.ask(QStringLiteral("Over time"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(story.view.chart().kind, ChartSpec::Kind::Rank);
}

void TestQuestions::districtsAreFoundAndGrouped()
{
    Story story;
    auto *search = story.find<QLineEdit>("districtSearch");
    auto *list = story.find<QListWidget>("districtList");
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        return names;
    };
    QTest::keyClicks(search, QStringLiteral("zhq"));
    QVERIFY(shown().contains(QStringLiteral("湛河区")));
    QVERIFY(!shown().contains(QStringLiteral("新华区")));
    search->clear();
    search->setText(QStringLiteral("洛阳"));
    QVERIFY(shown().contains(QStringLiteral("瀍河区")));
    search->clear();
    // A district without a report can be ticked; it is asked about and states nothing.
    QTest::keyClicks(search, QStringLiteral("410403"));
    QCOMPARE(list->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    search->clear();
    const auto ticked = story.view.chart().districts;
    QVERIFY(std::find(ticked.begin(), ticked.end(), QStringLiteral("410403")) != ticked.end());
    list->setCurrentRow(int(shown().indexOf(QStringLiteral("湛河区"))));
    QMenu *peers = story.find<QToolButton>("districtPeers")->menu();
    Q_EMIT peers->aboutToShow();
    QAction *city = nullptr;
    for (QAction *action : peers->actions())
        if (action->text().startsWith(QStringLiteral("Same city")))
            city = action;
    QVERIFY(city);
    city->trigger();
    const std::vector<QString> peersTicked = story.view.chart().districts;
    QCOMPARE(QSet<QString>(peersTicked.begin(), peersTicked.end()), set({"410411", "410402", "410403"}));
}

void TestQuestions::leftAsItWas()
{
    Story story;
    story.ask(QStringLiteral("Rank"));
    story.choose("chartAgainst", QStringLiteral("Against the median"));
    story.view.setDistrictShown(QStringLiteral("410402"), false);
    const std::vector<QString> left = story.view.chart().districts;
    QCOMPARE(left.size(), size_t(2));
    QVERIFY(story.view.keepPlace());
    ui::TrendsView again(story.project.document, story.selection, figures::Catalogue::builtIn(),
                         figures::Gazetteer::builtIn(), story.theme);
    QCOMPARE(again.chart().kind, ChartSpec::Kind::Rank);
    QCOMPARE(again.chart().against, trends::Against::Median);
    QCOMPARE(again.chart().districts, left);
    QCOMPARE(again.indicator(), QStringLiteral("gdp"));
}

void TestQuestions::whatIsNotDrawnHasNoMenu()
{
    Story story;
    story.ask(QStringLiteral("Rank"));
    const review::FigureId other = story.project.figure(QStringLiteral("108.8"));
    story.selection.chooseFigure(other, story.project.document.figure(other)->report);
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(story.view.chartWidget(), &wish);
    QVERIFY(!Story::popup<QMenu>("pointMenu"));
}

void TestQuestions::medianOfPanelsIsThatOfAll()
{
    Story story;
    ChartSpec spec = story.view.chart();
    spec.against = trends::Against::Median;
    const ui::ChartSource source{story.project.document, figures::Catalogue::builtIn(),
                                 figures::Gazetteer::builtIn(), QStringLiteral("zh")};
    const ui::MadeChart together = ui::makeChart(source, spec, {});
    spec.panels = ChartSpec::Panels::PerDistrict;
    const ui::MadeChart apart = ui::makeChart(source, spec, {});
    QCOMPARE(together.input.comparators.size(), size_t(1));
    QCOMPARE(apart.input.panels.size(), size_t(3));
    QCOMPARE(apart.input.comparators.size(), size_t(3));
    QVERIFY(together.input.comparators[0] && !together.input.comparators[0]->values.empty());
    for (const auto &comparator : apart.input.comparators) {
        QVERIFY(comparator);
        QCOMPARE(comparator->name, together.input.comparators[0]->name);
        QCOMPARE(comparator->values.size(), together.input.comparators[0]->values.size());
        QVERIFY(comparator->values.back().value == together.input.comparators[0]->values.back().value);
    }
}

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
