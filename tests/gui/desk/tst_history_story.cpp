// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/tables/figurepanel.h"
#include "ui/tables/historytable.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Model = items::TrailModel;

/** The history: who decided what, from what to what and why; one old decision taken back alone, also after reopening. */
class TestHistoryStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void tellsFromWhatToWhatAndWhy();
    void isFilteredByTextFacetAndFigure();
    void oneOldDecisionIsTakenBackAlone();
    void undoGoesOnInTheRecordAfterReopening();
    void theOfferIsTakenByItsButton();
    void undoInAnUntouchedProjectSaysSo();
    void readsOnlyWhenItIsLookedAt();

private:
    ui::HistoryTable *table() const { return m_story->find<ui::HistoryTable>("historyTable"); }
    Model *model() const { return qobject_cast<Model *>(table()->model()); }
    /** Shows the history and waits until it is read. */
    void showHistory() const
    {
        m_story->find<ui::FigurePanel>("figurePanel")->showTab(ui::FigurePanel::Tab::History);
        QTRY_VERIFY(model()->rowCount() > 0 && !model()->isReading());
    }
    /** The row of the newest decision of a kind. */
    int rowOf(const QString &kind) const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, 0).data(Model::KindRole).toString() == kind)
                return row;
        return -1;
    }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void decide(const QString &figure, Qt::Key key)
    {
        m_story->choose(figure);
        textPane(*m_story)->setFocus();
        QTest::keyClick(textPane(*m_story), key);
    }
    void correct(const QString &figure, const QString &value)
    {
        m_story->choose(figure);
        textPane(*m_story)->setFocus();
        QVERIFY(correctValueWithKeys(*m_story, value));
    }
    void press(Qt::Key key) { QTest::keyClick(&m_story->window(), key, Qt::ControlModifier); }
    QWidget *offer() const
    {
        for (QWidget *notice : m_story->window().findChildren<QWidget *>(QStringLiteral("noticeBar")))
            if (notice->isVisible())
                return notice;
        return nullptr;
    }

    std::unique_ptr<DeskStory> m_story;
};

void TestHistoryStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText), m_story->file(XinhuaName, XinhuaText)});
}

void TestHistoryStory::tellsFromWhatToWhatAndWhy()
{
    showHistory();
    correct(QStringLiteral("49.6亿元"), QStringLiteral("49.8"));
    const int row = rowOf(QStringLiteral("correct"));
    QCOMPARE(row, 0);
    QCOMPARE(cell(row, Model::ReviewerColumn), QStringLiteral("reviewer"));
    QCOMPARE(cell(row, Model::DecisionColumn), QStringLiteral("Corrected"));
    QCOMPARE(cell(row, Model::FigureColumn), QStringLiteral("49.8亿元"));
    QVERIFY(cell(row, Model::BeforeColumn).contains(QStringLiteral("Value 49.6")));
    QVERIFY(cell(row, Model::AfterColumn).contains(QStringLiteral("Value 49.8")));
    // A row leads to its figure.
    m_story->choose(QStringLiteral("7.19亿元"));
    const QRect place = table()->visualRect(model()->index(row, Model::AfterColumn));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(m_story->selection().figure(), m_story->figure(QStringLiteral("49.8亿元"))->id);
}

void TestHistoryStory::isFilteredByTextFacetAndFigure()
{
    decide(QStringLiteral("221.29亿元"), Qt::Key_A);
    decide(QStringLiteral("12个"), Qt::Key_R);
    correct(QStringLiteral("49.6亿元"), QStringLiteral("49.8"));
    showHistory();
    QCOMPARE(model()->rowCount(), 5);
    auto *text = m_story->find<QLineEdit>("historyFilterText");
    auto *count = m_story->find<QLabel>("historyCount");
    QTest::keyClicks(text, QStringLiteral("49.8"));
    QTRY_COMPARE(model()->rowCount(), 1);
    QTRY_COMPARE(count->text(), QStringLiteral("1 event(s)"));
    auto *clear = m_story->find<QToolButton>("clearHistoryFilters");
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 5);
    QVERIFY(!clear->isVisible());

    QTest::mouseClick(m_story->find<QPushButton>("historyKinds"), Qt::LeftButton);
    auto *list = m_story->find<QListWidget>("facetList");
    QVERIFY(list);
    QStringList offered;
    for (int row = 0; row < list->count(); ++row)
        offered << list->item(row)->text();
    QCOMPARE(offered, (QStringList{QStringLiteral("Accepted  1"), QStringLiteral("Corrected  1"),
                                   QStringLiteral("Rejected  1"), QStringLiteral("Report added  2")}));
    list->item(2)->setCheckState(Qt::Checked);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(rowOf(QStringLiteral("reject")), 0);
    list->window()->close();
    QTest::mouseClick(clear, Qt::LeftButton);

    m_story->choose(QStringLiteral("221.29亿元"));
    QTest::mouseClick(m_story->find<QToolButton>("historyOfFigure"), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(rowOf(QStringLiteral("accept")), 0);
    m_story->choose(QStringLiteral("12个"));
    QTRY_COMPARE(rowOf(QStringLiteral("reject")), 0);
    QCOMPARE(model()->rowCount(), 1);
}

void TestHistoryStory::oneOldDecisionIsTakenBackAlone()
{
    correct(QStringLiteral("49.6亿元"), QStringLiteral("49.8"));
    const review::FigureId corrected = m_story->figure(QStringLiteral("49.8亿元"))->id;
    QVERIFY(m_story->document().note(corrected, QStringLiteral("核对过")).ok());
    decide(QStringLiteral("12个"), Qt::Key_R);
    m_story->restart();
    m_story->choose(QStringLiteral("7.19亿元"));
    showHistory();
    table()->setFocus();
    table()->setCurrentIndex(model()->index(rowOf(QStringLiteral("correct")), 0));
    press(Qt::Key_R);
    const review::Figure *figure = m_story->document().figure(corrected);
    QCOMPARE(figure->fields.value, QStringLiteral("49.6"));
    QCOMPARE(figure->note, QStringLiteral("核对过"));
    QCOMPARE(m_story->figure(QStringLiteral("12个"))->state, review::State::Rejected);
    // It is shown, and the row is struck out.
    QCOMPARE(m_story->selection().figure(), corrected);
    QVERIFY(model()->index(rowOf(QStringLiteral("correct")), 0).data(Model::TakenBackRole).toBool());
    QCOMPARE(cell(0, Model::DecisionColumn), QStringLiteral("Taken back: Corrected"));
}

void TestHistoryStory::undoGoesOnInTheRecordAfterReopening()
{
    decide(QStringLiteral("221.29亿元"), Qt::Key_A);
    decide(QStringLiteral("12个"), Qt::Key_R);
    m_story->restart();
    decide(QStringLiteral("49.6亿元"), Qt::Key_L);
    press(Qt::Key_Z);
    QCOMPARE(m_story->figure(QStringLiteral("49.6亿元"))->state, review::State::NotReviewed);
    QVERIFY(!offer());

    // The next one is of the run before: shown first, and not touched.
    press(Qt::Key_Z);
    QCOMPARE(m_story->figure(QStringLiteral("12个"))->state, review::State::Rejected);
    QCOMPARE(m_story->selection().figure(), m_story->figure(QStringLiteral("12个"))->id);
    QVERIFY(offer());
    press(Qt::Key_Z);
    QCOMPARE(m_story->figure(QStringLiteral("12个"))->state, review::State::NotReviewed);

    // Who goes elsewhere in between is asked again.
    press(Qt::Key_Z);
    m_story->choose(QStringLiteral("7.19亿元"));
    press(Qt::Key_Z);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->state, review::State::Accepted);
    QCOMPARE(m_story->selection().figure(), m_story->figure(QStringLiteral("221.29亿元"))->id);
    press(Qt::Key_Z);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->state, review::State::NotReviewed);

    press(Qt::Key_Y);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->state, review::State::Accepted);
    press(Qt::Key_Y);
    QCOMPARE(m_story->figure(QStringLiteral("12个"))->state, review::State::Rejected);
}

void TestHistoryStory::theOfferIsTakenByItsButton()
{
    decide(QStringLiteral("12个"), Qt::Key_R);
    m_story->restart();
    press(Qt::Key_Z);
    QVERIFY(offer());
    auto *button = offer()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_story->figure(QStringLiteral("12个"))->state, review::State::NotReviewed);
    QVERIFY(!offer());
}

void TestHistoryStory::undoInAnUntouchedProjectSaysSo()
{
    const int events = int(m_story->document().history().value().size());
    press(Qt::Key_Z);
    QVERIFY(!offer());
    QCOMPARE(int(m_story->document().history().value().size()), events);
    decide(QStringLiteral("12个"), Qt::Key_R);
    press(Qt::Key_Z);
    press(Qt::Key_Z);
    QVERIFY(!offer());
}

void TestHistoryStory::readsOnlyWhenItIsLookedAt()
{
    QCoreApplication::processEvents();
    QCOMPARE(model()->rowCount(), 0);
    showHistory();
    QCOMPARE(model()->rowCount(), 2);
}

QTEST_MAIN(TestHistoryStory)
#include "tst_history_story.moc"
