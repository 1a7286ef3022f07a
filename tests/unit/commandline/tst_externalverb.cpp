// SPDX-License-Identifier: GPL-3.0-or-later
#include "runjiaoshu.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu::testing;

/** `jiaoshu extract --extractor`: what a script sees of a command that finds figures. */
class TestExternalVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inPlaceOfOurs();
    void besideOurs();
    void refusedLinesAreToldAndNoFailure();
    void aCommandThatFailsIsStatusThree();
    void besideNeedsACommand();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString command(const QByteArray &body) const
    {
        return QStringLiteral("sh ") + write(QStringLiteral("extract.sh"), body);
    }
    Run extract(const QStringList &arguments) const
    {
        return runJiaoshu(QStringList{QStringLiteral("extract")} + arguments, headless(m_folder.path()));
    }

    QTemporaryDir m_folder;
    QString m_report;
    QString m_other;
};

void TestExternalVerb::initTestCase()
{
    m_report = write(QStringLiteral("a.txt"), "2020年全区地区生产总值221.29亿元，增长2.1%。\n");
    m_other = write(QStringLiteral("b.txt"), "2020年全区地区生产总值300亿元，增长2.1%。\n");
}

void TestExternalVerb::inPlaceOfOurs()
{
    // It answers out of what it reads.
    const QString grep = command("grep -o '[0-9.]*亿元' | sed 's/.*/{\"text\":\"&\",\"period\":\"2020\"}/'");
    const Run run = extract({QStringLiteral("--extractor"), grep, m_report, m_other});
    QCOMPARE(run.status, 0);
    const auto records = run.records();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].value(QStringLiteral("value")).toString(), QStringLiteral("221.29"));
    QCOMPARE(records[0].value(QStringLiteral("start")).toInt(), 13);
    QCOMPARE(records[1].value(QStringLiteral("value")).toString(), QStringLiteral("300"));
    QCOMPARE(records[1].value(QStringLiteral("report")).toString(), QStringLiteral("b.txt"));
    QVERIFY(run.err.isEmpty());
}

void TestExternalVerb::besideOurs()
{
    const QString other = command("echo '{\"text\":\"221.29亿元\",\"period\":\"2031\"}'");
    const auto ours = extract({m_report}).records();
    const auto both =
        extract({QStringLiteral("--extractor"), other, QStringLiteral("--beside"), m_report}).records();
    QVERIFY(ours.size() == 2 && both.size() == 2);
    QCOMPARE(both[0].value(QStringLiteral("period")), ours[0].value(QStringLiteral("period")));
    QVERIFY(both[0].value(QStringLiteral("confidence")).toDouble() <
            ours[0].value(QStringLiteral("confidence")).toDouble());
    QCOMPARE(both[1], ours[1]);
}

void TestExternalVerb::refusedLinesAreToldAndNoFailure()
{
    const Run run = extract(
        {QStringLiteral("--extractor"), command("echo '{\"text\":\"9.99亿元\"}'; echo no"), m_report});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("a.txt: line 1: ")) &&
            lines[0].contains(QStringLiteral("9.99亿元")));
    QVERIFY(lines[1].contains(QStringLiteral("line 2: ")));
}

void TestExternalVerb::aCommandThatFailsIsStatusThree()
{
    // Of one report; the other is done all the same.
    const QString picky =
        command("grep -q 221 && echo '{\"text\":\"221.29亿元\"}' || { echo 'no such year' >&2; exit 5; }");
    const Run run = extract({QStringLiteral("--extractor"), picky, m_other, m_report});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.records().size(), 1);
    QVERIFY(run.err.contains(QStringLiteral("b.txt")) && run.err.contains(QStringLiteral("status 5")) &&
            run.err.contains(QStringLiteral("no such year")));
}

void TestExternalVerb::besideNeedsACommand()
{
    QCOMPARE(extract({QStringLiteral("--beside"), m_report}).status, 2);
    QCOMPARE(extract({QStringLiteral("--extractor"), QStringLiteral(" "), m_report}).status, 2);
}

QTEST_GUILESS_MAIN(TestExternalVerb)
#include "tst_externalverb.moc"
