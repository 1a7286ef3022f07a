// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figurefinder.h"

#include <QtTest>
#include <csignal>

using namespace jiaoshu;
using namespace jiaoshu::reports;
using base::Error;

/** Programs of other people: what they find is anchored and never guessed, and what they do wrong harms nothing. */
class TestExternalExtractor : public QObject {
    Q_OBJECT

private slots:
    void anchors_data();
    void anchors();
    void badLinesAreListed_data();
    void badLinesAreListed();
    void whatIsNotNamed();
    void overlapsKeepTheFirst();
    void theTextGoesInAndTheAnswerComesOut();
    void argumentsAreNoShell();
    void failures_data();
    void failures();
    void whatItStartedEndsWithIt();
    void endlessAnswer();
    void aLargeTextAndALazyReader();
    void cancel();
    void besideOurs_data();
    void besideOurs();
    void inPlaceOfOurs();
    void theReportIsNamed();

private:
    QString script(const QByteArray &body);
    base::Result<ExternalAnswer> run(const QString &command, ExternalLimits limits = {}) const
    {
        return ExternalExtractor(command, limits).extract(m_text, m_info, base::Progress());
    }

    QTemporaryDir m_folder;
    const text::SourceText m_text{
        QStringLiteral("😀2020年地区生产总值221.29亿元，增长2.1%。\n财政收入7.19亿元，增长2.1%。\n")};
    const figures::ReportInfo m_info{{}, QStringLiteral("湛河区"), QStringLiteral("410411"), 2021, {}, {}};
    const extraction::Extractor m_extractor{figures::Catalogue::builtIn(), figures::Gazetteer::builtIn()};
};

namespace {

ExternalAnswer read(const QByteArray &answer, const text::SourceText &text,
                    const figures::ReportInfo &info = {})
{
    return readAnswer(answer, text, info, base::Progress());
}

} // namespace

/** A program of `body` for sh, as a command. */
QString TestExternalExtractor::script(const QByteArray &body)
{
    QFile file(m_folder.filePath(QStringLiteral("a program.sh")));
    if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
        qFatal("no script");
    return QStringLiteral("sh \"%1\"").arg(file.fileName());
}

void TestExternalExtractor::anchors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qsizetype>("start");
    // The emoji is one code point and two UTF-16 units.
    QTest::newRow("offsets and quote")
        << QByteArray(R"({"start":12,"end":20,"text":"221.29亿元"})") << qsizetype(13);
    QTest::newRow("offsets alone") << QByteArray(R"({"start":12,"end":20,"value":"221.29"})")
                                   << qsizetype(13);
    QTest::newRow("quote alone") << QByteArray(R"({"text":"221.29亿元"})") << qsizetype(13);
    QTest::newRow("offsets of UTF-16")
        << QByteArray(R"({"start":13,"end":21,"text":"221.29亿元"})") << qsizetype(13);
    QTest::newRow("offsets outside") << QByteArray(R"({"start":-4,"end":900,"text":"221.29亿元"})")
                                     << qsizetype(13);
    QTest::newRow("twice") << QByteArray(R"({"text":"2.1%"})") << qsizetype(-1);
    QTest::newRow("wrong offsets and twice")
        << QByteArray(R"({"start":1,"end":3,"text":"2.1%"})") << qsizetype(-1);
    QTest::newRow("twice, before") << QByteArray(R"({"text":"2.1%","before":"7.19亿元，增长"})")
                                   << qsizetype(43);
    QTest::newRow("twice, after") << QByteArray(R"({"text":"2.1%","after":"。\n财政"})") << qsizetype(24);
    QTest::newRow("twice, before both") << QByteArray(R"({"text":"2.1%","before":"增长"})") << qsizetype(-1);
    QTest::newRow("second") << QByteArray(R"({"text":"2.1%","occurrence":2})") << qsizetype(43);
    QTest::newRow("third") << QByteArray(R"({"text":"2.1%","occurrence":3})") << qsizetype(-1);
    QTest::newRow("nowhere") << QByteArray(R"({"text":"9.9%"})") << qsizetype(-1);
    QTest::newRow("offsets outside, no quote")
        << QByteArray(R"({"start":12,"end":2000000000})") << qsizetype(-1);
    QTest::newRow("backwards") << QByteArray(R"({"start":12,"end":12})") << qsizetype(-1);
    QTest::newRow("start alone") << QByteArray(R"({"start":12})") << qsizetype(-1);
    QTest::newRow("blank quote") << QByteArray(R"({"start":12,"end":20,"text":" "})") << qsizetype(-1);
    QTest::newRow("fractions") << QByteArray(R"({"start":12.5,"end":20.5,"text":"221.29亿元"})")
                               << qsizetype(13);
}

void TestExternalExtractor::anchors()
{
    QFETCH(QByteArray, line);
    QFETCH(qsizetype, start);
    const ExternalAnswer answer = read(line, m_text);
    QCOMPARE(answer.figures.size() + answer.refusals.size(), 1);
    QCOMPARE(answer.figures.empty() ? -1 : answer.figures.front().figure.span.start, start);
    if (start < 0)
        QVERIFY(!answer.refusals.front().reason.isEmpty());
}

void TestExternalExtractor::badLinesAreListed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("not JSON") << QByteArray("{\"text\":");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("a word") << QByteArray("Loading model...");
    QTest::newRow("not UTF-8") << QByteArray("{\"text\":\"\xFF\xFE\"}");
    QTest::newRow("half a character") << QByteArray(R"({"text":"\ud83d"})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("text is a number") << QByteArray(R"({"text":7})");
    QTest::newRow("start is text") << QByteArray(R"({"start":"12","end":"20"})");
    QTest::newRow("value is a number") << QByteArray(R"({"text":"221.29亿元","value":221.29})");
    QTest::newRow("value is none") << QByteArray(R"({"text":"221.29亿元","value":"1,23,4"})");
    QTest::newRow("no value to read off") << QByteArray(R"({"text":"地区生产总值"})");
    QTest::newRow("measure is none") << QByteArray(R"({"text":"221.29亿元","measure":"size"})");
    QTest::newRow("period is none") << QByteArray(R"({"text":"221.29亿元","period":"2021/2016"})");
    QTest::newRow("confidence is none") << QByteArray(R"({"text":"221.29亿元","confidence":7})");
    QTest::newRow("a huge line") << QByteArray("{\"text\":\"" + QByteArray(2'000'000, 'x') + "\"}");
    QTest::newRow("deep") << QByteArray(5000, '[');
}

void TestExternalExtractor::badLinesAreListed()
{
    QFETCH(QByteArray, line);
    const QByteArray good(R"({"text":"7.19亿元"})");
    const ExternalAnswer answer = read(good + "\r\n\n" + line + "\n" + R"({"text":"221.29亿元"})", m_text);
    QCOMPARE(answer.figures.size(), 2);
    QCOMPARE(answer.refusals.size(), 1);
    QCOMPARE(answer.refusals.front().line, 3);
    QVERIFY(!answer.refusals.front().reason.isEmpty());
    QVERIFY(answer.refusals.front().text().contains(u'3'));
}

void TestExternalExtractor::whatIsNotNamed()
{
    const ExternalAnswer answer = read(R"({"text":"221.29亿元"}
{"text":"7.19亿元","value":"7.19","unit":"亿元","district":"湛河区","period":"2020","measure":"level","indicator":"budget_revenue","confidence":0.8,"model":"m"})",
                                       m_text, m_info);
    QCOMPARE(answer.figures.size(), 2);
    const figures::ExtractedFigure &first = answer.figures[0].figure;
    QCOMPARE(first.fields.value, QStringLiteral("221.29"));
    QCOMPARE(first.fields.unit, QStringLiteral("亿元"));
    QVERIFY(first.fields.period.isEmpty() && first.fields.district.isEmpty());
    QCOMPARE(first.confidence, 0.5);
    QVERIFY(answer.figures[0].named.empty());
    const figures::ExtractedFigure &second = answer.figures[1].figure;
    QCOMPARE(second.fields.indicator, QStringLiteral("budget_revenue"));
    QCOMPARE(second.fields.districtCode, QStringLiteral("410411"));
    QCOMPARE(second.confidence, 0.8);
    QCOMPARE(answer.figures[1].named.size(), 6);
    QCOMPARE(second.reasons.front().rule, QStringLiteral("external"));
}

void TestExternalExtractor::overlapsKeepTheFirst()
{
    const ExternalAnswer answer = read(R"({"text":"7.19亿元"}
{"text":"7.19"}
{"text":"7.19亿元"}
{"text":"19亿元，增长2.1"}
{"text":"221.29亿元"})",
                                       m_text);
    QCOMPARE(answer.figures.size(), 2);
    QCOMPARE(answer.refusals.size(), 3);
    QCOMPARE(answer.refusals.front().line, 2);
    // In order of position, whatever the order of the lines.
    QCOMPARE(answer.figures.front().figure.fields.value, QStringLiteral("221.29"));
    QCOMPARE(answer.figures.back().figure.fields.value, QStringLiteral("7.19"));
}

void TestExternalExtractor::theTextGoesInAndTheAnswerComesOut()
{
    const QString command =
        script("grep -o '[0-9.]*亿元' | while read x; do echo \"{\\\"text\\\":\\\"$x\\\"}\"; done\n"
               "echo progress >&2\n");
    const auto answer = run(command);
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->figures.size(), 2);
    QVERIFY(answer->refusals.empty());
}

void TestExternalExtractor::argumentsAreNoShell()
{
    const QString made = m_folder.filePath(QStringLiteral("made"));
    const auto answer = run(QStringLiteral("echo \"{}\" ; touch %1 $(touch %1) > %1").arg(made));
    QVERIFY(answer.ok());
    QVERIFY(!QFile::exists(made));
}

void TestExternalExtractor::failures_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("no command") << QStringLiteral("  ") << QByteArray() << QStringLiteral("no command");
    QTest::newRow("no such program") << QStringLiteral("/nowhere/extract --all") << QByteArray()
                                     << QStringLiteral("cannot be started");
    QTest::newRow("status") << QString() << QByteArray("echo first >&2; echo 'no model file' >&2; exit 7")
                            << QStringLiteral("status 7; it said: no model file");
    QTest::newRow("crash") << QString() << QByteArray("kill -SEGV $$") << QStringLiteral("crashed");
    QTest::newRow("no answer") << QString() << QByteArray("exec sleep 600") << QStringLiteral("did not end");
    QTest::newRow("closed, and goes on")
        << QString() << QByteArray("exec >&- 2>&- <&-; exec sleep 600") << QStringLiteral("did not end");
    QTest::newRow("talks without end")
        << QString() << QByteArray("exec yes >&2") << QStringLiteral("did not end");
}

void TestExternalExtractor::failures()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const QString tried = command.isEmpty() ? script(body) : command;
    QElapsedTimer clock;
    clock.start();
    const auto answer = run(tried, {700, 1'000'000});
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().subject, tried);
    QVERIFY2(answer.error().message.contains(words), qPrintable(answer.error().message));
    QVERIFY2(clock.elapsed() < 60'000, "the program should have been ended long ago");
}

/** A program that leaves another one behind, in either way. */
void TestExternalExtractor::whatItStartedEndsWithIt()
{
    const QString number = m_folder.filePath(QStringLiteral("number"));
    for (const char *then : {"sleep 600", "exit 0"}) {
        const QString command = script("sleep 600 & echo $! > '" + number.toUtf8() + "'\n" + then + "\n");
        (void)run(command, {700, 1'000'000});
        QFile file(number);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const pid_t left = pid_t(file.readAll().trimmed().toInt());
        QVERIFY(left > 0);
        const auto isGone = [left] {
            QFile status(QStringLiteral("/proc/%1/stat").arg(left));
            // Killed, but perhaps not yet reaped by whoever inherited it.
            return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
        };
        QTRY_VERIFY(isGone());
    }
}

void TestExternalExtractor::endlessAnswer()
{
    const auto answer = run(QStringLiteral("yes \"{}\""), {20'000, 1'000'000});
    QVERIFY(!answer.ok());
    QVERIFY2(answer.error().message.contains(QStringLiteral("more than 1000000 bytes")),
             qPrintable(answer.error().message));
    QCOMPARE(answer.error().subject, QStringLiteral("yes \"{}\""));
}

/** Neither side waits for the other: 8 MB in and out, by a program that answers before it has read, and one that never reads. */
void TestExternalExtractor::aLargeTextAndALazyReader()
{
    const text::SourceText large(QStringLiteral("增长2.1%。\n").repeated(400'000));
    const auto echoed =
        ExternalExtractor(QStringLiteral("cat"))
            .extract(text::SourceText(QStringLiteral("x\n").repeated(10'000)), m_info, base::Progress());
    QVERIFY(echoed.ok());
    QCOMPARE(echoed->refusals.size(), 10'000);
    const auto ignored =
        ExternalExtractor(script("echo '{\"start\":2,\"end\":6}'")).extract(large, m_info, base::Progress());
    QVERIFY2(ignored.ok(), ignored.ok() ? "" : qPrintable(ignored.error().text()));
    QCOMPARE(ignored->figures.size(), 1);
}

void TestExternalExtractor::cancel()
{
    base::Progress progress;
    const std::unique_ptr<QThread> thread(QThread::create([&progress] {
        QThread::msleep(200);
        progress.cancel();
    }));
    thread->start();
    const auto answer = ExternalExtractor(QStringLiteral("sleep 600")).extract(m_text, m_info, progress);
    thread->wait();
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
}

void TestExternalExtractor::besideOurs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<double>("confidence");
    const QStringList agrees{QStringLiteral("value external_agrees")};
    QTest::newRow("agrees") << QByteArray(R"({"text":"221.29亿元","period":"2020"})") << agrees << 0.9;
    QTest::newRow("names nothing") << QByteArray(R"({"text":"221.29亿元"})") << agrees << 0.9;
    QTest::newRow("the same district without a code")
        << QByteArray(R"({"text":"221.29亿元","district":"湛河区"})") << agrees << 0.9;
    QTest::newRow("one differs") << QByteArray(R"({"text":"221.29亿元","period":"2021"})")
                                 << QStringList{QStringLiteral("period external_differs")} << 0.54;
    QTest::newRow("two differ") << QByteArray(R"({"text":"221.29亿元","value":"1","period":"2021"})")
                                << QStringList{QStringLiteral("value external_differs"),
                                               QStringLiteral("period external_differs")}
                                << 0.54;
    QTest::newRow("another number there") << QByteArray(R"({"text":"1.29亿元"})")
                                          << QStringList{QStringLiteral("value external_differs")} << 0.54;
    QTest::newRow("elsewhere") << QByteArray(R"({"text":"7.19亿元"})") << QStringList() << 0.9;
}

void TestExternalExtractor::besideOurs()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, rules);
    QFETCH(double, confidence);
    figures::ExtractedFigure own;
    own.span = {13, 21};
    own.fields.value = QStringLiteral("221.29");
    own.fields.unit = QStringLiteral("亿元");
    own.fields.period = QStringLiteral("2020");
    own.fields.district = QStringLiteral("湛河区");
    own.fields.districtCode = QStringLiteral("410411");
    own.confidence = 0.9;
    const auto merged = reports::besideOurs({own}, read(line, m_text).figures);
    QCOMPARE(merged.size(), rules.isEmpty() ? 2 : 1);
    QVERIFY(merged.front().fields == own.fields && merged.front().span == own.span);
    QCOMPARE(merged.front().confidence, confidence);
    QStringList found;
    for (const figures::Reason &reason : merged.front().reasons)
        found << figures::token(reason.field) + u' ' + reason.rule;
    QCOMPARE(found, rules);
    if (rules.isEmpty())
        QCOMPARE(merged.back().reasons.front().rule, QStringLiteral("external"));
}

void TestExternalExtractor::inPlaceOfOurs()
{
    const text::Outline outline = text::Outline::of(m_text);
    const ExternalExtractor external(script("echo '{\"text\":\"7.19亿元\"}'; echo '{\"text\":\"2.1%\"}'"));
    const FigureFinder ours(m_extractor);
    const FigureFinder theirs(m_extractor, external, FigureFinder::Mode::InPlaceOfOurs);
    const FigureFinder both(m_extractor, external, FigureFinder::Mode::BesideOurs);
    const base::Progress progress;
    QVERIFY(!ours.usesCommand() && theirs.usesCommand());
    const size_t own = ours.find(m_text, outline, m_info, progress)->figures.size();
    QVERIFY(own >= 4);
    const auto found = theirs.find(m_text, outline, m_info, progress);
    QVERIFY(found.ok());
    QCOMPARE(found->figures.size(), 1);
    QCOMPARE(found->refusals.size(), 1);
    QCOMPARE(found->refusals.front().line, 2);
    QCOMPARE(both.find(m_text, outline, m_info, progress)->figures.size(), own);
    QVERIFY(both.name().contains(external.command()) && both.name() != theirs.name());
    base::Progress cancelled;
    cancelled.cancel();
    QCOMPARE(ours.find(m_text, outline, m_info, cancelled).error().code, Error::Code::Cancelled);
}

void TestExternalExtractor::theReportIsNamed()
{
    ReadReport report =
        readText(QStringLiteral("/r/a.txt"), m_text.string(), m_extractor, figures::Gazetteer::builtIn());
    const auto outcome =
        FigureFinder(m_extractor, ExternalExtractor(QStringLiteral("false")), FigureFinder::Mode::BesideOurs)
            .complete(report, base::Progress());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().subject, QStringLiteral("/r/a.txt"));
    QVERIFY(outcome.error().message.startsWith(QStringLiteral("false: ")));
}

QTEST_GUILESS_MAIN(TestExternalExtractor)
#include "tst_externalextractor.moc"
