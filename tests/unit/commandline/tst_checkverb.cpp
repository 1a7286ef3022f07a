// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

/** jiaoshu check: what it says and what it ends with, and what a person found in the five reports of districts. */
class TestCheckVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWithTheGravest_data();
    void endsWithTheGravest();
    void formatsSayTheSame();
    void suggestionsAreFields();
    void unreadableReportsAreNamed();
    void realReportsHave_data();
    void realReportsHave();
    void realReportsHaveNoErrors();

private:
    QString file(const QString &name, const char *text);
    Run check(const QStringList &arguments) { return runJiaoshu(QStringList{QStringLiteral("check")} + arguments, headless(m_home.path())); }

    QTemporaryDir m_home;
    /** Of the five reports; empty where they are not beside this tree. */
    QList<QJsonObject> m_findings;
    int m_status = -1;
};

QString TestCheckVerb::file(const QString &name, const char *text)
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        qFatal("no file %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCheckVerb::initTestCase()
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    QStringList arguments{QStringLiteral("--format"), QStringLiteral("jsonl")};
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        arguments << folder.filePath(name);
    if (arguments.size() == 2)
        return;
    const Run run = check(arguments);
    m_status = run.status;
    m_findings = run.records();
}

void TestCheckVerb::endsWithTheGravest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("an error") << QByteArray("2021年湛河区政府工作报告\n污水处理率达到105%。\n") << 1;
    QTest::newRow("a hint") << QByteArray("2021年湛河区政府工作报告\n投入约5000万元左右。\n") << 0;
    QTest::newRow("nothing") << QByteArray("2021年湛河区政府工作报告\n污水处理率达到95%。\n") << 0;
}

void TestCheckVerb::endsWithTheGravest()
{
    QFETCH(QByteArray, text);
    const Run run = check({file(QStringLiteral("a.txt"), text.constData())});
    QTEST(run.status, "status");
    QVERIFY(run.out.contains("Contradiction between reports: did not run: it needs several reports\n"));
}

void TestCheckVerb::formatsSayTheSame()
{
    const QString report = file(QStringLiteral("b.txt"), "2021年湛河区政府工作报告\n污水处理率达到105%，投入约5000万元左右。\n");
    const Run text = check({report});
    QVERIFY2(text.out.startsWith("error [Possible values]") && text.out.contains("    b.txt:2: 105%\n"), text.out.constData());
    const Run lines = check({QStringLiteral("--format"), QStringLiteral("jsonl"), report});
    QCOMPARE(lines.records().size(), 2);
    const QJsonObject first = lines.records().first();
    QCOMPARE(first.value(QStringLiteral("check")).toString(), QStringLiteral("range"));
    QCOMPARE(first.value(QStringLiteral("severity")).toString(), QStringLiteral("error"));
    const QJsonObject place = first.value(QStringLiteral("places")).toArray().first().toObject();
    QCOMPARE(place.value(QStringLiteral("start")).toInt(), 22);
    QCOMPARE(place.value(QStringLiteral("text")).toString(), QStringLiteral("105%"));
    const Run page = check({QStringLiteral("--format"), QStringLiteral("html"), report});
    QVERIFY(page.out.startsWith("<!DOCTYPE html>") && page.out.contains("b.txt:2 105%") && page.out.contains("5000"));
    QCOMPARE(page.status, 1);
}

void TestCheckVerb::suggestionsAreFields()
{
    const Run run = check({QStringLiteral("--format"), QStringLiteral("jsonl"),
                           file(QStringLiteral("d.txt"), "2021年湛河区政府工作报告\n2020年，城镇居民人均可支配收入38844万元。\n")});
    QCOMPARE(run.records().size(), 1);
    const QJsonObject suggestion = run.records().first().value(QStringLiteral("suggestion")).toObject();
    QCOMPARE(suggestion.value(QStringLiteral("figure")).toInt(-1), 0);
    QCOMPARE(suggestion.value(QStringLiteral("value")).toString(), QStringLiteral("38844"));
    QCOMPARE(suggestion.value(QStringLiteral("unit")).toString(), QStringLiteral("元"));
}

void TestCheckVerb::unreadableReportsAreNamed()
{
    const Run run = check({QStringLiteral("/nowhere/a.txt"), file(QStringLiteral("c.txt"), "污水处理率达到105%。\n")});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains(QStringLiteral("/nowhere/a.txt")));
    QVERIFY(run.out.contains("105%"));
    QCOMPARE(check({}).status, 2);
    QCOMPARE(check({QStringLiteral("--format"), QStringLiteral("doc"), QStringLiteral("a.txt")}).status, 2);
}

void TestCheckVerb::realReportsHave_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const char *check, const char *severity, const QStringList &places) {
        QTest::newRow(name) << QString::fromUtf8(check) << QString::fromUtf8(severity) << places;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("a city in the place of the district", "name", "warning", {s("漯河")});
    row("another one", "name", "warning", {s("湛江")});
    row("one income in two districts", "quoted", "warning", {s("38844元"), s("38844")});
    row("a fall by more than all", "range", "warning", {s("-120")});
    row("jobs of five years under one", "period", "warning", {s("6.2816"), s("62816 人")});
    row("jobs again", "period", "warning", {s("2.1829"), s("21829 人")});
    row("and again", "period", "warning", {s("0.4792"), s("4792 人")});
    row("investment of text and table", "plan", "warning", {s("16.7%"), s("40.9"), s("49.60"), s("225.24 亿元")});
    row("grown 1.4 times", "multiple", "warning", {s("1.4倍")});
    row("investment missed", "target", "hint", {s("49.60"), s("75.4")});
    row("revenue missed", "target", "hint", {s("7.19"), s("8.5")});
    row("retail sales missed", "target", "hint", {s("83.11"), s("88")});
    row("urbanisation missed", "target", "hint", {s("80"), s("85")});
    row("a target under its base", "target", "warning", {s("40"), s("43.1")});
}

void TestCheckVerb::realReportsHave()
{
    if (m_findings.isEmpty())
        QSKIP("the five reports are not beside this tree (../shared/reports)");
    QFETCH(QString, check);
    QFETCH(QString, severity);
    QFETCH(QStringList, places);
    const bool found = std::any_of(m_findings.begin(), m_findings.end(), [&](const QJsonObject &finding) {
        QStringList quotes;
        for (const QJsonValue place : finding.value(QStringLiteral("places")).toArray())
            quotes << place.toObject().value(QStringLiteral("text")).toString().simplified();
        return finding.value(QStringLiteral("check")).toString() == check &&
               finding.value(QStringLiteral("severity")).toString() == severity && quotes.mid(0, places.size()) == places;
    });
    QVERIFY(found);
}

void TestCheckVerb::realReportsHaveNoErrors()
{
    if (m_findings.isEmpty())
        QSKIP("the five reports are not beside this tree (../shared/reports)");
    // Nothing in them is beyond every reading; docs/checks.md judges each finding.
    QCOMPARE(m_status, 0);
}

QTEST_APPLESS_MAIN(TestCheckVerb)
#include "tst_checkverb.moc"
