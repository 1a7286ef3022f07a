// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/review/bulkpanel.h"
#include "ui/tables/figurepanel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Tab = ui::FigurePanel::Tab;

/** Many figures changed at once: previewed, done, taken back; and one correction done for all figures alike. */
class TestBulkStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void aBulkCorrectionIsPreviewedAppliedAndUndone();
    void undoKeepsThePlace();
    void nothingIsAppliedBeforeItIsCounted();
    void whatCannotBeIsRefusedWithTheReason();
    void chosenRowsAloneAreMeant();
    void thePreviewFollowsTheFilter();
    void escapeLeavesEverythingAsItWas();
    void oneCorrectionForAllAlike();
    void aLongLookLeavesTheWindowAlive();
    void aLookEndsWithItsPanel();

private:
    QAction *action(const char *name) const
    {
        for (QAction *each : m_story->window().actions())
            if (each->objectName() == QLatin1String(name))
                return each;
        qFatal("no action %s", name);
    }
    QTableView *preview() const { return m_story->find<QTableView>("bulkTable"); }
    QPushButton *applyButton() const { return m_story->find<QPushButton>("applyBulk"); }
    QString summary() const { return m_story->find<QLabel>("bulkSummary")->text(); }
    /** Whether another figure was extracted with the name and the status of one. */
    static bool isAlike(const review::Figure &other, const review::Figure &one)
    {
        return other.id != one.id &&
               other.extracted->fields.indicatorName == one.extracted->fields.indicatorName &&
               other.extracted->fields.status == one.extracted->fields.status;
    }
    /** Chooses what is to be done by its words, and types the new content. */
    void wish(const QString &act, const QString &content)
    {
        auto *acts = m_story->find<QComboBox>("bulkAct");
        const int row = acts->findText(act);
        QVERIFY2(row >= 0, qPrintable(act));
        acts->setCurrentIndex(row);
        if (!content.isEmpty()) {
            auto *text = m_story->find<QLineEdit>("bulkText");
            text->setText(content);
        }
    }
    void open()
    {
        QTest::keyClick(&m_story->window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_panel->isCovered());
        QTRY_VERIFY(preview()->isVisible());
    }

    std::unique_ptr<DeskStory> m_story;
    ui::FigurePanel *m_panel = nullptr;
};

void TestBulkStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText), m_story->file(XinhuaName, XinhuaText)});
    m_panel = m_story->window().findChild<ui::FigurePanel *>();
    m_panel->showTab(Tab::All);
}

void TestBulkStory::aBulkCorrectionIsPreviewedAppliedAndUndone()
{
    const int shown = m_panel->model().rowCount();
    QVERIFY(shown > 3);
    open();
    wish(QStringLiteral("Set Period"), QStringLiteral("2019年"));
    QTRY_VERIFY(applyButton()->text().contains(QString::number(shown)));
    QCOMPARE(preview()->model()->rowCount(), shown);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->fields.period, QStringLiteral("2020"));
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QVERIFY(!m_panel->isCovered());
    for (const review::FigureId id : m_panel->model().shownFigures()) {
        QCOMPARE(m_story->document().figure(id)->fields.period, QStringLiteral("2019"));
        QCOMPARE(m_story->document().figure(id)->state, review::State::Corrected);
    }
    QTest::keyClick(&m_story->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->fields.period, QStringLiteral("2020"));
    QCOMPARE(m_story->document().progress().reviewed, 0);
    QVERIFY(!m_story->document().canUndo());
}

void TestBulkStory::undoKeepsThePlace()
{
    open();
    QTRY_VERIFY(applyButton()->isEnabled());
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    const auto *answer = m_story->find<QLabel>("answer");
    QVERIFY(!answer->text().isEmpty());
    m_story->choose(QStringLiteral("271.4亿元"));
    // What was answered was not about this one.
    QVERIFY2(answer->text().isEmpty(), qPrintable(answer->text()));
    const review::FigureId place = m_story->selection().figure();
    QVERIFY(place != m_story->document().allFigures().front());
    QTest::keyClick(&m_story->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->document().figure(place)->state, review::State::NotReviewed);
    QCOMPARE(m_story->selection().figure(), place);
    QVERIFY(!answer->text().isEmpty());
}

void TestBulkStory::nothingIsAppliedBeforeItIsCounted()
{
    open();
    const QString first = applyButton()->text();
    QVERIFY(applyButton()->isEnabled());
    // The list of before is still there, and is not what is wished any more.
    wish(QStringLiteral("Set Unit"), QStringLiteral("亿元"));
    QVERIFY(!applyButton()->isEnabled());
    QCOMPARE(applyButton()->text(), QStringLiteral("Counting…"));
    QCOMPARE(summary(), QStringLiteral("Counting…"));
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QVERIFY(m_panel->isCovered());
    QVERIFY(!m_story->document().canUndo());
    QTRY_VERIFY(applyButton()->isEnabled());
    QVERIFY(applyButton()->text() != first);
    QVERIFY(summary() != QStringLiteral("Counting…"));
}

void TestBulkStory::whatCannotBeIsRefusedWithTheReason()
{
    open();
    wish(QStringLiteral("Set Period"), QStringLiteral("2020/2016"));
    QTRY_VERIFY(summary().contains(QStringLiteral("2016")) && summary().contains(QStringLiteral("2020")));
    QVERIFY(!applyButton()->isEnabled());
    // A unit that the indicator never has is refused figure by figure, and the others change.
    wish(QStringLiteral("Set Unit"), QStringLiteral("人"));
    QTRY_VERIFY(summary().contains(QStringLiteral("Refused")));
    const auto *model = preview()->model();
    const QString last = model->index(model->rowCount() - 1, model->columnCount() - 1).data().toString();
    QVERIFY2(last.contains(QStringLiteral("人")), qPrintable(last));
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QVERIFY(m_story->figure(QStringLiteral("221.29亿元")));
    QVERIFY(m_story->figure(QStringLiteral("2.1人")));
}

void TestBulkStory::chosenRowsAloneAreMeant()
{
    ui::FigureTable *table = m_panel->table();
    m_story->choose(QStringLiteral("221.29亿元"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->chosenFigures().size(), size_t(2));
    const auto chosen = table->chosenFigures();
    open();
    QTRY_VERIFY(applyButton()->text().contains(u'2'));
    QCOMPARE(m_story->find<QComboBox>("bulkScope")->currentIndex(), 1);
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    QCOMPARE(m_story->document().progress().reviewed, 2);
    for (const review::FigureId id : chosen)
        QCOMPARE(m_story->document().figure(id)->state, review::State::Accepted);
}

void TestBulkStory::thePreviewFollowsTheFilter()
{
    open();
    const int all = preview()->model()->rowCount();
    m_panel->filterRow()->textField()->setText(QStringLiteral("271.4"));
    QTRY_VERIFY(preview()->model()->rowCount() < all);
    QCOMPARE(preview()->model()->rowCount(), m_panel->model().rowCount());
    QVERIFY(m_panel->isCovered());
}

void TestBulkStory::escapeLeavesEverythingAsItWas()
{
    open();
    QTest::keyClick(m_story->find<QComboBox>("bulkAct"), Qt::Key_Escape);
    QVERIFY(!m_panel->isCovered());
    QVERIFY(!m_story->document().canUndo());
    QCOMPARE(m_story->window().focusWidget(), m_panel->table());
}

void TestBulkStory::oneCorrectionForAllAlike()
{
    auto *alike = action("apply-to-alike");
    m_story->choose(QStringLiteral("2.1%"));
    QVERIFY(!alike->isEnabled());
    const review::Figure model = *m_story->figure(QStringLiteral("2.1%"));
    figures::Fields fields = model.fields;
    fields.status = figures::Status::Estimate;
    QVERIFY(m_story->document().correct(model.id, fields, model.span, {}).ok());
    QVERIFY(alike->isEnabled());
    alike->trigger();
    QVERIFY(m_panel->isCovered());
    QVERIFY(!m_story->find<QComboBox>("bulkAct")->isVisible());
    std::vector<review::FigureId> meant;
    for (const review::FigureId id : m_story->document().figuresOf(model.report))
        if (isAlike(*m_story->document().figure(id), model))
            meant.push_back(id);
    QVERIFY(!meant.empty());
    QTRY_COMPARE(preview()->model()->rowCount(), int(meant.size()));
    QTest::mouseClick(applyButton(), Qt::LeftButton);
    for (const review::FigureId id : meant)
        QCOMPARE(m_story->document().figure(id)->fields.status, figures::Status::Estimate);
    QTest::keyClick(&m_story->window(), Qt::Key_Z, Qt::ControlModifier);
    for (const review::FigureId id : meant)
        QCOMPARE(m_story->document().figure(id)->fields.status, figures::Status::Actual);
}

/** Each figure takes so long here that no slice holds more than a step of them, however fast the machine is. */
void TestBulkStory::aLongLookLeavesTheWindowAlive()
{
    QString text = QStringLiteral("湛河区2021年政府工作报告\n一、2020年工作回顾\n");
    for (int i = 0; i < 150; ++i)
        text += QStringLiteral("2020年，地区生产总值%1.29亿元，增长2.1%。\n").arg(100 + i);
    m_story->open({m_story->file(QStringLiteral("long.txt"), text)});
    review::BulkWish wish;
    wish.means = [](const review::Figure &) {
        QThread::usleep(500);
        return true;
    };
    const std::vector<review::FigureId> all = m_story->document().allFigures();
    QVERIFY(all.size() > 300);
    ui::BulkRun run(m_story->document());
    QSignalSpy progressed(&run, &ui::BulkRun::progressed);
    QSignalSpy finished(&run, &ui::BulkRun::finished);
    run.start(all, wish);
    QVERIFY(run.isRunning());
    QCOMPARE(progressed.size(), 1);
    QVERIFY(progressed[0][0].toLongLong() < progressed[0][1].toLongLong());
    // What the window has to do comes between the slices.
    bool between = false;
    QTimer::singleShot(0, this, [&] { between = run.isRunning(); });
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(between);
    QVERIFY(progressed.size() > 2);
    QCOMPARE(run.take().list.size(), all.size());
    run.start(all, wish);
    run.cancel();
    QCoreApplication::processEvents();
    QVERIFY(!run.isRunning());
    QCOMPARE(finished.size(), 1);
}

/** Named over and over, even few figures are more than a slice holds. */
void TestBulkStory::aLookEndsWithItsPanel()
{
    const std::vector<review::FigureId> all = m_story->document().allFigures();
    std::vector<review::FigureId> often;
    while (often.size() < 2'000'000)
        often.insert(often.end(), all.begin(), all.end());
    ui::BulkPanel panel(m_story->document(), figures::Catalogue::builtIn(), figures::Gazetteer::builtIn(),
                        m_story->theme(),
                        [&often](bool chosen) { return chosen ? std::vector<review::FigureId>() : often; });
    panel.show();
    const auto *progress = panel.findChild<QProgressBar *>(QStringLiteral("bulkProgress"));
    const auto *apply = panel.findChild<QPushButton *>(QStringLiteral("applyBulk"));
    const auto *model = panel.findChild<QTableView *>(QStringLiteral("bulkTable"))->model();
    panel.openForSet();
    // Nothing can be applied before all were looked at.
    QVERIFY(progress->isVisible());
    QVERIFY(!apply->isEnabled());
    QCOMPARE(model->rowCount(), 0);
    panel.stop();
    QTest::qWait(0);
    QVERIFY(!progress->isVisible());
    QCOMPARE(model->rowCount(), 0);
    panel.openForSet();
    QTRY_COMPARE(model->rowCount(), int(all.size()));
    QVERIFY(!progress->isVisible());
    QVERIFY(apply->isEnabled());
}

QTEST_MAIN(TestBulkStory)
#include "tst_bulk_story.moc"
