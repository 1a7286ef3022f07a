// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

/** The verb chart: every format from the five reports, and what it refuses. */
class TestChartVerb : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void numbersAreThoseOfTheReports();
    void scaleAndNoteAreInThePicture();
    void everyIndicatorHasAPage();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void nothingToDrawIsStatusThree();

private:
    Run run(const QStringList &arguments)
    {
        return runJiaoshu(QStringList{QStringLiteral("chart")} + arguments, headless(m_folder.path()));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList reports()
    {
        QStringList paths;
        const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            paths << folder.filePath(name);
        return paths;
    }

    QTemporaryDir m_folder;
};

void TestChartVerb::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << QString() << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("outlines") << QStringLiteral("--outlines") << QStringLiteral("o.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("--kind rank --year 2020") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("gap") << QStringLiteral("--kind gap --year 2020 --other-year 2015") << QStringLiteral("g.png")
                         << QByteArray("\x89PNG");
    QTest::newRow("outcome") << QStringLiteral("--kind outcome") << QStringLiteral("t.png") << QByteArray("\x89PNG");
    QTest::newRow("median") << QStringLiteral("--against median") << QStringLiteral("m.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("--theme print") << QStringLiteral("a.pdf") << QByteArray("%PDF-");
    QTest::newRow("csv") << QString() << QStringLiteral("a.csv") << QByteArray("\xEF\xBB\xBF\"District code\"");
    QTest::newRow("xlsx") << QString() << QStringLiteral("a.xlsx") << QByteArray("PK");
    QTest::newRow("named") << QStringLiteral("--format csv") << QStringLiteral("a.txt") << QByteArray("\xEF\xBB\xBF");
}

void TestChartVerb::everyFormatIsWritten()
{
    QFETCH(QString, options);
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const Run run = this->run(QStringList{QStringLiteral("--indicator"), QStringLiteral("gdp")} +
                              options.split(u' ', Qt::SkipEmptyParts) +
                              QStringList{QStringLiteral("--out"), path(name)} + reports());
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.out, QByteArray());
    QVERIFY(content(name).startsWith(begin));
    QCOMPARE(content(name).contains("<text "), name == u"a.svg");
}

void TestChartVerb::numbersAreThoseOfTheReports()
{
    const Run run = this->run(QStringList{QStringLiteral("--indicator"), QStringLiteral("gdp"), QStringLiteral("--district"),
                               QStringLiteral("410402"), QStringLiteral("--out"), path(QStringLiteral("x.csv"))} +
                              reports());
    QVERIFY2(run.status == 0, qPrintable(run.err));
    const QString csv = QString::fromUtf8(content(QStringLiteral("x.csv")));
    QVERIFY(csv.contains(QStringLiteral("\"410402\",\"新华区\",2020,2020,\"271.4亿元\",271.4,")));
    QVERIFY2(!csv.contains(QStringLiteral("410411")), "a district that was not asked for");
    for (const QString &row : csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1))
        QVERIFY2(row.section(u',', 5, 5).toDouble() != 0, qPrintable(row));
}

void TestChartVerb::scaleAndNoteAreInThePicture()
{
    // The scale of somebody's screen plays no part.
    QProcessEnvironment environment = headless(m_folder.path());
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("3"));
    const QStringList arguments{QStringLiteral("chart"), QStringLiteral("--indicator"), QStringLiteral("gdp"),
                                QStringLiteral("--scale"), QStringLiteral("1"), QStringLiteral("--note"),
                                QString(400, u'x'), QStringLiteral("--out"), path(QStringLiteral("s.png"))};
    const Run run = runJiaoshu(arguments + reports(), environment);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    const QImage image = QImage::fromData(content(QStringLiteral("s.png")), "PNG");
    QCOMPARE(image.width(), 1200);
    QVERIFY(image.height() > 110 + 2 * 300);
}

void TestChartVerb::everyIndicatorHasAPage()
{
    const Run run = this->run(QStringList{QStringLiteral("--all-indicators"), QStringLiteral("--district"),
                                          QStringLiteral("410411"), QStringLiteral("--out"),
                                          path(QStringLiteral("book.pdf"))} +
                              reports());
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY(content(QStringLiteral("book.pdf")).count("/MediaBox") > 30);
}

void TestChartVerb::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *arguments, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(arguments) << QString::fromUtf8(said);
    };
    row("no file", "a.txt", "--out");
    row("no report", "--out a.svg", "no project and no report");
    row("format unknown", "--out a.doc a.txt", "doc");
    row("scale too large", "--scale 9 --out a.png a.txt", "--scale");
    row("year in words", "--year last --out a.png a.txt", "--year");
    row("kind unknown", "--kind pie --out a.png a.txt", "pie");
    row("theme unknown", "--theme pink --out a.png a.txt", "pink");
    row("one in a relation", "--kind relation --indicator gdp --out a.png a.txt", "two indicators");
    row("values unknown", "--values odd --out a.png a.txt", "odd");
    row("all in a table", "--all-indicators --out a.csv a.txt", "--all-indicators");
    row("project and report", "--out a.csv a.jiaoshu a.txt", "one project");
}

void TestChartVerb::wrongUsageIsStatusTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const Run run = this->run(arguments.split(u' '));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
}

void TestChartVerb::nothingToDrawIsStatusThree()
{
    for (const QString &indicator : {QStringLiteral("no_such"), QStringLiteral("gdp")}) {
        QStringList arguments{QStringLiteral("--indicator"), indicator, QStringLiteral("--out"),
                              path(QStringLiteral("none.svg"))};
        if (indicator == u"gdp")
            arguments << QStringLiteral("--district") << QStringLiteral("110101");
        const Run run = this->run(arguments + reports());
        QCOMPARE(run.status, 3);
        QVERIFY(!run.err.isEmpty() && !QFileInfo::exists(path(QStringLiteral("none.svg"))));
    }
}

QTEST_GUILESS_MAIN(TestChartVerb)
#include "tst_chartverb.moc"
