// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

Desk::Desk(const Setup &setup)
    : m_settings(setup.settingsFile, QSettings::IniFormat)
    , m_document(m_clock)
    , m_catalogue(figures::Gazetteer::builtIn(), setup.catalogueFile)
    , m_backups(setup.backups)
{
    m_document.setMostInMemory(setup.mostInMemory);
    m_translators.install(setup.language);
    m_theme.setScheme(setup.scheme);
    m_theme.apply();
    const base::Outcome catalogue = m_catalogue.load();
    m_window = std::make_unique<ui::MainWindow>(
        ui::DeskContext{m_document, m_selection, m_catalogue.catalogue(), figures::Gazetteer::builtIn(),
                        m_catalogue.extractor(), m_theme, m_settings, m_ask, m_catalogue});
    m_window->setLanguage(setup.language);
    QObject::connect(m_window.get(), &ui::MainWindow::projectMoved, m_window.get(),
                     [this](const QString &path) { m_projectPath = path; });
    if (!catalogue)
        m_window->showError(QCoreApplication::translate("Desk", "Your own indicators are not in use: %1")
                                .arg(catalogue.error().text()));
}

base::Outcome Desk::openProject(const QString &path, bool create)
{
    // The store would find it in use: by ourselves.
    const bool isOpen = !m_projectPath.isEmpty() && QFileInfo(path) == QFileInfo(m_projectPath);
    if (isOpen && !m_document.saving().readOnly)
        return base::Done{};
    auto log = store::openProject(path, create, m_backups);
    if (!log)
        log = store::openForReading(path, log.error());
    if (!log)
        return log.error();
    if (auto opened = m_document.open(std::move(log).value()); !opened)
        return opened;
    m_projectPath = path;
    m_selection.clear();
    m_window->setProjectPath(path);
    return base::Done{};
}

base::Outcome Desk::openInMemory() { return m_document.open(store::memoryProject()); }

void Desk::setLanguage(const QString &language)
{
    m_translators.install(language);
    m_window->setLanguage(language);
}

ui::Theme::Scheme schemeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return ui::Theme::Scheme::Light;
    if (name == QLatin1String("dark"))
        return ui::Theme::Scheme::Dark;
    if (name.startsWith(QLatin1String("high")))
        return ui::Theme::Scheme::HighContrast;
    return ui::Theme::systemScheme();
}

} // namespace jiaoshu::app
