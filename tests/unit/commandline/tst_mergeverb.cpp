// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "runjiaoshu.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using testing::Run;

/** The verb that joins another copy of a project to it. */
class TestMergeVerb : public QObject {
    Q_OBJECT

private slots:
    void init();
    void joinsWhatOnlyOneDecided();
    void saysWhatIsToBeSettled();
    void aDryRunWritesNothing();
    void aCopyWithoutNews();
    void whatCannotBeMerged();
    void wrongUsage();

private:
    Run merge(const QStringList &more = {}) const { return run(more + QStringList{m_into, m_from}); }
    Run run(const QStringList &arguments) const
    {
        return testing::runJiaoshu(QStringList{QStringLiteral("merge")} + arguments,
                                   testing::headless(m_folder->path()));
    }
    /** Lets somebody decide in the project at `path`. */
    void decide(const QString &path, const QString &reviewer,
                const std::function<base::Outcome(review::ReviewDocument &)> &act) const;
    QByteArray bytes(const QString &path) const;

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_into;
    QString m_from;
};

void TestMergeVerb::decide(const QString &path, const QString &reviewer,
                           const std::function<base::Outcome(review::ReviewDocument &)> &act) const
{
    review::ReviewDocument document(m_clock);
    document.setReviewer(reviewer);
    if (!document.open(test::take(store::openProject(path, true))) || !act(document) ||
        !document.waitUntilSaved())
        qFatal("the project cannot be made");
}

QByteArray TestMergeVerb::bytes(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** In the copy figure 2 is accepted. */
void TestMergeVerb::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_into = m_folder->filePath(QStringLiteral("甲.jiaoshu"));
    m_from = m_folder->filePath(QStringLiteral("乙.jiaoshu"));
    decide(m_into, QStringLiteral("李"), [](review::ReviewDocument &document) {
        (void)test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 3)));
        return document.accept({{1}});
    });
    QVERIFY(QFile::copy(m_into, m_from));
    decide(m_from, QStringLiteral("王"),
           [](review::ReviewDocument &document) { return document.accept({{2}}); });
}

void TestMergeVerb::joinsWhatOnlyOneDecided()
{
    const QByteArray copy = bytes(m_from);
    const Run run = merge({QStringLiteral("--reviewer"), QStringLiteral("赵")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("New in the copy: 1 event") && lines[0].endsWith("up to event 2"), lines[0]);
    QVERIFY2(lines[1].startsWith("Taken over: 1 decision"), lines[1]);
    QCOMPARE(bytes(m_from), copy);
    const auto finding = test::take(store::verify(m_into));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openForReading(m_into))).ok());
    QCOMPARE(document.figure({2})->reviewer, QStringLiteral("王"));
    QCOMPARE(test::take(document.history()).back().reviewer, QStringLiteral("赵"));
}

void TestMergeVerb::saysWhatIsToBeSettled()
{
    decide(m_into, QStringLiteral("李"),
           [](review::ReviewDocument &document) { return document.reject({{2}}); });
    const Run run = merge();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("To settle: 1 figure"), run.out.constData());
    const Run again = merge();
    QCOMPARE(again.status, 0);
}

void TestMergeVerb::aDryRunWritesNothing()
{
    const QByteArray before = bytes(m_into);
    const Run dry = merge({QStringLiteral("--dry-run")});
    QCOMPARE(dry.status, 0);
    QVERIFY2(dry.out.contains("Taken over: 1 decision"), dry.out.constData());
    QCOMPARE(bytes(m_into), before);
    QCOMPARE(merge().out, dry.out);
}

void TestMergeVerb::aCopyWithoutNews()
{
    QCOMPARE(merge().status, 0);
    const qint64 events = test::take(store::verify(m_into)).events;
    const Run again = merge();
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.startsWith("The copy holds nothing"), again.out.constData());
    QCOMPARE(test::take(store::verify(m_into)).events, events);
}

void TestMergeVerb::whatCannotBeMerged()
{
    const QString other = m_folder->filePath(QStringLiteral("别的.jiaoshu"));
    decide(other, QStringLiteral("李"), [](review::ReviewDocument &document) {
        return document.addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 1)).ok()
                   ? base::Outcome(base::Done())
                   : base::Outcome(base::Error{});
    });
    const QString missing = m_folder->filePath(QStringLiteral("无.jiaoshu"));
    for (const QString &from : {other, missing}) {
        const Run run = this->run({m_into, from});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(QFileInfo(from).fileName()), qPrintable(run.err));
        QCOMPARE(run.out, QByteArray());
    }
    QVERIFY(!QFile::exists(missing));
    const Run into = run({missing, m_from});
    QCOMPARE(into.status, 3);
    QVERIFY(!QFile::exists(missing));
}

void TestMergeVerb::wrongUsage()
{
    QCOMPARE(run({m_into}).status, 2);
    QCOMPARE(run({}).status, 2);
    const Run help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.contains("--dry-run"), help.out.constData());
}

QTEST_GUILESS_MAIN(TestMergeVerb)
#include "tst_mergeverb.moc"
