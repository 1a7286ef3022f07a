// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchors.h"
#include "review/reviewdocument.h"
#include "review/standingreasons.h"
#include "store/store.h"
#include "tests/unit/review/projectcheck.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using Kind = ExtractionChange::Kind;

/** A report read again from a repaired file: decisions follow their words, and none is guessed or dropped. */
class TestCarryOver : public QObject {
    Q_OBJECT

private slots:
    void anchors_data();
    void anchors();
    void aPieceOfRepeatedTextHasNoAnchor();
    void decisionsFollowTheirWords();
    void whatHasNoPlaceStays();
    void aTakenPlaceIsNotTakenTwice();
    void addedAndUnfoundFiguresComeIntoBeing();
    void undoBringsAllBack();
    void onlyAnotherTextOfTheSameReport();

    void cleanup() { m_document.reset(); }

private:
    static NewReport again(const NewReport &report, const std::function<void(QString &)> &repair);
    void open(const NewReport &first);
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    void checkWhole() const
    {
        QCOMPARE(test::faultOf(*m_document, m_folder->filePath(QStringLiteral("c.jiaoshu"))), QString());
    }

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_first;
};

/** The report with a repaired text; its figures are found by their own words, in order. */
NewReport TestCarryOver::again(const NewReport &report, const std::function<void(QString &)> &repair)
{
    NewReport fresh = report;
    QString text = report.report.text->string();
    repair(text);
    fresh.report.text = std::make_shared<const text::SourceText>(text);
    fresh.report.textHash = fresh.report.text->hash();
    fresh.figures.clear();
    qsizetype from = 0;
    for (figures::ExtractedFigure figure : report.figures) {
        const QString quote = report.report.text->slice(figure.span).toString();
        const qsizetype start = text.indexOf(quote, from);
        if (start < 0)
            continue;
        figure.span = {start, start + quote.size()};
        figure.reasons.clear();
        from = figure.span.end;
        fresh.figures.push_back(figure);
    }
    return fresh;
}

void TestCarryOver::open(const NewReport &first)
{
    // The project is closed before its folder goes.
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document
                ->open(test::take(store::openProject(m_folder->filePath(QStringLiteral("c.jiaoshu")), true)))
                .ok());
    m_first = test::take(m_document->addReport(first));
}

void TestCarryOver::anchors_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qsizetype>("start");
    const QString text = QStringLiteral("全年完成生产总值221.29亿元，增长2.1%；固定资产投资49.6亿元。");
    const QString piece = QStringLiteral("221.29亿元");
    QTest::newRow("same") << text << piece << text << qsizetype(8);
    QTest::newRow("words before") << text << piece << QString(QStringLiteral("报告\n") + text)
                                  << qsizetype(11);
    QTest::newRow("line ends inside")
        << text << piece
        << QStringLiteral("全年完成生产 总值\n221.\n29亿元，增长2.1%；固定资产投资49.6亿元。")
        << qsizetype(10);
    QTest::newRow("other number") << text << piece
                                  << QString(text).replace(QStringLiteral("221.29"), QStringLiteral("221.39"))
                                  << qsizetype(-1);
    QTest::newRow("other words before")
        << text << piece << QString(text).replace(QStringLiteral("生产总值"), QStringLiteral("财政收入"))
        << qsizetype(-1);
    QTest::newRow("other words behind")
        << text << piece << QString(text).replace(QStringLiteral("增长2.1"), QStringLiteral("下降2.1"))
        << qsizetype(-1);
    QTest::newRow("far words") << text << piece
                               << QString(text).replace(QStringLiteral("49.6"), QStringLiteral("48.6"))
                               << qsizetype(8);
    QTest::newRow("at the end") << text << QStringLiteral("49.6亿元") << text << qsizetype(30);
}

void TestCarryOver::anchors()
{
    QFETCH(QString, from);
    QFETCH(QString, piece);
    QFETCH(QString, to);
    QFETCH(qsizetype, start);
    const text::SourceText there(from);
    const text::SourceText here(to);
    const qsizetype at = from.indexOf(piece);
    const auto found = anchor(there, {{at, at + piece.size()}}, here);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front() ? found.front()->start : -1, start);
    if (found.front())
        QCOMPARE(here.slice(*found.front()).toString().remove(u'\n'), piece);
}

void TestCarryOver::aPieceOfRepeatedTextHasNoAnchor()
{
    const QString sentence = QStringLiteral("完成投资5亿元，完成率达到百分之百，好于去年。");
    const QString filler = QStringLiteral("第一产业稳定。");
    const text::SourceText once(filler + sentence);
    const text::SourceText twice(filler + sentence + sentence);
    const base::Span piece{filler.size() + 4, filler.size() + 7};
    // Two such places: the words further away tell which one, or nothing does.
    QVERIFY(anchor(once, {piece}, twice).front());
    const text::SourceText long1(sentence.repeated(20));
    const text::SourceText long2(QStringLiteral("。") + sentence.repeated(20));
    QVERIFY(!anchor(long1, {{sentence.size() * 10 + 4, sentence.size() * 10 + 7}}, long2).front());
    QVERIFY(anchor(once, {}, twice).empty());
}

void TestCarryOver::decisionsFollowTheirWords()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    open(first);
    figures::Fields fields = figure(2).fields;
    fields.value = QStringLiteral("7");
    QVERIFY(m_document->correct({2}, fields, figure(2).span, QStringLiteral("misprint")).ok());
    QVERIFY(m_document->accept({{3}}).ok());
    QVERIFY(m_document->question({{4}}, QStringLiteral("?")).ok());
    QVERIFY(m_document->note({5}, QStringLiteral("n")).ok());
    const QDateTime decidedAt = figure(2).decidedAt;
    m_document->setReviewer(QStringLiteral("王"));
    const ReportId second = test::take(
        m_document->addReport(again(first, [](QString &text) { text.prepend(QStringLiteral("页眉\n")); })));
    QCOMPARE(m_document->earlierTextOf(second), m_first);
    QCOMPARE(test::take(m_document->previewCarryOver(m_first, second)).count(Kind::Carried), 4);
    const auto changes = test::take(m_document->carryOver(m_first, second));
    QCOMPARE(changes.count(Kind::Carried), 4);
    QCOMPARE(changes.count(Kind::NotCarried), 0);
    // Figures 9 to 16 are those of the repaired text.
    QCOMPARE(figure(10).state, State::Corrected);
    QCOMPARE(figure(10).fields.value, QStringLiteral("7"));
    QCOMPARE(figure(10).extracted->fields.value, QStringLiteral("2.1"));
    QCOMPARE(figure(10).reviewer, QStringLiteral("李"));
    QCOMPARE(figure(10).decidedAt, decidedAt);
    QCOMPARE(standingReasons(test::take(m_document->history())).value({10}), QStringLiteral("misprint"));
    QCOMPARE(figure(11).state, State::Accepted);
    QCOMPARE(figure(12).question, QStringLiteral("?"));
    QCOMPARE(figure(13).note, QStringLiteral("n"));
    QCOMPARE(figure(13).state, State::NotReviewed);
    QCOMPARE(figure(9).state, State::NotReviewed);
    QVERIFY(m_document->figuresOf(m_first).empty());
    QVERIFY(!m_document->earlierTextOf(second).isValid());
    checkWhole();
}

void TestCarryOver::whatHasNoPlaceStays()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    open(first);
    QVERIFY(m_document->accept({{3}, {5}}).ok());
    const ReportId second = test::take(m_document->addReport(
        again(first, [](QString &text) { text.replace(QStringLiteral("104.5"), QStringLiteral("184.5")); })));
    const auto changes = test::take(m_document->carryOver(m_first, second));
    QCOMPARE(changes.count(Kind::Carried), 1);
    QCOMPARE(changes.count(Kind::NotCarried), 1);
    QCOMPARE(m_document->figuresOf(m_first), std::vector<FigureId>{{5}});
    QCOMPARE(figure(5).state, State::Accepted);
    checkWhole();
}

void TestCarryOver::aTakenPlaceIsNotTakenTwice()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    open(first);
    QVERIFY(m_document->reject({{3}}).ok());
    const ReportId second =
        test::take(m_document->addReport(again(first, [](QString &text) { text += u'\n'; })));
    QVERIFY(m_document->accept({{11}}).ok());
    QCOMPARE(test::take(m_document->carryOver(m_first, second)).count(Kind::NotCarried), 1);
    QCOMPARE(figure(11).state, State::Accepted);
    QCOMPARE(figure(3).state, State::Rejected);
}

void TestCarryOver::addedAndUnfoundFiguresComeIntoBeing()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    open(first);
    QVERIFY(m_document->accept({{3}}).ok());
    const FigureId added =
        test::take(m_document->add(m_first, {3, 7}, figure(1).fields, QStringLiteral("missed")));
    NewReport repaired = again(first, [](QString &text) { text += u'\n'; });
    repaired.figures.erase(repaired.figures.begin() + 2);
    const ReportId second = test::take(m_document->addReport(repaired));
    const auto changes = test::take(m_document->carryOver(m_first, second));
    QCOMPARE(changes.count(Kind::Carried), 2);
    QVERIFY(!m_document->figure(added));
    std::map<State, int> states;
    for (FigureId id : m_document->figuresOf(second)) {
        const Figure &one = figure(id.value);
        ++states[one.state];
        QCOMPARE(one.added, one.state == State::Added);
        if (one.state == State::Added)
            QCOMPARE(one.quote, QStringLiteral("2021"));
    }
    QCOMPARE(states[State::Added], 1);
    QCOMPARE(states[State::Accepted], 1);
    QCOMPARE(m_document->figuresOf(second).size(), 9);
    checkWhole();
}

void TestCarryOver::undoBringsAllBack()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    open(first);
    QVERIFY(m_document->accept({{3}, {4}}).ok());
    (void)test::take(m_document->add(m_first, {3, 7}, figure(1).fields));
    const ReportId second =
        test::take(m_document->addReport(again(first, [](QString &text) { text += u'\n'; })));
    const auto before = test::visibleState(test::take(m_document->log()->load()).figures);
    m_document->setReviewer(QStringLiteral("王"));
    (void)test::take(m_document->carryOver(m_first, second));
    const auto after = test::visibleState(test::take(m_document->log()->load()).figures);
    (void)test::take(m_document->undo());
    QCOMPARE(test::visibleState(test::take(m_document->log()->load()).figures), before);
    QCOMPARE(figure(3).reviewer, QStringLiteral("李"));
    checkWhole();
    (void)test::take(m_document->redo());
    QCOMPARE(test::visibleState(test::take(m_document->log()->load()).figures), after);
    for (FigureId id : m_document->figuresOf(second))
        if (isReviewed(figure(id.value).state))
            QCOMPARE(figure(id.value).reviewer, QStringLiteral("李"));
    checkWhole();
}

void TestCarryOver::onlyAnotherTextOfTheSameReport()
{
    const NewReport first = test::sampleReport(QStringLiteral("湛河区"), 2021, 4);
    open(first);
    const auto repair = [](QString &text) { text += u'\n'; };
    NewReport other = again(first, repair);
    other.report.info.year = 2022;
    const ReportId otherYear = test::take(m_document->addReport(other));
    const ReportId second =
        test::take(m_document->addReport(again(first, [](QString &text) { text += u' '; })));
    QVERIFY(!m_document->earlierTextOf(second).isValid());
    QVERIFY(m_document->accept({{1}}).ok());
    QCOMPARE(m_document->earlierTextOf(second), m_first);
    QVERIFY(!m_document->earlierTextOf(otherYear).isValid());
    QVERIFY(!m_document->earlierTextOf(m_first).isValid());
    QVERIFY(!m_document->carryOver(m_first, {77}).ok());
}

QTEST_APPLESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
