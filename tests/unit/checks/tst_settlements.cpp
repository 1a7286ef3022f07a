// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"
#include "checks/livechecks.h"
#include "checks/settlements.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::checks;

/** What reviewers settle is an event under a key that holds as long as the numbers do, in every copy of the project. */
class TestSettlements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tokensComeBack();
    void keyHoldsNoNumbersOfTheProject();
    void keysDiffer_data();
    void keysDiffer();
    void settledCountsNoLonger_data();
    void settledCountsNoLonger();
    void withoutReasonIsRefused();
    void otherNumbersComeBack();
    void openedAgain();
    void answerIsTheReason();
    void blindReviewKnowsNoSettlement();

private:
    const Finding &contradiction() const;
    review::FigureId figure(const QString &value) const;
    base::Outcome correct(const QString &from, const QString &to);

    test::SteppingClock m_clock;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::unique_ptr<LiveChecks> m_checks;
};

namespace {

const QString Text = QStringLiteral("湛河区2021年政府工作报告\n"
                                    "一、2020年工作回顾\n"
                                    "2020年，全年完成地区生产总值221.29亿元，增长2.1%。\n"
                                    "2020年，全年完成地区生产总值212.29亿元。\n");

review::NewReport reportOf(const QString &fileName, const QString &text)
{
    const auto &gazetteer = figures::Gazetteer::builtIn();
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), gazetteer);
    return review::newReport(reports::readText(fileName, text, extractor, gazetteer));
}

const QString FileName = QStringLiteral("湛河区2021年政府工作报告.txt");

/** The key of the one contradiction between these two. */
QString keyOf(const QString &first, const QString &second, const QString &district = QStringLiteral("湛河区"))
{
    tests::CheckDesk desk;
    const auto report = desk.report(first + u'。' + second + u'。', 2021, district);
    for (const QString &value : {first, second})
        desk.state(report, QStringLiteral("gdp level actual 2020 %1 @%2").arg(value, district));
    (void)desk.engine().refresh();
    for (const Finding *finding : desk.engine().findings())
        if (finding->check == u"contradiction")
            return settlementKey(*finding);
    return {};
}

} // namespace

void TestSettlements::init()
{
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_document->setReviewer(QStringLiteral("审校员甲"));
    m_checks = std::make_unique<LiveChecks>(*m_document, figures::Catalogue::builtIn(),
                                            figures::Gazetteer::builtIn());
    QVERIFY(m_document->addReport(reportOf(FileName, Text)).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
}

void TestSettlements::cleanup()
{
    m_checks.reset();
    m_document.reset();
}

const Finding &TestSettlements::contradiction() const
{
    for (const Finding &finding : m_checks->findings())
        if (finding.check == u"contradiction")
            return finding;
    qFatal("no contradiction");
}

review::FigureId TestSettlements::figure(const QString &value) const
{
    for (const review::FigureId id : m_document->allFigures())
        if (m_document->figure(id)->fields.value == value)
            return id;
    qFatal("no figure %s", qPrintable(value));
}

base::Outcome TestSettlements::correct(const QString &from, const QString &to)
{
    const review::Figure before = *m_document->figure(figure(from));
    figures::Fields fields = before.fields;
    fields.value = to;
    return m_document->correct(before.id, fields, before.span, {});
}

void TestSettlements::tokensComeBack()
{
    for (const Settling settling : AllSettlings) {
        QCOMPARE(settlingFromToken(token(settling)), settling);
        QVERIFY(!word(settling).isEmpty());
        QCOMPARE(usualReasons(settling).isEmpty(), !needsReason(settling));
    }
    QVERIFY(!settlingFromToken(u"corrected"));
}

void TestSettlements::keyHoldsNoNumbersOfTheProject()
{
    const QString key = settlementKey(contradiction());
    QVERIFY2(key.startsWith(QStringLiteral("finding/contradiction/湛河区/gdp/2020/")), qPrintable(key));
    // In another copy reports and figures have other numbers.
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(
        m_document
            ->addReport(reportOf(QStringLiteral("新华区2020年政府工作报告.txt"),
                                 QStringLiteral("新华区2020年政府工作报告\n2019年，全区生产总值250亿元。\n")))
            .ok());
    QVERIFY(m_document->addReport(reportOf(FileName, Text)).ok());
    m_checks->waitUntilDone();
    QCOMPARE(settlementKey(contradiction()), key);
}

void TestSettlements::keysDiffer_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("district");
    const QString here = QStringLiteral("湛河区");
    QTest::newRow("another number") << QStringLiteral("221.29亿元") << QStringLiteral("212.92亿元") << here;
    QTest::newRow("another digit printed")
        << QStringLiteral("221.290亿元") << QStringLiteral("212.29亿元") << here;
    QTest::newRow("another unit") << QStringLiteral("2212900万元") << QStringLiteral("212.29亿元") << here;
    QTest::newRow("another district")
        << QStringLiteral("221.29亿元") << QStringLiteral("212.29亿元") << QStringLiteral("新华区");
}

void TestSettlements::keysDiffer()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, district);
    const QString other = keyOf(first, second, district);
    QVERIFY(!other.isEmpty());
    QVERIFY(other != keyOf(QStringLiteral("221.29亿元"), QStringLiteral("212.29亿元")));
}

void TestSettlements::settledCountsNoLonger_data()
{
    QTest::addColumn<Settling>("how");
    for (const Settling how : AllSettlings)
        QTest::newRow(qPrintable(token(how))) << how;
}

void TestSettlements::settledCountsNoLonger()
{
    QFETCH(const Settling, how);
    const QString reason = needsReason(how) ? QStringLiteral("口径不同") : QString();
    const auto figures = contradiction().figures;
    QVERIFY(settle(*m_document, {&contradiction()}, how, reason).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 0);
    for (const review::FigureId id : figures) {
        QVERIFY(!m_checks->gravest().contains(id));
        QVERIFY(m_checks->about(id).empty());
    }
    const auto settlement = settlementOf(contradiction(), m_document->choices());
    QVERIFY(settlement);
    QCOMPARE(settlement->how, how);
    QCOMPARE(settlement->reason, reason);
    QCOMPARE(settlement->reviewer, QStringLiteral("审校员甲"));
    QVERIFY(settlement->at.isValid());
    QVERIFY(!settlement->answered);

    QVERIFY(m_document->undo().ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
    QVERIFY(!settlementOf(contradiction(), m_document->choices()));
}

void TestSettlements::withoutReasonIsRefused()
{
    for (const Settling how : {Settling::BothRight, Settling::NotAProblem}) {
        const auto outcome = settle(*m_document, {&contradiction()}, how, QStringLiteral("  "));
        QVERIFY(!outcome.ok());
        QVERIFY(!outcome.error().text().isEmpty());
    }
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
    QVERIFY(!m_document->canUndo());
}

void TestSettlements::otherNumbersComeBack()
{
    QVERIFY(settle(*m_document, {&contradiction()}, Settling::BothRight, QStringLiteral("修订数")).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 0);
    QVERIFY(correct(QStringLiteral("212.29"), QStringLiteral("213.29")).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
    QVERIFY(!settlementOf(contradiction(), m_document->choices()));
    // With the old number the old settlement holds again.
    QVERIFY(m_document->undo().ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 0);
}

void TestSettlements::openedAgain()
{
    QVERIFY(settle(*m_document, {&contradiction()}, Settling::NotAProblem, QStringLiteral("四舍五入")).ok());
    QCOMPARE(settledKeys(m_document->choices()).size(), 1);
    QVERIFY(openAgain(*m_document, {&contradiction()}).ok());
    QVERIFY(settledKeys(m_document->choices()).isEmpty());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
}

void TestSettlements::answerIsTheReason()
{
    const QString key = settlementKey(contradiction());
    QVERIFY(!answer(*m_document, key, QStringLiteral("以221.29亿元为准")).ok());
    QVERIFY(settle(*m_document, {&contradiction()}, Settling::Asked, {}).ok());
    QVERIFY(!answer(*m_document, key, QStringLiteral(" ")).ok());
    QVERIFY(answer(*m_document, key, QStringLiteral("以221.29亿元为准")).ok());
    const auto settlement = settlementOf(contradiction(), m_document->choices());
    QVERIFY(settlement && settlement->answered);
    QCOMPARE(settlement->how, Settling::Asked);
    QCOMPARE(settlement->reason, QStringLiteral("以221.29亿元为准"));
}

void TestSettlements::blindReviewKnowsNoSettlement()
{
    review::ReviewRules rules;
    rules.reviews = 2;
    QVERIFY(m_document->changeRules(rules).ok());
    QVERIFY(settle(*m_document, {&contradiction()}, Settling::BothRight, QStringLiteral("修订数")).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 0);
    m_document->setReviewer(QStringLiteral("审校员乙"));
    QVERIFY(
        m_document->showLayer(review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("审校员乙")}).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 1);
    QVERIFY(!settle(*m_document, {&contradiction()}, Settling::BothRight, QStringLiteral("修订数")).ok());
    QVERIFY(m_document->showLayer({}).ok());
    m_checks->waitUntilDone();
    QCOMPARE(m_checks->count(Severity::Error), 0);
}

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
