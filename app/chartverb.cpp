// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverb.h"

#include "app/console.h"
#include "app/input.h"
#include "app/languages.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "ui/charts/chartbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace jiaoshu::app {

namespace {

using Kind = trends::ChartSpec::Kind;

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/** What is to be drawn, and how it is to be written. */
struct Chart {
    trends::ChartSpec spec;
    ui::ChartFileWish wish;
    bool allIndicators = false;
    QString language;
    /** The user's indicators; empty: none. */
    QString catalogue;
    QStringList inputs;
};

/** The kinds that can be drawn. */
std::optional<Kind> kindOf(const QString &name)
{
    if (name == QLatin1String("change"))
        return Kind::Change;
    if (name == QLatin1String("rank"))
        return Kind::Rank;
    return std::nullopt;
}

void addWhat(VerbParser &parser)
{
    parser.add(
        QStringLiteral("indicator"), QStringLiteral("ID"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "An indicator by its id; more than once for several (pdf, csv, xlsx). Without "
                           "it, the one with most figures.")));
    parser.add(
        QStringLiteral("all-indicators"), QString(),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Every indicator that the districts state, a page each, with contents (pdf).")));
    parser.add(
        QStringLiteral("district"), QStringLiteral("CODE"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "A district by its code; more than once for several. Without it, all that have figures.")));
    parser.add(QStringLiteral("kind"), QStringLiteral("KIND"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "change (default): lines over the years; rank: bars of a year.")));
    parser.add(QStringLiteral("year"), QStringLiteral("YEAR"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "The year of a ranking; by default the one in which most is stated.")));
}

void addHow(VerbParser &parser)
{
    parser.add(QStringLiteral("format"), QStringLiteral("FORMAT"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "svg, png, pdf, csv or xlsx; without it, what FILE ends with says it.")));
    parser.add(QStringLiteral("scale"), QStringLiteral("N"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Pixels of a PNG for each of the page, 1 to 8.")));
    parser.add(QStringLiteral("outlines"), QString(),
               translated(QT_TRANSLATE_NOOP("CommandLine", "The texts of an SVG as shapes.")));
    parser.add(QStringLiteral("theme"), QStringLiteral("THEME"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "light (default), dark, high-contrast, or print: black on white.")));
    parser.add(QStringLiteral("note"), QStringLiteral("TEXT"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Stands below the chart.")));
    parser.add(QStringLiteral("lang"), QStringLiteral("zh|en"),
               translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "Language of headings and names; by default the system's.")));
    parser.add(QStringLiteral("catalogue"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Indicators and units to know besides those that ship with the program "
                                  "(docs/formats.md).")));
    parser.add(QStringLiteral("out"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write.")));
}

VerbParser chartParser()
{
    VerbParser parser(
        QStringLiteral(
            "chart [--indicator ID]... [--district CODE]... [--kind change|rank] [--year YEAR] "
            "[--format svg|png|pdf|csv|xlsx] [--scale N] [--outlines] [--theme THEME] [--note TEXT] "
            "[--all-indicators] --out FILE PROJECT.jiaoshu | REPORT…"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes a chart of a project or of reports into a file, with title, note and every "
            "source. No display is needed.\nThe file is written whole or not at all.")));
    addWhat(parser);
    addHow(parser);
    return parser;
}

/** The number of an option if it is within the bounds, `usual` where it is not given, 0 where it is wrong. */
int numberOf(const VerbParser &parser, const QString &name, int usual, int least, int most)
{
    if (!parser.isSet(name))
        return usual;
    const int number = parser.value(name).toInt();
    return number >= least && number <= most ? number : 0;
}

/** What is wrong with what was asked; empty if nothing is. */
QString wrongWith(const VerbParser &parser, const Chart &chart)
{
    const bool many = chart.allIndicators || chart.spec.indicators.size() > 1;
    const bool picture = chart.wish.format == u"svg" || chart.wish.format == u"png";
    if (chart.wish.path.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--out FILE is missing"));
    if (!ui::chartFormats().contains(chart.wish.format))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--format is one of %1, not \"%2\""))
            .arg(ui::chartFormats().join(QLatin1String(", ")), chart.wish.format);
    if (chart.wish.scale == 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--scale is a number from 1 to 8"));
    if (parser.isSet(QStringLiteral("year")) && chart.spec.year == 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--year is a year like 2021"));
    if (chart.allIndicators && chart.wish.format != u"pdf")
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--all-indicators makes a pdf"));
    if (many && picture)
        return translated(
            QT_TRANSLATE_NOOP("CommandLine", "a picture holds one indicator; take pdf, csv or xlsx"));
    if (chart.inputs.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "no project and no report is named"));
    if (chart.inputs.size() > 1 && std::any_of(chart.inputs.begin(), chart.inputs.end(), isProjectFile))
        return translated(
            QT_TRANSLATE_NOOP("CommandLine", "one project, or reports: not both, and not several projects"));
    return {};
}

void readWish(const VerbParser &parser, ui::ChartFileWish &wish)
{
    wish.path = parser.value(QStringLiteral("out"));
    wish.format = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                         : QFileInfo(wish.path).suffix().toLower();
    wish.scale = numberOf(parser, QStringLiteral("scale"), wish.scale, 1, 8);
    wish.outlines = parser.isSet(QStringLiteral("outlines"));
    wish.note = parser.value(QStringLiteral("note"));
}

std::optional<Chart> chartOf(const VerbParser &parser)
{
    QStringList themes;
    for (const ui::FileTheme theme : ui::AllFileThemes)
        themes << ui::token(theme);
    const auto theme = parser.choice(QStringLiteral("theme"), themes);
    const auto kind =
        parser.choice(QStringLiteral("kind"), {QStringLiteral("change"), QStringLiteral("rank")});
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    if (!theme || !kind || !language)
        return std::nullopt;
    Chart chart;
    chart.spec.kind = kindOf(*kind).value_or(Kind::Change);
    for (const QString &id : parser.values(QStringLiteral("indicator")))
        chart.spec.indicators.push_back(id);
    for (const QString &code : parser.values(QStringLiteral("district")))
        chart.spec.districts.push_back(code);
    chart.spec.year = numberOf(parser, QStringLiteral("year"), 0, 1900, 2200);
    chart.allIndicators = parser.isSet(QStringLiteral("all-indicators"));
    chart.language = *language;
    chart.catalogue = parser.value(QStringLiteral("catalogue"));
    chart.inputs = parser.positional();
    readWish(parser, chart.wish);
    chart.wish.theme = ui::fileThemeFromToken(*theme).value_or(ui::FileTheme::Light);
    const QString wrong = wrongWith(parser, chart);
    if (wrong.isEmpty())
        return chart;
    parser.usageError(wrong);
    return std::nullopt;
}

base::Outcome writeBook(const Chart &chart, const ui::ChartSource &source)
{
    ui::ChartBook book(source, {chart.wish.path, chart.spec.districts, chart.spec.indicators,
                                chart.wish.theme, chart.wish.note});
    while (book.step()) {
    }
    return book.finish();
}

base::Outcome writeOne(Chart &chart, const ui::ChartSource &source)
{
    if (chart.spec.indicators.empty()) {
        const auto choices = trends::indicatorChoices(source.document, source.catalogue, source.language);
        if (const trends::Choice *first = trends::nearestWithPoints(choices, source.catalogue, {}))
            chart.spec.indicators.push_back(first->id);
    }
    const ui::ChartInput page = ui::chartPage(chart.spec, source, chart.wish.note);
    if (page.panels.empty())
        return base::Error{base::Error::Code::Empty,
                           chart.wish.path,
                           translated(QT_TRANSLATE_NOOP("CommandLine", "no figure is there to draw")),
                           {}};
    return ui::writeChart(page, source, chart.wish);
}

int draw(Chart chart, const figures::Catalogue &catalogue)
{
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    const int failed = openInputs(document, chart.inputs, catalogue);
    // Nothing could be read: an empty chart would look like a result.
    if (failed == int(chart.inputs.size()))
        return ExitInput;
    const ui::ChartSource source{document, catalogue, figures::Gazetteer::builtIn(), chart.language,
                                 clock.now().toLocalTime().date()};
    const bool book =
        chart.allIndicators || (chart.spec.indicators.size() > 1 && chart.wish.format == u"pdf");
    if (const auto written = book ? writeBook(chart, source) : writeOne(chart, source); !written) {
        complain(written.error());
        return ExitInput;
    }
    return failed == 0 ? ExitDone : ExitInput;
}

} // namespace

void prepareChart()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qunsetenv("QT_SCREEN_SCALE_FACTORS");
}

int runChart(const QStringList &arguments)
{
    Translators translators;
    translators.install(systemLanguage());
    VerbParser parser = chartParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const std::optional<Chart> chart = chartOf(parser);
    if (!chart)
        return ExitUsage;
    translators.install(chart->language);
    const auto catalogue = catalogueWith(chart->catalogue);
    return catalogue ? draw(*chart, *catalogue) : ExitInput;
}

} // namespace jiaoshu::app
