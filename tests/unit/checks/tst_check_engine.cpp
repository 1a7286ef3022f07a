// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;
using tests::CheckDesk;

namespace {

const QString Growth = QStringLiteral("growth");

/** Says about each group that it looks at how many statements are in it. */
class CountingCheck final : public checks::Check {
public:
    CountingCheck(checks::Scope scope, QStringList &looked)
        : m_looked(looked)
    {
        m_info.id = QStringLiteral("counting");
        m_info.scope = scope;
    }
    const checks::CheckInfo &info() const override { return m_info; }
    void run(const checks::Group &group, const checks::Snapshot &, checks::Outcome &outcome) const override
    {
        m_looked << group.key.words.section(u'\n', 0, 0) + QString::number(group.statements.size());
        ++outcome.passed;
    }

private:
    checks::CheckInfo m_info;
    QStringList &m_looked;
};

checks::FigureRecord record(qint64 id, qint64 report, const char *indicator, const char *value)
{
    checks::FigureRecord figure;
    figure.id = {id};
    figure.report = {report};
    figure.span = {id, id + 1};
    figure.fields.indicator = QString::fromUtf8(indicator);
    figure.fields.value = QString::fromUtf8(value);
    figure.fields.unit = QStringLiteral("亿元");
    figure.fields.period = QStringLiteral("2020");
    figure.fields.district = QStringLiteral("湛河区");
    return figure;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private slots:
    void everyIdIsItsOwn();
    void onlyWhatIsTouchedIsLookedAt();
    void whatChangedIsTold();
    void keysStayTheSame();
    void cancelledWorkIsDoneLater();
    void settingsAreKept();
    void coverageSaysWhatDidNotRun();
    void removedReportsLeaveNothing();
    void evidentCorrectionsAreSuggested_data();
    void evidentCorrectionsAreSuggested();
    void phrasesAreNotLookedThroughTwice();

private:
    void wrongGrowth(CheckDesk &desk);
    review::FigureId m_growth;
};

void TestEngine::wrongGrowth(CheckDesk &desk)
{
    const auto report = desk.report(QStringLiteral("收入7.19亿元，上年6.97亿元，增长4.2%。"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2020 7.19亿元"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2019 6.97亿元"));
    m_growth = desk.state(report, QStringLiteral("budget_revenue growth actual 2020 4.2%"));
}

void TestEngine::everyIdIsItsOwn()
{
    QSet<QString> ids;
    for (const auto &check : checks::Registry::builtIn().checks()) {
        const checks::CheckInfo &info = check->info();
        QVERIFY2(!ids.contains(info.id), qPrintable(info.id));
        ids << info.id;
        QVERIFY(info.title && info.description);
        QCOMPARE(checks::Registry::builtIn().find(info.id), check.get());
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(checks::Registry::builtIn().find(QStringLiteral("none")), nullptr);
}

void TestEngine::onlyWhatIsTouchedIsLookedAt()
{
    QStringList looked;
    std::vector<std::unique_ptr<checks::Check>> list;
    list.push_back(std::make_unique<CountingCheck>(checks::Scope::Subject, looked));
    const checks::Registry registry(std::move(list));
    checks::Engine engine(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn(), registry);
    engine.snapshot().put(record(1, 1, "gdp", "1"));
    engine.snapshot().put(record(2, 1, "gdp", "2"));
    engine.snapshot().put(record(3, 1, "tax_revenue", "3"));
    (void)engine.refresh();
    looked.sort();
    QCOMPARE(looked, (QStringList{QStringLiteral("gdp2"), QStringLiteral("tax_revenue1")}));
    looked.clear();
    (void)engine.refresh();
    QCOMPARE(looked, QStringList());
    // From one subject to another: both are looked at.
    engine.snapshot().put(record(3, 1, "gdp", "3"));
    (void)engine.refresh();
    QCOMPARE(looked, QStringList{QStringLiteral("gdp3")});
    looked.clear();
    engine.snapshot().put(record(3, 1, "tax_revenue", "3"));
    (void)engine.refresh();
    looked.sort();
    QCOMPARE(looked, (QStringList{QStringLiteral("gdp2"), QStringLiteral("tax_revenue1")}));
    QCOMPARE(engine.coverage().front().passed, 2);
}

void TestEngine::whatChangedIsTold()
{
    CheckDesk desk;
    wrongGrowth(desk);
    checks::FindingChanges changes = desk.engine().refresh();
    QCOMPARE(changes.came.size(), 1U);
    QCOMPARE(changes.went.size(), 0U);
    desk.change(m_growth, QStringLiteral("4.3"));
    changes = desk.engine().refresh();
    // The same finding with other numbers went and came.
    QCOMPARE(changes.came.size(), 1U);
    QCOMPARE(changes.went.size(), 1U);
    QCOMPARE(changes.came.front().identity, changes.went.front().identity);
    QVERIFY(changes.came.front().fingerprint != changes.went.front().fingerprint);
    desk.change(m_growth, QStringLiteral("3.2"));
    changes = desk.engine().refresh();
    QCOMPARE(changes.came.size(), 0U);
    QCOMPARE(changes.went.size(), 1U);
}

void TestEngine::keysStayTheSame()
{
    CheckDesk first;
    wrongGrowth(first);
    CheckDesk second;
    wrongGrowth(second);
    (void)first.engine().refresh();
    (void)second.engine().refresh();
    const checks::Finding &a = *first.engine().findings().front();
    const checks::Finding &b = *second.engine().findings().front();
    QCOMPARE(a.identity, b.identity);
    QCOMPARE(a.fingerprint, b.fingerprint);
    QVERIFY(a.identity.startsWith(Growth));
    QVERIFY(!a.fingerprint.isEmpty());
}

void TestEngine::cancelledWorkIsDoneLater()
{
    CheckDesk desk;
    wrongGrowth(desk);
    base::Progress progress;
    progress.cancel();
    QVERIFY(!desk.engine().refresh(progress).complete);
    QVERIFY(desk.engine().findings().empty());
    const checks::FindingChanges changes = desk.engine().refresh();
    QVERIFY(changes.complete);
    QCOMPARE(changes.came.size(), 1U);
}

void TestEngine::settingsAreKept()
{
    CheckDesk desk;
    wrongGrowth(desk);
    checks::Settings settings;
    settings.atMost.insert(Growth, checks::Severity::Hint);
    desk.engine().setSettings(settings);
    QCOMPARE(desk.found(Growth), QStringList{QStringLiteral("hint 4.2% | 7.19亿元 | 6.97亿元")});
    settings.silenced.insert({Growth, QStringLiteral("budget_revenue")});
    desk.engine().setSettings(settings);
    QCOMPARE(desk.found(Growth), QStringList());
    settings = {};
    settings.off << Growth;
    desk.engine().setSettings(settings);
    QCOMPARE(desk.found(Growth), QStringList());
    desk.engine().setSettings({});
    QCOMPARE(desk.found(Growth), QStringList{QStringLiteral("error 4.2% | 7.19亿元 | 6.97亿元")});
}

void TestEngine::coverageSaysWhatDidNotRun()
{
    CheckDesk desk;
    wrongGrowth(desk);
    checks::Settings settings;
    settings.off << QStringLiteral("contradiction");
    desk.engine().setSettings(settings);
    (void)desk.engine().refresh();
    for (const checks::Coverage &row : desk.engine().coverage()) {
        using Idle = checks::Coverage::Idle;
        if (row.check->id == Growth) {
            QCOMPARE(row.found, 1);
            QCOMPARE(row.idle, Idle::No);
        } else if (row.check->id == u"contradiction") {
            QCOMPARE(row.idle, Idle::SwitchedOff);
        } else if (row.check->leastReports > 1) {
            QCOMPARE(row.idle, Idle::TooFewReports);
        }
    }
}

void TestEngine::removedReportsLeaveNothing()
{
    CheckDesk desk;
    wrongGrowth(desk);
    (void)desk.engine().refresh();
    desk.engine().snapshot().remove(review::ReportId{1});
    const checks::FindingChanges changes = desk.engine().refresh();
    QCOMPARE(changes.went.size(), 1U);
    QVERIFY(desk.engine().findings().empty());
    QCOMPARE(desk.engine().snapshot().figureCount(), 0);
    QCOMPARE(desk.passed(Growth), 0);
}

void TestEngine::evidentCorrectionsAreSuggested_data()
{
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QString>("suggested");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("another unit") << QStringList{s("income_urban level actual 2020 38844万元")}
                                  << s("38844元 2020");
    QTest::newRow("a point moved") << QStringList{s("life_expectancy level actual 2020 792.5岁")}
                                   << s("79.25岁 2020");
    QTest::newRow("the unit that makes the growth right")
        << QStringList{s("budget_revenue level actual 2020 7.19万元"),
                       s("budget_revenue level actual 2019 6.97亿元"),
                       s("budget_revenue growth actual 2020 3.2%")}
        << s("7.19亿元 2020");
    QTest::newRow("the years that were added up")
        << QStringList{s("new_urban_jobs level actual 2020 6.2816万人"),
                       s("new_urban_jobs level actual 2016/2020 62816人")}
        << s("6.2816万人 2016/2020");
    QTest::newRow("nothing is evident")
        << QStringList{s("gdp level actual 2020 221.29亿元"), s("gdp level actual 2020 212.29亿元")}
        << QString();
}

void TestEngine::evidentCorrectionsAreSuggested()
{
    QFETCH(QStringList, figures);
    CheckDesk desk;
    const auto report = desk.report(figures.join(u'\n'));
    for (const QString &words : figures)
        desk.state(report, words);
    (void)desk.engine().refresh();
    QString suggested;
    for (const checks::Finding *finding : desk.engine().findings()) {
        if (finding->correction)
            suggested = finding->correction->fields.value + finding->correction->fields.unit + u' ' +
                        finding->correction->fields.period;
    }
    QVERIFY(!desk.engine().findings().empty());
    QTEST(suggested, "suggested");
}

void TestEngine::phrasesAreNotLookedThroughTwice()
{
    const checks::Phrase phrase = checks::Phrase::said(
        "%1 and %2",
        {QStringLiteral("%2"), checks::Phrase::named(QStringLiteral("收入"), QStringLiteral("Revenue"))});
    QCOMPARE(phrase.words(QStringLiteral("zh")), QStringLiteral("%2 and 收入"));
    QCOMPARE(phrase.words(QStringLiteral("en")), QStringLiteral("%2 and Revenue"));
    const checks::Phrase two = checks::Phrase::sentences({QStringLiteral("一。"), QStringLiteral("二。")});
    QCOMPARE(two.words(QStringLiteral("zh")), QStringLiteral("一。二。"));
    QCOMPARE(two.words(QStringLiteral("en")), QStringLiteral("一。 二。"));
}

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_check_engine.moc"
