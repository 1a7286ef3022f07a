// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "trendproject.h"

#include "ui/charts/chartfile.h"
#include "ui/charts/scenefiles.h"
#include "ui/charts/scenepainter.h"

#include <QApplication>
#include <QImageReader>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using testing::TrendProject;

namespace {

const QString LongNote =
    QStringLiteral("各区数据口径以当年政府工作报告为准，不作调整。").repeated(20).left(400);

ui::ChartSource sourceOf(const TrendProject &project)
{
    return {project.document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn(),
            QStringLiteral("zh"), QDate(2026, 11, 20)};
}

trends::ChartSpec gdp(trends::ChartSpec::Kind kind = trends::ChartSpec::Kind::Change)
{
    trends::ChartSpec spec;
    spec.indicators = {QStringLiteral("gdp")};
    spec.kind = kind;
    return spec;
}

/** 24 districts, of which some have two reports: 30 sources. */
void fillWithMany(TrendProject &project)
{
    for (int i = 0; i < 30; ++i)
        project.add(QStringLiteral("测试第%1区").arg(i % 24), QString::number(990000 + i % 24),
                    i < 24 ? 2021 : 2023,
                    {{QString::number(100 + i), QStringLiteral("亿元"), QStringLiteral("gdp"),
                      i < 24 ? QStringLiteral("2020") : QStringLiteral("2022")}});
}

ui::ChartInput pageOf(const TrendProject &project, const QString &note = {})
{
    return ui::chartPage(gdp(), sourceOf(project), note);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString withoutBlanks(QString text) { return text.remove(u' ').remove(u'\n'); }

/** All words of a drawing without the blanks at which lines break, or nothing where it is no XML. */
QString textsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    return reader.hasError() ? QString() : withoutBlanks(texts);
}

QString wordsOf(const ui::ChartScene &scene)
{
    QString words;
    for (const ui::SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<ui::SceneText>(&item))
            words += text->text;
    }
    return words;
}

} // namespace

/** A chart on its way out of the program: the page is whole, the same everywhere, and others can read it. */
class TestChartFiles : public QObject {
    Q_OBJECT

private slots:
    void pageHasAllItsTexts_data();
    void pageHasAllItsTexts();
    void longTextsMakeThePageHigher();
    void nothingRunsOverTheEdge_data();
    void nothingRunsOverTheEdge();
    void titleSaysWhatWhereAndWhen();
    void pngHasTheScaleAndTheWords_data();
    void pngHasTheScaleAndTheWords();
    void svgHasTextsOrShapes();
    void pdfIsInPointsWithFontsAndTexts();
    void pensPrintInPoints();
    void printIsBlackAndWhite();
    void themesHaveTheirGround_data();
    void themesHaveTheirGround();
    void pageIsTheSameAtEveryScale();
    void missingYearsStayOut();
    void tooLargeAPictureIsRefused();
};

void TestChartFiles::pageHasAllItsTexts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("change") << QStringLiteral("change");
    QTest::newRow("rank") << QStringLiteral("rank");
}

void TestChartFiles::pageHasAllItsTexts()
{
    QFETCH(QString, kind);
    TrendProject project;
    fillWithMany(project);
    const bool rank = kind == u"rank";
    const auto spec = gdp(rank ? trends::ChartSpec::Kind::Rank : trends::ChartSpec::Kind::Change);
    const ui::ChartInput page = ui::chartPage(spec, sourceOf(project), LongNote);
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const QString texts =
        textsOf(ui::svgOf(ui::pageScene(page, style, ui::PageWidth), QStringLiteral("zh-CN")));
    QVERIFY(texts.contains(LongNote));
    QVERIFY(texts.contains(QStringLiteral("地区生产总值")));
    QVERIFY(texts.contains(QStringLiteral("亿元")));
    QVERIFY(texts.contains(QStringLiteral("2026-11-20")));
    QVERIFY(texts.contains(rank ? QStringLiteral("24figures,24notreviewed")
                                : QStringLiteral("30figures,30notreviewed")));
    for (int i = 0; i < 24; ++i) {
        QVERIFY2(texts.contains(QStringLiteral("测试第%1区").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(texts.contains(QStringLiteral("%1-2021.txt").arg(990000 + i)));
    }
    for (int i = 0; i < 6 && !rank; ++i)
        QVERIFY(texts.contains(QStringLiteral("%1-2023.txt").arg(990000 + i)));
}

void TestChartFiles::longTextsMakeThePageHigher()
{
    TrendProject project;
    fillWithMany(project);
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene bare = ui::pageScene(pageOf(project), style, ui::PageWidth);
    const ui::ChartScene noted = ui::pageScene(pageOf(project, LongNote), style, ui::PageWidth);
    QVERIFY(noted.size.height() > bare.size.height() + 3 * 12);
    // The chart itself is as large as before.
    QVERIFY(std::abs(noted.frames.front().plot.height() - bare.frames.front().plot.height()) < 40);
}

void TestChartFiles::nothingRunsOverTheEdge_data()
{
    QTest::addColumn<qreal>("width");
    QTest::newRow("saved") << ui::PageWidth;
    QTest::newRow("A4") << ui::A4Across.width();
    QTest::newRow("narrow") << 700.0;
}

void TestChartFiles::nothingRunsOverTheEdge()
{
    QFETCH(qreal, width);
    TrendProject project;
    fillWithMany(project);
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene scene = ui::pageScene(pageOf(project, LongNote + QString(300, u'x')), style, width);
    int seen = 0;
    for (const ui::SceneItem &item : scene.items) {
        const auto *text = std::get_if<ui::SceneText>(&item);
        if (!text || (text->role != ui::ItemRole::Footer && text->role != ui::ItemRole::Heading))
            continue;
        const qreal right = text->at.x() + style.width(text->text, text->face);
        QVERIFY2(right <= width && text->at.y() < scene.size.height(), qPrintable(text->text));
        ++seen;
    }
    QVERIFY(seen > 10);
}

void TestChartFiles::titleSaysWhatWhereAndWhen()
{
    TrendProject project;
    project.addDesignData();
    QCOMPARE(pageOf(project).title, QStringLiteral("地区生产总值, 湛河区 · 新华区 · 瀍河区, 2015—2024"));
    trends::ChartSpec spec = gdp(trends::ChartSpec::Kind::Rank);
    spec.districts = {QStringLiteral("410411")};
    spec.year = 2020;
    QCOMPARE(ui::chartPage(spec, sourceOf(project), {}).title, QStringLiteral("地区生产总值, 湛河区, 2020"));
    TrendProject many;
    fillWithMany(many);
    QCOMPARE(pageOf(many).title, QStringLiteral("地区生产总值, 24 districts, 2020—2022"));
}

void TestChartFiles::pngHasTheScaleAndTheWords_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {1, 2, 3, 8})
        QTest::addRow("%d", scale) << scale;
}

void TestChartFiles::pngHasTheScaleAndTheWords()
{
    QFETCH(int, scale);
    TrendProject project;
    project.addDesignData();
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    QImageReader::setAllocationLimit(0);
    const QImage image = QImage::fromData(ui::pngOf(scene, style, scale), "PNG");
    QCOMPARE(image.width(), 1200 * scale);
    QCOMPARE(image.height(), int(std::ceil(scene.size.height() * scale)));
    QCOMPARE(image.text(QStringLiteral("Title")), scene.title);
    QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("湛河区")));
    // As large on paper at any scale.
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 96 * scale);
}

void TestChartFiles::svgHasTextsOrShapes()
{
    TrendProject project;
    project.addDesignData();
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    const QByteArray texts = ui::svgOf(scene, QStringLiteral("zh-CN"));
    QVERIFY(texts.contains("xml:lang=\"zh-CN\"") && texts.contains("font-family=") &&
            texts.contains("<text "));
    QVERIFY(texts.contains("sans-serif"));
    const QByteArray shapes = ui::outlinedSvgOf(scene, style, QStringLiteral("zh-CN"));
    QVERIFY(!shapes.contains("<text "));
    QVERIFY(QString::fromUtf8(shapes).contains(QStringLiteral("aria-label=\"湛河区 2.1\"")));
    for (const QByteArray &svg : {texts, shapes}) {
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize(), scene.size.toSize());
    }
}

void TestChartFiles::pdfIsInPointsWithFontsAndTexts()
{
    TrendProject project;
    fillWithMany(project);
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene scene = ui::pageScene(pageOf(project, LongNote), style, ui::PageWidth);
    const QByteArray pdf = ui::pdfOf(scene, style);
    QCOMPARE(mediaBox(pdf).width(), 900.0);
    QVERIFY(std::abs(mediaBox(pdf).height() - scene.size.height() * 0.75) <= 1);
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY2(!pdf.contains("/Subtype /Type3"), "letters as pictures");
    // 生 and not the radical that shares its glyph: everything that is written can be searched for.
    const QSet<QChar> findable = findableIn(pdf);
    for (const QChar character : wordsOf(scene))
        QVERIFY2(findable.contains(character) || character == u' ',
                 qPrintable(QString::number(character.unicode(), 16)));
    // The places of all objects are where the file says.
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').front().toLongLong();
    QVERIFY(pdf.mid(table).startsWith("xref"));
}

void TestChartFiles::pensPrintInPoints()
{
    TrendProject project;
    project.addDesignData();
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Print);
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    int pens = 0;
    for (const ui::SceneItem &item : scene.items) {
        const auto *path = std::get_if<ui::ScenePath>(&item);
        if (!path || !path->stroke.isValid())
            continue;
        const qreal points = path->width * 0.75;
        QVERIFY2(points >= 0.75 && points <= 1.5, qPrintable(QString::number(points)));
        ++pens;
    }
    QVERIFY(pens > 20);
    // A hairline would stand there as a pen of no width.
    for (const QByteArray &stream : streamsOf(ui::pdfOf(scene, style)))
        QVERIFY(!stream.contains("\n0 w"));
}

void TestChartFiles::printIsBlackAndWhite()
{
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Print);
    QSet<QString> looks;
    for (const ui::Theme::SeriesStyle &series : style.series) {
        QCOMPARE(series.color, QColor(Qt::black));
        QString look = series.marker;
        for (const qreal dash : series.dash)
            look += u' ' + QString::number(dash);
        looks.insert(look);
    }
    QCOMPARE(looks.size(), qsizetype(style.series.size()));
    TrendProject project;
    project.addDesignData();
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    const QImage image = QImage::fromData(ui::pngOf(scene, style, 1), "PNG");
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(qGray(image.pixel(x, y)) == qRed(image.pixel(x, y)));
    }
}

void TestChartFiles::themesHaveTheirGround_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("light") << QStringLiteral("light") << QColor(0xFF, 0xFF, 0xFF);
    QTest::newRow("dark") << QStringLiteral("dark") << QColor(0x1D, 0x20, 0x24);
    QTest::newRow("high contrast") << QStringLiteral("high-contrast") << QColor(0, 0, 0);
    QTest::newRow("print") << QStringLiteral("print") << QColor(0xFF, 0xFF, 0xFF);
}

void TestChartFiles::themesHaveTheirGround()
{
    QFETCH(QString, theme);
    TrendProject project;
    project.addDesignData();
    const ui::ChartStyle style = ui::fileStyle(ui::fileThemeFromToken(theme).value());
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    const QImage image = QImage::fromData(ui::pngOf(scene, style, 1), "PNG");
    QTEST(image.pixelColor(3, 3), "ground");
}

void TestChartFiles::pageIsTheSameAtEveryScale()
{
    QList<QByteArray> pages;
    const QTemporaryDir folder;
    for (const char *scale : {"1", "3"}) {
        const QString path = folder.filePath(QLatin1String(scale));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(scale));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        pages << contentOf(path);
    }
    QVERIFY(pages[0].contains("<text "));
    QCOMPARE(pages[0], pages[1]);
}

void TestChartFiles::missingYearsStayOut()
{
    TrendProject project;
    project.add(
        QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
        {{QStringLiteral("100"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2015")},
         {QStringLiteral("110"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2016")},
         {QStringLiteral("140"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2019")},
         {QStringLiteral("150"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2020")}});
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    const ui::ChartScene scene = ui::pageScene(pageOf(project), style, ui::PageWidth);
    const QByteArray svg = ui::svgOf(scene, QStringLiteral("en"));
    // One line for each run of years, and a marker for each value.
    QCOMPARE(svg.count("class=\"line\""), 2);
    QCOMPARE(scene.points.size(), size_t(4));
    for (const ui::ScenePoint &point : scene.points)
        QVERIFY(point.at.y() < scene.frames.front().plot.bottom() - 20);
}

void TestChartFiles::tooLargeAPictureIsRefused()
{
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    ui::ChartScene scene;
    scene.size = {200'000, 200'000};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    const auto written = ui::writeScene(path, QStringLiteral("png"), scene, style, {});
    QVERIFY(!written && written.error().message.contains(QStringLiteral("scale")));
    QVERIFY(!QFileInfo::exists(path));
}

/** With --write FILE the page alone is written, for the same test under another scale of the screen. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3 || qstrcmp(argv[1], "--write") != 0) {
        TestChartFiles test;
        return QTest::qExec(&test, argc, argv);
    }
    TrendProject project;
    fillWithMany(project);
    QFile file(QString::fromLocal8Bit(argv[2]));
    const ui::ChartStyle style = ui::fileStyle(ui::FileTheme::Light);
    return file.open(QIODevice::WriteOnly) &&
                   file.write(ui::svgOf(ui::pageScene(pageOf(project, LongNote), style, ui::PageWidth),
                                        QStringLiteral("zh-CN"))) > 0
               ? 0
               : 1;
}

#include "tst_chartfiles.moc"
