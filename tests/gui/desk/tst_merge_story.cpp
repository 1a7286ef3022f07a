// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "deskstory.h"
#include "sampletexts.h"
#include "store/store.h"
#include "ui/tables/disagreementpanel.h"
#include "ui/tables/figurepanel.h"
#include "ui/widgets/noticebar.h"

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Tab = ui::FigurePanel::Tab;

namespace {

const QString Wang = QStringLiteral("王");

} // namespace

/** A copy of the project comes back on a stick: it is merged at the desk, and what differs is settled with keys. */
class TestMergeStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSummaryComesFirst();
    void whatDiffersIsSettledSideAgainstSide();
    void aCopyWithoutNews();
    void whatIsNoCopySaysSo();
    void calledOffNothingIsMerged();

private:
    review::ReviewDocument &document() { return m_story->document(); }
    /** What somebody decides in the copy, an hour later. */
    void inTheCopy(const std::function<void(review::ReviewDocument &)> &act);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&m_story->window(), key, modifiers);
        m_story->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_story->window()));
    }
    void mergeCopy()
    {
        m_story->ask().paths.push_back(m_copy);
        press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    }
    QString notices() const { return m_story->find<ui::NoticeBar>("windowNotice")->rows().join(u'\n'); }
    review::FigureId id(const QString &figure) const { return m_story->figure(figure)->id; }

    std::unique_ptr<DeskStory> m_story;
    QString m_copy;
};

void TestMergeStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    QVERIFY(document().waitUntilSaved().ok());
    m_copy = m_story->path(QStringLiteral("stick.jiaoshu"));
    const QString own = m_story->path(QStringLiteral("story.jiaoshu"));
    for (const QString &side : {QString(), QStringLiteral("-wal")})
        QVERIFY(QFile::copy(own + side, m_copy + side));
}

void TestMergeStory::cleanup()
{
    const QString path = m_story->path(QStringLiteral("story.jiaoshu"));
    QVERIFY(document().waitUntilSaved().ok());
    const auto finding = store::verify(path);
    QVERIFY(finding.ok());
    QVERIFY2(finding->whole, qPrintable(finding->message));
    m_story.reset();
}

void TestMergeStory::inTheCopy(const std::function<void(review::ReviewDocument &)> &act)
{
    FixedClock clock;
    clock.advance(3600);
    review::ReviewDocument copy(clock);
    copy.setReviewer(Wang);
    auto log = store::openProject(m_copy, false);
    if (!log || !copy.open(std::move(log).value()))
        qFatal("the copy cannot be opened");
    act(copy);
    QVERIFY(copy.waitUntilSaved().ok());
}

void TestMergeStory::theSummaryComesFirst()
{
    const review::FigureId gdp = id(QStringLiteral("221.29亿元"));
    inTheCopy([gdp](review::ReviewDocument &copy) { QVERIFY(copy.accept({gdp}).ok()); });
    m_story->ask().answer = false;
    mergeCopy();
    QTRY_VERIFY(!m_story->ask().confirmed.isEmpty());
    const QString asked = m_story->ask().confirmed;
    QVERIFY2(asked.contains(QStringLiteral("stick.jiaoshu")), qPrintable(asked));
    QCOMPARE(document().figure(gdp)->state, review::State::NotReviewed);
    m_story->ask().answer = true;
    mergeCopy();
    QTRY_COMPARE(document().figure(gdp)->state, review::State::Accepted);
    QCOMPARE(document().figure(gdp)->reviewer, Wang);
    QVERIFY2(asked.endsWith(notices()), qPrintable(notices()));
}

void TestMergeStory::whatDiffersIsSettledSideAgainstSide()
{
    m_story->choose(QStringLiteral("221.29亿元"));
    textPane(*m_story)->setFocus();
    const review::FigureId gdp = id(QStringLiteral("221.29亿元"));
    const review::FigureId growth = id(QStringLiteral("2.1%"));
    inTheCopy([&](review::ReviewDocument &copy) {
        QVERIFY(copy.reject({gdp}).ok());
        QVERIFY(copy.reject({growth}).ok());
    });
    QVERIFY(correctValueWithKeys(*m_story, QStringLiteral("222")));
    QVERIFY(document().accept({growth}).ok());
    mergeCopy();
    auto *panel = m_story->window().findChild<ui::FigurePanel *>();
    QTRY_COMPARE(panel->tab(), Tab::Disagreements);
    QTableView *table = panel->disagreements()->table();
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("2: other copy"));
    // Both sides, with who and when.
    const QString ours = table->model()->index(0, 2).data().toString();
    const QString theirs = table->model()->index(0, 3).data().toString();
    QVERIFY2(ours.startsWith(QStringLiteral("reviewer, 11-20 ")) && ours.contains(QStringLiteral("222")),
             qPrintable(ours));
    QVERIFY2(theirs.startsWith(QString(Wang + QStringLiteral(", 11-20 "))), qPrintable(theirs));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_1);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_2);
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(document().figure(gdp)->fields.value, QStringLiteral("222"));
    QCOMPARE(document().figure(growth)->state, review::State::Rejected);
}

void TestMergeStory::aCopyWithoutNews()
{
    mergeCopy();
    QTRY_VERIFY(m_story->find<ui::NoticeBar>("windowNotice")->isVisible());
    QVERIFY2(notices().contains(QStringLiteral("holds nothing")), qPrintable(notices()));
    QVERIFY(m_story->ask().confirmed.isEmpty());
}

void TestMergeStory::whatIsNoCopySaysSo()
{
    m_copy = m_story->path(QStringLiteral("missing.jiaoshu"));
    mergeCopy();
    auto *bar = m_story->find<ui::NoticeBar>("windowNotice");
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("missing.jiaoshu"));
    }));
}

/** While it is read, the line below says so, and a button ends it. */
void TestMergeStory::calledOffNothingIsMerged()
{
    const review::FigureId gdp = id(QStringLiteral("221.29亿元"));
    inTheCopy([gdp](review::ReviewDocument &copy) { QVERIFY(copy.accept({gdp}).ok()); });
    m_story->ask().paths.push_back(m_copy);
    QTest::keyClick(&m_story->window(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    auto *reading = m_story->find<QLabel>("reading");
    QVERIFY(reading && reading->isVisible());
    QVERIFY2(reading->text().contains(QStringLiteral("stick.jiaoshu")), qPrintable(reading->text()));
    auto *cancel = m_story->find<QToolButton>("cancelReading");
    QVERIFY(cancel && cancel->isVisible());
    cancel->click();
    QVERIFY(!reading->isVisible());
    m_story->window().waitUntilIdle();
    QVERIFY(m_story->ask().confirmed.isEmpty());
    QCOMPARE(document().figure(gdp)->state, review::State::NotReviewed);
}

QTEST_MAIN(TestMergeStory)
#include "tst_merge_story.moc"
