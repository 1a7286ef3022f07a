// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "items/extractionchangesmodel.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "sampletexts.h"
#include "ui/widgets/noticebar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Model = items::ExtractionChangesModel;

namespace {

/** The program's catalogue without one other name of an indicator. */
figures::Catalogue catalogueWithout(const QString &alias)
{
    QFile file(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/indicators.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray indicators = root.value(QStringLiteral("indicators")).toArray();
    for (QJsonValueRef value : indicators) {
        QJsonObject indicator = value.toObject();
        QJsonArray aliases;
        for (const QJsonValue &one : indicator.value(QStringLiteral("aliases")).toArray())
            if (one.toString() != alias)
                aliases.append(one);
        indicator.insert(QStringLiteral("aliases"), aliases);
        value = indicator;
    }
    root.insert(QStringLiteral("indicators"), indicators);
    auto catalogue = figures::Catalogue::fromJson(QJsonDocument(root).toJson(), QStringLiteral("test"));
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().text()));
    return std::move(catalogue).value();
}

/** 新华区 2021, extracted when the catalogue did not know 生产总值 as a name of the regional product yet. */
class AgainStory : public DeskStory {
public:
    AgainStory()
    {
        const figures::Catalogue old = catalogueWithout(QStringLiteral("生产总值"));
        const extraction::Extractor extractor(old, figures::Gazetteer::builtIn());
        const auto read =
            reports::readText(path(XinhuaName), XinhuaText, extractor, figures::Gazetteer::builtIn());
        if (!document().addReport(review::newReport(read)))
            qFatal("not added");
        window().setPanes({});
        window().waitUntilIdle();
        textPane(*this)->setFocus();
    }
    void extractAgain()
    {
        QTest::keyClick(textPane(*this), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        window().waitUntilIdle();
    }
    QWidget *panel() const { return find<QWidget>("changesPanel"); }
    QTableView *table() const { return find<QTableView>("changesTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rowOf(const QString &figure) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, Model::FigureColumn) == figure)
                return row;
        return -1;
    }
    void click(const char *button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        window().waitUntilIdle();
    }
};

} // namespace

/** A name more in the catalogue: the figures that it names read differently, and every decision stays. */
class TestExtractAgainStory : public QObject {
    Q_OBJECT

private slots:
    void aNewNameIsAppliedAndDecisionsStay();
    void theListIsLeftAlone();
    void theListLeadsToTheFigure();
    void decisionsGoOnMeanwhile();
    void nothingChanges();
    void allReports();
    void aRepairedFileTakesItsDecisionsAlong();
};

void TestExtractAgainStory::aNewNameIsAppliedAndDecisionsStay()
{
    AgainStory story;
    QVERIFY(story.figure(QStringLiteral("271.4亿元"))->fields.indicator.isEmpty());
    story.choose(QStringLiteral("3.2%"));
    textPane(story)->setFocus();
    QVERIFY(correctValueWithKeys(story, QStringLiteral("3.3")));
    story.extractAgain();
    QVERIFY(story.panel()->isVisible());
    const int row = story.rowOf(QStringLiteral("271.4亿元"));
    QVERIFY(row >= 0);
    QCOMPARE(story.cell(row, Model::KindColumn), Model::kindText(review::ExtractionChange::Kind::Changed));
    QVERIFY(story.cell(row, Model::NowColumn).contains(QStringLiteral("地区生产总值")));
    // Decided ones stand first.
    QCOMPARE(story.cell(0, Model::FigureColumn), QStringLiteral("3.2%"));
    QVERIFY(story.figure(QStringLiteral("271.4亿元"))->fields.indicator.isEmpty());
    story.click("applyChanges");
    QVERIFY(!story.panel()->isVisible());
    QCOMPARE(story.figure(QStringLiteral("271.4亿元"))->fields.indicator, QStringLiteral("gdp"));
    const review::Figure *decided = story.figure(QStringLiteral("3.3%"));
    QVERIFY(decided);
    QCOMPARE(decided->state, review::State::Corrected);
    QVERIFY(decided->fields.indicator.isEmpty());
    QCOMPARE(decided->extracted->fields.indicator, QStringLiteral("gdp"));
    story.restart();
    QCOMPARE(story.figure(QStringLiteral("271.4亿元"))->fields.indicator, QStringLiteral("gdp"));
    QCOMPARE(story.figure(QStringLiteral("3.3%"))->extracted->fields.indicator, QStringLiteral("gdp"));
}

void TestExtractAgainStory::theListIsLeftAlone()
{
    AgainStory story;
    story.extractAgain();
    story.click("cancelChanges");
    QVERIFY(!story.panel()->isVisible());
    QVERIFY(story.figure(QStringLiteral("271.4亿元"))->fields.indicator.isEmpty());
    QVERIFY(!story.document().canUndo());
    story.extractAgain();
    QVERIFY(story.panel()->isVisible());
    QTest::keyClick(story.table(), Qt::Key_Escape);
    QVERIFY(!story.panel()->isVisible());
}

void TestExtractAgainStory::theListLeadsToTheFigure()
{
    AgainStory story;
    story.extractAgain();
    const int row = story.rowOf(QStringLiteral("271.4亿元"));
    const QModelIndex index = story.table()->model()->index(row, 0);
    story.table()->scrollTo(index);
    QTest::mouseClick(story.table()->viewport(), Qt::LeftButton, {},
                      story.table()->visualRect(index).center());
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("271.4亿元"))->id);
    // Reading goes on beside the list.
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_J);
    QVERIFY(story.selection().figure() != story.figure(QStringLiteral("271.4亿元"))->id);
    QVERIFY(story.panel()->isVisible());
}

void TestExtractAgainStory::decisionsGoOnMeanwhile()
{
    AgainStory story;
    story.extractAgain();
    story.choose(QStringLiteral("271.4亿元"));
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_A);
    story.window().waitUntilIdle();
    QCOMPARE(story.cell(story.rowOf(QStringLiteral("271.4亿元")), Model::KindColumn),
             Model::kindText(review::ExtractionChange::Kind::ChangedUnderDecision));
    story.click("applyChanges");
    const review::Figure *figure = story.figure(QStringLiteral("271.4亿元"));
    QCOMPARE(figure->state, review::State::Accepted);
    QVERIFY(figure->fields.indicator.isEmpty());
    // Undo takes back the extraction, then the decision.
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier);
    figure = story.figure(QStringLiteral("271.4亿元"));
    QVERIFY(figure->extracted->fields.indicator.isEmpty());
    QCOMPARE(figure->state, review::State::Accepted);
}

void TestExtractAgainStory::nothingChanges()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    story.window().waitUntilIdle();
    QVERIFY(!story.find<QWidget>("changesPanel")->isVisible());
    QVERIFY(story.find<QLabel>("answer")->text().contains(QString::number(story.document().figureCount())));
    QVERIFY(!story.document().canUndo());
}

void TestExtractAgainStory::allReports()
{
    AgainStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    QTest::keyClick(&story.window(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    story.window().waitUntilIdle();
    QVERIFY(story.panel()->isVisible());
    story.click("applyChanges");
    QCOMPARE(story.figure(QStringLiteral("271.4亿元"))->fields.indicator, QStringLiteral("gdp"));
    QVERIFY(story.find<ui::NoticeBar>("windowNotice")->rows().isEmpty());
}

void TestExtractAgainStory::aRepairedFileTakesItsDecisionsAlong()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    textPane(story)->setFocus();
    story.choose(QStringLiteral("49.6亿元"));
    QTest::keyClick(textPane(story), Qt::Key_R);
    story.choose(QStringLiteral("7.19亿元"));
    QTest::keyClick(textPane(story), Qt::Key_A);
    // The same report with a misprint of the file repaired.
    const QString repaired =
        QString(ZhanheText).replace(QStringLiteral("7.19"), QStringLiteral("7.91")) + QStringLiteral("完\n");
    const QString file = story.file(QStringLiteral("repaired.txt"), repaired);
    story.open({file});
    QVERIFY(story.find<QWidget>("changesPanel")->isVisible());
    // Left for now, and offered again when the file is opened again.
    QTest::mouseClick(story.find<QPushButton>("cancelChanges"), Qt::LeftButton);
    story.open({file});
    QVERIFY(story.find<QWidget>("changesPanel")->isVisible());
    QTest::mouseClick(story.find<QPushButton>("applyChanges"), Qt::LeftButton);
    const auto reports = story.document().reports();
    QCOMPARE(reports.size(), 2);
    // What has no place in the new text stays in the old one.
    QCOMPARE(story.document().figuresOf(reports[0]).size(), 1);
    QCOMPARE(story.document().figure(story.document().figuresOf(reports[0]).front())->fields.value,
             QStringLiteral("7.19"));
    int rejected = 0;
    for (review::FigureId id : story.document().figuresOf(reports[1]))
        rejected += story.document().figure(id)->state == review::State::Rejected &&
                    story.document().figure(id)->fields.value == u"49.6";
    QCOMPARE(rejected, 1);
}

QTEST_MAIN(TestExtractAgainStory)
#include "tst_extractagain_story.moc"
