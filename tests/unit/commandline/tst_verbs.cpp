// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

namespace {

const QString Samples = QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples/");

QStringList sampleReports()
{
    QStringList paths;
    for (const QString &name : QDir(Samples).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << Samples + name;
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** The built program without a display, as scripts run it: what it writes where, and with which status it ends. */
class TestVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsGiven_data();
    void helpIsGiven();
    void versionIsGiven();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void windowNeedsADisplay();
    void extractedRecordsSliceBack();
    void outputFollowsTheArguments();
    void oneBadFileDoesNotStopTheOthers();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void csvHasOneHeading();
    void tableIsForReading();
    void ownCatalogueIsKnown();
    void wrongCatalogueIsNamed();
    void fullDiskIsToldOf();
    void exportWritesEveryFormat_data();
    void exportWritesEveryFormat();
    void exportSpeaksTheLanguageAskedFor();
    void exportLeavesNothingHalfDone_data();
    void exportLeavesNothingHalfDone();
    void exportSkipsWhatCannotBeRead();
    void auditNeedsAProject();
    void languageFollowsTheSystem();

private:
    Run run(const QStringList &arguments) const { return runJiaoshu(arguments, headless(m_folder.path())); }
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestVerbs::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestVerbs::helpIsGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("usage");
    QTest::newRow("--help") << QStringList{QStringLiteral("--help")} << QStringLiteral("jiaoshu [--lang");
    QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << QStringLiteral("jiaoshu [--lang");
    QTest::newRow("help") << QStringList{QStringLiteral("help")} << QStringLiteral("jiaoshu [--lang");
    for (const char *verb : {"extract", "check", "export", "audit", "recover", "chart", "screenshot"})
        QTest::newRow(verb) << QStringList{QLatin1String(verb), QStringLiteral("--help")}
                            << QString(QStringLiteral("jiaoshu ") + QLatin1String(verb));
}

void TestVerbs::helpIsGiven()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, usage);
    const Run run = this->run(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY(QString::fromUtf8(run.out).startsWith(QString(QStringLiteral("Usage: ") + usage)));
    QCOMPARE(run.err, QString());
}

void TestVerbs::versionIsGiven()
{
    const Run run = this->run({QStringLiteral("--version")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("jiaoshu "));
    QCOMPARE(run.err, QString());
}

void TestVerbs::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *arguments, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << QString::fromUtf8(said);
    };
    row("unknown verb", "extrct a.txt", "extrct");
    row("unknown option", "extract --fromat csv a.txt", "fromat");
    row("unknown format", "extract --format xml a.txt", "xml");
    row("no report", "extract", "no report");
    row("jobs of zero", "extract --jobs 0 a.txt", "--jobs");
    row("jobs in words", "extract --jobs many a.txt", "--jobs");
    row("no out", "export --format csv a.txt", "--out");
    row("no input", "export --out a.csv", "no project and no report");
    row("format from a name that says none", "export --out a.doc a.txt", "doc");
    row("project and report", "export --out a.csv a.jiaoshu a.txt", "project");
    row("audit of nothing", "audit verify", "verify");
    row("audit in other words", "audit check a.jiaoshu", "verify");
    row("window with an unknown theme", "--theme pink", "pink");
    row("window with an unknown option", "--full-screen", "full-screen");
}

void TestVerbs::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Run run = this->run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QCOMPARE(run.out, QByteArray());
}

void TestVerbs::windowNeedsADisplay()
{
    for (const QStringList &arguments : {QStringList(), sampleReports()}) {
        const Run run = this->run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains(QStringLiteral("no display")) &&
                run.err.contains(QStringLiteral("extract")));
        QCOMPARE(run.out, QByteArray());
    }
}

void TestVerbs::extractedRecordsSliceBack()
{
    // 𠮷 and 𬒗 lie beyond the BMP; the mark at the beginning is no part of the text; CR and LF count one each.
    const QString text = QStringLiteral(
        "𠮷区政府工作报告\r\n2020年，𬒗河地区生产总值221.29 亿元，增长2.1%。\r\n");
    const QString path = write(QStringLiteral("beyond.txt"), "\xEF\xBB\xBF" + text.toUtf8());
    const Run run = this->run({QStringLiteral("extract"), path});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    QStringList found;
    for (const QJsonObject &record : run.records()) {
        const int start = record.value(QLatin1String("start")).toInt(-1);
        const int end = record.value(QLatin1String("end")).toInt(-1);
        QCOMPARE(codePoints(text, start, end - start), record.value(QLatin1String("text")).toString());
        QCOMPARE(record.value(QLatin1String("report")).toString(), QStringLiteral("beyond.txt"));
        found << record.value(QLatin1String("text")).toString();
    }
    QCOMPARE(found, QStringList({QStringLiteral("221.29 亿元"), QStringLiteral("2.1%")}));
}

void TestVerbs::outputFollowsTheArguments()
{
    QStringList paths = sampleReports();
    std::reverse(paths.begin(), paths.end());
    paths += sampleReports();
    QByteArray first;
    for (const char *jobs : {"1", "2", "7"}) {
        const Run run = this->run(
            QStringList{QStringLiteral("extract"), QStringLiteral("--jobs"), QLatin1String(jobs)} + paths);
        QCOMPARE(run.status, 0);
        if (first.isEmpty())
            first = run.out;
        QCOMPARE(run.out, first);
        QStringList order;
        for (const QJsonObject &record : run.records()) {
            const QString name = record.value(QLatin1String("report")).toString();
            if (order.isEmpty() || order.last() != name)
                order << name;
        }
        // The last of the first half is the first of the second.
        QCOMPARE(order.size(), paths.size() - 1);
        QCOMPARE(order.first(), QFileInfo(paths.first()).fileName());
        QCOMPARE(order.last(), QFileInfo(paths.last()).fileName());
    }
}

void TestVerbs::oneBadFileDoesNotStopTheOthers()
{
    const QStringList samples = sampleReports();
    const QString missing = m_folder.filePath(QStringLiteral("没有.txt"));
    const Run all = run(QStringList{QStringLiteral("extract")} + samples);
    const Run run =
        this->run(QStringList{QStringLiteral("extract"), samples.first(), missing} + samples.mid(1));
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(missing), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
    QCOMPARE(run.out, all.out);
}

void TestVerbs::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                                          24);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0\xff\xfe\x00\x01\x02\x03\x04\x05", 18);
}

void TestVerbs::unreadableFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(QStringLiteral("odd.txt"), bytes);
    const Run run = this->run({QStringLiteral("extract"), path});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(path), qPrintable(run.err));
    // The name, and a reason behind it.
    QVERIFY(run.err.trimmed().size() > path.size() + 12);
}

void TestVerbs::csvHasOneHeading()
{
    const Run run =
        this->run(QStringList{QStringLiteral("extract"), QStringLiteral("--format"), QStringLiteral("csv")} +
                  sampleReports());
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("\xEF\xBB\xBF\"report\",\"start\",\"end\",\"text\","));
    QCOMPARE(run.out.count("\"report\""), 1);
    QCOMPARE(run.out.count("\xEF\xBB\xBF"), 1);
    const Run lines = this->run(QStringList{QStringLiteral("extract")} + sampleReports());
    QCOMPARE(run.out.count("\r\n"), lines.out.count('\n') + 1);
}

void TestVerbs::tableIsForReading()
{
    const Run run =
        this->run({QStringLiteral("extract"), QStringLiteral("--format=table"), sampleReports().first()});
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    QVERIFY(lines[0].startsWith(QFileInfo(sampleReports().first()).fileName()));
    QVERIFY(lines[1].contains(QStringLiteral("Indicator")));
    QVERIFY(lines[2].contains(QStringLiteral("地区生产总值")));
}

void TestVerbs::ownCatalogueIsKnown()
{
    const QString catalogue =
        write(QStringLiteral("own.json"), R"({"indicators":[{"name":"夜间消费额","english":"Night spending",
            "units":["亿元"]}]})");
    const QString report =
        write(QStringLiteral("湛河区2021年政府工作报告.txt"), "2020年，夜间消费额12.3亿元。\n");
    const QStringList with{QStringLiteral("--catalogue"), catalogue};
    const Run plain = run({QStringLiteral("extract"), report});
    QCOMPARE(plain.records().value(0)[u"indicator"].toString(), QString());
    const Run known = run(QStringList{QStringLiteral("extract")} + with + QStringList{report});
    QCOMPARE(known.status, 0);
    QCOMPARE(known.records().value(0)[u"indicator"].toString(), QStringLiteral("user:夜间消费额"));
    const QString csv = m_folder.filePath(QStringLiteral("own.csv"));
    const Run exported = run(QStringList{QStringLiteral("export"), QStringLiteral("--out"), csv} + with +
                             QStringList{QStringLiteral("--lang"), QStringLiteral("en"), report});
    QCOMPARE(exported.status, 0);
    QVERIFY(contentOf(csv).contains("Night spending"));
    const QString picture = m_folder.filePath(QStringLiteral("own.png"));
    QCOMPARE(run(QStringList{QStringLiteral("screenshot"), QStringLiteral("--out"), picture} + with +
                 QStringList{report})
                 .status,
             0);
}

void TestVerbs::wrongCatalogueIsNamed()
{
    const QString catalogue =
        write(QStringLiteral("wrong.json"), R"({"indicators":[{"id":"pm25","aliases":["GDP"]}]})");
    const QString report = write(QStringLiteral("some.txt"), "2020年，地区生产总值12.3亿元。\n");
    const QString target = m_folder.filePath(QStringLiteral("wrong.csv"));
    for (const QStringList &verb :
         {QStringList{QStringLiteral("extract")},
          QStringList{QStringLiteral("export"), QStringLiteral("--out"), target},
          QStringList{QStringLiteral("screenshot"), QStringLiteral("--out"), target}}) {
        const Run wrong = run(verb + QStringList{QStringLiteral("--catalogue"), catalogue, report});
        QCOMPARE(wrong.status, 3);
        QVERIFY(wrong.out.isEmpty() && !QFile::exists(target));
        QVERIFY2(wrong.err.contains(catalogue) && wrong.err.contains(QStringLiteral("GDP")),
                 qPrintable(wrong.err));
    }
    QCOMPARE(
        run({QStringLiteral("extract"), QStringLiteral("--catalogue"), QStringLiteral("none.json"), report})
            .status,
        3);
}

void TestVerbs::fullDiskIsToldOf()
{
    if (!QFileInfo(QStringLiteral("/dev/full")).isWritable())
        QSKIP("there is no /dev/full: a full disk cannot be imitated");
    QProcess process;
    process.setProcessEnvironment(headless(m_folder.path()));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(JIAOSHU_PROGRAM), QStringList{QStringLiteral("extract")} + sampleReports());
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void TestVerbs::exportWritesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF\"Report\"");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("{\"report\":");
}

void TestVerbs::exportWritesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, beginning);
    const QString named = m_folder.filePath(QStringLiteral("a.") + format);
    const QString unnamed = m_folder.filePath(QStringLiteral("b of ") + format);
    const Run byName =
        run(QStringList{QStringLiteral("export"), QStringLiteral("--out"), named} + sampleReports());
    const Run byFormat = run(QStringList{QStringLiteral("export"), QStringLiteral("--format"), format,
                                         QStringLiteral("--out"), unnamed} +
                             sampleReports());
    for (const Run &run : {byName, byFormat}) {
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.out, QByteArray());
    }
    QVERIFY(contentOf(named).startsWith(beginning));
    QVERIFY(contentOf(unnamed).startsWith(beginning));
}

void TestVerbs::exportSpeaksTheLanguageAskedFor()
{
    const QString path = m_folder.filePath(QStringLiteral("zh.csv"));
    const Run run = this->run({QStringLiteral("export"), QStringLiteral("--lang"), QStringLiteral("zh"),
                               QStringLiteral("--out"), path, sampleReports().first()});
    QCOMPARE(run.status, 0);
    // fromUtf8() takes the byte order mark away.
    const QString heading = QString::fromUtf8(contentOf(path)).section(u'\r', 0, 0);
    QVERIFY2(heading.startsWith(QStringLiteral("\"报告\",")), qPrintable(heading));
    // Every heading is translated.
    for (const QString &cell : heading.split(u','))
        QVERIFY2(
            std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.script() == QChar::Script_Han; }),
            qPrintable(cell));
    QVERIFY(contentOf(path).contains("地区生产总值"));
}

void TestVerbs::exportLeavesNothingHalfDone_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "xlsx", "jsonl"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestVerbs::exportLeavesNothingHalfDone()
{
    QFETCH(QString, format);
    const QString path = write(QStringLiteral("kept.") + format, "what was there before");
    QProcess shell;
    shell.setProcessEnvironment(headless(m_folder.path()));
    // A limit on the size of files stands in for a full disk: the write fails with EFBIG.
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 4; exec \"$@\""),
                            QStringLiteral("sh"), QStringLiteral(JIAOSHU_PROGRAM), QStringLiteral("export"),
                            QStringLiteral("--out"), path} +
                    sampleReports());
    QVERIFY(shell.waitForFinished(120'000));
    const QString said = QString::fromUtf8(shell.readAllStandardError());
    QCOMPARE(shell.exitCode(), 3);
    QVERIFY2(said.contains(path), qPrintable(said));
    QCOMPARE(contentOf(path), QByteArray("what was there before"));
    QCOMPARE(QDir(m_folder.path()).entryList({QString(QStringLiteral("kept.") + format + u'*')}).size(), 1);
}

void TestVerbs::exportSkipsWhatCannotBeRead()
{
    const QString path = m_folder.filePath(QStringLiteral("some.jsonl"));
    const QString missing = m_folder.filePath(QStringLiteral("missing.txt"));
    const Run some = run(QStringList{QStringLiteral("export"), QStringLiteral("--out"), path, missing,
                                     sampleReports().first()});
    QCOMPARE(some.status, 3);
    QVERIFY(some.err.contains(missing));
    QVERIFY(contentOf(path).count('\n') > 10);
    const QString none = m_folder.filePath(QStringLiteral("none.jsonl"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--out"), none, missing}).status, 3);
    QVERIFY(!QFileInfo::exists(none));
}

void TestVerbs::auditNeedsAProject()
{
    const QString missing = m_folder.filePath(QStringLiteral("missing.jiaoshu"));
    const Run gone = run({QStringLiteral("audit"), QStringLiteral("verify"), missing});
    QCOMPARE(gone.status, 3);
    QVERIFY2(gone.err.contains(QStringLiteral("missing.jiaoshu")), qPrintable(gone.err));
    QVERIFY(!QFileInfo::exists(missing));
    const QString other = write(QStringLiteral("other.jiaoshu"),
                                "not a project at all, just some text that goes on for a while");
    const Run wrong = run({QStringLiteral("audit"), QStringLiteral("verify"), other});
    QCOMPARE(wrong.status, 3);
    QVERIFY2(wrong.err.contains(QStringLiteral("other.jiaoshu")), qPrintable(wrong.err));
}

void TestVerbs::languageFollowsTheSystem()
{
    QProcessEnvironment environment = headless(m_folder.path());
    // No warning of Qt's about the locale may stand among the program's own messages.
    for (const QString &locale : {QStringLiteral("C"), QStringLiteral("POSIX"), QStringLiteral("C.UTF-8")}) {
        environment.insert(QStringLiteral("LC_ALL"), locale);
        const Run run = runJiaoshu({QStringLiteral("--version")}, environment);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
    QVERIFY(runJiaoshu({QStringLiteral("--help")}, environment).out.startsWith("用法"));
    environment.remove(QStringLiteral("LC_ALL"));
    QCOMPARE(runJiaoshu({QStringLiteral("--version")}, environment).err, QString());
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
