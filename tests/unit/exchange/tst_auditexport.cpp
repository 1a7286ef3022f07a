// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/auditlines.h"
#include "exchange/auditpage.h"
#include "exchange/htmltext.h"
#include "exchange/memberwords.h"
#include "review/reviewdocument.h"
#include "store/copyreader.h"
#include "tests/unit/review/sampleproject.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace jiaoshu;

namespace {

const QString Hostile = QStringLiteral("</td><script>alert(\"1\")</script>&amp;\u202e\u0007");

/** The example in the documentation that checks a trail without our program. */
QByteArray recipe()
{
    QFile file(QStringLiteral(JIAOSHU_SOURCE_DIR "/docs/file-format.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression block(QStringLiteral("```python\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return block.match(QString::fromUtf8(file.readAll())).captured(1).toUtf8();
}

} // namespace

/** The record as an inspector gets it. Events: 1 report, 2 accept, 3 correct (with a moved end), 4 add, 5 undo of 3. */
class TestAuditExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void linesHoldTheWholeChain();
    void theRecipeProvesTheLines();
    void theRecipeFindsAForgery_data();
    void theRecipeFindsAForgery();
    void theRecipeProvesBothBranches();
    void theRecipeFindsWhatWasDoneToABranch_data();
    void theRecipeFindsWhatWasDoneToABranch();
    void pageTellsBothBranches();
    void pageIsWellFormed();
    void pageTellsFigureByFigure();
    void pageTellsInOrderOfTime();
    void pageSaysThatTheRecordIsBroken();
    void pageTellsEventsWhoseFigureIsGone();
    void pageTellsWhoWorkedBlind();
    void pageTellsWhatIsChosen();
    void trailShowsTheFileAsItWas();
    void changesNameEverything();
    void deceptiveCharactersAreShown();

private:
    /** Merges a copy in which Wang decided twice; ours then has the events 6 to 9, the copy 6 and 7. */
    void mergeACopy();
    QByteArray lines() const;
    QByteArray page(const store::AuditFinding &finding = {true, 5, 0, {}}) const;
    /** The text of the rows with a cell that holds `word`, cells divided by `|`. */
    QStringList rowsWith(const QByteArray &html, const QString &word) const;
    /** What python3 says to the lines: exit status and output. */
    std::pair<int, QString> prove(const QByteArray &lines) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAuditExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a<b>.jiaoshu"));
    const test::SteppingClock clock;
    review::ReviewDocument document(clock);
    document.setReviewer(QStringLiteral("李"));
    QVERIFY(document.open(test::take(store::openProject(m_path, true))).ok());
    const auto report = test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 3)));
    QVERIFY(document.accept({{1}}).ok());
    figures::Fields fields = document.figure({2})->fields;
    fields.value = QStringLiteral("2");
    base::Span span = document.figure({2})->span;
    --span.end;
    QVERIFY(document.correct({2}, fields, span, Hostile).ok());
    document.setReviewer(QStringLiteral("王"));
    (void)test::take(document.add(report, {0, 3}, fields, QStringLiteral("漏抽")));
    QVERIFY(document.revert(3).ok());
}

QByteArray TestAuditExport::lines() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exchange::writeAuditLines(*test::take(store::Trail::open(m_path)), buffer))
        qFatal("the trail cannot be read");
    return buffer.data();
}

QByteArray TestAuditExport::page(const store::AuditFinding &finding) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QDateTime at(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC);
    const auto trail = test::take(store::Trail::open(m_path));
    if (!exchange::writeAuditPage(*trail, {QStringLiteral("a<b>.jiaoshu"), finding, at, QStringLiteral("en")},
                                  buffer))
        qFatal("the trail cannot be read");
    return buffer.data();
}

void TestAuditExport::linesHoldTheWholeChain()
{
    QByteArrayList all = lines().split('\n');
    QVERIFY(all.takeLast().isEmpty());
    QCOMPARE(all.size(), 5);
    QByteArray previous = review::noHash();
    for (const QByteArray &line : all) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event.value(u"previous_hash").toString().toLatin1(), previous);
        previous = event.value(u"hash").toString().toLatin1();
        // The canonical form stands there as it was hashed: cut out, it can be hashed again.
        const QByteArray form = line.left(line.indexOf(",\"previous_hash\":")) + '}';
        const QByteArray before = event.value(u"previous_hash").toString().toLatin1();
        QCOMPARE(
            QCryptographicHash::hash(QByteArray(before + '\n' + form), QCryptographicHash::Sha256).toHex(),
            previous);
    }
    QCOMPARE(QJsonDocument::fromJson(all[2]).object().value(u"reason").toString(), Hostile);
}

std::pair<int, QString> TestAuditExport::prove(const QByteArray &lines) const
{
    const QString program = m_folder->filePath(QStringLiteral("recipe.py"));
    const QString trail = m_folder->filePath(QStringLiteral("trail.jsonl"));
    for (const auto &[path, content] : {std::pair(program, recipe()), std::pair(trail, lines)}) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(path));
    }
    QProcess python;
    python.start(QStringLiteral("python3"), {program, trail});
    python.waitForFinished();
    return {python.exitCode(),
            QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError())};
}

void TestAuditExport::theRecipeProvesTheLines()
{
    QVERIFY(!recipe().isEmpty());
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    const auto [status, said] = prove(lines());
    QVERIFY2(status == 0, qPrintable(said));
    const QJsonObject last = QJsonDocument::fromJson(lines().trimmed().split('\n').last()).object();
    QVERIFY2(said.contains(last.value(u"hash").toString()), qPrintable(said));
}

void TestAuditExport::theRecipeFindsAForgery_data()
{
    QTest::addColumn<int>("line"); // from 0
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::newRow("another reviewer") << 1 << QByteArray("李") << QByteArray("王");
    QTest::newRow("another hash") << 3 << QByteArray("\"hash\":\"") << QByteArray("\"hash\":\"0");
    QTest::newRow("another number") << 2 << QByteArray("\"sequence\":3") << QByteArray("\"sequence\":4");
    QTest::newRow("taken out") << 1 << QByteArray() << QByteArray();
}

void TestAuditExport::theRecipeFindsAForgery()
{
    QFETCH(int, line);
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    QByteArrayList all = lines().split('\n');
    if (was.isEmpty())
        all.removeAt(line);
    else
        all[line].replace(was, is);
    const auto [status, said] = prove(all.join('\n'));
    QVERIFY2(status == 1 && said.contains(QStringLiteral("line %1").arg(line + 1)), qPrintable(said));
}

void TestAuditExport::mergeACopy()
{
    const QString copy = m_folder->filePath(QStringLiteral("c&opy\".jiaoshu"));
    QVERIFY(QFile::copy(m_path, copy));
    const test::SteppingClock clock;
    {
        review::ReviewDocument theirs(clock);
        theirs.setReviewer(QStringLiteral("王"));
        QVERIFY(theirs.open(test::take(store::openProject(copy, false))).ok());
        QVERIFY(theirs.reject({{3}}, Hostile).ok());
        QVERIFY(theirs.note({1}, QStringLiteral("备注")).ok());
    }
    review::ReviewDocument ours(clock);
    ours.setReviewer(QStringLiteral("李"));
    QVERIFY(ours.open(test::take(store::openProject(m_path, false))).ok());
    QVERIFY(ours.accept({{2}}).ok());
    QVERIFY(ours.waitUntilSaved().ok());
    QCOMPARE(test::take(ours.merge(test::take(store::readCopy(m_path, copy)))).joined, 2);
}

void TestAuditExport::theRecipeProvesBothBranches()
{
    mergeACopy();
    const QByteArrayList all = lines().trimmed().split('\n');
    QCOMPARE(all.size(), 11);
    const QJsonObject last = QJsonDocument::fromJson(all[10]).object();
    QCOMPARE(last.value(u"copy").toString(), QStringLiteral("c&opy\""));
    QCOMPARE(last.value(u"sequence").toInt(), 7);
    const QJsonObject act = QJsonDocument::fromJson(all[6]).object();
    QCOMPARE(act.value(u"after")[u"head"], last.value(u"hash"));
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    const auto [status, said] = prove(lines());
    QVERIFY2(status == 0 && said.startsWith(QStringLiteral("9 events, whole")), qPrintable(said));
}

void TestAuditExport::theRecipeFindsWhatWasDoneToABranch_data()
{
    QTest::addColumn<int>("line"); // from 0
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("message");
    QTest::newRow("changed") << 9 << QByteArray("王") << QByteArray("张") << QStringLiteral("line 10");
    QTest::newRow("first missing") << 9 << QByteArray() << QByteArray() << QStringLiteral("line 10");
    QTest::newRow("last missing") << 10 << QByteArray() << QByteArray() << QStringLiteral("missing");
    QTest::newRow("of no copy") << 9 << QByteArray(",\"copy\":") << QByteArray(",\"cop\":")
                                << QStringLiteral("line 10");
}

void TestAuditExport::theRecipeFindsWhatWasDoneToABranch()
{
    QFETCH(int, line);
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, message);
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    mergeACopy();
    QByteArrayList all = lines().split('\n');
    if (was.isEmpty())
        all.removeAt(line);
    else
        all[line].replace(was, is);
    const auto [status, said] = prove(all.join('\n'));
    QVERIFY2(status == 1 && said.contains(message), qPrintable(said));
}

void TestAuditExport::pageTellsBothBranches()
{
    QVERIFY(!page().contains("Other copies"));
    mergeACopy();
    const QByteArray html = page();
    QVERIFY(html.contains("<h3>c&amp;opy&quot;</h3>") || html.contains("<h3>c&amp;opy\"</h3>"));
    const QStringList rows = rowsWith(html, QStringLiteral("Report 1/Figure 3"));
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().startsWith(u'6') && rows.first().contains(QStringLiteral("Rejected")),
             qPrintable(rows.first()));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestAuditExport::pageIsWellFormed()
{
    QXmlStreamReader reader(page());
    QHash<QString, int> elements;
    QSet<QString> targets;
    QSet<QString> ids;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++elements[reader.name().toString()];
        ids << reader.attributes().value(QLatin1String("id")).toString();
        if (reader.name() == u"a")
            targets << reader.attributes().value(QLatin1String("href")).toString().mid(1);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!elements.contains(QStringLiteral("script")));
    QVERIFY(!elements.contains(QStringLiteral("link")) && !elements.contains(QStringLiteral("img")));
    QVERIFY2(ids.contains(targets), "every link leads to a place in the page");
    QVERIFY(targets.contains(QStringLiteral("f2")) && targets.contains(QStringLiteral("e5")));
}

QStringList TestAuditExport::rowsWith(const QByteArray &html, const QString &word) const
{
    QStringList rows;
    QString row;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"tr")
            row.clear();
        else if (reader.isStartElement() && reader.name() == u"br")
            row += u'/';
        else if (reader.isEndElement() && reader.name() == u"td")
            row += u'|';
        else if (reader.isCharacters())
            row += reader.text();
        else if (reader.isEndElement() && reader.name() == u"tr" && row.contains(word))
            rows << row;
    }
    return rows;
}

void TestAuditExport::pageTellsFigureByFigure()
{
    const QByteArray html = page();
    QVERIFY(html.contains("<h3>湛河区 2021 · 2021 Government work report · 湛河区-2021.txt</h3>"));
    QVERIFY(html.contains("<h4 id=\"f2\">Figure 2: 2.1% · 地区生产总值 · 湛河区 · 2021 · Not reviewed</h4>\n"
                          "<blockquote>湛河区2021年政府工作报告😀\n地区生产总值100.5亿元，\n"
                          "地区生产总值<mark>2.1%</mark>，</blockquote>"));
    const QStringList corrected = rowsWith(html, QStringLiteral("alert"));
    QCOMPARE(corrected.size(), 1);
    const QStringList cells = corrected.first().split(u'|');
    QCOMPARE(cells[0], QStringLiteral("3"));
    QVERIFY(cells[1].startsWith(QStringLiteral("2026-11-20 ")));
    QCOMPARE(cells[2], QStringLiteral("李/review 1"));
    QCOMPARE(cells[3], QStringLiteral("Corrected/taken back by 5"));
    QCOMPARE(cells[4], QStringLiteral("Not reviewed/Place “2.1%” (38–42)/Value 2.1"));
    QCOMPARE(cells[5], QStringLiteral("Corrected/Place “2.1” (38–41)/Value 2"));
    QCOMPARE(cells[6], QStringLiteral("</td><script>alert(\"1\")</script>&amp;⟨U+202E⟩⟨U+0007⟩"));
    const QString back = rowsWith(html, QStringLiteral("Taken back 3")).value(0);
    QVERIFY2(back.contains(QStringLiteral("|王/review 1|Taken back 3|Corrected/")), qPrintable(back));
}

void TestAuditExport::pageTellsInOrderOfTime()
{
    const QByteArray html = page();
    const QByteArray hash = test::take(store::Trail::open(m_path))->summary().value().lastHash;
    const QStringList rows = rowsWith(html, QString::fromLatin1(hash));
    QCOMPARE(rows.size(), 1);
    const QStringList cells = rows.first().split(u'|');
    QCOMPARE(cells[0], QStringLiteral("5"));
    QCOMPARE(cells[4], QStringLiteral("Figure 2: 2.1% · 地区生产总值 · 湛河区 · 2021"));
    QCOMPARE(html.count("<h3>2026-11-20</h3>"), 1);
    for (const char *entry : {"<dt>Project</dt><dd>a&lt;b&gt;.jiaoshu</dd>", "<dt>Events</dt><dd>5</dd>",
                              "<dt>Figures</dt><dd>4</dd>", "<dt>Figures with events</dt><dd>3</dd>",
                              "<dd>李 (3)<br/>王 (2)</dd>", "<dt>Proof</dt><dd>Whole: "})
        QVERIFY2(html.contains(entry), entry);
    QVERIFY(html.contains(QByteArray("<dt>Last hash</dt><dd>" + hash + "</dd>")));
}

void TestAuditExport::pageSaysThatTheRecordIsBroken()
{
    const QByteArray html = page({false, 5, 3, QStringLiteral("Event 3 was changed <b>")});
    QVERIFY(html.contains("<strong>BROKEN at event 3: Event 3 was changed &lt;b&gt;</strong>"));
    QVERIFY(!html.contains("Whole:"));
}

/** Somebody with SQL at hand can take away anything; the rest is told all the same. */
void TestAuditExport::pageTellsEventsWhoseFigureIsGone()
{
    {
        const auto connection =
            test::take(store::Connection::open(m_path, store::Connection::Mode::ReadWrite));
        for (const char *statement :
             {"PRAGMA foreign_keys = OFF", "DROP TRIGGER figure_no_delete", "DROP TRIGGER report_no_delete",
              "DROP TRIGGER event_no_update", "DELETE FROM figure WHERE id = 2", "DELETE FROM report",
              "UPDATE event SET reverts = 5 WHERE sequence = 3",
              "UPDATE event SET at = 'noon' WHERE sequence = 4"})
            QVERIFY2(connection->execute(QLatin1String(statement)).ok(), statement);
    }
    const QByteArray html = page();
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(html.contains("<h3>Report 1</h3>"));
    QVERIFY(html.contains("<h4 id=\"f2\">Figure 2</h4>"));
    QCOMPARE(rowsWith(html, QStringLiteral("alert")).size(), 1);
}

/** It is of no report, and stands with what is about the project itself. */
void TestAuditExport::pageTellsWhatIsChosen()
{
    {
        const test::SteppingClock clock;
        review::ReviewDocument document(clock);
        document.setReviewer(QStringLiteral("王"));
        QVERIFY(document.open(test::take(store::openProject(m_path, false))).ok());
        QVERIFY(document
                    .choose(QStringLiteral("finding/<b>"), {{QStringLiteral("note"), Hostile}},
                            QStringLiteral("核对"))
                    .ok());
        QVERIFY(document.undo().ok());
    }
    const QByteArray html = page();
    QVERIFY(html.contains("<section id=\"r0\"><h3>a&lt;b&gt;.jiaoshu</h3>"));
    const QStringList rows = rowsWith(html, QStringLiteral("Problem·"));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.first().contains(QStringLiteral("王|Chosen")), qPrintable(rows.first()));
    QVERIFY(rows.first().contains(QStringLiteral("taken back by")));
    QVERIFY(rows.first().contains(QStringLiteral("核对")));
    QVERIFY(!html.contains("finding/<b>") && !html.contains("Problem·<b>"));
    QVERIFY(lines().contains("\"kind\":\"choose\""));
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        return;
    const auto [status, said] = prove(lines());
    QVERIFY2(status == 0, qPrintable(said));
}

/** An opinion of a layer has a place of its own, and stands among the events of its figure. */
void TestAuditExport::pageTellsWhoWorkedBlind()
{
    {
        const auto log = test::take(store::openProject(m_path, false));
        review::Figure figure = test::take(log->load()).figures[1];
        review::Event event;
        event.kind = review::EventKind::Correct;
        event.report = figure.report;
        event.figure = figure.id;
        event.reviewer = QStringLiteral("张");
        event.at = QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
        event.stage = 2;
        event.layer = review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("张")}.name();
        event.before = {{QStringLiteral("end"), qint64(figure.span.end)}};
        figure.span.end -= 2;
        event.after = {{QStringLiteral("end"), qint64(figure.span.end)}};
        (void)test::take(log->append({event}, {figure}));
        event.kind = review::EventKind::ProjectChanged;
        event.report = {};
        event.figure = {};
        event.layer.clear();
        event.before = {};
        event.after = {{QStringLiteral("reviews"), 3}, {QStringLiteral("same_person"), false}};
        (void)test::take(log->append({event}, {{}}));
    }
    const QByteArray html = page();
    const QStringList blind = rowsWith(html, QStringLiteral("without seeing"));
    QCOMPARE(blind.size(), 2); // by figure, and in order of time
    QCOMPARE(blind.first().section(u'|', 2, 5),
             QStringLiteral(
                 "张/review 2/without seeing the others|Corrected|Place “2.1%” (38–42)|Place “2.” (38–40)"));
    QVERIFY(rowsWith(html, QStringLiteral("alert")).value(0).contains(QStringLiteral("Place “2.1” (38–41)")));
    QVERIFY(html.contains("<section id=\"r0\"><h3>a&lt;b&gt;.jiaoshu</h3>"));
    QCOMPARE(rowsWith(html, QStringLiteral("Reviews 3/One person may do two no")).size(), 1);
}

void TestAuditExport::trailShowsTheFileAsItWas()
{
    const auto trail = test::take(store::Trail::open(m_path));
    QCOMPARE(test::take(trail->summary()).events, 5);
    {
        const test::SteppingClock clock;
        review::ReviewDocument document(clock);
        QVERIFY(document.open(test::take(store::openProject(m_path, false))).ok());
        QVERIFY(document.reject({{3}}).ok());
    }
    QCOMPARE(test::take(trail->summary()).events, 5);
    const auto finding = test::take(trail->verify());
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 5);
    QCOMPARE(test::take(test::take(store::Trail::open(m_path))->summary()).events, 6);
}

void TestAuditExport::changesNameEverything()
{
    review::PastStep step;
    step.event.before = {{QStringLiteral("exists"), true}, {QStringLiteral("qualifier"), QString()}};
    step.event.after = {{QStringLiteral("exists"), false},
                        {QStringLiteral("merged_into"), 7},
                        {QStringLiteral("qualifier"), QStringLiteral(">=")},
                        {QStringLiteral("extracted"), QJsonObject{{QStringLiteral("unit"), QString()}}}};
    const std::vector<exchange::MemberChange> expected{
        {{}, QStringLiteral("in the record"), QStringLiteral("not in the record")},
        {QStringLiteral("Qualifier"), QStringLiteral("none"), QStringLiteral("at least")},
        {QStringLiteral("Merged into figure"), {}, QStringLiteral("7")},
        {QStringLiteral("Unit as extracted"), {}, QStringLiteral("–")}};
    QVERIFY(exchange::changesOf(step, nullptr) == expected);
}

void TestAuditExport::deceptiveCharactersAreShown()
{
    QCOMPARE(exchange::htmlText(u"a<b>&\"\n数\u00ad\U000E0041😀"),
             QStringLiteral("a&lt;b&gt;&amp;&quot;\n数⟨U+00AD⟩⟨U+E0041⟩😀"));
    const QChar half(0xd83d);
    QCOMPARE(exchange::htmlText(QString(half)), QString(QChar(QChar::ReplacementCharacter)));
}

QTEST_APPLESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
