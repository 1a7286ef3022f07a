// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"

#include "store/store.h"

#include <QFile>
#include <QtTest>

namespace jiaoshu::test {

DeskStory::DeskStory(Wrap wrap)
    : m_wrap(std::move(wrap))
    , m_theme(std::make_unique<ui::Theme>())
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat))
{
    m_theme->apply();
    openProject();
}

DeskStory::~DeskStory() = default;

void DeskStory::openProject()
{
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("reviewer"));
    m_document->setMostInMemory(m_mostInMemory);
    m_selection = std::make_unique<review::Selection>();
    const QString path = m_folder.filePath(QStringLiteral("story.jiaoshu"));
    auto log = store::openProject(path, true);
    if (!log)
        qFatal("%s", qPrintable(log.error().text()));
    std::unique_ptr<review::EventLog> own = std::move(log).value();
    const auto opened = m_document->open(m_wrap ? m_wrap(std::move(own)) : std::move(own));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    m_catalogue = std::make_unique<exchange::LiveCatalogue>(
        figures::Gazetteer::builtIn(), m_folder.filePath(QStringLiteral("indicators.json")));
    if (const auto loaded = m_catalogue->load(); !loaded)
        qFatal("%s", qPrintable(loaded.error().text()));
    m_window = std::make_unique<ui::MainWindow>(
        ui::DeskContext{*m_document, *m_selection, m_catalogue->catalogue(), figures::Gazetteer::builtIn(),
                        m_catalogue->extractor(), *m_theme, *m_settings, m_ask, *m_catalogue});
    m_window->setProjectPath(path);
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->activateWindow();
    // Not QVERIFY: that returns from the test function, and this is none.
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
    m_window->waitUntilIdle();
}

QString DeskStory::file(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void DeskStory::open(const QStringList &paths)
{
    m_window->openReports(paths);
    m_window->waitUntilIdle();
}

void DeskStory::restart()
{
    m_window->close();
    m_window.reset();
    m_selection.reset();
    m_document.reset();
    openProject();
}

const review::Figure *DeskStory::figure(const QString &valueAndUnit) const
{
    for (const review::FigureId id : m_document->allFigures()) {
        const review::Figure *figure = m_document->figure(id);
        if (figure->fields.value + figure->fields.unit == valueAndUnit)
            return figure;
    }
    return nullptr;
}

void DeskStory::choose(const QString &valueAndUnit)
{
    const review::Figure *chosen = figure(valueAndUnit);
    if (!chosen)
        qFatal("no figure %s", qPrintable(valueAndUnit));
    m_selection->chooseFigure(chosen->id, chosen->report);
    m_window->waitUntilIdle();
}

} // namespace jiaoshu::test
