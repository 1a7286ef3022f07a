// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

/** Facts that a person read in the five reports of districts, asked of the built program. */
class TestRealReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statesTheFact_data();
    void statesTheFact();

private:
    QList<QJsonObject> m_records;
};

void TestRealReports::initTestCase()
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("the five reports are not beside this tree (../shared/reports)");
    QStringList arguments{QStringLiteral("extract")};
    for (const QString &name : names)
        arguments << folder.filePath(name);
    const QTemporaryDir home;
    const Run run = runJiaoshu(arguments, headless(home.path()));
    QCOMPARE(run.status, 0);
    m_records = run.records();
    QVERIFY(!m_records.isEmpty());
}

void TestRealReports::statesTheFact_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *report, const char *fact) {
        QTest::newRow(name) << QString::fromUtf8(report) << QString::fromUtf8(fact);
    };
    // district indicator measure status period value unit
    row("湛河区 GDP 2020", "zhanhe-2021-work-report.txt", "湛河区 gdp level actual 2020 221.29 亿元");
    row("湛河区 growth 2020", "zhanhe-2021-work-report.txt", "湛河区 gdp growth actual 2020 2.1 %");
    row("新华区 GDP 2020", "xinhua-2021-work-report.txt", "新华区 gdp level actual 2020 271.4 亿元");
    row("新华区 growth 2020", "xinhua-2021-work-report.txt", "新华区 gdp growth actual 2020 3.2 %");
    row("瀍河区 GDP 2021", "chanhe-2022-news-digest.txt", "瀍河区 gdp level actual 2021 136 亿元");
    row("瀍河区 GDP 2016", "chanhe-2022-news-digest.txt", "瀍河区 gdp level actual 2016 87.5 亿元");
    row("湛河区 target 2021", "zhanhe-2021-work-report.txt", "湛河区 gdp growth target 2021 7.5 %");
    row("湛河区 target 2024", "zhanhe-2024-work-report.txt", "湛河区 gdp growth target 2024 7 %");
}

void TestRealReports::statesTheFact()
{
    QFETCH(QString, report);
    QFETCH(QString, fact);
    QStringList gdp;
    for (const QJsonObject &record : m_records) {
        const auto text = [&](const char *key) { return record.value(QLatin1String(key)).toString(); };
        if (text("report") == report && text("indicator") == QLatin1String("gdp"))
            gdp << QStringList({text("district"), text("indicator"), text("measure"), text("status"),
                                text("period"), text("value"), text("unit")})
                       .join(u' ');
    }
    QVERIFY2(gdp.contains(fact),
             qPrintable(QString(fact + QStringLiteral(" is not among:\n") + gdp.join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestRealReports)
#include "tst_realreports.moc"
