// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/everykind.h"
#include "tests/unit/store/randomreview.h"
#include "tests/unit/store/rawproject.h"

#include <QtTest>

using namespace jiaoshu;
using base::Error;

namespace {
constexpr qsizetype PageSize = 4096;
/** The first byte of pages that lead to others, and of those with rows. */
constexpr char Interior = 0x05;
constexpr char Leaf = 0x0d;
} // namespace

/** Of a damaged project comes back all that is still in the file, and what is not is named. */
class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aSoundProjectComesBackWhole();
    void withItsLog();
    void whateverPageIsDamaged_data();
    void whateverPageIsDamaged();
    void withoutItsHeader();
    void withoutWhatLeadsToRows();
    void cutInHalf();
    void lostEventsAreNamed();
    void aTextThatIsHalfThere();
    void aProjectOfTheFirstSchema();
    void openingLeavesItAsItIs();
    void nothingToRecover();
    void neverOverAnotherFile();
    void workGoesOnInIt();

private:
    void write(const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &path) const;
    store::Recovered recover() const;
    /** Offsets of the pages that begin with this byte and hold `words`. */
    std::vector<qsizetype> pagesWith(char kind, const QByteArray &words = {}) const;
    QByteArray damagedAt(const std::vector<qsizetype> &offsets) const;
    void checkTruth(const store::Recovered &recovered) const;

    test::SteppingClock m_clock;
    QTemporaryDir m_home;
    QByteArray m_sound;
    QHash<qint64, QByteArray> m_hashes;
    review::ProjectContents m_contents;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_damaged;
    QString m_fresh;
};

/** A project of some pages: a text that goes over several, many figures, many decisions. */
void TestRecovery::initTestCase()
{
    const QString path = m_home.filePath(QStringLiteral("sound.jiaoshu"));
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(test::take(store::openProject(path, true))).ok());
        test::decideEveryKind(document);
        (void)test::take(document.addReport(test::sampleReport(QStringLiteral("新华区"), 2022, 400)));
        test::RandomReview reviewer(document, 7);
        for (int i = 0; i < 60; ++i)
            reviewer.step();
        QVERIFY(document.log()->setSetting(QStringLiteral("desk/panes"), QStringLiteral("1,2")).ok());
        QVERIFY(document.waitUntilSaved().ok());
        for (const review::Event &event : test::take(document.log()->events({})))
            m_hashes.insert(event.sequence, event.hash);
        m_contents = test::take(document.log()->load());
    }
    m_sound = bytesOf(path);
    QVERIFY(m_sound.size() > 40 * PageSize);
}

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_damaged = m_folder->filePath(QStringLiteral("damaged.jiaoshu"));
    m_fresh = m_folder->filePath(QStringLiteral("fresh.jiaoshu"));
}

void TestRecovery::write(const QByteArray &bytes) const
{
    QFile file(m_damaged);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the damaged file cannot be written");
}

QByteArray TestRecovery::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

store::Recovered TestRecovery::recover() const
{
    const QByteArray before = bytesOf(m_damaged);
    auto recovered = test::take(store::recover(m_damaged, m_fresh));
    if (bytesOf(m_damaged) != before)
        qFatal("the damaged file was changed");
    return recovered;
}

std::vector<qsizetype> TestRecovery::pagesWith(char kind, const QByteArray &words) const
{
    std::vector<qsizetype> offsets;
    for (qsizetype at = PageSize; at < m_sound.size(); at += PageSize)
        if (m_sound[at] == kind && m_sound.mid(at, PageSize).contains(words))
            offsets.push_back(at);
    return offsets;
}

QByteArray TestRecovery::damagedAt(const std::vector<qsizetype> &offsets) const
{
    QByteArray damaged = m_sound;
    for (const qsizetype at : offsets)
        damaged.replace(at, PageSize, QByteArray(PageSize, '\x5a'));
    return damaged;
}

/** Every event that is there is as it was written, and the audit finds the file broken exactly where something was lost. */
void TestRecovery::checkTruth(const store::Recovered &recovered) const
{
    const auto finding = test::take(store::verify(m_fresh));
    QVERIFY2(finding.whole == recovered.lost.isEmpty(),
             qPrintable(recovered.lost.join(u'\n') + finding.message));
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openForReading(m_fresh))).ok());
    const auto events = test::take(document.log()->events({}));
    QCOMPARE(qint64(events.size()), recovered.events);
    for (const review::Event &event : events)
        QCOMPARE(event.hash, m_hashes.value(event.sequence));
    if (finding.whole) {
        QCOMPARE(recovered.events, m_hashes.size());
        QCOMPARE(test::visibleState(test::take(document.log()->load()).figures),
                 test::visibleState(m_contents.figures));
        QVERIFY(!m_contents.choices.keys().isEmpty());
        QVERIFY(document.choices() == m_contents.choices);
    }
}

void TestRecovery::aSoundProjectComesBackWhole()
{
    write(m_sound);
    const auto recovered = recover();
    QCOMPARE(recovered.lost, QStringList());
    QCOMPARE(recovered.rebuilt, 0);
    QCOMPARE(recovered.reports, qint64(m_contents.reports.size()));
    QCOMPARE(recovered.figures, qint64(m_contents.figures.size()));
    checkTruth(recovered);
    QCOMPARE(test::take(store::openForReading(m_fresh))->setting(QStringLiteral("desk/panes")),
             QStringLiteral("1,2"));
}

/** The program was killed: what it had acknowledged stands in the log beside the file. */
void TestRecovery::withItsLog()
{
    write(m_sound);
    const QString copy = m_folder->filePath(QStringLiteral("copy.jiaoshu"));
    qint64 events = 0;
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(test::take(store::openProject(m_damaged, false))).ok());
        QVERIFY(document.note(document.allFigures().front(), QStringLiteral("in the log")).ok());
        QVERIFY(document.waitUntilSaved().ok());
        events = document.saving().stored;
        QVERIFY(QFile::copy(m_damaged, copy));
        QVERIFY(QFile::copy(m_damaged + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    // Half of a commit that never ended stands behind it.
    QFile log(copy + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::Append));
    QVERIFY(log.write(QByteArray(3000, '\x17')) == 3000);
    log.close();
    const auto recovered = test::take(store::recover(copy, m_fresh));
    QCOMPARE(recovered.lost, QStringList());
    QCOMPARE(recovered.events, events);
    QVERIFY(test::take(store::verify(m_fresh)).whole);
}

void TestRecovery::whateverPageIsDamaged_data()
{
    // The first ones lead to all others. Each takes seconds under a sanitizer; `JIAOSHU_LONG=1` takes them all.
    constexpr int Leading = 8;
    const int step = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 1 : 4;
    QTest::addColumn<qsizetype>("offset");
    const int pages = int(m_sound.size() / PageSize);
    for (int page = 0; page < pages; page += page < Leading ? 1 : step)
        QTest::addRow("page %d", page + 1) << qsizetype(page) * PageSize;
}

void TestRecovery::whateverPageIsDamaged()
{
    QFETCH(qsizetype, offset);
    write(damagedAt({offset}));
    checkTruth(recover());
    QVERIFY(QFile::remove(m_fresh));
    // Scattered bytes: some rows of the page make no sense, others do.
    QByteArray damaged = m_sound;
    QRandomGenerator random(quint32(offset) + 1);
    for (int i = 0; i < 40; ++i)
        damaged[offset + random.bounded(int(PageSize))] = char(random.bounded(256));
    write(damaged);
    const auto recovered = recover();
    const auto finding = test::take(store::verify(m_fresh));
    QVERIFY2(finding.whole || !recovered.lost.isEmpty(), qPrintable(finding.message));
}

void TestRecovery::withoutItsHeader()
{
    QByteArray damaged = m_sound;
    damaged.replace(0, PageSize, QByteArray(PageSize, '\0'));
    write(damaged);
    QVERIFY(!store::openProject(m_damaged, false).ok());
    const auto recovered = recover();
    QCOMPARE(recovered.lost, QStringList());
    checkTruth(recovered);
}

void TestRecovery::withoutWhatLeadsToRows()
{
    const auto interior = pagesWith(Interior);
    QVERIFY(interior.size() > 2);
    write(damagedAt(interior));
    const auto recovered = recover();
    QCOMPARE(recovered.lost, QStringList());
    checkTruth(recovered);
}

void TestRecovery::cutInHalf()
{
    write(m_sound.left(m_sound.size() / 2 / PageSize * PageSize + 1000));
    const auto recovered = recover();
    QVERIFY(!recovered.lost.isEmpty());
    QVERIFY(recovered.events > 0);
    checkTruth(recovered);
}

void TestRecovery::lostEventsAreNamed()
{
    // The page with the event of a figure that was added.
    const auto withEvents = pagesWith(Leaf, QStringLiteral("漏抽").toUtf8());
    QVERIFY(!withEvents.empty());
    write(damagedAt({withEvents.front()}));
    const auto recovered = recover();
    QVERIFY2(recovered.lost.join(u'\n').contains(QStringLiteral("Events ")),
             qPrintable(recovered.lost.join(u'\n')));
    const auto finding = test::take(store::verify(m_fresh));
    QVERIFY(!finding.whole);
    QVERIFY2(finding.message.contains(QStringLiteral("missing")), qPrintable(finding.message));
    QVERIFY(recovered.lost.join(u'\n').contains(QString::number(finding.sequence)));
    checkTruth(recovered);
}

void TestRecovery::aTextThatIsHalfThere()
{
    const QString text = m_contents.reports.back().text->string();
    const QByteArray late = text.mid(text.size() - 300, 60).toUtf8();
    std::vector<qsizetype> pages;
    for (qsizetype at = PageSize; at < m_sound.size(); at += PageSize)
        if (m_sound[at] != Leaf && m_sound.mid(at, PageSize).contains(late))
            pages.push_back(at);
    QCOMPARE(pages.size(), size_t(1));
    write(damagedAt({pages.front()}));
    const auto recovered = recover();
    QVERIFY2(recovered.lost.join(u'\n').contains(QStringLiteral("The text of ")),
             qPrintable(recovered.lost.join(u'\n')));
    checkTruth(recovered);
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openProject(m_fresh, false))).ok());
    const review::Report *report = document.report(m_contents.reports.back().id);
    QVERIFY(report->text->string().startsWith(text.left(100)));
    for (const review::FigureId id : document.figuresOf(report->id))
        QVERIFY(document.figure(id)->span.end <= report->text->size());
    QCOMPARE(report->info.year, m_contents.reports.back().info.year);
}

void TestRecovery::aProjectOfTheFirstSchema()
{
    write(bytesOf(QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/projects/v1.jiaoshu")));
    const auto recovered = recover();
    QCOMPARE(recovered.lost, QStringList());
    const auto finding = test::take(store::verify(m_fresh));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 43);
}

/** Also where the program was killed before, and the log beside the file waits to be brought in. */
void TestRecovery::openingLeavesItAsItIs()
{
    write(m_sound);
    const QString copy = m_folder->filePath(QStringLiteral("copy.jiaoshu"));
    const QString log = copy + QStringLiteral("-wal");
    {
        review::ReviewDocument document(m_clock);
        QVERIFY(document.open(test::take(store::openProject(m_damaged, false))).ok());
        QVERIFY(document.note(document.allFigures().front(), QStringLiteral("in the log")).ok());
        QVERIFY(document.waitUntilSaved().ok());
        QVERIFY(QFile::copy(m_damaged + QStringLiteral("-wal"), log));
    }
    for (const char kind : {Leaf, Interior}) {
        const QByteArray damaged = damagedAt(pagesWith(kind));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(damaged), damaged.size());
        file.close();
        const QByteArray logged = bytesOf(log);
        {
            review::ReviewDocument document(m_clock);
            auto opened = store::openProject(copy, false);
            const auto outcome =
                opened ? document.open(std::move(opened).value()) : base::Outcome(opened.error());
            QCOMPARE(outcome.error().code, Error::Code::Corrupt);
        }
        QCOMPARE(bytesOf(copy), damaged);
        QCOMPARE(bytesOf(log), logged);
    }
}

void TestRecovery::nothingToRecover()
{
    QCOMPARE(store::recover(m_damaged, m_fresh).error().code, Error::Code::NotFound);
    for (const QByteArray &content :
         {QByteArray(), QByteArray(20000, '\0'), QByteArray("a report"), QByteArray(20000, '\r')}) {
        write(content);
        const auto recovered = store::recover(m_damaged, m_fresh);
        QCOMPARE(recovered.error().code, Error::Code::Invalid);
        QCOMPARE(recovered.error().subject, QStringLiteral("damaged.jiaoshu"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("damaged.jiaoshu")});
    }
}

void TestRecovery::neverOverAnotherFile()
{
    write(m_sound);
    QCOMPARE(store::recover(m_damaged, m_damaged).error().code, Error::Code::NotWritable);
    QCOMPARE(bytesOf(m_damaged), m_sound);
    const QString nowhere = m_folder->filePath(QStringLiteral("no/fresh.jiaoshu"));
    QVERIFY(!store::recover(m_damaged, nowhere).ok());
}

void TestRecovery::workGoesOnInIt()
{
    write(damagedAt({pagesWith(Leaf, QStringLiteral("漏抽").toUtf8()).front()}));
    (void)recover();
    const auto before = test::take(store::verify(m_fresh));
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openProject(m_fresh, false))).ok());
    QVERIFY(document.note(document.allFigures().front(), QStringLiteral("afterwards")).ok());
    QVERIFY(document.waitUntilSaved().ok());
    const auto after = test::take(store::verify(m_fresh));
    QCOMPARE(after.events, before.events + 1);
    QCOMPARE(after.sequence, before.sequence);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
