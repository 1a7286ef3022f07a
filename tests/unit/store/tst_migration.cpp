// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/support/faultydisk.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"
#include "tests/unit/store/withoutrights.h"

#include <QtTest>

using namespace jiaoshu;
using base::Error;
using test::FaultyDisk;

/** Projects of other versions, and such as cannot be written to: nothing of them is lost, and nothing changes unasked. */
class TestMigration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { FaultyDisk::set(FaultyDisk::Fault::None); }
    void olderFilesAreBroughtUpToDate_data();
    void olderFilesAreBroughtUpToDate();
    void whatIsKeptIsNeverOverwritten();
    void aMigrationThatFailedIsTriedAgain();
    void withoutACopyNothingChanges();
    void anOlderFileIsReadAsItIs();
    void aNewerFileCanBeLookedAt();
    void aNewerFileWithOtherTables();
    void aNewerKindOfEventIsNotPassedOffAsAnother();
    void inAReadOnlyFolder();
    void whileItIsOpenElsewhere();
    void whatIsNoProjectCannotBeLookedAt();

private:
    QString copyOf(int version) const;
    QByteArray bytes(const QString &path) const;
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    std::unique_ptr<review::ReviewDocument> lookAt(const QString &path, Error::Code code) const;

    test::SteppingClock m_clock;
    int m_version = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::initTestCase()
{
    FaultyDisk::install();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("now.jiaoshu"));
    test::take(store::openProject(path, true)).reset();
    m_version = test::rawValue(path, QStringLiteral("PRAGMA user_version")).toInt();
    QVERIFY(m_version > 1);
}

void TestMigration::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestMigration::copyOf(int version) const
{
    const QString path = m_folder->filePath(QStringLiteral("old.jiaoshu"));
    const QString kept = QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/projects/v%1.jiaoshu").arg(version);
    if (!QFile::copy(kept, path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("there is no project of version %d: every step needs one", version);
    return path;
}

QByteArray TestMigration::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A document over a project that can only be looked at, for the reason with this code. */
std::unique_ptr<review::ReviewDocument> TestMigration::lookAt(const QString &path, Error::Code code) const
{
    const auto refused = store::openProject(path, false);
    if (refused)
        qFatal("the project was opened");
    if (refused.error().code != code)
        qFatal("%s", qPrintable(refused.error().text()));
    auto document = std::make_unique<review::ReviewDocument>(m_clock);
    if (!document->open(test::take(store::openForReading(path, refused.error()))))
        qFatal("the project could not be looked at");
    return document;
}

void TestMigration::olderFilesAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < m_version; ++version)
        QTest::addRow("from version %d", version) << version;
}

void TestMigration::olderFilesAreBroughtUpToDate()
{
    QFETCH(int, version);
    const QString path = copyOf(version);
    const auto before = test::take(store::verify(path));
    const QVariant last =
        test::rawValue(path, QStringLiteral("SELECT hash FROM event ORDER BY sequence DESC LIMIT 1"));
    {
        review::ReviewDocument document(m_clock);
        document.setReviewer(QStringLiteral("李"));
        QVERIFY(document.open(test::take(store::openProject(path, false))).ok());
        QVERIFY(document.note(document.allFigures().front(), QStringLiteral("again")).ok());
        QVERIFY(document.undo().ok());
        QVERIFY(document.choices() == review::Choices());
        QVERIFY(document.choose(QStringLiteral("chart/x"), {{QStringLiteral("year"), 2021}}).ok());
        QVERIFY(document.waitUntilSaved().ok());
    }
    QCOMPARE(test::rawValue(path, QStringLiteral("SELECT content FROM choice")).toString(),
             QStringLiteral("{\"year\":2021}"));
    const auto after = test::take(store::verify(path));
    QVERIFY2(after.whole, qPrintable(after.message));
    QVERIFY(after.events > before.events);
    QCOMPARE(test::rawValue(path, QStringLiteral("PRAGMA user_version")).toInt(), m_version);
    const QString kept = m_folder->filePath(QStringLiteral("old.v%1.bak.jiaoshu").arg(version));
    QCOMPARE(test::rawValue(kept, QStringLiteral("PRAGMA user_version")).toInt(), version);
    QCOMPARE(test::rawValue(kept, QStringLiteral("SELECT hash FROM event ORDER BY sequence DESC LIMIT 1")),
             last);
    const auto whole = test::take(store::verify(kept));
    QVERIFY2(whole.whole, qPrintable(whole.message));
    QCOMPARE(whole.events, before.events);
}

void TestMigration::whatIsKeptIsNeverOverwritten()
{
    const QString path = copyOf(1);
    const QString mine = m_folder->filePath(QStringLiteral("old.v1.bak.jiaoshu"));
    QFile file(mine);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    test::take(store::openProject(path, false)).reset();
    QCOMPARE(bytes(mine), QByteArray("mine"));
    QCOMPARE(files(), (QStringList{QStringLiteral("old.jiaoshu"), QStringLiteral("old.v1.bak-2.jiaoshu"),
                                   QStringLiteral("old.v1.bak.jiaoshu")}));
}

void TestMigration::aMigrationThatFailedIsTriedAgain()
{
    const QString path = copyOf(1);
    FaultyDisk::set(FaultyDisk::Fault::Full, QStringLiteral("old.jiaoshu"));
    QCOMPARE(store::openProject(path, false).error().code, Error::Code::NotWritable);
    FaultyDisk::set(FaultyDisk::Fault::None);
    QCOMPARE(test::rawValue(path, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    test::take(store::openProject(path, false)).reset();
    QCOMPARE(test::rawValue(path, QStringLiteral("PRAGMA user_version")).toInt(), m_version);
    QCOMPARE(files(), (QStringList{QStringLiteral("old.jiaoshu"), QStringLiteral("old.v1.bak.jiaoshu")}));
}

void TestMigration::withoutACopyNothingChanges()
{
    const QString path = copyOf(1);
    FaultyDisk::set(FaultyDisk::Fault::Full, QStringLiteral(".bak"));
    const QByteArray before = bytes(path);
    const auto document = lookAt(path, Error::Code::NotWritable);
    QVERIFY2(document->saving().readOnly->message.contains(QStringLiteral("older version")),
             qPrintable(document->saving().readOnly->message));
    QVERIFY(document->figureCount() > 0);
    QCOMPARE(test::rawValue(path, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(files().filter(QStringLiteral("bak")), QStringList());
    QCOMPARE(bytes(path).size(), before.size());
}

void TestMigration::anOlderFileIsReadAsItIs()
{
    const QString path = copyOf(1);
    const QByteArray before = bytes(path);
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openForReading(path))).ok());
    QVERIFY(document.figureCount() > 0);
    QVERIFY(test::take(document.history()).size() > 10);
    QCOMPARE(bytes(path), before);
    QVERIFY(files().filter(QStringLiteral("bak")).isEmpty());
}

void TestMigration::aNewerFileCanBeLookedAt()
{
    const QString path = copyOf(1);
    test::take(store::openProject(path, false)).reset();
    test::tamper(path, {QStringLiteral("ALTER TABLE figure ADD COLUMN later TEXT"),
                        QStringLiteral("PRAGMA user_version = 99")});
    const QByteArray before = bytes(path);
    const auto document = lookAt(path, Error::Code::NewerVersion);
    QCOMPARE(document->saving().readOnly->code, Error::Code::NewerVersion);
    const review::FigureId first = document->allFigures().front();
    const review::State state = document->figure(first)->state;
    const auto refused = document->question({first}, QStringLiteral("?"));
    QCOMPARE(refused.error().code, Error::Code::NewerVersion);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(document->figure(first)->state, state);
    QVERIFY(!document->changeInfo(document->reports().front(), {}).ok());
    QVERIFY(!document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 1)).ok());
    QVERIFY(!document->log()->setSetting(QStringLiteral("a"), QStringLiteral("b")).ok());
    QVERIFY(test::take(document->history()).size() > 10);
    QCOMPARE(bytes(path), before);
}

void TestMigration::aNewerFileWithOtherTables()
{
    const QString path = copyOf(1);
    test::tamper(path, {QStringLiteral("PRAGMA user_version = 99"),
                        QStringLiteral("ALTER TABLE extracted RENAME TO found")});
    const auto refused = store::openProject(path, false);
    review::ReviewDocument document(m_clock);
    const auto opened = document.open(test::take(store::openForReading(path, refused.error())));
    QCOMPARE(opened.error().code, Error::Code::NewerVersion);
    QVERIFY2(opened.error().message.contains(QStringLiteral("newer version")),
             qPrintable(opened.error().message));
}

void TestMigration::aNewerKindOfEventIsNotPassedOffAsAnother()
{
    const QString path = copyOf(1);
    test::take(store::openProject(path, false)).reset();
    test::tamper(path, {QStringLiteral("DROP TRIGGER event_no_update"),
                        QStringLiteral("UPDATE event SET kind = 'telepathy' WHERE sequence = 4"),
                        QStringLiteral("PRAGMA user_version = 99")});
    const auto document = lookAt(path, Error::Code::NewerVersion);
    const auto history = document->history();
    QCOMPARE(history.error().code, Error::Code::NewerVersion);
    QVERIFY2(history.error().message.contains(QStringLiteral("Event 4")),
             qPrintable(history.error().message));
    QVERIFY(!document->log()->event(4).ok());
    QVERIFY(document->log()->event(5).ok());
}

void TestMigration::inAReadOnlyFolder()
{
    const QString path = copyOf(1);
    test::take(store::openProject(path, false)).reset();
    const QTemporaryDir elsewhere;
    const QFile::Permissions all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                   QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(elsewhere.path(),
                                  all | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), all));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QString copy = elsewhere.filePath(QStringLiteral("copy.jiaoshu"));
    {
        const test::WithoutRights nobody;
        const auto document = lookAt(path, Error::Code::NotWritable);
        QCOMPARE(document->accept(document->allFigures()).error().code, Error::Code::NotWritable);
        std::optional<base::Outcome> outcome;
        document->log()->saveElsewhere(copy, [&outcome](const base::Outcome &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QVERIFY2(outcome->ok(), outcome->ok() ? "" : qPrintable(outcome->error().text()));
        review::ReviewDocument there(m_clock);
        QVERIFY(there.open(test::take(store::openProject(copy, false))).ok());
        QVERIFY(there.accept(there.allFigures()).ok());
        QVERIFY(there.waitUntilSaved().ok());
    }
    QVERIFY(test::take(store::verify(copy)).whole);
    QVERIFY(QFile::setPermissions(m_folder->path(), all | QFile::WriteOwner));
}

void TestMigration::whileItIsOpenElsewhere()
{
    const QString path = copyOf(1);
    review::ReviewDocument first(m_clock);
    QVERIFY(first.open(test::take(store::openProject(path, false))).ok());
    const review::FigureId figure = first.allFigures().front();
    QVERIFY(first.note(figure, QStringLiteral("n")).ok());
    QVERIFY(first.waitUntilSaved().ok());
    const auto second = lookAt(path, Error::Code::InUse);
    QCOMPARE(second->figure(figure)->note, QStringLiteral("n"));
    QCOMPARE(second->question({figure}, QStringLiteral("?")).error().code, Error::Code::InUse);
    QVERIFY(first.accept({figure}).ok());
    QVERIFY(first.waitUntilSaved().ok());
}

void TestMigration::whatIsNoProjectCannotBeLookedAt()
{
    const QString path = m_folder->filePath(QStringLiteral("no.jiaoshu"));
    QCOMPARE(store::openForReading(path).error().code, Error::Code::NotFound);
    const Error missing{Error::Code::NotFound, QStringLiteral("no.jiaoshu"), QStringLiteral("x"), {}};
    QCOMPARE(store::openForReading(path, missing).error().message, QStringLiteral("x"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a report, and no project") > 0);
    file.close();
    QCOMPARE(store::openForReading(path).error().code, Error::Code::Invalid);
    const Error busy{Error::Code::InUse, QStringLiteral("no.jiaoshu"), QStringLiteral("y"), {}};
    QCOMPARE(store::openForReading(path, busy).error().message, QStringLiteral("y"));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
