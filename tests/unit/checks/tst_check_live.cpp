// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/livechecks.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;

/** The checks of a document that changes: what they find is what they would find if they looked at all of it anew. */
class TestLive : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsDecisions();
    void ofManyChangesTheLastCounts();
    void anotherProjectIsAnother();
    void whatIsRejectedIsExplained();
    void otherNamesAreLookedAtAnew();

private:
    review::FigureId figure(const QString &value) const;
    base::Outcome correct(const QString &from, const QString &to);
    /** What is found, and what another one finds that begins now. */
    QStringList found() const;
    QStringList foundAnew() const;

    static QStringList listed(const checks::LiveChecks &checks);

    test::SteppingClock m_clock;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::unique_ptr<checks::LiveChecks> m_checks;
};

namespace {

const QString Text = QStringLiteral("湛河区2021年政府工作报告\n"
                                    "一、2020年工作回顾\n"
                                    "2020年，全年完成地区生产总值221.29亿元，增长2.1%。\n"
                                    "2020年，全年完成地区生产总值212.29亿元。\n"
                                    "2019年完成一般公共预算收入6.97亿元，2020年完成一般公共预算收入7.19亿元，增长3.2%。\n");

review::NewReport report(const QString &text)
{
    const auto &gazetteer = figures::Gazetteer::builtIn();
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), gazetteer);
    return review::newReport(
        reports::readText(QStringLiteral("湛河区2021年政府工作报告.txt"), text, extractor, gazetteer));
}

} // namespace

void TestLive::init()
{
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_checks = std::make_unique<checks::LiveChecks>(*m_document, figures::Catalogue::builtIn(),
                                                    figures::Gazetteer::builtIn());
    QVERIFY(m_document->addReport(report(Text)).ok());
    m_checks->waitUntilDone();
}

void TestLive::cleanup()
{
    m_checks.reset();
    m_document.reset();
}

review::FigureId TestLive::figure(const QString &value) const
{
    for (const review::FigureId id : m_document->allFigures())
        if (m_document->figure(id)->fields.value == value)
            return id;
    qFatal("no figure %s", qPrintable(value));
}

base::Outcome TestLive::correct(const QString &from, const QString &to)
{
    const review::Figure before = *m_document->figure(figure(from));
    figures::Fields fields = before.fields;
    fields.value = to;
    return m_document->correct(before.id, fields, before.span, {});
}

QStringList TestLive::listed(const checks::LiveChecks &checks)
{
    QStringList lines;
    for (const checks::Finding &finding : checks.findings())
        lines << checks::token(finding.severity) + u' ' + finding.identity + u' ' +
                     finding.explanation.words(QStringLiteral("zh"));
    lines.sort();
    return lines;
}

QStringList TestLive::found() const
{
    m_checks->waitUntilDone();
    return listed(*m_checks);
}

QStringList TestLive::foundAnew() const
{
    checks::LiveChecks fresh(*m_document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    fresh.waitUntilDone();
    return listed(fresh);
}

void TestLive::followsDecisions()
{
    QCOMPARE(m_checks->count(checks::Severity::Error), 1);
    QCOMPARE(m_checks->gravest().value(figure(QStringLiteral("212.29"))), checks::Severity::Error);
    QCOMPARE(m_checks->about(figure(QStringLiteral("221.29"))).size(), size_t(1));
    QCOMPARE(found(), foundAnew());

    QSignalSpy spy(m_checks.get(), &checks::LiveChecks::changed);
    QVERIFY(correct(QStringLiteral("212.29"), QStringLiteral("221.3")).ok());
    QCOMPARE(found(), foundAnew());
    QCOMPARE(m_checks->count(checks::Severity::Error), 0);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<std::vector<review::FigureId>>().size(), size_t(2));

    QVERIFY(correct(QStringLiteral("7.19"), QStringLiteral("9.19")).ok());
    QCOMPARE(found(), foundAnew());
    QVERIFY(m_checks->gravest().contains(figure(QStringLiteral("9.19"))));
    QVERIFY(m_document->undo().ok());
    QVERIFY(m_document->undo().ok());
    QCOMPARE(found(), foundAnew());
    QCOMPARE(m_checks->count(checks::Severity::Error), 1);
}

void TestLive::ofManyChangesTheLastCounts()
{
    QString is = QStringLiteral("212.29");
    for (int i = 0; i < 20; ++i) {
        const QString next = QStringLiteral("212.%1").arg(30 + i);
        QVERIFY(correct(is, next).ok());
        is = next;
        if (i % 3 == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY(correct(is, QStringLiteral("221.29")).ok());
    QCOMPARE(found(), foundAnew());
    QVERIFY(m_checks->gravest().isEmpty());
}

void TestLive::anotherProjectIsAnother()
{
    // While the first one is still being looked at.
    QVERIFY(correct(QStringLiteral("7.19"), QStringLiteral("9.19")).ok());
    QCoreApplication::processEvents();
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(m_checks->findings().empty());
    QCOMPARE(found(), QStringList());
    QVERIFY(m_document->addReport(report(Text)).ok());
    QCOMPARE(found(), foundAnew());
    QCOMPARE(m_checks->count(checks::Severity::Error), 1);
}

void TestLive::whatIsRejectedIsExplained()
{
    QVERIFY(m_document->reject({figure(QStringLiteral("212.29"))}).ok());
    QCOMPARE(found(), foundAnew());
    QVERIFY(!m_checks->gravest().contains(figure(QStringLiteral("221.29"))));
    for (const checks::Finding &finding : m_checks->findings())
        for (const checks::Place &place : finding.places)
            QVERIFY2(!place.quote.contains(QStringLiteral("212.29")), qPrintable(finding.check));
}

void TestLive::otherNamesAreLookedAtAnew()
{
    m_checks->setCatalogue(figures::Catalogue::builtIn());
    QVERIFY(m_checks->isRunning());
    QCOMPARE(found(), foundAnew());
    QCOMPARE(m_checks->count(checks::Severity::Error), 1);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_check_live.moc"
