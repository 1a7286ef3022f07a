// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/projectfiles.h"
#include "app/samples.h"
#include "app/termination.h"
#include "app/verbs.h"
#include "store/store.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/window/recentprojects.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSessionManager>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace jiaoshu::app {

namespace {

constexpr QLatin1String LastProject("project/last");

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("jiaoshu.ini"));
}

/** What the options say, else the settings, else the system. */
Desk::Setup setupFor(const WindowOptions &options)
{
    Desk::Setup setup;
    setup.settingsFile = settingsFile();
    setup.catalogueFile = catalogueFile();
    const QSettings settings(setup.settingsFile, QSettings::IniFormat);
    setup.language = options.language.isEmpty()
                         ? settings.value(ui::settings::Language, systemLanguage()).toString()
                         : options.language;
    setup.backups = backupPlan(settings);
    setup.scheme =
        schemeOf(options.theme.isEmpty() ? settings.value(ui::settings::Theme).toString() : options.theme);
    return setup;
}

} // namespace

Application::Application(const WindowOptions &options)
    : m_options(options)
    , m_desk(setupFor(options))
{
    QSettings &settings = m_desk.settings();
    // Every decision names who took it: until somebody says otherwise, whoever is logged in.
    if (settings.value(ui::settings::Reviewer).toString().isEmpty())
        settings.setValue(ui::settings::Reviewer, qEnvironmentVariable("USER"));
    m_desk.document().setReviewer(settings.value(ui::settings::Reviewer).toString());
    ui::MainWindow &window = m_desk.window();
    QObject::connect(&window, &ui::MainWindow::projectWished, &window,
                     [this](const QString &path, bool create) { open(path, create); });
    QObject::connect(&window, &ui::MainWindow::sampleProjectWished, &window, [this] { openSamples(); });
    QObject::connect(&window, &ui::MainWindow::recoveryWished, &window,
                     [this](const QString &damaged, const QString &fresh) { recover(damaged, fresh); });
    QObject::connect(&window, &ui::MainWindow::backupWished, &window,
                     [this](const QString &damaged, const QString &fresh) { restore(damaged, fresh); });
    QObject::connect(&window, &ui::MainWindow::projectWishedAgain, &window,
                     [this] { open(m_desk.projectPath(), false); });
    QObject::connect(&window, &ui::MainWindow::projectMoved, &window,
                     [this](const QString &path) { remember(path); });
    QObject::connect(qGuiApp, &QGuiApplication::commitDataRequest, &window,
                     [this](QSessionManager &session) { endSession(session); });
    QObject::connect(&window, &ui::MainWindow::languageWished, &window,
                     [this](const QString &language) { changeLanguage(language); });
}

void Application::start()
{
    const QString last = m_desk.settings().value(LastProject).toString();
    m_desk.window().show();
    if (!m_options.project.isEmpty())
        open(m_options.project, false);
    else if (!m_options.reports.isEmpty())
        open(projectForReports(m_options.reports), true);
    else if (last.isEmpty())
        openSamples();
    else
        open(last, false);
    if (!m_options.reports.isEmpty() && m_desk.document().log())
        m_desk.window().openReports(m_options.reports);
}

void Application::open(const QString &path, bool create)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto opened = m_desk.openProject(absolute, create); !opened) {
        refuse(absolute, opened.error());
        return;
    }
    remember(absolute);
}

/** Opened without being asked for the next time, and by the start page's list. The sample has its own place there. */
void Application::remember(const QString &path)
{
    m_desk.settings().setValue(LastProject, path);
    if (path != QFileInfo(sampleProject()).absoluteFilePath())
        ui::RecentProjects(m_desk.settings()).add(path, base::SystemClock().now());
}

/** Says why a project cannot be opened, and what can be done where it is damaged. */
void Application::refuse(const QString &path, const base::Error &error)
{
    using Code = base::Error::Code;
    const bool mayBeDamaged = error.code == Code::Corrupt || error.code == Code::Invalid;
    const auto backup = mayBeDamaged ? store::newestGoodBackup(path, backupPlan(m_desk.settings())) : std::nullopt;
    // What is no project any more, and was one when it was backed up, lost its beginning.
    if (error.code == Code::Corrupt || backup)
        m_desk.window().offerRecovery(path, error.text(), backup ? backup->at : QDateTime());
    else
        m_desk.window().showError(error.text());
}

/** Makes a new project file on another thread, and opens it. */
void Application::makeProject(const QString &fresh, const std::function<Made()> &make)
{
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Made>>(&m_desk.window());
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_desk.window(), [this, watcher, fresh] {
        const Made made = *watcher->result();
        watcher->deleteLater();
        if (!made) {
            m_desk.window().showError(made.error().text());
            return;
        }
        open(fresh, false);
        m_desk.window().showLost(made.value());
    });
    watcher->setFuture(QtConcurrent::run([make] { return std::make_shared<const Made>(make()); }));
}

void Application::recover(const QString &damaged, const QString &fresh)
{
    makeProject(fresh, [damaged, fresh] {
        const auto recovered = store::recover(damaged, fresh);
        return recovered ? Made(recovered->lost) : recovered.error();
    });
}

void Application::restore(const QString &damaged, const QString &fresh)
{
    makeProject(fresh, [damaged, fresh, plan = backupPlan(m_desk.settings())]() -> Made {
        const auto backup = store::newestGoodBackup(damaged, plan);
        if (!backup)
            return base::Error{base::Error::Code::NotFound,
                               QFileInfo(damaged).fileName(),
                               QCoreApplication::translate("Application", "There is no backup."),
                               {}};
        const auto restored = store::restoreBackup(backup->path, fresh);
        return restored ? Made(QStringList()) : restored.error();
    });
}

void Application::openSamples()
{
    const QString path = sampleProject();
    if (!QFileInfo::exists(path)) {
        if (const auto made = makeSampleProject(path, m_desk.extractor()); !made) {
            m_desk.window().showError(made.error().text());
            return;
        }
    }
    open(path, false);
}

/** The user logs out: nobody is asked where the session does not allow it, and then everything that can be is stored. */
void Application::endSession(QSessionManager &session)
{
    if (!session.allowsInteraction()) {
        storeAll();
        return;
    }
    if (!m_desk.window().close())
        session.cancel();
    session.release();
}

/** Where nobody can be asked. */
void Application::storeAll()
{
    if (!m_desk.document().waitUntilSaved())
        qWarning("not everything could be stored");
}

void Application::leave()
{
    storeAll();
    QCoreApplication::quit();
}

void Application::changeLanguage(const QString &language)
{
    m_desk.setLanguage(language);
    m_desk.settings().setValue(ui::settings::Language, language);
}

namespace {

/** Without a display: still says what is wrong with the options, or shows help. */
int runWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Translators translators;
    translators.install(systemLanguage());
    int status = ExitDone;
    return windowOptions(QCoreApplication::arguments().mid(1), status) ? complainOfNoDisplay() : status;
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (lacksDisplay())
        return runWithoutDisplay(argc, argv);
    const QApplication qt(argc, argv);
    int status = ExitDone;
    std::optional<WindowOptions> options;
    {
        Translators translators;
        translators.install(systemLanguage());
        options = windowOptions(QCoreApplication::arguments().mid(1), status);
    }
    if (!options)
        return status;
    Application application(*options);
    const Termination termination;
    QObject::connect(&termination, &Termination::wished, &qt, [&application] { application.leave(); });
    application.start();
    return QApplication::exec();
}

} // namespace jiaoshu::app
