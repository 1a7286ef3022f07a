// SPDX-License-Identifier: GPL-3.0-or-later
#include "treerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace jiaoshu::house {

namespace {

constexpr int MaxLines = 600;

bool isCpp(const QString &path)
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
}

bool isOurs(const QString &path)
{
    return path.startsWith(QLatin1String("app/")) || path.startsWith(QLatin1String("ui/")) ||
           path.startsWith(QLatin1String("models/"));
}

QString offence(const QString &path, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

/** Offences for every match of `pattern` in the code of app/, ui/ and models/ outside the folder `home`. */
Offences checkOnlyIn(const std::vector<TreeFile> &tree, const QString &home,
                     const QRegularExpression &pattern)
{
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isCpp(file.path) || !isOurs(file.path) || file.path.startsWith(home))
            continue;
        const QString code = withoutComments(file.text);
        auto matches = pattern.globalMatch(code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const qsizetype line = code.left(match.capturedStart()).count(u'\n') + 1;
            found << offence(file.path, line,
                             QStringLiteral("`%1` belongs in %2").arg(match.captured().simplified(), home));
        }
    }
    return found;
}

struct Include {
    qsizetype line; // from 1
    QString target;
    bool quoted;
};

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    std::vector<Include> includes;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = directive.match(lines[i]);
        if (match.hasMatch())
            includes.push_back({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

/** Whether `target` is a header of a module that brings widgets; asks the installed Qt, so that no class is
 * forgotten. */
bool isWidgetHeader(const QString &target)
{
    static const QRegularExpression known(
        QStringLiteral("^(Qt(Widgets|Charts|PrintSupport|SvgWidgets|OpenGLWidgets)(/|$)"
                       "|Q(Widget|Application|MessageBox|Dialog|FileDialog|MainWindow|Style|PlainTextEdit|"
                       "TableView|StyledItemDelegate"
                       "|Chart|ChartView|Printer|PrintDialog)$)"));
    if (known.match(target).hasMatch())
        return true;
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char *module : {"QtWidgets", "QtCharts", "QtPrintSupport", "QtSvgWidgets"}) {
        const QString folder = headers + u'/' + QLatin1String(module) + u'/';
        if (!target.contains(u'/') && QFile::exists(folder + target))
            return true;
    }
    return false;
}

/** A path that steps up (`../../ui/x.h`) names its folder all the same. */
bool reaches(const QString &target, const char *folder)
{
    const QString name = QLatin1String(folder) + u'/';
    return target.startsWith(name) || target.contains(QString(u'/' + name));
}

bool isScript(const TreeFile &file)
{
    static const QRegularExpression shebang(QStringLiteral(R"(^#!.*\b(ba|da|)sh\b)"));
    return file.path.endsWith(QLatin1String(".sh")) || shebang.match(file.text).hasMatch();
}

QStringList listedByGit(const QString &top)
{
    const QString git = QStandardPaths::findExecutable(QStringLiteral("git"));
    if (git.isEmpty() || !QFileInfo::exists(top + QStringLiteral("/.git")))
        return {};
    QProcess process;
    process.setWorkingDirectory(top);
    process.start(git, {QStringLiteral("ls-files"), QStringLiteral("-z"), QStringLiteral("--cached"),
                        QStringLiteral("--others"), QStringLiteral("--exclude-standard")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

QStringList listedByWalking(const QString &top)
{
    QStringList paths;
    const QDir root(top);
    QDirIterator entries(top, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = root.relativeFilePath(entries.next());
        const bool hidden = path.startsWith(u'.') && !path.startsWith(QLatin1String(".c"));
        if (!hidden && !path.startsWith(QLatin1String(".cache/")) && !path.startsWith(QLatin1String("build")))
            paths << path;
    }
    return paths;
}

} // namespace

QString withoutComments(const QString &code)
{
    // Alternatives in this order: what only looks like a comment (raw string, string, character) wins over
    // one. A digit separator (60'000) opens no character, hence the look-behind.
    static const QRegularExpression piece(
        QStringLiteral(
            R"RE((R"([^(\s]*)\(.*?\)\2")|("(?:\\.|[^"\\\n])*")|((?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*')|(//[^\n]*)|(/\*.*?\*/))RE"),
        QRegularExpression::DotMatchesEverythingOption);
    QString out;
    out.reserve(code.size());
    qsizetype from = 0;
    auto matches = piece.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString found = match.captured();
        out += QStringView(code).mid(from, match.capturedStart() - from);
        if (found.startsWith(QLatin1String("//")) || found.startsWith(QLatin1String("/*")))
            out += QString(found.count(u'\n'), u'\n');
        else
            out += found;
        from = match.capturedEnd();
    }
    return out += QStringView(code).mid(from);
}

Offences checkModelsAreWidgetFree(const std::vector<TreeFile> &tree)
{
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isCpp(file.path) || !file.path.startsWith(QLatin1String("models/")))
            continue;
        for (const Include &include : includesOf(file.text)) {
            if (isWidgetHeader(include.target) || reaches(include.target, "ui") ||
                reaches(include.target, "app"))
                found << offence(file.path, include.line,
                                 QStringLiteral("models/ includes %1").arg(include.target));
        }
    }
    return found;
}

Offences checkUiKeepsOffApp(const std::vector<TreeFile> &tree)
{
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isCpp(file.path) || !file.path.startsWith(QLatin1String("ui/")))
            continue;
        for (const Include &include : includesOf(file.text)) {
            if (reaches(include.target, "app"))
                found << offence(file.path, include.line,
                                 QStringLiteral("ui/ includes %1").arg(include.target));
        }
    }
    return found;
}

Offences checkRooms(const std::vector<TreeFile> &tree)
{
    // The order of the design, section 1.
    static const QStringList rooms =
        QStringLiteral("base text figures extraction reports review checks trends store exchange items")
            .split(u' ');
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isCpp(file.path) || !file.path.startsWith(QLatin1String("models/")))
            continue;
        const qsizetype room = rooms.indexOf(file.path.section(u'/', 1, 1));
        if (room < 0) {
            found << offence(file.path, 1, QStringLiteral("not in one of the rooms of models/"));
            continue;
        }
        for (const Include &include : includesOf(file.text)) {
            if (!include.quoted || include.target.endsWith(QLatin1String(".moc")))
                continue;
            const qsizetype other = rooms.indexOf(include.target.section(u'/', 0, 0));
            if (other < 0)
                found << offence(
                    file.path, include.line,
                    QStringLiteral("\"%1\" is not written as \"room/file.h\"").arg(include.target));
            else if (other > room)
                found << offence(file.path, include.line,
                                 QStringLiteral("%1/ includes \"%2\", of a room below it")
                                     .arg(rooms[room], include.target));
        }
    }
    return found;
}

Offences checkSqlStaysInStore(const std::vector<TreeFile> &tree)
{
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(QSql[A-Z]\w*|QtSql|sqlite3\w*)\b)"
        R"(|"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s|CREATE\s+(TABLE|INDEX)\s|PRAGMA\s))"));
    return checkOnlyIn(tree, QStringLiteral("models/store/"), sql);
}

Offences checkMessageBoxes(const std::vector<TreeFile> &tree)
{
    static const QRegularExpression box(QStringLiteral(R"(\bQMessageBox\b)"));
    return checkOnlyIn(tree, QStringLiteral("ui/dialogs/"), box);
}

Offences checkActions(const std::vector<TreeFile> &tree)
{
    static const QRegularExpression action(QStringLiteral(
        R"(\bnew\s+QAction\b|\bmake_(unique|shared)<QAction>|\baddAction\s*\([^;]*?\b(tr|translate)\s*\()"));
    return checkOnlyIn(tree, QStringLiteral("ui/actions/"), action);
}

Offences checkLengths(const std::vector<TreeFile> &tree)
{
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isOurs(file.path))
            continue;
        const qsizetype lines = file.text.count(u'\n') + (file.text.endsWith(u'\n') ? 0 : 1);
        if (lines > MaxLines)
            found << offence(file.path, MaxLines + 1,
                             QStringLiteral("%1 lines, %2 at most").arg(lines).arg(MaxLines));
    }
    return found;
}

Offences checkMachinePaths(const std::vector<TreeFile> &tree)
{
    static const QRegularExpression path(QStringLiteral(R"((^|[^A-Za-z0-9_.])/(?:work|root|home)/)"));
    Offences found;
    for (const TreeFile &file : tree) {
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (path.match(lines[i]).hasMatch())
                found << offence(file.path, i + 1, lines[i].trimmed().left(120));
        }
    }
    return found;
}

Offences checkLicenceLines(const std::vector<TreeFile> &tree)
{
    Offences found;
    for (const TreeFile &file : tree) {
        if (isCpp(file.path) &&
            file.text.section(u'\n', 0, 0) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
            found << offence(file.path, 1, QStringLiteral("the first line is not the SPDX licence line"));
    }
    return found;
}

Offences checkScripts(const std::vector<TreeFile> &tree)
{
    static const QRegularExpression strict(QStringLiteral("^set -euo pipefail$"),
                                           QRegularExpression::MultilineOption);
    Offences found;
    for (const TreeFile &file : tree) {
        if (!isScript(file))
            continue;
        if (!strict.match(file.text).hasMatch())
            found << offence(file.path, 1, QStringLiteral("no line `set -euo pipefail`"));
        if (!file.executable)
            found << offence(file.path, 1, QStringLiteral("cannot be executed (chmod +x)"));
    }
    return found;
}

std::vector<TreeFile> readTree(const QString &top)
{
    QStringList paths = listedByGit(top);
    if (paths.isEmpty())
        paths = listedByWalking(top);
    std::sort(paths.begin(), paths.end());
    std::vector<TreeFile> tree;
    for (const QString &path : paths) {
        const QFileInfo info(QDir(top).filePath(path));
        QFile file(info.filePath());
        // Listed yet gone: deleted and not committed yet.
        if (!info.isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        // The mark of git and grep: a NUL near the beginning is a picture, a font, an archive.
        if (bytes.left(8000).contains('\0'))
            continue;
        tree.push_back({path, QString::fromUtf8(bytes), info.isExecutable()});
    }
    return tree;
}

} // namespace jiaoshu::house
