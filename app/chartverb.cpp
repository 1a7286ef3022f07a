// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverb.h"

#include "app/console.h"
#include "app/input.h"
#include "app/languages.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "trends/recordedchoices.h"
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

/** The tokens of a chart as text (docs/formats.md) are those of the command line. */
const QStringList Kinds{QStringLiteral("change"), QStringLiteral("rank"), QStringLiteral("gap"),
                        QStringLiteral("relation"), QStringLiteral("outcome")};
const QStringList ValueTokens{QStringLiteral("stated"),          QStringLiteral("change_of_levels"),
                              QStringLiteral("index_of_growth"), QStringLiteral("index_of_levels"),
                              QStringLiteral("share_of_city"),   QStringLiteral("per_head")};
const QStringList Comparators{QStringLiteral("nothing"), QStringLiteral("city"), QStringLiteral("province"),
                              QStringLiteral("median")};

void addWhat(VerbParser &parser)
{
    parser.add(QStringLiteral("indicator"), QStringLiteral("ID"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "An indicator by its id; more than once for several, in a pdf a page each. A relation "
                                  "takes two. Without it, the one with most figures.")));
    parser.add(QStringLiteral("all-indicators"), QString(),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Every indicator that the districts state, a page each, with contents (pdf).")));
    parser.add(QStringLiteral("district"), QStringLiteral("CODE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine",
                   "A district by its code; more than once for several. Without it, all that have figures.")));
    parser.add(QStringLiteral("kind"), QStringLiteral("KIND"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "change (default): lines over the years; rank: bars of a year; gap: from one year to "
                                  "another; relation: one indicator against another; outcome: targets and what "
                                  "became of them.")));
    parser.add(QStringLiteral("year"), QStringLiteral("YEAR"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "The year of all kinds but change; by default the one in which most is stated.")));
}

/** What is drawn of them beside, or in place of, what reports state. */
void addComparison(VerbParser &parser)
{
    parser.add(QStringLiteral("other-year"), QStringLiteral("YEAR"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine",
                   "The earlier year of a gap, that which a ranking is held against, and that in which an index is 100.")));
    parser.add(QStringLiteral("values"), QStringLiteral("VALUES"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Of lines: stated (default), or computed: change_of_levels, index_of_growth, "
                                  "index_of_levels, share_of_city, per_head.")));
    parser.add(QStringLiteral("against"), QStringLiteral("WHAT"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Of lines and bars: a line for the city, the province or the median of the districts.")));
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
        QStringLiteral("chart [--indicator ID]... [--district CODE]... [--kind KIND] [--year YEAR] [--other-year YEAR] "
                       "[--values VALUES] [--against WHAT] "
                       "[--format svg|png|pdf|csv|xlsx] [--scale N] [--outlines] [--theme THEME] [--note TEXT] "
                       "[--all-indicators] --out FILE PROJECT.jiaoshu | REPORT…"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Writes a chart of a project or of reports into a file, with title, note and every "
                           "source. No display is needed.\nThe file is written whole or not at all.")));
    addWhat(parser);
    addComparison(parser);
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
    if (chart.wish.path.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--out FILE is missing"));
    if (!ui::chartFormats().contains(chart.wish.format))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--format is one of %1, not \"%2\""))
            .arg(ui::chartFormats().join(QLatin1String(", ")), chart.wish.format);
    if (chart.wish.scale == 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--scale is a number from 1 to 8"));
    const bool noYear = (parser.isSet(QStringLiteral("year")) && chart.spec.year == 0) ||
                        (parser.isSet(QStringLiteral("other-year")) && chart.spec.otherYear == 0);
    if (noYear)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--year and --other-year are years like 2021"));
    if (chart.allIndicators && chart.wish.format != u"pdf")
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--all-indicators makes a pdf"));
    if (chart.spec.kind == Kind::Relation && chart.spec.indicators.size() != 2)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "a relation takes two indicators"));
    if (chart.inputs.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "no project and no report is named"));
    if (chart.inputs.size() > 1 && std::any_of(chart.inputs.begin(), chart.inputs.end(), isProjectFile))
        return translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "one project, or reports: not both, and not several projects"));
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
    const auto kind = parser.choice(QStringLiteral("kind"), Kinds);
    const auto values = parser.choice(QStringLiteral("values"), ValueTokens);
    const auto against = parser.choice(QStringLiteral("against"), Comparators);
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    if (!theme || !kind || !values || !against || !language)
        return std::nullopt;
    Chart chart;
    chart.spec.kind = Kind(Kinds.indexOf(*kind));
    chart.spec.values = trends::Values(ValueTokens.indexOf(*values));
    chart.spec.against = trends::Against(Comparators.indexOf(*against));
    for (const QString &id : parser.values(QStringLiteral("indicator")))
        chart.spec.indicators.push_back(id);
    for (const QString &code : parser.values(QStringLiteral("district")))
        chart.spec.districts.push_back(code);
    chart.spec.year = numberOf(parser, QStringLiteral("year"), 0, 1900, 2200);
    chart.spec.otherYear = numberOf(parser, QStringLiteral("other-year"), 0, 1900, 2200);
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
    ui::ChartBook book(source, {chart.wish.path, chart.spec.districts, chart.spec.indicators, chart.wish.theme,
                                chart.wish.note, chart.spec});
    while (book.step()) {
    }
    return book.finish();
}

base::Outcome writeOne(Chart &chart, const ui::ChartSource &source)
{
    if (chart.spec.indicators.empty()) {
        const auto choices =
            trends::indicatorChoices(source.document, source.catalogue, source.language);
        if (const trends::Choice *first = trends::nearestWithPoints(choices, source.catalogue, {}))
            chart.spec.indicators.push_back(first->id);
    }
    const ui::ChartInput page = ui::chartPage(chart.spec, source, chart.wish.note);
    if (page.panels.empty())
        return base::Error{base::Error::Code::Empty, chart.wish.path,
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
                                 clock.now().toLocalTime().date(), trends::recordedOf(document.choices())};
    const bool book = chart.allIndicators || (chart.spec.kind == Kind::Change && chart.spec.indicators.size() > 1 &&
                                              chart.wish.format == u"pdf");
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
