// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/livechecks.h"
#include "exchange/csv.h"
#include "exchange/querysheet.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "store/store.h"
#include "tests/support/openpyxl.h"
#include "tests/unit/review/sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::exchange;

/** Questions to authors leave as a sheet and come back with answers. */
class TestQuerySheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfCsv_data();
    void cellsOfCsv();
    void questionsStandByReport();
    void answersComeBack_data();
    void answersComeBack();
    void sheetOpensElsewhere();
    void pageHasATableForEachReport();
    void otherFilesAreRefused();

private:
    static std::vector<Query> queries();
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray content(const char *name) const;
    QTemporaryDir m_folder;
};

std::vector<Query> TestQuerySheet::queries()
{
    test::SteppingClock clock;
    review::ReviewDocument document(clock);
    if (!document.open(store::memoryProject()))
        qFatal("no project");
    checks::LiveChecks live(document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    const auto &gazetteer = figures::Gazetteer::builtIn();
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), gazetteer);
    for (const char *value : {"221.29亿元", "212.29亿元"}) {
        const bool first = value[2] == '1';
        const QString text = QStringLiteral("湛河区%1年政府工作报告\n一、2020年工作回顾\n"
                                            "2020年，全年完成地区生产总值%2，“=1”。\n")
                                 .arg(first ? 2022 : 2021)
                                 .arg(QString::fromUtf8(value));
        if (!document.addReport(review::newReport(
                reports::readText(QStringLiteral("湛河区%1年政府工作报告.txt").arg(first ? 2022 : 2021), text,
                                  extractor, gazetteer))))
            qFatal("no report");
    }
    live.waitUntilDone();
    std::vector<const checks::Finding *> between;
    for (const checks::Finding &finding : live.findings())
        if (finding.check == u"between")
            between.push_back(&finding);
    return queriesAbout(between, document, QStringLiteral("zh"));
}

QByteArray TestQuerySheet::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestQuerySheet::cellsOfCsv_data()
{
    using Rows = std::vector<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *cells) { return QString::fromUtf8(cells).split(u'|'); };
    QTest::newRow("plain") << QStringLiteral("a,b\r\nc,d\r\n") << Rows{row("a|b"), row("c|d")};
    QTest::newRow("no end") << QStringLiteral("a,b") << Rows{row("a|b")};
    QTest::newRow("quoted") << QStringLiteral("\"a,\"\"b\"\"\nc\",d\n") << Rows{row("a,\"b\"\nc|d")};
    QTest::newRow("empty cells") << QStringLiteral(",,x\n") << Rows{row("||x")};
    QTest::newRow("nothing") << QString() << Rows{};
}

void TestQuerySheet::cellsOfCsv()
{
    QFETCH(const QString, text);
    using Rows = std::vector<QStringList>;
    QFETCH(const Rows, rows);
    QCOMPARE(csvCells(text), rows);
}

void TestQuerySheet::questionsStandByReport()
{
    const auto asked = queries();
    // One finding, two reports: both authors are asked, under the same code.
    QCOMPARE(asked.size(), size_t(2));
    QCOMPARE(asked[0].number, 1);
    QCOMPARE(asked[1].number, 1);
    QCOMPARE(asked[0].code, asked[1].code);
    QVERIFY(asked[0].report != asked[1].report);
    QVERIFY(asked[0].sentence.contains(QStringLiteral("221.29")) !=
            asked[1].sentence.contains(QStringLiteral("221.29")));
    for (const Query &query : asked) {
        QVERIFY(query.question.contains(QStringLiteral("221.29")) &&
                query.question.contains(QStringLiteral("212.29")));
        QVERIFY2(query.place.contains(QStringLiteral("2020年工作回顾")), qPrintable(query.place));
    }
}

void TestQuerySheet::answersComeBack_data()
{
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("answer");
    QTest::newRow("all") << "221.29" << QStringLiteral("以年报，\"核定\"为准") << QStringLiteral("李")
                         << QStringLiteral("Verified number 221.29 · 以年报，\"核定\"为准 · 李");
    QTest::newRow("words alone") << "" << QStringLiteral("口径不同") << "" << QStringLiteral("口径不同");
    QTest::newRow("a name is no answer") << ""
                                         << "" << QStringLiteral("李") << "";
}

void TestQuerySheet::answersComeBack()
{
    QFETCH(const QString, verified);
    QFETCH(const QString, explanation);
    QFETCH(const QString, who);
    QFETCH(const QString, answer);
    const auto asked = queries();
    QVERIFY(writeQuerySheet(asked, path("asked.csv")).ok());
    auto rows = csvCells(QString::fromUtf8(content("asked.csv").mid(3)));
    QCOMPARE(rows.size(), size_t(3));
    rows[1].replace(6, verified);
    rows[1].replace(7, explanation);
    rows[1].replace(8, who);
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells << QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    QFile back(path("answered.csv"));
    QVERIFY(back.open(QIODevice::WriteOnly));
    back.write(text.toUtf8());
    back.close();
    const auto answers = readQueryAnswers(back.fileName());
    QVERIFY2(answers.ok(), answers ? "" : qPrintable(answers.error().text()));
    if (answer.isEmpty())
        QVERIFY(answers->empty());
    else
        QCOMPARE(answers.value(), (std::vector<QueryAnswer>{{asked[0].code, answer}}));
}

void TestQuerySheet::sheetOpensElsewhere()
{
    const QString python = test::pythonWithOpenpyxl();
    if (python.isEmpty())
        QSKIP("there is no openpyxl");
    const auto asked = queries();
    QVERIFY(writeQuerySheet(asked, path("asked.xlsx")).ok());
    const QJsonArray sheets = test::workbook(python, path("asked.xlsx"));
    QCOMPARE(sheets.size(), 1);
    const QJsonArray rows = sheets[0].toObject().value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].toArray()[3].toArray()[0].toString(), asked[0].sentence);
    QCOMPARE(rows[2].toArray()[9].toArray()[0].toString(), asked[1].code);
}

void TestQuerySheet::pageHasATableForEachReport()
{
    QVERIFY(writeQuerySheet(queries(), path("asked.html")).ok());
    const QString page = QString::fromUtf8(content("asked.html"));
    QCOMPARE(page.count(QStringLiteral("<table>")), 2);
    QCOMPARE(page.count(QStringLiteral("</table>")), 2);
    QVERIFY(page.contains(QStringLiteral("221.29")));
}

void TestQuerySheet::otherFilesAreRefused()
{
    QVERIFY(!writeQuerySheet({}, path("asked.docx")).ok());
    QVERIFY(!readQueryAnswers(path("missing.csv")).ok());
    QFile other(path("other.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("a,b\n1,2\n");
    other.close();
    QVERIFY(!readQueryAnswers(other.fileName()).ok());
}

QTEST_GUILESS_MAIN(TestQuerySheet)
#include "tst_querysheet.moc"
