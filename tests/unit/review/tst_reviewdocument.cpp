// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/review/unreliablelog.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using Kind = Change::Kind;

/** A report of six figures (1–6), and what decisions make of them. */
class TestReviewDocument : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutProjectEverythingIsRefused();
    void addsReports();
    void refusesFiguresOutsideTheText();
    void acceptsRejectsPutsOff();
    void correctsAndComesBack();
    void acceptKeepsACorrection();
    void questionsNeedWords();
    void noteIsNoDecision();
    void nothingChangedIsNoEvent();
    void bulkIsOneBatch();
    void bulkWithAStrangerDoesNothing();
    void refusesTheImpossible();
    void addsAFigure();
    void movesASpan();
    void findsFiguresByPosition();
    void countsProgress();
    void correctsReportInfo();
    void namesWhatChanged();
    void aFailedWriteChangesNothing();
    void keepsTheOldProjectWhereTheNewCannotBeRead();

private:
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    State state(qint64 id) const { return figure(id).state; }
    base::Outcome correctValue(qint64 id, const char *value, const char *reason = "")
    {
        figures::Fields fields = figure(id).fields;
        fields.value = QString::fromUtf8(value);
        return m_document->correct({id}, fields, figure(id).span, QString::fromUtf8(reason));
    }
    std::vector<Event> events() const { return test::take(m_document->history()); }

    test::SteppingClock m_clock;
    bool m_broken = false;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_report;
};

void TestReviewDocument::init()
{
    m_broken = false;
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    auto log = std::make_unique<test::UnreliableLog>(store::memoryProject(), m_broken);
    QVERIFY(m_document->open(std::move(log)).ok());
    m_report = test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 6)));
}

void TestReviewDocument::withoutProjectEverythingIsRefused()
{
    ReviewDocument document(m_clock);
    QVERIFY(!document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 1)).ok());
    QVERIFY(!document.accept({{1}}).ok());
    QVERIFY(!document.add({1}, {0, 1}, {}).ok());
    QVERIFY(!document.changeInfo({1}, {}).ok());
    QVERIFY(!document.revert(1).ok());
    QVERIFY(!document.undo().ok());
    QVERIFY(!document.redo().ok());
    QVERIFY(!document.history().ok());
    QVERIFY(!document.history({1}).ok());
    QCOMPARE(document.figureCount(), 0);
    QVERIFY(!document.figureAt({1}, 0));
}

void TestReviewDocument::addsReports()
{
    QCOMPARE(m_document->reports().size(), size_t(1));
    const Report *report = m_document->report(m_report);
    QCOMPARE(report->textHash, report->text->hash());
    QVERIFY(report->outline);
    QCOMPARE(m_document->figureCount(), 6);
    QCOMPARE(figure(3).quote, QStringLiteral("102.5亿元"));
    QCOMPARE(state(3), State::NotReviewed);
    QCOMPARE(events().front().kind, EventKind::ReportAdded);
    QCOMPARE(events().front().reviewer, QStringLiteral("李"));
    QVERIFY(!m_document->canUndo());

    QCOMPARE(test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 6))),
             m_report);
    QCOMPARE(events().size(), size_t(1));
    const auto second =
        test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)));
    QCOMPARE(m_document->figuresOf(second), (std::vector<FigureId>{{7}, {8}}));
    QCOMPARE(m_document->allFigures().size(), size_t(8));
}

void TestReviewDocument::refusesFiguresOutsideTheText()
{
    NewReport report = test::sampleReport(QStringLiteral("新华区"), 2021, 1);
    report.figures[0].span.end = 1000;
    QVERIFY(!m_document->addReport(report).ok());
    QCOMPARE(m_document->reports().size(), size_t(1));
}

void TestReviewDocument::acceptsRejectsPutsOff()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{2}}, QStringLiteral("是年份")).ok());
    QVERIFY(m_document->later({{3}}).ok());
    QCOMPARE(state(1), State::Accepted);
    QCOMPARE(state(2), State::Rejected);
    QCOMPARE(state(3), State::Later);
    QCOMPARE(figure(1).reviewer, QStringLiteral("李"));
    QCOMPARE(figure(1).decidedAt, events()[1].at);
    QCOMPARE(test::take(m_document->history({2})).front().reason, QStringLiteral("是年份"));
    QVERIFY(m_document->accept({{2}}).ok());
    QCOMPARE(state(2), State::Accepted);
    QCOMPARE(m_document->savedAt(), events().back().at);
}

void TestReviewDocument::correctsAndComesBack()
{
    QVERIFY(correctValue(1, "99", "抽取有误").ok());
    QCOMPARE(state(1), State::Corrected);
    QCOMPARE(figure(1).extracted->fields.value, QStringLiteral("100.5"));
    const Event event = events().back();
    QCOMPARE(event.reason, QStringLiteral("抽取有误"));
    QCOMPARE(event.before, (QJsonObject{{QStringLiteral("state"), QStringLiteral("not_reviewed")},
                                        {QStringLiteral("value"), QStringLiteral("100.5")}}));
    QCOMPARE(event.after, (QJsonObject{{QStringLiteral("state"), QStringLiteral("corrected")},
                                       {QStringLiteral("value"), QStringLiteral("99")}}));
    QVERIFY(correctValue(1, "100.5").ok());
    QCOMPARE(state(1), State::Accepted);
}

void TestReviewDocument::acceptKeepsACorrection()
{
    QVERIFY(correctValue(1, "99").ok());
    QVERIFY(m_document->accept({{1}}).ok());
    QCOMPARE(events().size(), size_t(2)); // it was reviewed already
    QVERIFY(m_document->reject({{1}}).ok());
    QVERIFY(m_document->accept({{1}}).ok());
    QCOMPARE(state(1), State::Corrected);
    QCOMPARE(figure(1).fields.value, QStringLiteral("99"));
}

void TestReviewDocument::questionsNeedWords()
{
    QVERIFY(!m_document->question({{1}}, QStringLiteral("  ")).ok());
    QVERIFY(m_document->question({{1}}, QStringLiteral(" 口径? ")).ok());
    QCOMPARE(state(1), State::Questioned);
    QCOMPARE(figure(1).question, QStringLiteral("口径?"));
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(figure(1).question.isEmpty());
}

void TestReviewDocument::noteIsNoDecision()
{
    QVERIFY(m_document->note({1}, QStringLiteral("查年鉴")).ok());
    QCOMPARE(state(1), State::NotReviewed);
    QVERIFY(figure(1).reviewer.isEmpty());
    QVERIFY(m_document->accept({{1}}).ok());
    const QDateTime decided = figure(1).decidedAt;
    m_document->setReviewer(QStringLiteral("王"));
    QVERIFY(m_document->note({1}, QString()).ok());
    QCOMPARE(figure(1).reviewer, QStringLiteral("李"));
    QCOMPARE(figure(1).decidedAt, decided);
    QCOMPARE(events().back().reviewer, QStringLiteral("王"));
}

void TestReviewDocument::nothingChangedIsNoEvent()
{
    QSignalSpy saved(m_document.get(), &ReviewDocument::saved);
    QVERIFY(m_document->correct({1}, figure(1).fields, figure(1).span, QStringLiteral("why")).ok());
    QVERIFY(m_document->note({1}, QString()).ok());
    QVERIFY(m_document->accept({}).ok());
    QVERIFY(m_document->changeInfo(m_report, m_document->report(m_report)->info).ok());
    QCOMPARE(saved.count(), 0);
    QVERIFY(!m_document->canUndo());
    QCOMPARE(events().size(), size_t(1));
}

void TestReviewDocument::bulkIsOneBatch()
{
    QVERIFY(m_document->accept({{2}}).ok());
    QVERIFY(m_document->accept({{1}, {2}, {3}, {3}}).ok());
    const auto all = events();
    QCOMPARE(all.size(), size_t(4));
    QCOMPARE(all[1].batch, 0);
    QCOMPARE(all[2].batch, 3);
    QCOMPARE(all[3].batch, 3);
    QCOMPARE(all[2].at, all[2].at);
}

void TestReviewDocument::bulkWithAStrangerDoesNothing()
{
    QVERIFY(!m_document->accept({{1}, {77}}).ok());
    QCOMPARE(state(1), State::NotReviewed);
    QCOMPARE(events().size(), size_t(1));
}

void TestReviewDocument::refusesTheImpossible()
{
    QVERIFY(!correctValue(1, "一百").ok());
    figures::Fields fields = figure(1).fields;
    fields.period = QStringLiteral("去年");
    QVERIFY(!m_document->correct({1}, fields, figure(1).span, {}).ok());
    QVERIFY(!m_document->correct({1}, figure(1).fields, {5, 5}, {}).ok());
    QVERIFY(!m_document->correct({1}, figure(1).fields, figure(2).span, {}).ok());
    QVERIFY(!m_document->add(m_report, figure(2).span, figure(2).fields).ok());
    QVERIFY(!m_document->add(m_report, {0, 3}, {}).ok());
    QVERIFY(!m_document->add(m_report, {0, 3}, fields).ok());
    QVERIFY(!m_document->add({9}, {0, 3}, figure(1).fields).ok());
    QCOMPARE(events().size(), size_t(1));
}

void TestReviewDocument::addsAFigure()
{
    const FigureId id =
        test::take(m_document->add(m_report, {0, 3}, figure(1).fields, QStringLiteral("漏抽")));
    QCOMPARE(id, FigureId{7});
    QCOMPARE(figure(7).state, State::Added);
    QCOMPARE(figure(7).quote, QStringLiteral("湛河区"));
    QCOMPARE(m_document->figuresOf(m_report).front(), id);
    QVERIFY(correctValue(7, "5").ok());
    QCOMPARE(state(7), State::Added);
    QVERIFY(m_document->reject({id}).ok());
    QVERIFY(m_document->accept({id}).ok());
    QCOMPARE(state(7), State::Added);
    QCOMPARE(test::take(m_document->history(id)).size(), size_t(4));
}

void TestReviewDocument::movesASpan()
{
    const base::Span last = figure(6).span;
    QVERIFY(m_document->correct({1}, figure(1).fields, {last.end + 1, last.end + 2}, {}).ok());
    QCOMPARE(m_document->figuresOf(m_report).back(), FigureId{1});
    QCOMPARE(state(1), State::Corrected);
    QVERIFY(figure(1).spanCorrected());
    QVERIFY(m_document->correct({1}, figure(1).fields, figure(1).extracted->span, {}).ok());
    QCOMPARE(m_document->figuresOf(m_report).front(), FigureId{1});
    QCOMPARE(state(1), State::Accepted);
}

void TestReviewDocument::findsFiguresByPosition()
{
    const base::Span span = figure(3).span;
    QCOMPARE(m_document->figureAt(m_report, span.start)->id, FigureId{3});
    QCOMPARE(m_document->figureAt(m_report, span.end - 1)->id, FigureId{3});
    QVERIFY(!m_document->figureAt(m_report, span.end));
    QVERIFY(!m_document->figureAt(m_report, 0));
    const FigureId around = test::take(m_document->add(m_report, {0, figure(5).span.end}, figure(1).fields));
    QCOMPARE(m_document->figureAt(m_report, span.start)->id, FigureId{3});
    QCOMPARE(m_document->figureAt(m_report, span.end)->id, around);
    QVERIFY(!m_document->figureAt(m_report, figure(6).span.end));
}

void TestReviewDocument::countsProgress()
{
    QVERIFY(m_document->accept({{1}, {2}}).ok());
    QVERIFY(m_document->later({{3}}).ok());
    QVERIFY(m_document->reject({{2}}).ok());
    const FigureId added = test::take(m_document->add(m_report, {0, 3}, figure(1).fields));
    (void)test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)));
    const Progress one = m_document->progress(m_report);
    QCOMPARE(one.all, 7);
    QCOMPARE(one.reviewed, 3);
    QCOMPARE(one.count(State::NotReviewed), 3);
    QCOMPARE(one.count(State::Accepted), 1);
    QCOMPARE(one.count(State::Rejected), 1);
    QCOMPARE(one.count(State::Later), 1);
    QCOMPARE(one.count(State::Added), 1);
    QCOMPARE(m_document->progress().all, 9);
    QCOMPARE(m_document->progress().reviewed, 3);
    QCOMPARE(test::take(m_document->undo()), added);
    QCOMPARE(m_document->progress().all, 8);
    QCOMPARE(m_document->progress(m_report).count(State::Added), 0);
}

void TestReviewDocument::correctsReportInfo()
{
    figures::ReportInfo info = m_document->report(m_report)->info;
    info.year = 2022;
    QVERIFY(m_document->changeInfo(m_report, info).ok());
    QCOMPARE(m_document->report(m_report)->shortName(), QStringLiteral("湛河区 2022"));
    QCOMPARE(events().back().after, (QJsonObject{{QStringLiteral("year"), 2022}}));
    QVERIFY(!m_document->changeInfo({9}, info).ok());
}

void TestReviewDocument::namesWhatChanged()
{
    std::vector<Change> changes;
    connect(m_document.get(), &ReviewDocument::changed, this,
            [&](const Change &change) { changes.push_back(change); });
    QVERIFY(m_document->accept({{1}, {2}}).ok());
    const FigureId added = test::take(m_document->add(m_report, {0, 3}, figure(1).fields));
    (void)test::take(m_document->undo());
    (void)test::take(m_document->redo());
    const auto second =
        test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)));
    QCOMPARE(changes.size(), size_t(5));
    QCOMPARE(changes[0].kind, Kind::FiguresChanged);
    QCOMPARE(changes[0].figures, (std::vector<FigureId>{{1}, {2}}));
    QCOMPARE(changes[0].reports, std::vector{m_report});
    QCOMPARE(changes[1].kind, Kind::FiguresAdded);
    QCOMPARE(changes[2].kind, Kind::FiguresRemoved);
    QCOMPARE(changes[2].figures, std::vector{added});
    QCOMPARE(changes[3].kind, Kind::FiguresAdded);
    QCOMPARE(changes[4].kind, Kind::ReportsAdded);
    QCOMPARE(changes[4].reports, std::vector{second});
    QCOMPARE(changes[4].figures, m_document->figuresOf(second));
}

void TestReviewDocument::aFailedWriteChangesNothing()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->accept({{2}}).ok());
    (void)test::take(m_document->undo());
    QSignalSpy changed(m_document.get(), &ReviewDocument::changed);
    const QDateTime saved = m_document->savedAt();
    m_broken = true;
    const auto outcome = m_document->accept({{3}});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, base::Error::Code::NotWritable);
    QVERIFY(!m_document->undo().ok());
    QVERIFY(!m_document->redo().ok());
    QVERIFY(!m_document->revert(2).ok());
    QVERIFY(!m_document->add(m_report, {0, 3}, figure(1).fields).ok());
    QVERIFY(!m_document->changeInfo(m_report, {}).ok());
    QVERIFY(!m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)).ok());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_document->savedAt(), saved);
    QCOMPARE(state(3), State::NotReviewed);
    m_broken = false;
    QCOMPARE(test::take(m_document->redo()), FigureId{2});
    QCOMPARE(test::take(m_document->undo()), FigureId{2});
    QCOMPARE(test::take(m_document->undo()), FigureId{1});
    QCOMPARE(m_document->progress().reviewed, 0);
}

void TestReviewDocument::keepsTheOldProjectWhereTheNewCannotBeRead()
{
    const bool broken = true;
    QVERIFY(!m_document->open(std::make_unique<test::UnreliableLog>(store::memoryProject(), broken)).ok());
    QCOMPARE(m_document->figureCount(), 6);
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QCOMPARE(m_document->figureCount(), 0);
    QVERIFY(!m_document->canUndo());
}

QTEST_APPLESS_MAIN(TestReviewDocument)
#include "tst_reviewdocument.moc"
