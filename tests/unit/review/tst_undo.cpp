// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Taking back: the last decision, and any old one. The report has the figures 1–4; its event is 1. */
class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void undoAndRedoGoBothWays();
    void undoIsAnEvent();
    void aNewDecisionEndsRedo();
    void bulkIsOneStep();
    void undoOfAnAdditionTakesTheFigureAway();
    void reportInfoIsAStepToo();
    void revertLeavesLaterDecisions();
    void stateFollowsTheFieldsAfterARevert();
    void aRevertedRevert();
    void aRevertIsAStep();
    void revertWithoutEffectIsNoEvent();
    void whatCannotBeReverted();
    void revertDoesNotPutTwoFiguresOnOnePlace();

private:
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    State state(qint64 id) const { return figure(id).state; }
    void correct(qint64 id, const std::function<void(figures::Fields &)> &change)
    {
        figures::Fields fields = figure(id).fields;
        change(fields);
        QVERIFY(m_document->correct({id}, fields, figure(id).span, {}).ok());
    }
    void correctValue(qint64 id, const char *value)
    {
        correct(id, [&](figures::Fields &fields) { fields.value = QString::fromUtf8(value); });
    }
    Event lastEvent() const { return test::take(m_document->history()).back(); }

    test::SteppingClock m_clock;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_report;
};

void TestUndo::init()
{
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_report = test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 4)));
}

void TestUndo::undoAndRedoGoBothWays()
{
    QVERIFY(m_document->accept({{1}}).ok());
    correctValue(2, "7");
    QVERIFY(m_document->reject({{2}}).ok());
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(test::take(m_document->undo()), FigureId{2});
        QCOMPARE(state(2), State::Corrected);
        QCOMPARE(test::take(m_document->undo()), FigureId{2});
        QCOMPARE(state(2), State::NotReviewed);
        QCOMPARE(figure(2).fields.value, QStringLiteral("2.1"));
        QCOMPARE(test::take(m_document->undo()), FigureId{1});
        QVERIFY(!m_document->canUndo());
        QCOMPARE(test::take(m_document->redo()), FigureId{1});
        QCOMPARE(state(1), State::Accepted);
        (void)test::take(m_document->redo());
        QCOMPARE(figure(2).fields.value, QStringLiteral("7"));
        (void)test::take(m_document->redo());
        QCOMPARE(state(2), State::Rejected);
        QVERIFY(!m_document->canRedo());
    }
}

void TestUndo::undoIsAnEvent()
{
    QVERIFY(m_document->accept({{1}}).ok());
    m_document->setReviewer(QStringLiteral("王"));
    (void)test::take(m_document->undo());
    const Event undone = lastEvent();
    QCOMPARE(undone.sequence, 3);
    QCOMPARE(undone.kind, EventKind::Revert);
    QCOMPARE(undone.reverts, 2);
    QCOMPARE(undone.reviewer, QStringLiteral("王"));
    QCOMPARE(undone.after, (QJsonObject{{QStringLiteral("state"), QStringLiteral("not_reviewed")}}));
    QVERIFY(figure(1).reviewer.isEmpty());
    QCOMPARE(figure(1).lastEvent, 3);
    (void)test::take(m_document->redo());
    QCOMPARE(lastEvent().reverts, 3);
}

void TestUndo::aNewDecisionEndsRedo()
{
    QVERIFY(m_document->accept({{1}}).ok());
    (void)test::take(m_document->undo());
    QVERIFY(m_document->canRedo());
    QVERIFY(m_document->accept({{2}}).ok());
    QVERIFY(!m_document->canRedo());
}

void TestUndo::bulkIsOneStep()
{
    QVERIFY(m_document->accept({{1}, {2}, {3}}).ok());
    QCOMPARE(test::take(m_document->undo()), FigureId{1});
    QCOMPARE(m_document->progress().reviewed, 0);
    QVERIFY(!m_document->canUndo());
    const auto events = test::take(m_document->history());
    QCOMPARE(events.size(), size_t(7));
    QCOMPARE(events[4].batch, 5);
    QCOMPARE(events[6].batch, 5);
    (void)test::take(m_document->redo());
    QCOMPARE(m_document->progress().reviewed, 3);
}

void TestUndo::undoOfAnAdditionTakesTheFigureAway()
{
    const FigureId id = test::take(m_document->add(m_report, {0, 3}, figure(1).fields));
    correctValue(id.value, "8");
    (void)test::take(m_document->undo());
    QCOMPARE(test::take(m_document->undo()), id);
    QVERIFY(!m_document->figure(id));
    QCOMPARE(m_document->figuresOf(m_report).size(), size_t(4));
    QVERIFY(!m_document->accept({id}).ok());
    QCOMPARE(test::take(m_document->redo()), id);
    (void)test::take(m_document->redo());
    QCOMPARE(figure(id.value).fields.value, QStringLiteral("8"));
    QCOMPARE(figure(id.value).quote, QStringLiteral("湛河区"));
    // An id is given once, even if its figure went.
    (void)test::take(m_document->undo());
    (void)test::take(m_document->undo());
    QVERIFY(test::take(m_document->add(m_report, {0, 3}, figure(1).fields)) != id);
}

void TestUndo::reportInfoIsAStepToo()
{
    figures::ReportInfo info = m_document->report(m_report)->info;
    info.district = QStringLiteral("新华区");
    QVERIFY(m_document->changeInfo(m_report, info).ok());
    QVERIFY(!test::take(m_document->undo()).isValid());
    QCOMPARE(m_document->report(m_report)->info.district, QStringLiteral("湛河区"));
    QCOMPARE(lastEvent().kind, EventKind::Revert);
    (void)test::take(m_document->redo());
    QCOMPARE(m_document->report(m_report)->info.district, QStringLiteral("新华区"));
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(m_document->report(m_report)->info.district, QStringLiteral("湛河区"));
}

void TestUndo::revertLeavesLaterDecisions()
{
    correctValue(1, "7"); // event 2
    QVERIFY(m_document->note({1}, QStringLiteral("n")).ok());
    QVERIFY(m_document->reject({{1}}).ok());
    QVERIFY(m_document->accept({{2}}).ok());
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("100.5"));
    QCOMPARE(figure(1).note, QStringLiteral("n"));
    QCOMPARE(state(1), State::NotReviewed);
    QCOMPARE(state(2), State::Accepted);
    QCOMPARE(lastEvent().reverts, 2);
}

void TestUndo::stateFollowsTheFieldsAfterARevert()
{
    correctValue(1, "7"); // event 2, from not reviewed to corrected
    correct(1, [](figures::Fields &fields) { fields.period = QStringLiteral("2019"); }); // event 3
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("100.5"));
    QCOMPARE(figure(1).fields.period, QStringLiteral("2019"));
    QCOMPARE(state(1), State::Corrected);
    QVERIFY(m_document->revert(3).ok());
    QCOMPARE(figure(1).fields.period, QStringLiteral("2020"));
    QCOMPARE(state(1), State::Accepted);
}

void TestUndo::aRevertedRevert()
{
    correctValue(1, "7");
    QVERIFY(m_document->revert(2).ok());
    QVERIFY(m_document->revert(3).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("7"));
    QCOMPARE(state(1), State::Corrected);
    QCOMPARE(lastEvent().reverts, 3);
}

void TestUndo::aRevertIsAStep()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{2}}).ok());
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(test::take(m_document->undo()), FigureId{1});
    QCOMPARE(state(1), State::Accepted);
    QCOMPARE(test::take(m_document->undo()), FigureId{2});
    QCOMPARE(test::take(m_document->undo()), FigureId{1});
    QCOMPARE(state(1), State::NotReviewed);
}

void TestUndo::revertWithoutEffectIsNoEvent()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->revert(2).ok());
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(lastEvent().sequence, 3);
}

void TestUndo::whatCannotBeReverted()
{
    QVERIFY(!m_document->revert(1).ok()); // the report
    QVERIFY(!m_document->revert(99).ok());
    const FigureId id = test::take(m_document->add(m_report, {0, 3}, figure(1).fields)); // event 2
    QVERIFY(m_document->reject({id}).ok());
    QVERIFY(m_document->revert(2).ok());
    QVERIFY(!m_document->figure(id));
    QVERIFY(!m_document->revert(3).ok()); // a decision about a figure that is gone
    QVERIFY(m_document->revert(4).ok());
    QCOMPARE(state(id.value), State::Rejected);
}

void TestUndo::revertDoesNotPutTwoFiguresOnOnePlace()
{
    const FigureId first = test::take(m_document->add(m_report, {0, 3}, figure(1).fields));
    (void)test::take(m_document->undo()); // event 3
    (void)test::take(m_document->add(m_report, {0, 3}, figure(1).fields));
    QVERIFY(!m_document->revert(3).ok());
    QVERIFY(!m_document->figure(first));
}

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
