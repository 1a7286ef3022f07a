// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "base/clock.h"
#include "exchange/livecatalogue.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "store/backups.h"
#include "ui/dialogs/ask.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QSettings>
#include <memory>

namespace jiaoshu::app {

/** The parts of the desk, put together: document, selection, theme, settings, translations and the window over them. */
class Desk {
public:
    struct Setup {
        QString settingsFile;
        /** What the user adds to the catalogue; empty: nothing, and what is added is gone with the program. */
        QString catalogueFile;
        /** "zh" or "en". */
        QString language;
        ui::Theme::Scheme scheme = ui::Theme::Scheme::Light;
        /** How projects are backed up while they are open; by default not at all. */
        store::BackupPlan backups;
        /**
         * Figures of a project that are all in memory; of a larger one only the reports that are worked on. A figure takes
         * some 1.5 KB, indexes, table and queue included: so many are within the half gigabyte that a desk may take, and
         * read in two or three seconds.
         */
        qint64 mostInMemory = 250'000;
    };

    explicit Desk(const Setup &setup);

    review::ReviewDocument &document() { return m_document; }
    review::Selection &selection() { return m_selection; }
    const extraction::Extractor &extractor() const { return m_catalogue.extractor(); }
    QSettings &settings() { return m_settings; }
    ui::MainWindow &window() { return *m_window; }

    /** Opens a project in the place of the one that is open, which stays where that fails. Opened again, it just stays. */
    base::Outcome openProject(const QString &path, bool create);
    /** The file of the project that is open; empty where there is none. */
    const QString &projectPath() const { return m_projectPath; }
    /** A project that is gone with the program. */
    base::Outcome openInMemory();
    void setLanguage(const QString &language);

private:
    // In this order: the window goes first, then what it works with.
    base::SystemClock m_clock;
    QSettings m_settings;
    Translators m_translators;
    review::ReviewDocument m_document;
    review::Selection m_selection;
    exchange::LiveCatalogue m_catalogue;
    ui::Theme m_theme;
    ui::DialogAsk m_ask;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_projectPath;
    store::BackupPlan m_backups;
};

/** "light", "dark", "high-contrast" (or "high_contrast", as settings have it); anything else is the system's choice. */
ui::Theme::Scheme schemeOf(const QString &name);

} // namespace jiaoshu::app
