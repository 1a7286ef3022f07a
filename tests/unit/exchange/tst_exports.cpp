// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/support/handmadereport.h"
#include "tests/support/openpyxl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using figures::Measure;

namespace {

/** 𠮷 lies beyond the BMP: offsets in UTF-16 and in code points differ by one after it. */
const QString ReportText = QStringLiteral(
    "𠮷地区生产总值完成221.29 亿元，增长2.1%。\n社会消费品零售总额83.11亿元，下降4.5%。\n=改造公厕19座。\n");

/** Cells of a CSV file; understands quotes, doubled quotes, and line ends inside of them. */
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last() << std::exchange(cell, QString());
        } else if (!quoted && c == u'\r') {
            rows.last() << std::exchange(cell, QString());
            rows << QStringList();
            ++i;
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Every format, written from one reviewed document and read back by something else. */
class TestExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void registryHasThreeFormats();
    void extractedRecordIsTheGuides();
    void csvCarriesExtractedAndCorrected();
    void jsonlCarriesExtractedAndCorrected();
    void xlsxIsReadByAnotherProgram();
    void indicatorSheetHasYearsAsColumns();
    void offsetsAreCodePoints();
    void reasonIsTheStandingDecisions();
    void onlyAskedFiguresAreWritten();
    void oldFileStaysWhereWritingFails();
    void errorsNameFileAndReason_data();
    void errorsNameFileAndReason();

private:
    base::Outcome write(const QString &format, const QString &path);
    QList<QStringList> csv();
    QJsonObject jsonOf(int line);

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::vector<review::FigureId> m_figures;
};

void TestExports::init()
{
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_document->setReviewer(QStringLiteral("审校员甲"));
    testing::HandmadeReport report(QStringLiteral("zhanhe.txt"), ReportText, QStringLiteral("湛河区"),
                                   QStringLiteral("410411"), 2021);
    report
        .figure(QStringLiteral("221.29 亿元"), QStringLiteral("221.29"), QStringLiteral("亿元"),
                QStringLiteral("gdp"), QStringLiteral("地区生产总值"), QStringLiteral("2020"))
        .figure(QStringLiteral("2.1%"), QStringLiteral("2.1"), QStringLiteral("%"), QStringLiteral("gdp"),
                QStringLiteral("地区生产总值"), QStringLiteral("2020"), Measure::Growth)
        .figure(QStringLiteral("83.11亿元"), QStringLiteral("83.11"), QStringLiteral("亿元"),
                QStringLiteral("retail_sales"), QStringLiteral("社会消费品零售总额"), QStringLiteral("2020"))
        .figure(QStringLiteral("4.5%"), QStringLiteral("-4.5"), QStringLiteral("%"),
                QStringLiteral("retail_sales"), QStringLiteral("社会消费品零售总额"), QStringLiteral("2020"),
                Measure::Growth)
        .figure(QStringLiteral("19座"), QStringLiteral("19"), QStringLiteral("座"), QString(),
                QStringLiteral("=改造公厕"), QStringLiteral("2020"));
    QVERIFY(m_document->addReport(report.report()).ok());
    m_figures = m_document->allFigures();
    QCOMPARE(m_figures.size(), size_t(5));

    const review::Figure first = *m_document->figure(m_figures[0]);
    figures::Fields fields = first.fields;
    fields.value = QStringLiteral("222.30");
    QVERIFY(m_document->correct(first.id, fields, first.span, QStringLiteral("以核定数为准")).ok());
    QVERIFY(m_document->accept({m_figures[1]}).ok());
    QVERIFY(m_document->reject({m_figures[2]}, QStringLiteral("抽取有误")).ok());
    QVERIFY(m_document->note(m_figures[0], QStringLiteral("见统计公报")).ok());
}

void TestExports::cleanup() { m_document.reset(); }

base::Outcome TestExports::write(const QString &format, const QString &path)
{
    return exchange::exportFormat(format)->write(
        {*m_document, figures::Catalogue::builtIn(), m_document->allFigures(), QStringLiteral("zh")}, path);
}

QList<QStringList> TestExports::csv()
{
    const QString path = m_folder.filePath(QStringLiteral("a.csv"));
    if (!write(QStringLiteral("csv"), path))
        return {};
    QByteArray bytes = contentOf(path);
    return bytes.startsWith("\xEF\xBB\xBF") ? parseCsv(QString::fromUtf8(bytes.mid(3)))
                                            : QList<QStringList>();
}

QJsonObject TestExports::jsonOf(int line)
{
    const QString path = m_folder.filePath(QStringLiteral("a.jsonl"));
    if (!write(QStringLiteral("jsonl"), path))
        return {};
    return QJsonDocument::fromJson(contentOf(path).split('\n').value(line)).object();
}

void TestExports::registryHasThreeFormats()
{
    QStringList ids;
    for (const auto &format : exchange::exportFormats()) {
        ids << format->id();
        QVERIFY(!format->name().isEmpty());
        QCOMPARE(exchange::exportFormat(format->id()), format.get());
    }
    QCOMPARE(ids, QStringList({QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("jsonl")}));
    QVERIFY(!exchange::exportFormat(u"doc"));
}

void TestExports::extractedRecordIsTheGuides()
{
    const text::SourceText text(QStringLiteral("完成生产总值271.4亿元。"));
    figures::ExtractedFigure figure;
    figure.span = {6, 13};
    figure.fields = {QStringLiteral("271.4"), QStringLiteral("亿元"),     Measure::Level,
                     figures::Status::Actual, QStringLiteral("2020"),     figures::Qualifier::None,
                     QStringLiteral("gdp"),   QStringLiteral("生产总值"), QStringLiteral("新华区"),
                     QStringLiteral("410402")};
    figure.confidence = 0.966;
    // figures/GUIDE.md, "Span": the same members in the same order.
    QCOMPARE(
        QString::fromUtf8(
            exchange::extractedRecord(figure, text, QStringLiteral("xinhua-2021-work-report.txt"))),
        QStringLiteral(
            R"({"report":"xinhua-2021-work-report.txt","start":6,"end":13,"text":"271.4亿元","value":"271.4","unit":"亿元","measure":"level",)"
            R"("status":"actual","period":"2020","qualifier":"","indicator":"gdp","indicator_name":"生产总值","district":"新华区","confidence":0.97})"));
}

void TestExports::csvCarriesExtractedAndCorrected()
{
    const QList<QStringList> rows = csv();
    QCOMPARE(rows.size(), 6);
    const auto cell = [&](int row, const char *heading) {
        return rows[row].value(rows[0].indexOf(QLatin1String(heading)));
    };
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows[0].size());
    QCOMPARE(cell(1, "Report"), QStringLiteral("zhanhe.txt"));
    QCOMPARE(cell(1, "Value"), QStringLiteral("222.30"));
    QCOMPARE(cell(1, "Extracted value"), QStringLiteral("221.29"));
    QCOMPARE(cell(1, "State"), QStringLiteral("corrected"));
    QCOMPARE(cell(1, "Reviewer"), QStringLiteral("审校员甲"));
    QCOMPARE(cell(1, "Note"), QStringLiteral("见统计公报"));
    QCOMPARE(cell(1, "Quote"), QStringLiteral("221.29 亿元"));
    QCOMPARE(cell(1, "Indicator"), QStringLiteral("地区生产总值"));
    QCOMPARE(cell(1, "District code"), QStringLiteral("410411"));
    QVERIFY(QDateTime::fromString(cell(1, "Time (UTC)"), Qt::ISODateWithMs).isValid());
    QCOMPARE(cell(2, "State"), QStringLiteral("accepted"));
    QCOMPARE(cell(3, "State"), QStringLiteral("rejected"));
    QCOMPARE(cell(4, "State"), QStringLiteral("not_reviewed"));
    QCOMPARE(cell(4, "Value"), QStringLiteral("-4.5"));
    QCOMPARE(cell(4, "Reviewer"), QString());
    // A name that starts like a formula is made harmless.
    QCOMPARE(cell(5, "Name in the text"), QStringLiteral("'=改造公厕"));
}

void TestExports::jsonlCarriesExtractedAndCorrected()
{
    const QJsonObject record = jsonOf(0);
    const auto text = [&](const char *key) { return record.value(QLatin1String(key)).toString(); };
    QCOMPARE(text("value"), QStringLiteral("222.30"));
    QCOMPARE(text("state"), QStringLiteral("corrected"));
    QCOMPARE(text("reviewer"), QStringLiteral("审校员甲"));
    QCOMPARE(text("reason"), QStringLiteral("以核定数为准"));
    QCOMPARE(text("note"), QStringLiteral("见统计公报"));
    QCOMPARE(text("quote"), QStringLiteral("221.29 亿元"));
    QCOMPARE(text("prefix"), QStringLiteral("𠮷地区生产总值完成"));
    QCOMPARE(text("sentence"), QStringLiteral("𠮷地区生产总值完成221.29 亿元，增长2.1%。"));
    QCOMPARE(text("offset_unit"), QStringLiteral("code_point"));
    QCOMPARE(text("text_sha256"), QString::fromLatin1(text::SourceText(ReportText).hash()));
    const QJsonObject extracted = record.value(QLatin1String("extracted")).toObject();
    QCOMPARE(extracted.value(QLatin1String("value")).toString(), QStringLiteral("221.29"));
    QCOMPARE(extracted.value(QLatin1String("confidence")).toDouble(), 0.9);
}

void TestExports::offsetsAreCodePoints()
{
    const QList<uint> codePoints = ReportText.toUcs4();
    for (int line = 0; line < 5; ++line) {
        const QJsonObject record = jsonOf(line);
        const int start = record.value(QLatin1String("start")).toInt(-1);
        const int end = record.value(QLatin1String("end")).toInt(-1);
        QVERIFY(start >= 0 && end <= codePoints.size() && start < end);
        QString slice;
        for (int i = start; i < end; ++i)
            slice += QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoints[i]), 1);
        QCOMPARE(slice, record.value(QLatin1String("text")).toString());
    }
    QCOMPARE(csv()[1][csv()[0].indexOf(QLatin1String("Start (code points)"))], QStringLiteral("9"));
}

void TestExports::reasonIsTheStandingDecisions()
{
    QVERIFY(m_document->undo().ok()); // the note
    QVERIFY(m_document->undo().ok()); // the rejection
    const QJsonObject record = jsonOf(2);
    QCOMPARE(record.value(QLatin1String("state")).toString(), QStringLiteral("not_reviewed"));
    QCOMPARE(record.value(QLatin1String("reason")).toString(), QString());
    QVERIFY(m_document->redo().ok());
    QCOMPARE(jsonOf(2).value(QLatin1String("reason")).toString(), QStringLiteral("抽取有误"));
}

void TestExports::xlsxIsReadByAnotherProgram()
{
    const QString python = pythonWithOpenpyxl();
    if (python.isEmpty())
        QSKIP("python3-openpyxl is not installed: the workbook is not read back");
    const QString path = m_folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(write(QStringLiteral("xlsx"), path).ok());
    const QJsonArray sheets = workbook(python, path);
    QCOMPARE(sheets.size(), 2);
    const QJsonObject sheet = sheets[0].toObject();
    QCOMPARE(sheet.value(QLatin1String("title")).toString(), QStringLiteral("Figures"));
    QCOMPARE(sheet.value(QLatin1String("frozen")).toString(), QStringLiteral("A2"));
    QVERIFY(sheet.value(QLatin1String("filter")).toString().startsWith(QLatin1String("A1:")));
    const QJsonArray rows = sheet.value(QLatin1String("rows")).toArray();
    QCOMPARE(rows.size(), 6);
    const auto cell = [&](int row, const char *heading) {
        const QJsonArray headings = rows[0].toArray();
        for (int column = 0; column < headings.size(); ++column) {
            if (headings[column].toArray()[0].toString() == QLatin1String(heading))
                return rows[row].toArray()[column].toArray();
        }
        return QJsonArray();
    };
    QCOMPARE(cell(1, "Value"), QJsonArray({222.3, QStringLiteral("n"), QStringLiteral("0.00")}));
    QCOMPARE(cell(1, "Value as text")[0].toString(), QStringLiteral("222.30"));
    QCOMPARE(cell(1, "Value as text")[1].toString(), QStringLiteral("s"));
    QCOMPARE(cell(1, "Extracted value")[0].toDouble(), 221.29);
    QCOMPARE(cell(4, "Value"), QJsonArray({-4.5, QStringLiteral("n"), QStringLiteral("0.0")}));
    QCOMPARE(cell(1, "District code")[0].toString(), QStringLiteral("410411"));
    QCOMPARE(cell(1, "District code")[1].toString(), QStringLiteral("s"));
    QCOMPARE(cell(1, "State")[0].toString(), QStringLiteral("Corrected"));
    // Text is text, and never a formula.
    QCOMPARE(cell(5, "Name in the text")[0].toString(), QStringLiteral("=改造公厕"));
    QCOMPARE(cell(5, "Name in the text")[1].toString(), QStringLiteral("s"));
}

void TestExports::indicatorSheetHasYearsAsColumns()
{
    const QString python = pythonWithOpenpyxl();
    if (python.isEmpty())
        QSKIP("python3-openpyxl is not installed: the workbook is not read back");
    // An indicator that somebody made, and that this catalogue does not know.
    const review::Figure last = *m_document->figure(m_figures[4]);
    figures::Fields fields = last.fields;
    fields.indicator = QStringLiteral("user:改造公厕数");
    QVERIFY(m_document->correct(last.id, fields, last.span, QStringLiteral("抽取有误")).ok());
    const QString path = m_folder.filePath(QStringLiteral("a.xlsx"));
    QVERIFY(write(QStringLiteral("xlsx"), path).ok());
    const QJsonArray sheets = workbook(python, path);
    QCOMPARE(sheets.size(), 2);
    // Indicators × districts × years: the corrected GDP, its growth, the fall of retail sales; no rejected figure.
    const QJsonArray indicators = sheets[1].toObject().value(QLatin1String("rows")).toArray();
    QStringList lines;
    for (const QJsonValue &row : indicators) {
        QStringList line;
        for (const QJsonValue &value : row.toArray())
            line << value.toArray()[0].toVariant().toString();
        lines << line.join(u'|');
    }
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], QStringLiteral("地区生产总值|gdp|湛河区|410411|level|actual|亿元||222.3||"));
    QCOMPARE(lines[2], QStringLiteral("地区生产总值|gdp|湛河区|410411|growth|actual|%||2.1||"));
    QCOMPARE(lines[3],
             QStringLiteral("社会消费品零售总额|retail_sales|湛河区|410411|growth|actual|%||-4.5|2020|"));
    QCOMPARE(lines[4], QStringLiteral("改造公厕数|user:改造公厕数|湛河区|410411|level|actual|座||19||"));
}

void TestExports::onlyAskedFiguresAreWritten()
{
    const QString path = m_folder.filePath(QStringLiteral("b.jsonl"));
    const exchange::ExportRequest request{
        *m_document, figures::Catalogue::builtIn(), {m_figures[3], m_figures[1]}, QStringLiteral("en")};
    QVERIFY(exchange::exportFormat(u"jsonl")->write(request, path).ok());
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value(QLatin1String("value")).toString(),
             QStringLiteral("-4.5"));
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object().value(QLatin1String("value")).toString(),
             QStringLiteral("2.1"));
}

void TestExports::oldFileStaysWhereWritingFails()
{
    // A folder of that name beside it stands in for whatever stops the last step.
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken.csv")));
    QVERIFY(!write(QStringLiteral("csv"), m_folder.filePath(QStringLiteral("taken.csv"))).ok());
    QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("taken.csv"))).isDir());
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("taken.csv*")}).size(), 1);
}

void TestExports::errorsNameFileAndReason_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &format : exchange::exportFormats())
        QTest::newRow(qPrintable(format->id())) << format->id();
}

void TestExports::errorsNameFileAndReason()
{
    QFETCH(QString, format);
    const QString path = m_folder.filePath(QStringLiteral("no such folder/a.") + format);
    const auto outcome = write(format, path);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, base::Error::Code::NotWritable);
    QCOMPARE(outcome.error().subject, path);
    QVERIFY(outcome.error().message.contains(QLatin1String("no such folder")));
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
