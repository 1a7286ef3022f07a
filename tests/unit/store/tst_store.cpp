// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"
#include "tests/unit/store/withoutrights.h"

#include <QProcess>
#include <QtTest>

using namespace jiaoshu;
using base::Error;

/** A project as a file: made, opened, refused, and whole again after it was closed. */
class TestStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesBackAsItWas();
    void createOpensWhatIsThere();
    void isDurable();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void aBlankFileBecomesAProject();
    void refusesANewerVersion();
    void refusesADamagedFile();
    void secondProgramIsToldWhoHasIt();
    void theLockOfTheDeadIsTakenOver();
    void aLinkLeadsToTheSameLock();
    void readOnlyFolderIsNamed();
    void aHalfWrittenAppendLeavesNothing();
    void stateOfAFigureThatIsNotThere();
    void keepsSettings();
    void memoryProjectsAreSeparate();

private:
    base::Result<std::unique_ptr<review::EventLog>> open(bool create = false) const
    {
        return store::openProject(m_path, create);
    }
    Error refusal(bool create = false) const
    {
        auto opened = open(create);
        return opened.ok() ? Error() : opened.error();
    }
    /** Makes a project with a report of three figures, of which the first is accepted, and closes it. */
    void makeProject();
    void write(const QByteArray &bytes) const;
    QByteArray bytes() const;

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("试 100%?.jiaoshu"));
}

void TestStore::cleanup() { m_folder.reset(); }

void TestStore::makeProject()
{
    review::ReviewDocument document(m_clock);
    document.setReviewer(QStringLiteral("李"));
    QVERIFY(document.open(test::take(open(true))).ok());
    (void)test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 3)));
    QVERIFY(document.accept({{1}}).ok());
}

void TestStore::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestStore::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStore::comesBackAsItWas()
{
    const review::NewReport added = test::sampleReport(QStringLiteral("湛河区"), 2021, 3);
    QHash<qint64, QJsonObject> before;
    {
        review::ReviewDocument document(m_clock);
        document.setReviewer(QStringLiteral("李"));
        QVERIFY(document.open(test::take(open(true))).ok());
        const review::ReportId report = test::take(document.addReport(added));
        figures::Fields fields = document.figure({2})->fields;
        fields.qualifier = figures::Qualifier::AtLeast;
        QVERIFY(document.correct({2}, fields, document.figure({2})->span, QStringLiteral("原文有误")).ok());
        (void)test::take(document.add(report, {0, 3}, fields));
        for (review::FigureId id : document.allFigures())
            before.insert(id.value, snapshot(*document.figure(id)));
    }
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));

    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(open())).ok());
    QCOMPARE(test::visibleState(test::take(document.log()->load()).figures), before);
    const review::Report *report = document.report({1});
    QCOMPARE(report->text->string(), added.report.text->string());
    QCOMPARE(report->path, added.report.path);
    QCOMPARE(report->fileName, added.report.fileName);
    QCOMPARE(report->encoding, added.report.encoding);
    QVERIFY(report->info == added.report.info);
    QVERIFY(report->outline);
    const review::Figure *corrected = document.figure({2});
    QCOMPARE(corrected->reviewer, QStringLiteral("李"));
    QVERIFY(corrected->extracted->fields == added.figures[1].fields);
    QVERIFY(corrected->extracted->reasons == added.figures[1].reasons);
    QCOMPARE(corrected->extracted->confidence, added.figures[1].confidence);
    QVERIFY(!document.figure({4})->extracted);
    QCOMPARE(document.figure({4})->quote, QStringLiteral("湛河区"));
    const auto history = test::take(document.history({2}));
    QCOMPARE(history.size(), size_t(1));
    QCOMPARE(history[0].reason, QStringLiteral("原文有误"));
    QCOMPARE(history[0].at, corrected->decidedAt);
    QVERIFY(test::take(store::verify(m_path)).whole); // while it is open
}

void TestStore::createOpensWhatIsThere()
{
    makeProject();
    auto contents = test::take(test::take(open(true))->load());
    QCOMPARE(contents.figures.size(), size_t(3));
    QCOMPARE(contents.figures[0].state, review::State::Accepted);
}

void TestStore::isDurable()
{
    makeProject();
    QCOMPARE(test::rawValue(m_path, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(test::rawValue(m_path, QStringLiteral("PRAGMA application_id")).toInt(), 0x4a534855);
    QCOMPARE(test::rawValue(m_path, QStringLiteral("PRAGMA user_version")).toInt(), 4);
    QCOMPARE(test::rawValue(m_path, QStringLiteral("PRAGMA integrity_check")).toString(),
             QStringLiteral("ok"));
    QVERIFY(test::rawValue(m_path, QStringLiteral("PRAGMA foreign_key_check")).isNull());
}

void TestStore::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("a report, and no project at all");
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("empty") << QByteArray();
}

void TestStore::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, content);
    QCOMPARE(refusal().code, Error::Code::NotFound);
    QCOMPARE(store::verify(m_path).error().code, Error::Code::NotFound);
    write(content);
    QCOMPARE(refusal().code, Error::Code::Invalid);
    QCOMPARE(refusal().subject, QStringLiteral("试 100%?.jiaoshu"));
    QCOMPARE(store::verify(m_path).error().code, Error::Code::Invalid);
    if (!content.isEmpty())
        QCOMPARE(refusal(true).code, Error::Code::Invalid);
    QVERIFY(content.isEmpty() || bytes() == content);

    QCOMPARE(store::openProject(m_folder->path(), true).error().code, Error::Code::Invalid);
    const QString nowhere = m_folder->filePath(QStringLiteral("no/folder.jiaoshu"));
    QCOMPARE(store::openProject(nowhere, true).error().code, Error::Code::NotFound);
    const QString other = m_folder->filePath(QStringLiteral("other.db"));
    test::tamper(other, {QStringLiteral("CREATE TABLE report (id INTEGER)")});
    QCOMPARE(store::openProject(other, true).error().code, Error::Code::Invalid);
}

/** A program that was killed while it made a project leaves such a file. */
void TestStore::aBlankFileBecomesAProject()
{
    test::tamper(m_path, {QStringLiteral("PRAGMA journal_mode = WAL")});
    QVERIFY(!bytes().isEmpty());
    QVERIFY(open(true).ok());
}

void TestStore::refusesANewerVersion()
{
    makeProject();
    test::tamper(m_path, {QStringLiteral("PRAGMA user_version = 5")});
    const QByteArray before = bytes();
    QCOMPARE(refusal().code, Error::Code::NewerVersion);
    QCOMPARE(refusal(true).code, Error::Code::NewerVersion);
    QCOMPARE(store::verify(m_path).error().code, Error::Code::NewerVersion);
    QCOMPARE(bytes(), before);
}

void TestStore::refusesADamagedFile()
{
    makeProject();
    const QByteArray whole = bytes();
    const QByteArray firstPage = whole.left(4096);
    const QByteArray overwritten = firstPage.leftJustified(whole.size(), 'x');
    for (const QByteArray &damaged : {whole.left(whole.size() / 2), overwritten}) {
        write(damaged);
        QCOMPARE(store::verify(m_path).error().code, Error::Code::Corrupt);
        auto opened = open();
        const Error error = opened.ok() ? opened.value()->load().error() : opened.error();
        QCOMPARE(error.code, Error::Code::Corrupt);
        QVERIFY(!error.message.isEmpty());
    }
}

void TestStore::secondProgramIsToldWhoHasIt()
{
    auto first = test::take(open(true));
    const Error error = refusal();
    QCOMPARE(error.code, Error::Code::InUse);
    QVERIFY2(error.message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(error.message));
    first.reset();
    QVERIFY(open().ok());
}

void TestStore::theLockOfTheDeadIsTakenOver()
{
    makeProject();
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 dead = process.processId();
    process.waitForFinished();
    QFile lock(m_path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(dead) + "\njiaoshu\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    QVERIFY(open().ok());
}

void TestStore::aLinkLeadsToTheSameLock()
{
    makeProject();
    const auto first = test::take(open());
    const QString link = m_folder->filePath(QStringLiteral("link.jiaoshu"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(store::openProject(link, false).error().code, Error::Code::InUse);
}

void TestStore::readOnlyFolderIsNamed()
{
    makeProject();
    const QString fresh = m_folder->filePath(QStringLiteral("new.jiaoshu"));
    const QFile::Permissions all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), all));
    {
        const test::WithoutRights nobody;
        QCOMPARE(refusal().code, Error::Code::NotWritable);
        QCOMPARE(store::openProject(fresh, true).error().code, Error::Code::NotWritable);
        const auto finding = test::take(store::verify(m_path));
        QVERIFY2(finding.whole, qPrintable(finding.message));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), all | QFile::WriteOwner));
    QVERIFY(open().ok());
}

void TestStore::aHalfWrittenAppendLeavesNothing()
{
    makeProject();
    // The disk that fails: the database refuses the second event of a batch.
    test::tamper(m_path, {QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON event WHEN NEW.sequence = 4 "
                                         "BEGIN SELECT RAISE(ABORT, 'full'); END")});
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(open())).ok());
    QVERIFY(document.reject({{1}, {2}}).ok());
    QVERIFY(!document.waitUntilSaved().ok());
    QCOMPARE(document.saving().waiting, 2);
    QCOMPARE(document.saving().stored, 2);
    QCOMPARE(test::take(store::verify(m_path)).events, 2);
    QVERIFY(test::take(store::verify(m_path)).whole);
    // What comes after it waits behind it, in order, whatever it is.
    QVERIFY(document.add({1}, {0, 3}, document.figure({1})->fields).ok());
    QVERIFY(document.changeInfo({1}, {}).ok());
    QVERIFY(document.addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 3)).ok());
    QVERIFY(!document.waitUntilSaved().ok());
    QCOMPARE(document.saving().waiting, 5);
    test::tamper(m_path, {QStringLiteral("DROP TRIGGER full")});
    QVERIFY(document.waitUntilSaved().ok());
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 7);
    QCOMPARE(test::rawValue(m_path, QStringLiteral("SELECT count(*) FROM figure")).toInt(), 7);
    QCOMPARE(test::rawValue(m_path, QStringLiteral("SELECT count(*) FROM report")).toInt(), 2);
}

void TestStore::stateOfAFigureThatIsNotThere()
{
    makeProject();
    const auto log = test::take(open());
    review::Event event;
    event.report = {1};
    event.figure = {99};
    review::Figure state;
    state.id = event.figure;
    state.report = event.report;
    QCOMPARE(log->append({event}, {state}).error().code, Error::Code::NotFound);
    QCOMPARE(test::take(log->events({})).size(), size_t(2));
}

void TestStore::keepsSettings()
{
    {
        const auto log = test::take(open(true));
        QCOMPARE(log->setting(QStringLiteral("panes")), QString());
        QVERIFY(log->setSetting(QStringLiteral("panes"), QStringLiteral("2")).ok());
        QVERIFY(log->setSetting(QStringLiteral("panes"), QStringLiteral("3")).ok());
        QVERIFY(log->setSetting(QStringLiteral("filter"), QString()).ok());
    }
    QCOMPARE(test::take(open())->setting(QStringLiteral("panes")), QStringLiteral("3"));
}

void TestStore::memoryProjectsAreSeparate()
{
    const auto one = store::memoryProject();
    const auto other = store::memoryProject();
    (void)test::take(
        one->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 3), {}, m_clock.now()));
    QCOMPARE(test::take(one->load()).figures.size(), size_t(3));
    QVERIFY(test::take(other->load()).figures.empty());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
