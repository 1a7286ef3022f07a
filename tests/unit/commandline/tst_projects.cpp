// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "runjiaoshu.h"
#include "store/store.h"
#include "tests/support/handmadereport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using testing::Run;

namespace {

const QString Sample = QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples/weidong-2021-work-report.txt");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The built program with projects: what the window keeps, the verbs read, and an audit proves. */
class TestProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportHasTheCorrection();
    void auditProvesAWholeProject();
    void auditNamesTheBrokenEvent();
    void auditExportsTheTrail_data();
    void auditExportsTheTrail();
    void auditExportRefuses();
    void recoversADamagedProject();
    void windowKeepsReportsInAProject();
    void endsInOrderWhenTheSystemEndsIt();
    void firstStartOpensTheSamples();
    void screenshotDrawsTheWindow_data();
    void screenshotDrawsTheWindow();
    void screenshotRefusesWhatItCannotDraw();

private:
    Run run(const QStringList &arguments) const
    {
        return testing::runJiaoshu(arguments, testing::headless(m_folder.path()));
    }
    /** How a window ends: killed, or asked to by the system, as at logging out. */
    enum class End { Killed, Terminated };
    /** Starts the window without a screen, waits until its only project holds `events` events, ends it. */
    QString projectOfWindow(const QStringList &arguments, const QString &home, int events,
                            End end = End::Killed) const;

    /** A copy of the project in which somebody changed who decided. */
    QString forgedProject() const;

    QTemporaryDir m_folder;
    QString m_project;
};

void TestProjects::initTestCase()
{
    m_project = m_folder.filePath(QStringLiteral("审校.jiaoshu"));
    auto log = store::openProject(m_project, true);
    QVERIFY(log.ok());
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    QVERIFY(document.open(std::move(log).value()).ok());
    document.setReviewer(QStringLiteral("审校员甲"));
    testing::HandmadeReport report(QStringLiteral("zhanhe.txt"),
                                   QStringLiteral("𠮷地区生产总值221.29亿元，增长2.1%。"),
                                   QStringLiteral("湛河区"), QStringLiteral("410411"), 2021);
    report.figure(QStringLiteral("221.29亿元"), QStringLiteral("221.29"), QStringLiteral("亿元"),
                  QStringLiteral("gdp"), QStringLiteral("地区生产总值"), QStringLiteral("2020"));
    QVERIFY(document.addReport(report.report()).ok());
    const review::Figure figure = *document.figure(document.allFigures().front());
    figures::Fields fields = figure.fields;
    fields.value = QStringLiteral("222.3");
    QVERIFY(document.correct(figure.id, fields, figure.span, QStringLiteral("以核定数为准")).ok());
}

void TestProjects::exportHasTheCorrection()
{
    const QString path = m_folder.filePath(QStringLiteral("a.jsonl"));
    const Run run = this->run({QStringLiteral("export"), QStringLiteral("--out"), path, m_project});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    const QList<QJsonObject> records = Run{0, contentOf(path), {}}.records();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].value(QLatin1String("value")).toString(), QStringLiteral("222.3"));
    QCOMPARE(records[0].value(QLatin1String("extracted")).toObject().value(QLatin1String("value")).toString(),
             QStringLiteral("221.29"));
    QCOMPARE(records[0].value(QLatin1String("reviewer")).toString(), QStringLiteral("审校员甲"));
    QCOMPARE(records[0].value(QLatin1String("start")).toInt(), 7);
    const QString missing = m_folder.filePath(QStringLiteral("missing.jiaoshu"));
    const Run none = this->run({QStringLiteral("export"), QStringLiteral("--out"), path, missing});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains(QStringLiteral("missing.jiaoshu")), qPrintable(none.err));
    QVERIFY(!QFile::exists(missing));
}

void TestProjects::auditProvesAWholeProject()
{
    const Run run = this->run({QStringLiteral("audit"), QStringLiteral("verify"), m_project});
    QCOMPARE(run.status, 0);
    QCOMPARE(QString::fromUtf8(run.out), QString(m_project + QStringLiteral(": whole, 2 events\n")));
    QCOMPARE(run.err, QString());
}

QString TestProjects::forgedProject() const
{
    const QString forged = m_folder.filePath(QStringLiteral("forged.jiaoshu"));
    if (QFile::exists(forged))
        return forged;
    if (!QFile::copy(m_project, forged))
        qFatal("the project cannot be copied");
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        database.setDatabaseName(forged);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &statement :
             {QStringLiteral("DROP TRIGGER event_no_update"),
              QStringLiteral("UPDATE event SET reviewer = '别人' WHERE sequence = 2")})
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
    return forged;
}

void TestProjects::auditNamesTheBrokenEvent()
{
    const Run run = this->run({QStringLiteral("audit"), QStringLiteral("verify"), forgedProject()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("broken at event 2"), run.out.constData());
}

void TestProjects::auditExportsTheTrail_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("lines on standard output")
        << QStringList() << QString() << QByteArray("\"reason\":\"以核定数为准\"");
    QTest::newRow("page on standard output")
        << QStringList{QStringLiteral("--format"), QStringLiteral("html")} << QString()
        << QByteArray("<td class=\"r\">以核定数为准</td>");
    QTest::newRow("page by the file's name")
        << QStringList() << QStringLiteral("trail.html") << QByteArray("<html lang=\"en\">");
    QTest::newRow("page in Chinese") << QStringList{QStringLiteral("--lang"), QStringLiteral("zh")}
                                     << QStringLiteral("zh.HTML") << QByteArray("<html lang=\"zh-CN\">");
    QTest::newRow("lines in a page's file")
        << QStringList{QStringLiteral("--format"), QStringLiteral("jsonl")} << QStringLiteral("a.html")
        << QByteArray("{\"after\":");
}

void TestProjects::auditExportsTheTrail()
{
    QFETCH(QStringList, options);
    QFETCH(QString, file);
    QFETCH(QByteArray, word);
    const QString path = m_folder.filePath(file);
    for (const QString &project : {m_project, forgedProject()}) {
        QStringList arguments{QStringLiteral("audit"), QStringLiteral("export"), project};
        if (!file.isEmpty())
            arguments << QStringLiteral("-o") << path;
        const Run run = this->run(arguments + options);
        const QByteArray written = file.isEmpty() ? run.out : contentOf(path);
        QVERIFY2(written.contains(word), written.constData());
        QVERIFY(file.isEmpty() || run.out.isEmpty());
        // A broken record is told as it is, and said to be broken.
        QCOMPARE(run.status, project == m_project ? 0 : 1);
        QCOMPARE(run.err.contains(QStringLiteral("forged.jiaoshu")), project != m_project);
        QCOMPARE(written.contains("别人"), project != m_project);
    }
}

void TestProjects::auditExportRefuses()
{
    const auto refused = [this](const QStringList &arguments, int status, const char *word) {
        const Run run = this->run(QStringList{QStringLiteral("audit")} + arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(QLatin1String(word)), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    };
    const QString exports = QStringLiteral("export");
    refused({exports}, 2, "one project");
    refused({exports, m_project, m_project}, 2, "one project");
    refused({exports, QStringLiteral("--format"), QStringLiteral("pdf"), m_project}, 2, "jsonl, html");
    refused({exports, m_folder.filePath(QStringLiteral("none.jiaoshu"))}, 3, "none.jiaoshu");
    const QString kept = m_folder.filePath(QStringLiteral("no/folder.jsonl"));
    refused({exports, m_project, QStringLiteral("-o"), kept}, 3, "folder.jsonl");
}

QString TestProjects::projectOfWindow(const QStringList &arguments, const QString &home, int events, End end) const
{
    QProcessEnvironment environment = testing::headless(home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(JIAOSHU_PROGRAM), arguments);
    const QDir projects(home + QStringLiteral("/data/jiaoshu/projects"));
    QString path;
    const auto kept = [&] {
        const QStringList names = projects.entryList({QStringLiteral("*.jiaoshu")}, QDir::Files);
        path = names.size() == 1 ? projects.filePath(names.first()) : QString();
        const Run run = path.isEmpty()
                            ? Run()
                            : testing::runJiaoshu({QStringLiteral("audit"), QStringLiteral("verify"), path},
                                                  testing::headless(home));
        return run.status == 0 &&
               run.out.contains(QByteArray(": whole, " + QByteArray::number(events) + " events"));
    };
    const bool done = QTest::qWaitFor(kept, 60'000);
    end == End::Killed ? process.kill() : process.terminate();
    const bool ended = process.waitForFinished() && (end == End::Killed || process.exitCode() == 0);
    return done && ended ? path : QString();
}

void TestProjects::recoversADamagedProject()
{
    const QString fresh = m_folder.filePath(QStringLiteral("fresh.jiaoshu"));
    const QString damaged = m_folder.filePath(QStringLiteral("damaged.jiaoshu"));
    const auto recover = [&] { return run({QStringLiteral("recover"), QStringLiteral("-o"), fresh, damaged}); };
    QCOMPARE(recover().status, 3);
    QByteArray bytes = contentOf(m_project);
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Run whole = recover();
    QCOMPARE(whole.status, 0);
    QCOMPARE(QString::fromUtf8(whole.out),
             QString(fresh + QStringLiteral(": 1 reports, 1 figures, 2 events\nthe record is whole\n")));
    QCOMPARE(contentOf(damaged), bytes);
    const Run again = recover();
    QCOMPARE(again.status, 3);
    QVERIFY2(again.err.contains(QStringLiteral("fresh.jiaoshu")), qPrintable(again.err));
    QVERIFY(QFile::remove(fresh));
    // Wherever an event stands: in its table, and in indexes of it.
    for (qsizetype at = bytes.indexOf("report_added"); at >= 0; at = bytes.indexOf("report_added"))
        bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, 'x'));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Run partly = recover();
    QCOMPARE(partly.status, 1);
    QVERIFY2(partly.out.contains("lost: "), partly.out.constData());
    QVERIFY2(partly.out.contains("the record is broken"), partly.out.constData());
    QCOMPARE(run({QStringLiteral("recover"), damaged}).status, 2);
}

void TestProjects::windowKeepsReportsInAProject()
{
    const QString home = m_folder.filePath(QStringLiteral("reports home"));
    const QString first = projectOfWindow({Sample}, home, 1);
    QVERIFY2(!first.isEmpty(), "the window made no project, or not with the report");
    // Killed in between: the same report leads to the same project, and is not added again.
    QCOMPARE(projectOfWindow({QDir::current().relativeFilePath(Sample)}, home, 1), first);
    const QString path = m_folder.filePath(QStringLiteral("kept.jsonl"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--out"), path, first}).status, 0);
    QVERIFY(contentOf(path).count('\n') > 10);
}

void TestProjects::endsInOrderWhenTheSystemEndsIt()
{
    const QString project =
        projectOfWindow({Sample}, m_folder.filePath(QStringLiteral("ended home")), 1, End::Terminated);
    QVERIFY2(!project.isEmpty(), "the window was ended by force");
    QVERIFY(!QFile::exists(project + QStringLiteral(".lock")));
    QVERIFY(!QFile::exists(project + QStringLiteral("-wal")));
}

void TestProjects::firstStartOpensTheSamples()
{
    const QString home = m_folder.filePath(QStringLiteral("first home"));
    const QDir folder = QFileInfo(Sample).dir();
    const qsizetype samples = folder.entryList({QStringLiteral("*.txt")}).size();
    // One event for each report and for each line of decisions below the heading.
    const qsizetype decisions = contentOf(folder.filePath(QStringLiteral("decisions.tsv"))).count('\n') - 1;
    const QString project = projectOfWindow({}, home, int(samples + decisions));
    QVERIFY(project.endsWith(QLatin1String("samples.jiaoshu")));
    QCOMPARE(projectOfWindow({}, home, int(samples + decisions)), project);
}

void TestProjects::screenshotDrawsTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const char *arguments, QSize size) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << size;
    };
    row("review", "--view review --size 1400x900", QSize(1400, 900));
    row("trends, dark, twice as fine", "--view trends --size 1400x900 --scale 2 --theme dark --lang zh",
        QSize(2800, 1800));
}

void TestProjects::screenshotDrawsTheWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QSize, size);
    const QString path = m_folder.filePath(QStringLiteral("a.png"));
    const Run run = this->run(QStringList{QStringLiteral("screenshot")} + arguments +
                              QStringList{QStringLiteral("--out"), path, Sample});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    const QImage image(path);
    QCOMPARE(image.size(), size);
    // More than one colour: something was drawn.
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        colours << image.pixel(x, image.height() / 2);
    QVERIFY(colours.size() > 3);
}

void TestProjects::screenshotRefusesWhatItCannotDraw()
{
    const QString path = m_folder.filePath(QStringLiteral("none.png"));
    for (const QStringList &wrong : {QStringList{QStringLiteral("--size"), QStringLiteral("big")},
                                     QStringList{QStringLiteral("--scale"), QStringLiteral("9")},
                                     QStringList{QStringLiteral("--view"), QStringLiteral("front")}}) {
        const Run run = this->run(QStringList{QStringLiteral("screenshot")} + wrong +
                                  QStringList{QStringLiteral("--out"), path, Sample});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(wrong.first()), qPrintable(run.err));
    }
    const Run missing =
        run({QStringLiteral("screenshot"), QStringLiteral("--out"), path, QStringLiteral("missing.txt")});
    QCOMPARE(missing.status, 3);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
