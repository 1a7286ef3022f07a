// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/review/unreliablelog.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using Act = BulkWish::Act;
using Why = BulkLeft::Why;
using figures::Field;

/** Two reports of six figures each (1–6, 7–12; even-numbered ones are growth), and decisions about many of them. */
class TestBulk : public QObject {
    Q_OBJECT

private slots:
    void init();
    void previewStoresNothing();
    void doesWhatThePreviewSaid();
    void isOneBatchAndOneUndo();
    void leavesWhatIsSoAlready();
    void leavesReviewedOnesWhereOnlyOpenOnesAreMeant();
    void neverBringsRejectedOnesBack();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void refusesOnlyTheFigureAtFault();
    void aStrangerRefusesTheWhole();
    void slicesSeeWhatOneLookSees();
    void nothingChangedIsNoEvent();
    void aFailedWriteChangesNothing();
    void findsFiguresAlike();
    void doesForOthersWhatWasDoneForOne();
    void leavesOtherPeoplesCorrections();
    void nothingIsAlikeWithoutACorrection();
    void copiesWhatBelongsToAField();
    void tenThousandAtOnce();

private:
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    /** Sets one field to a text that records use. */
    static BulkWish setting(Field field, const char *text)
    {
        return {Act::Correct,
                [field, text](const Figure &was, const Report &) -> base::Result<figures::Fields> {
                    figures::Fields fields = was.fields;
                    setFieldText(fields, field, QString::fromUtf8(text));
                    return fields;
                },
                QStringLiteral("抽取有误"), false};
    }
    /** The fields that a wish gives a figure. */
    figures::Fields becomes(qint64 id, const BulkWish &wish) const
    {
        return test::take(afterWish(figure(id), *m_document->report(figure(id).report), wish)).fields;
    }
    /** Those that the wish means of the figures to look among. */
    std::vector<FigureId> meant(const AlikeWish &alike) const
    {
        const BulkChanges changes = test::take(m_document->previewBulk(alike.figures, alike.wish));
        std::vector<FigureId> figures;
        for (const BulkChange &change : changes.list)
            figures.push_back(change.figure);
        for (const BulkLeft &left : changes.left)
            figures.push_back(left.figure);
        return figures;
    }
    void correctField(qint64 id, Field field, const char *text)
    {
        figures::Fields fields = figure(id).fields;
        setFieldText(fields, field, QString::fromUtf8(text));
        QVERIFY(m_document->correct({id}, fields, figure(id).span, {}).ok());
    }

    test::SteppingClock m_clock;
    bool m_broken = false;
    std::unique_ptr<ReviewDocument> m_document;
    const std::vector<FigureId> m_first{{1}, {2}, {3}, {4}, {5}, {6}};
};

void TestBulk::init()
{
    m_broken = false;
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document->open(std::make_unique<test::UnreliableLog>(store::memoryProject(), m_broken)).ok());
    test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 6)));
    test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 6)));
}

void TestBulk::previewStoresNothing()
{
    const auto events = test::take(m_document->history()).size();
    const auto changes = test::take(m_document->previewBulk(m_first, setting(Field::Status, "estimate")));
    QCOMPARE(changes.list.size(), size_t(6));
    QCOMPARE(changes.list[0].figure, FigureId{1});
    QCOMPARE(becomes(1, setting(Field::Status, "estimate")).status, figures::Status::Estimate);
    QCOMPARE(changes.list[0].wasState, State::NotReviewed);
    QCOMPARE(changes.list[0].nowState, State::Corrected);
    QVERIFY(changes.left.empty());
    QCOMPARE(figure(1).fields.status, figures::Status::Actual);
    QCOMPARE(test::take(m_document->history()).size(), events);
    QVERIFY(!m_document->canUndo());
}

void TestBulk::doesWhatThePreviewSaid()
{
    const BulkWish wish = setting(Field::Period, "2019");
    const auto preview = test::take(m_document->previewBulk(m_first, wish));
    std::vector<figures::Fields> said;
    for (const BulkChange &change : preview.list)
        said.push_back(becomes(change.figure.value, wish));
    const auto done = test::take(m_document->decideBulk(m_first, wish));
    QCOMPARE(done.list.size(), preview.list.size());
    for (size_t i = 0; i < said.size(); ++i) {
        QCOMPARE(m_document->figure(preview.list[i].figure)->fields, said[i]);
        QCOMPARE(m_document->figure(preview.list[i].figure)->state, preview.list[i].nowState);
    }
    QCOMPARE(figure(7).fields.period, QStringLiteral("2020"));
}

void TestBulk::isOneBatchAndOneUndo()
{
    for (const Act act : {Act::Accept, Act::Reject, Act::Later, Act::Correct}) {
        BulkWish wish = setting(Field::Unit, "万元");
        wish.act = act;
        const auto before = test::visibleState({figure(1), figure(2), figure(3)});
        const auto events = test::take(m_document->history()).size();
        test::take(m_document->decideBulk({{1}, {2}, {3}}, wish));
        const auto now = test::take(m_document->history());
        QCOMPARE(now.size(), events + 3);
        QCOMPARE(now.back().batch, now[events].sequence);
        QCOMPARE(now.back().reason, QStringLiteral("抽取有误"));
        QVERIFY(test::visibleState({figure(1), figure(2), figure(3)}) != before);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(test::visibleState({figure(1), figure(2), figure(3)}), before);
    }
}

void TestBulk::leavesWhatIsSoAlready()
{
    const auto changes = test::take(m_document->decideBulk(m_first, setting(Field::Unit, "亿元")));
    QCOMPARE(changes.list.size(), size_t(3));
    QCOMPARE(changes.count(Why::AlreadySo), 3);
    QCOMPARE(changes.left[0].figure, FigureId{1});
    QVERIFY(m_document->reject({{1}}).ok());
    const auto rejected = test::take(m_document->previewBulk({{1}}, {Act::Reject, {}, {}, false}));
    QCOMPARE(rejected.count(Why::AlreadySo), 1);
}

void TestBulk::leavesReviewedOnesWhereOnlyOpenOnesAreMeant()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->question({{2}}, QStringLiteral("？")).ok());
    correctField(3, Field::Value, "7");
    BulkWish wish = setting(Field::Period, "2018");
    wish.openOnly = true;
    const auto changes = test::take(m_document->decideBulk(m_first, wish));
    QCOMPARE(changes.list.size(), size_t(4));
    QCOMPARE(changes.count(Why::Reviewed), 2);
    QCOMPARE(figure(1).fields.period, QStringLiteral("2020"));
    QCOMPARE(figure(2).fields.period, QStringLiteral("2018"));
}

void TestBulk::neverBringsRejectedOnesBack()
{
    QVERIFY(m_document->reject({{1}}).ok());
    for (const Act act : {Act::Accept, Act::Later, Act::Correct}) {
        BulkWish wish = setting(Field::Period, "2018");
        wish.act = act;
        const auto changes = test::take(m_document->decideBulk({{1}, {2}}, wish));
        QCOMPARE(changes.count(Why::Rejected), 1);
        QCOMPARE(figure(1).state, State::Rejected);
    }
}

void TestBulk::refusesWhatCannotBe_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << Field::Value << QStringLiteral("1,23,4");
    QTest::newRow("no value") << Field::Value << QString();
    QTest::newRow("period") << Field::Period << QStringLiteral("2020/2016");
    QTest::newRow("date") << Field::Period << QStringLiteral("2020-13");
}

void TestBulk::refusesWhatCannotBe()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    const QByteArray bytes = text.toUtf8();
    const auto changes = test::take(m_document->decideBulk({{1}, {2}}, setting(field, bytes.constData())));
    QVERIFY(changes.list.empty());
    QCOMPARE(changes.count(Why::Refused), 2);
    QVERIFY(!changes.left[0].reason.isEmpty());
    QCOMPARE(figure(1).state, State::NotReviewed);
    QVERIFY(!m_document->canUndo());
}

void TestBulk::refusesOnlyTheFigureAtFault()
{
    BulkWish wish = setting(Field::Unit, "万元");
    const auto set = wish.fields;
    wish.fields = [set](const Figure &was, const Report &report) -> base::Result<figures::Fields> {
        if (was.fields.measure == figures::Measure::Growth)
            return base::Error{base::Error::Code::Invalid, {}, QStringLiteral("no rate"), {}};
        return set(was, report);
    };
    const auto changes = test::take(m_document->decideBulk(m_first, wish));
    QCOMPARE(changes.list.size(), size_t(3));
    QCOMPARE(changes.count(Why::Refused), 3);
    QCOMPARE(changes.left[0].reason, QStringLiteral("no rate"));
    QCOMPARE(figure(1).fields.unit, QStringLiteral("万元"));
    QCOMPARE(figure(2).fields.unit, QStringLiteral("%"));
}

void TestBulk::aStrangerRefusesTheWhole()
{
    QVERIFY(!m_document->previewBulk({{1}, {99}}, {}).ok());
    QVERIFY(!m_document->decideBulk({{1}, {99}}, {}).ok());
    QCOMPARE(figure(1).state, State::NotReviewed);
    QVERIFY(!ReviewDocument(m_clock).previewBulk({}, {}).ok());
}

void TestBulk::slicesSeeWhatOneLookSees()
{
    QVERIFY(m_document->reject({{2}}).ok());
    const std::vector<FigureId> named{{1}, {2}, {3}, {1}, {4}, {5}, {6}};
    BulkWish wish = setting(Field::Unit, "万元");
    wish.means = [](const Figure &each) { return each.id.value != 5; };
    BulkPreview slices(*m_document, named, wish);
    QCOMPARE(slices.total(), 7);
    for (int done = 0; !slices.isDone(); ++done) {
        QCOMPARE(slices.done(), done);
        QVERIFY(slices.advance(1).ok());
    }
    QVERIFY(slices.advance(100).ok());
    QCOMPARE(slices.done(), 7);
    const BulkChanges seen = slices.take();
    const BulkChanges whole = test::take(m_document->previewBulk(named, wish));
    QCOMPARE(seen.list.size(), size_t(4));
    QCOMPARE(whole.list.size(), size_t(4));
    for (size_t i = 0; i < whole.list.size(); ++i)
        QCOMPARE(seen.list[i].figure, whole.list[i].figure);
    QCOMPARE(seen.left.size(), size_t(1));
    QCOMPARE(seen.count(Why::Rejected), 1);
    // Half a look finds no stranger yet; the slice that comes by it does.
    BulkPreview strange(*m_document, {{1}, {99}}, wish);
    QVERIFY(strange.advance(1).ok());
    QVERIFY(!strange.advance(1).ok());
}

void TestBulk::nothingChangedIsNoEvent()
{
    QSignalSpy changed(m_document.get(), &ReviewDocument::changed);
    const auto changes = test::take(m_document->decideBulk({{1}, {3}, {1}}, setting(Field::Unit, "亿元")));
    QCOMPARE(changes.left.size(), size_t(2));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_document->canUndo());
}

void TestBulk::aFailedWriteChangesNothing()
{
    m_broken = true;
    QVERIFY(m_document->previewBulk(m_first, {}).ok());
    const auto outcome = m_document->decideBulk(m_first, {});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().text(), QStringLiteral("disk: full"));
    QCOMPARE(figure(1).state, State::NotReviewed);
    QVERIFY(!m_document->canUndo());
}

void TestBulk::findsFiguresAlike()
{
    correctField(1, Field::Unit, "万元");
    const AlikeWish here = wishForAlike(*m_document, {1}, AlikeScope::Report);
    QCOMPARE(here.fields, std::vector{Field::Unit});
    QCOMPARE(meant(here), (std::vector<FigureId>{{3}, {5}}));
    QCOMPARE(meant(wishForAlike(*m_document, {1}, AlikeScope::Project)),
             (std::vector<FigureId>{{3}, {5}, {7}, {9}, {11}}));
}

void TestBulk::doesForOthersWhatWasDoneForOne()
{
    figures::Fields fields = figure(1).fields;
    fields.unit = QStringLiteral("万元");
    fields.district = QStringLiteral("平顶山市");
    fields.districtCode = QStringLiteral("410400");
    QVERIFY(m_document->correct({1}, fields, figure(1).span, {}).ok());
    const AlikeWish alike = wishForAlike(*m_document, {1}, AlikeScope::Project);
    // Of the second report's only the units read alike; of this one's growth only the district.
    QCOMPARE(meant(alike).size(), size_t(8));
    const auto changes = test::take(m_document->decideBulk(alike.figures, alike.wish));
    QCOMPARE(changes.list.size(), size_t(8));
    QCOMPARE(figure(3).fields.unit, QStringLiteral("万元"));
    QCOMPARE(figure(3).fields.districtCode, QStringLiteral("410400"));
    QCOMPARE(figure(2).fields.unit, QStringLiteral("%"));
    QCOMPARE(figure(2).fields.district, QStringLiteral("平顶山市"));
    QCOMPARE(figure(7).fields.district, QStringLiteral("新华区"));
    QCOMPARE(figure(7).fields.unit, QStringLiteral("万元"));
    QCOMPARE(figure(3).fields.value, QStringLiteral("102.5"));
}

void TestBulk::leavesOtherPeoplesCorrections()
{
    correctField(1, Field::Unit, "万元");
    correctField(3, Field::Unit, "元");
    correctField(5, Field::Unit, "万元");
    const AlikeWish alike = wishForAlike(*m_document, {1}, AlikeScope::Report);
    const auto changes = test::take(m_document->decideBulk(alike.figures, alike.wish));
    QVERIFY(changes.list.empty());
    QCOMPARE(changes.count(Why::Refused), 1);
    QCOMPARE(changes.count(Why::AlreadySo), 1);
    QCOMPARE(figure(3).fields.unit, QStringLiteral("元"));
}

void TestBulk::nothingIsAlikeWithoutACorrection()
{
    QVERIFY(meant(wishForAlike(*m_document, {1}, AlikeScope::Project)).empty());
    QVERIFY(wishForAlike(*m_document, {99}, AlikeScope::Project).figures.empty());
}

void TestBulk::copiesWhatBelongsToAField()
{
    figures::Fields from = figure(1).fields;
    from.indicator.clear();
    from.indicatorName = QStringLiteral("夜间消费额");
    from.districtCode = QStringLiteral("410400");
    figures::Fields to = figure(1).fields;
    copyField(to, from, Field::Indicator);
    copyField(to, from, Field::District);
    QVERIFY(to.indicator.isEmpty());
    QCOMPARE(to.indicatorName, QStringLiteral("夜间消费额"));
    QCOMPARE(to.districtCode, QStringLiteral("410400"));
    from.indicator = QStringLiteral("gdp");
    from.indicatorName = QStringLiteral("生产总值");
    copyField(to, from, Field::Indicator);
    QCOMPARE(to.indicator, QStringLiteral("gdp"));
    QCOMPARE(to.indicatorName, QStringLiteral("夜间消费额"));
}

void TestBulk::tenThousandAtOnce()
{
    constexpr int Count = 10'000;
    const auto report =
        test::take(m_document->addReport(test::sampleReport(QStringLiteral("卫东区"), 2021, Count)));
    const std::vector<FigureId> figures = m_document->figuresOf(report);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(test::take(m_document->previewBulk(figures, setting(Field::Period, "2017"))).list.size(),
             size_t(Count));
    const qint64 preview = timer.restart();
    QCOMPARE(test::take(m_document->decideBulk(figures, setting(Field::Period, "2017"))).list.size(),
             size_t(Count));
    const qint64 decide = timer.restart();
    QVERIFY(m_document->undo().ok());
    qInfo("10,000 figures: preview %lld ms, decide %lld ms, undo %lld ms", preview, decide, timer.elapsed());
    for (const FigureId id : figures)
        QCOMPARE(m_document->figure(id)->state, State::NotReviewed);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
