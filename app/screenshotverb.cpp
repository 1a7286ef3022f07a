// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotverb.h"

#include "app/console.h"
#include "app/desk.h"
#include "app/input.h"
#include "app/projectfiles.h"
#include "app/samples.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "exchange/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPixmap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/** What is to be drawn, as the arguments say it. */
struct Picture {
    ui::MainWindow::Mode mode = ui::MainWindow::Mode::Review;
    QSize size;
    QString language;
    QString theme;
    /** The user's indicators; empty: none. */
    QString catalogue;
    QString path;
    /** Empty: the sample project. */
    QStringList inputs;
};

VerbParser screenshotParser()
{
    VerbParser parser(
        QStringLiteral("screenshot [--view review|compare|trends] [--size WIDTHxHEIGHT] [--scale N] [--lang zh|en] "
                       "[--theme THEME] [--catalogue FILE] --out FILE PROJECT.jiaoshu | REPORT… | --samples"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Draws the window with a project or with reports into a picture. No display is needed.")));
    parser.add(QStringLiteral("view"), QStringLiteral("VIEW"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "review (default), compare or trends.")));
    parser.add(QStringLiteral("size"), QStringLiteral("SIZE"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Size of the window, 1600x1000 by default.")));
    parser.add(
        QStringLiteral("scale"), QStringLiteral("N"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "Pixels of the picture for one of the window, 1 to 4.")));
    parser.add(QStringLiteral("lang"), QStringLiteral("zh|en"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the interface.")));
    parser.add(QStringLiteral("theme"), QStringLiteral("THEME"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "light (default), dark or high-contrast.")));
    parser.add(QStringLiteral("catalogue"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Indicators and units to know besides those that ship with the program "
                                  "(docs/formats.md).")));
    parser.add(QStringLiteral("out"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "The picture to write, as PNG.")));
    parser.add(QStringLiteral("samples"), QString(),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Draw the sample project.")));
    return parser;
}

/** Pixels for a pixel of the window; 0 where the text is no such number. */
double scaleOf(const QString &text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    return isNumber && scale >= 1 && scale <= 4 ? scale : 0;
}

QSize sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

ui::MainWindow::Mode modeOf(const QString &view)
{
    using Mode = ui::MainWindow::Mode;
    return view == QLatin1String("trends")    ? Mode::Trends
           : view == QLatin1String("compare") ? Mode::Compare
                                              : Mode::Review;
}

std::optional<Picture> pictureOf(const VerbParser &parser)
{
    const auto view =
        parser.choice(QStringLiteral("view"),
                      {QStringLiteral("review"), QStringLiteral("compare"), QStringLiteral("trends")});
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    const auto theme =
        parser.choice(QStringLiteral("theme"),
                      {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")});
    if (!view || !language || !theme)
        return std::nullopt;
    Picture picture;
    picture.mode = modeOf(*view);
    picture.size = sizeOf(parser.isSet(QStringLiteral("size")) ? parser.value(QStringLiteral("size"))
                                                               : QStringLiteral("1600x1000"));
    picture.language = *language;
    picture.theme = *theme;
    picture.catalogue = parser.value(QStringLiteral("catalogue"));
    picture.path = parser.value(QStringLiteral("out"));
    picture.inputs = parser.positional();
    QString wrong;
    if (!picture.size.isValid())
        wrong = translated(QT_TRANSLATE_NOOP("CommandLine", "--size is two numbers like 1600x1000"));
    else if (parser.isSet(QStringLiteral("scale")) && scaleOf(parser.value(QStringLiteral("scale"))) == 0)
        wrong = translated(QT_TRANSLATE_NOOP("CommandLine", "--scale is a number from 1 to 4"));
    else if (picture.path.isEmpty())
        wrong = translated(QT_TRANSLATE_NOOP("CommandLine", "--out FILE is missing"));
    else if (picture.inputs.isEmpty() != parser.isSet(QStringLiteral("samples")))
        wrong = translated(QT_TRANSLATE_NOOP("CommandLine", "no project and no report is named"));
    if (wrong.isEmpty())
        return picture;
    parser.usageError(wrong);
    return std::nullopt;
}

/** The figure to stand in the inspector: the first of GDP, which every report has, else the first. */
void chooseFigure(Desk &desk)
{
    const std::vector<review::FigureId> figures = desk.document().allFigures();
    const auto gdp = std::find_if(figures.begin(), figures.end(), [&](review::FigureId id) {
        return desk.document().figure(id)->fields.indicator == QLatin1String("gdp");
    });
    if (figures.empty())
        return;
    const review::FigureId chosen = gdp == figures.end() ? figures.front() : *gdp;
    desk.selection().chooseFigure(chosen, desk.document().figure(chosen)->report);
}

/** How many of the inputs could not be opened. */
int openInputs(Desk &desk, const QStringList &inputs)
{
    const bool project = isProjectFile(inputs.first());
    const auto opened = project ? desk.openProject(inputs.first(), false) : desk.openInMemory();
    if (!opened) {
        complain(opened.error());
        return int(inputs.size());
    }
    if (project)
        return 0;
    desk.window().setProjectPath(titleOfReports(inputs));
    return addReports(desk.document(), inputs, desk.extractor(), defaultJobs());
}

base::Outcome save(const QPixmap &pixmap, const QString &path)
{
    return exchange::writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        if (pixmap.save(&file, "PNG"))
            return base::Done{};
        return base::Error{base::Error::Code::NotWritable,
                           path,
                           translated(QT_TRANSLATE_NOOP("CommandLine", "the picture cannot be written")),
                           {}};
    });
}

int draw(Picture picture)
{
    // Settings of nobody: the same picture for everybody.
    const QTemporaryDir folder;
    Desk desk({folder.filePath(QStringLiteral("settings.ini")),
               picture.catalogue,
               picture.language,
               schemeOf(picture.theme),
               {}});
    if (picture.inputs.isEmpty()) {
        picture.inputs = QStringList{folder.filePath(QStringLiteral("samples.jiaoshu"))};
        if (const auto made = makeSampleProject(picture.inputs.first(), desk.extractor()); !made)
            complain(made.error());
    }
    const int failed = openInputs(desk, picture.inputs);
    if (failed == int(picture.inputs.size()))
        return ExitInput;
    desk.window().resize(picture.size);
    desk.window().show();
    desk.window().setPanes({});
    chooseFigure(desk);
    desk.window().showMode(picture.mode);
    desk.window().waitUntilIdle();
    if (const auto saved = save(desk.window().grab(), picture.path); !saved) {
        complain(saved.error());
        return ExitInput;
    }
    return failed == 0 ? ExitDone : ExitInput;
}

} // namespace

void prepareScreenshot(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QString scale = QStringLiteral("1");
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--scale") && i + 1 < argc)
            scale = QString::fromLocal8Bit(argv[i + 1]);
        else if (word.startsWith(QLatin1String("--scale=")))
            scale = word.section(u'=', 1);
    }
    // What is wrong is told by the parser; here it only must not frighten Qt.
    qputenv("QT_SCALE_FACTOR", QByteArray::number(std::max(1.0, scaleOf(scale))));
    qunsetenv("QT_SCREEN_SCALE_FACTORS");
}

int runScreenshot(const QStringList &arguments)
{
    Translators translators;
    translators.install(systemLanguage());
    VerbParser parser = screenshotParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const std::optional<Picture> picture = pictureOf(parser);
    if (!picture)
        return ExitUsage;
    // What is wrong with the catalogue belongs on standard error, and not into the picture.
    return catalogueWith(picture->catalogue) ? draw(*picture) : ExitInput;
}

} // namespace jiaoshu::app
