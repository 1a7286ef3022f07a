// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/charts/indicatorpicker.h"
#include "ui/charts/sentencestrip.h"
#include "ui/charts/trendsview.h"
#include "ui/charts/trendtable.h"
#include "ui/dialogs/chartfiledialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QXmlStreamReader>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

/** Two reports, the trends by their key, and the indicator by the initials of 地区生产总值. */
class ChartStory : public DeskStory {
public:
    ChartStory()
    {
        open({file(ZhanheName, ZhanheText), file(XinhuaName, XinhuaText)});
        window().setLanguage(QStringLiteral("zh"));
    }
    void openTrends()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        window().waitUntilIdle();
    }
    void chooseIndicator(const QString &typed)
    {
        auto *picker = window().findChild<ui::IndicatorPicker *>();
        QTest::mouseClick(picker->searchField(), Qt::LeftButton);
        QTest::keyClicks(picker->searchField(), typed);
        QTest::keyClick(picker->searchField(), Qt::Key_Return);
        window().waitUntilIdle();
    }
    /** Where its marker is drawn; null where it has none. */
    QRect marker(review::FigureId figure) const
    {
        for (const auto &place : window().trends()->pointRects()) {
            if (place.figure == figure)
                return place.rect;
        }
        return {};
    }
    void click(review::FigureId figure)
    {
        QTest::mouseClick(window().trends()->chartWidget(), Qt::LeftButton, {}, marker(figure).center());
    }
    /** Saves the chart by its key into a file of this name and returns what is in it. */
    QByteArray saved(const QString &name)
    {
        ask().paths.push_back(path(name));
        QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/** All words of a drawing, or nothing where it is no XML. */
QString textsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    return reader.hasError() ? QString() : texts;
}

} // namespace

/** GDP is charted; a point leads to its sentence and its report, decisions move points, and the chart is saved. */
class TestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPointShowsItsSentence();
    void pointsFollowDecisions();
    void aPointLeadsToItsReport();
    void theChartIsSaved();
    void theDialogDecidesHow();
    void everyIndicatorGoesIntoABook();
    void theChartIsCopied();
    void theChartIsPrinted();
};

void TestChart::aPointShowsItsSentence()
{
    ChartStory story;
    story.openTrends();
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Trends);
    story.chooseIndicator(QStringLiteral("gdzctz"));
    QCOMPARE(story.window().trends()->indicator(), QStringLiteral("fixed_asset_investment"));
    auto *search = story.window().findChild<ui::IndicatorPicker *>()->searchField();
    search->clear();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    QCOMPARE(story.window().trends()->indicator(), QStringLiteral("gdp"));
    // Level and growth of 2020 and growth of 2021, of two districts.
    QCOMPARE(story.window().trends()->pointRects().size(), size_t(6));

    const review::Figure *growth = story.figure(QStringLiteral("3.2%"));
    for (const review::FigureId id : story.document().allFigures()) {
        const review::Figure *figure = story.document().figure(id);
        if (figure->fields.indicator == QStringLiteral("gdp") &&
            figure->fields.measure == figures::Measure::Growth && figure->fields.period == u"2020" &&
            figure->fields.district == QStringLiteral("新华区"))
            growth = figure;
    }
    QCOMPARE(growth->fields.value, QStringLiteral("3.2"));
    story.click(growth->id);
    QCOMPARE(story.selection().figure(), growth->id);
    QCOMPARE(story.selection().report(), growth->report);
    QCOMPARE(story.window().trends()->sentence(),
             QStringLiteral("2020年，全年完成生产总值271.4亿元，增长3.2%；"));
    // Another district's point has the other report's sentence.
    story.click(story.figure(QStringLiteral("2.1%"))->id);
    QVERIFY(story.window().trends()->sentence().contains(QStringLiteral("221.29亿元，增长2.1%")));
}

void TestChart::pointsFollowDecisions()
{
    ChartStory story;
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    const review::FigureId growth = story.figure(QStringLiteral("2.1%"))->id;
    const review::FigureId target = story.figure(QStringLiteral("7.5%"))->id;
    const QRect before = story.marker(growth);
    QVERIFY(!before.isNull() && !story.marker(target).isNull());

    story.click(growth);
    QTest::keyClick(&story.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(correctValueWithKeys(story, QStringLiteral("6.1")));
    QCOMPARE(story.document().figure(growth)->fields.value, QStringLiteral("6.1"));
    story.openTrends();
    const QRect after = story.marker(growth);
    QVERIFY2(after.center().y() < before.center().y() - 20, "a higher growth stands higher");
    QCOMPARE(after.center().x(), before.center().x());

    story.click(target);
    QCOMPARE(story.selection().figure(), target);
    QTest::keyClick(&story.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(focusedText());
    QTest::keyClick(focusedText(), Qt::Key_R);
    QCOMPARE(story.document().figure(target)->state, review::State::Rejected);
    story.openTrends();
    QVERIFY2(story.marker(target).isNull(), "a rejected figure still has a point");
    QCOMPARE(story.window().trends()->pointRects().size(), size_t(5));
    // Undo works from here too, and the point is back at once.
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!story.marker(target).isNull());
}

void TestChart::aPointLeadsToItsReport()
{
    ChartStory story;
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    const review::Figure *growth = story.figure(QStringLiteral("7%"));
    const review::Figure *level = story.figure(QStringLiteral("221.29亿元"));
    story.click(growth->id);
    QTest::keyClick(story.window().trends()->chartWidget()->parentWidget(), Qt::Key_Return);
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Review);
    QCOMPARE(story.selection().figure(), growth->id);
    story.window().waitUntilIdle();
    ui::DocumentView *text = focusedText();
    QVERIFY2(text, "the keyboard is not in the text");
    QCOMPARE(text->report(), growth->report);
    QVERIFY(!text->rectsFor(growth->span).isEmpty());

    // The button under the chart goes the same way, to the other report.
    story.openTrends();
    story.click(level->id);
    QPushButton *open = story.window().findChild<ui::SentenceStrip *>()->openButton();
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(story.window().mode(), ui::MainWindow::Mode::Review);
    story.window().waitUntilIdle();
    QVERIFY(focusedText());
    QCOMPARE(focusedText()->report(), level->report);
    QVERIFY(!focusedText()->rectsFor(level->span).isEmpty());
}

void TestChart::theChartIsSaved()
{
    ChartStory story;
    QVERIFY2(story.saved(QStringLiteral("early.svg")).isEmpty(), "there is no chart to save in the review");
    story.ask().paths.clear();
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    const QString svg = textsOf(story.saved(QStringLiteral("chart.svg")));
    for (const char *part : {"地区生产总值", "2020", "2021", "亿元", "%", "湛河区", "新华区",
                             "湛河区2021年政府工作报告.txt", "新华区2021年政府工作报告.txt"})
        QVERIFY2(svg.contains(QString::fromUtf8(part)), part);

    const QImage png = QImage::fromData(story.saved(QStringLiteral("chart.png")), "PNG");
    // Two panels, growth and level, at twice the size of the screen.
    QCOMPARE(png.size(), QSize(2400, 2 * (110 + 2 * 300)));
    QVERIFY(png.text(QStringLiteral("Title")).contains(QStringLiteral("地区生产总值")));
    QVERIFY(story.saved(QStringLiteral("chart.pdf")).startsWith("%PDF-"));

    // A format that it does not know is refused in plain sight.
    QVERIFY(story.saved(QStringLiteral("chart.bmp")).isEmpty());
    QVERIFY(story.find<QWidget>("windowNotice")->isVisible());
}

void TestChart::theDialogDecidesHow()
{
    ChartStory story;
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    story.ask().showsChartDialog = true;
    QTimer::singleShot(0, &story.window(), [] {
        auto *dialog = qobject_cast<ui::ChartFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        // Whatever fails, the story goes on.
        const auto closing = qScopeGuard([dialog] {
            if (dialog->isVisible())
                dialog->reject();
        });
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("format"));
        auto *outlines = dialog->findChild<QCheckBox *>(QStringLiteral("outlines"));
        QVERIFY(!outlines->isEnabled());
        QTest::keyClick(format, Qt::Key_Down);
        QVERIFY2(outlines->isEnabled(), "the second format is SVG");
        outlines->setFocus();
        QTest::keyClick(outlines, Qt::Key_Space);
        auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("as of November"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
    const QByteArray svg = story.saved(QStringLiteral("chart.svg"));
    QVERIFY(svg.contains("as of November") && !svg.contains("<text "));
}

void TestChart::everyIndicatorGoesIntoABook()
{
    ChartStory story;
    story.openTrends();
    story.ask().showsChartDialog = true;
    QTimer::singleShot(0, &story.window(), [] {
        auto *dialog = qobject_cast<ui::ChartFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        // Whatever fails, the story goes on.
        const auto closing = qScopeGuard([dialog] {
            if (dialog->isVisible())
                dialog->reject();
        });
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("format"));
        QTest::keyClick(format, Qt::Key_End);
        auto *every = dialog->findChild<QCheckBox *>(QStringLiteral("everyIndicator"));
        QVERIFY2(!every->isEnabled(), "a workbook is of one chart");
        format->setCurrentIndex(format->findData(QStringLiteral("pdf")));
        every->setFocus();
        QTest::keyClick(every, Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
    QVERIFY2(story.saved(QStringLiteral("book.pdf")).isEmpty(), "the file is there before it is whole");
    QTRY_VERIFY(QFileInfo::exists(story.path(QStringLiteral("book.pdf"))));
    QFile file(story.path(QStringLiteral("book.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/MediaBox") > 3);
}

void TestChart::theChartIsCopied()
{
    ChartStory story;
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    QTest::keyClick(&story.window(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage() && !copied->hasText());
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).width(), 2400);
    QVERIFY(textsOf(copied->data(QStringLiteral("image/svg+xml"))).contains(QStringLiteral("221.29")));
    // While the keyboard is in the table: its numbers.
    auto *table = story.window().findChild<ui::TrendTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QString text = QGuiApplication::clipboard()->mimeData()->text();
    QVERIFY2(text.contains(QStringLiteral("\t2020\t")) && text.contains(QStringLiteral("221.29")),
             qPrintable(text));
}

void TestChart::theChartIsPrinted()
{
    ChartStory story;
    story.openTrends();
    story.chooseIndicator(QStringLiteral("dqsczz"));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageOrientation(QPageLayout::Landscape);
    story.ask().printer = &paper;
    QTest::keyClick(&story.window(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!story.ask().printed.isEmpty());
    QVERIFY(pdf.contains("/MediaBox [0 0 842") && pdf.contains("/FontFile"));
    QCOMPARE(pdf.count("/MediaBox"), 1);
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
