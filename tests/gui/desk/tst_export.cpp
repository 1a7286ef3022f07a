// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "tests/support/openpyxl.h"
#include "ui/dialogs/exportdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRadioButton>
#include <QTabBar>
#include <QTimer>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

/** A report with 49.6亿元 of investment corrected to 49.8 with keys, and 2.1% accepted, by a reviewer with a name. */
class ExportStory : public DeskStory {
public:
    ExportStory()
    {
        document().setReviewer(QStringLiteral("审校员甲"));
        ask().showsExportDialog = true;
        open({file(ZhanheName, ZhanheText)});
        window().setLanguage(QStringLiteral("zh"));
        textPane(*this)->setFocus();
        choose(QStringLiteral("49.6亿元"));
        corrected = selection().figure();
        m_ready = correctValueWithKeys(*this, QStringLiteral("49.8"));
        choose(QStringLiteral("2.1%"));
        textPane(*this)->setFocus();
        QTest::keyClick(textPane(*this), Qt::Key_A);
    }
    bool ready() { return m_ready && document().figure(corrected)->fields.value == u"49.8"; }

    /** Ctrl+E, the format chosen by its name in the dialog, Enter; what is then in the file. */
    QByteArray exported(const QString &format, bool onlyShown = false)
    {
        const QString target = path(QStringLiteral("figures.") + format);
        QFile::remove(target);
        ask().paths.push_back(target);
        QTimer::singleShot(0, &window(), [format, onlyShown] { answer(format, onlyShown); });
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    review::FigureId corrected;

private:
    static void answer(const QString &format, bool onlyShown)
    {
        auto *dialog = qobject_cast<ui::ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("format"));
        formats->setFocus();
        for (int i = 0; i < formats->count() && dialog->format() != format; ++i)
            QTest::keyClick(formats, Qt::Key_Down);
        if (onlyShown)
            QTest::mouseClick(dialog->findChild<QRadioButton *>(QStringLiteral("filtered")), Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
    }

    bool m_ready = false;
};

/** Cells by heading, of the row in which the quote stands. */
QHash<QString, QString> csvRow(const QByteArray &csv, const QString &quote)
{
    // No cell of these reports has a comma, a quote or a line end in it, but for the sentences' full-width ones.
    const QStringList lines =
        QString::fromUtf8(csv).remove(QChar(QChar::ByteOrderMark)).split(QStringLiteral("\r\n"));
    const QStringList headings = lines.front().split(u',');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        for (int i = 0; i < qMin(headings.size(), cells.size()); ++i)
            row.insert(QString(headings[i]).remove(u'"'), QString(cells[i]).remove(u'"'));
        if (row.value(QStringLiteral("Quote")) == quote)
            return row;
    }
    return {};
}

QList<QJsonObject> jsonLines(const QByteArray &jsonl)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : jsonl.split('\n')) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

} // namespace

/** A figure is corrected with keys; what was extracted and what is right stand in every file that is exported. */
class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asCsv();
    void asJsonLines();
    void asWorkbook();
    void onlyWhatTheTableShows();
    void calledOff();
};

void TestExport::asCsv()
{
    ExportStory story;
    QVERIFY(story.ready());
    const QByteArray csv = story.exported(QStringLiteral("csv"));
    QVERIFY2(csv.startsWith("\xEF\xBB\xBF"), "spreadsheets take it for another encoding");
    const auto row = csvRow(csv, QStringLiteral("49.6亿元"));
    const auto cell = [&](const char *heading) { return row.value(QLatin1String(heading)); };
    QCOMPARE(cell("Report"), ZhanheName);
    QCOMPARE(cell("Value"), QStringLiteral("49.8"));
    QCOMPARE(cell("Extracted value"), QStringLiteral("49.6"));
    QCOMPARE(cell("State"), QStringLiteral("corrected"));
    QCOMPARE(cell("Reviewer"), QStringLiteral("审校员甲"));
    QVERIFY2(cell("Time (UTC)").startsWith(QLatin1String("2026-11-20T10:32:05")),
             qPrintable(cell("Time (UTC)")));
    QCOMPARE(csvRow(csv, QStringLiteral("2.1%")).value(QStringLiteral("State")), QStringLiteral("accepted"));
    const auto open = csvRow(csv, QStringLiteral("221.29亿元"));
    QCOMPARE(open.value(QStringLiteral("State")), QStringLiteral("not_reviewed"));
    QCOMPARE(open.value(QStringLiteral("Reviewer")), QString());
    QCOMPARE(csv.count("\r\n"), qsizetype(story.document().allFigures().size()) + 1);
}

void TestExport::asJsonLines()
{
    ExportStory story;
    QVERIFY(story.ready());
    const auto lines = jsonLines(story.exported(QStringLiteral("jsonl")));
    QCOMPARE(lines.size(), qsizetype(story.document().allFigures().size()));
    QJsonObject record;
    for (const QJsonObject &line : lines) {
        if (line.value(QLatin1String("text")).toString() == QStringLiteral("49.6亿元"))
            record = line;
    }
    const auto text = [&](const char *key) { return record.value(QLatin1String(key)).toString(); };
    QCOMPARE(text("report"), ZhanheName);
    QCOMPARE(text("value"), QStringLiteral("49.8"));
    const QJsonObject extracted = record.value(QLatin1String("extracted")).toObject();
    QCOMPARE(extracted.value(QLatin1String("value")).toString(), QStringLiteral("49.6"));
    QCOMPARE(text("state"), QStringLiteral("corrected"));
    QCOMPARE(text("reviewer"), QStringLiteral("审校员甲"));
    QVERIFY(text("time").startsWith(QLatin1String("2026-11-20T10:32:05")));
    // The report is without characters beyond the BMP: its offsets are those of the string.
    const int start = record.value(QLatin1String("start")).toInt();
    QCOMPARE(ZhanheText.mid(start, record.value(QLatin1String("end")).toInt() - start),
             QStringLiteral("49.6亿元"));
}

void TestExport::asWorkbook()
{
    const QString python = pythonWithOpenpyxl();
    if (python.isEmpty())
        QSKIP("python3-openpyxl is not installed: the workbook is not read back");
    ExportStory story;
    QVERIFY(story.ready());
    QVERIFY(!story.exported(QStringLiteral("xlsx")).isEmpty());
    const QJsonArray sheets = workbook(python, story.path(QStringLiteral("figures.xlsx")));
    QCOMPARE(sheets.size(), 2);
    const QJsonArray rows = sheets[0].toObject().value(QLatin1String("rows")).toArray();
    QCOMPARE(rows.size(), qsizetype(story.document().allFigures().size()) + 1);
    QHash<QString, QJsonArray> cells;
    for (const QJsonValue &row : rows) {
        QHash<QString, QJsonArray> named;
        for (int i = 0; i < row.toArray().size(); ++i)
            named.insert(rows[0].toArray()[i].toArray()[0].toString(), row.toArray()[i].toArray());
        if (named.value(QStringLiteral("Quote"))[0].toString() == QStringLiteral("49.6亿元"))
            cells = named;
    }
    QCOMPARE(cells.value(QStringLiteral("Value"))[0].toDouble(), 49.8);
    QCOMPARE(cells.value(QStringLiteral("Value"))[1].toString(), QStringLiteral("n"));
    QCOMPARE(cells.value(QStringLiteral("Extracted value"))[0].toDouble(), 49.6);
    QCOMPARE(cells.value(QStringLiteral("State"))[0].toString(), QStringLiteral("Corrected"));
    QCOMPARE(cells.value(QStringLiteral("Reviewer"))[0].toString(), QStringLiteral("审校员甲"));
    QVERIFY(cells.value(QStringLiteral("Time (UTC)"))[0].toString().startsWith(
        QLatin1String("2026-11-20T10:32:05")));
    // By district and year the correction counts.
    const QByteArray indicators = QJsonDocument(sheets[1].toObject()).toJson(QJsonDocument::Compact);
    QVERIFY(indicators.contains("49.8") && !indicators.contains("49.6"));
}

void TestExport::onlyWhatTheTableShows()
{
    ExportStory story;
    QVERIFY(story.ready());
    // All figures, and of them those of investment: what is corrected and what nobody has looked at.
    story.find<QTabBar>("figureTabs")->setCurrentIndex(0);
    auto *filter = story.find<QLineEdit>("filterText");
    filter->setFocus();
    filter->setText(QStringLiteral("固定资产"));
    story.window().waitUntilIdle();
    const auto lines = jsonLines(story.exported(QStringLiteral("jsonl"), true));
    QStringList values;
    for (const QJsonObject &line : lines)
        values << line.value(QLatin1String("value")).toString();
    QCOMPARE(values, QStringList({QStringLiteral("49.8"), QStringLiteral("15.9")}));
}

void TestExport::calledOff()
{
    ExportStory story;
    bool shown = false;
    QTimer::singleShot(0, &story.window(), [&shown] {
        auto *dialog = qobject_cast<ui::ExportDialog *>(QApplication::activeModalWidget());
        shown = dialog != nullptr;
        if (dialog)
            QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&story.window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(shown);
    QCOMPARE(QDir(story.path(QString())).entryList({QStringLiteral("figures.*")}), QStringList());
    QVERIFY(!story.find<QWidget>("windowNotice")->isVisible());
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
