// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "extraction/extractor.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/dialogs/ask.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <deque>
#include <functional>
#include <limits>
#include <memory>

namespace jiaoshu::test {

/** A clock that a story sets. */
class FixedClock final : public base::Clock {
public:
    QDateTime now() const override { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(10, 32, 5), Qt::UTC);
};

/** Answers every question of the program from what the story has laid ready; no answer left means "cancel". */
class ScriptedAsk final : public ui::Ask {
public:
    std::deque<QStringList> reports;
    std::deque<QString> paths;
    std::deque<ui::ExportWish> exports;
    std::deque<QString> encodings;
    std::deque<figures::ReportInfo> infos;
    bool answer = true;
    /** With no answer laid ready for an export, its dialog itself is shown; only the file's name comes from `paths`. */
    bool showsExportDialog = false;
    /** The dialog of a chart's file itself is shown; only the file's name comes from `paths`. */
    bool showsChartDialog = false;
    /** What is printed goes here; the last title that was to be. */
    QPagedPaintDevice *printer = nullptr;
    QString printed;
    /** What words are said to name; with none laid ready the dialog itself is shown. */
    std::deque<figures::CatalogueAdditions> names;

    QStringList reportFiles(QWidget *, const QString &) override
    {
        return take(reports).value_or(QStringList());
    }
    QString projectToOpen(QWidget *, const QString &) override { return take(paths).value_or(QString()); }
    QString projectToMerge(QWidget *, const QString &) override { return take(paths).value_or(QString()); }
    QString projectToCreate(QWidget *, const QString &) override { return take(paths).value_or(QString()); }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return take(paths).value_or(QString());
    }
    std::optional<ui::ExportWish> exportOf(QWidget *parent, int all, int filtered,
                                           const QString &suggestion) override
    {
        if (!showsExportDialog || !exports.empty())
            return take(exports);
        WithoutFileDialog dialogs(*this);
        return dialogs.exportOf(parent, all, filtered, suggestion);
    }
    std::optional<ui::ChartFileWish> chartFile(QWidget *parent, const QString &suggestion) override
    {
        if (showsChartDialog) {
            WithoutFileDialog dialogs(*this);
            return dialogs.chartFile(parent, suggestion);
        }
        const auto path = take(paths);
        if (!path)
            return std::nullopt;
        ui::ChartFileWish wish;
        wish.path = *path;
        wish.format = QFileInfo(*path).suffix();
        return wish;
    }
    void printPreview(QWidget *, const QString &title,
                      const std::function<void(QPagedPaintDevice &)> &paint) override
    {
        printed = title;
        if (printer)
            paint(*printer);
    }
    std::optional<QString> encodingOf(QWidget *, const QString &, const QByteArray &,
                                      const QStringList &) override
    {
        return take(encodings);
    }
    std::optional<figures::ReportInfo> reportInfo(QWidget *, const figures::ReportInfo &,
                                                  const figures::Gazetteer &) override
    {
        return take(infos);
    }
    std::optional<figures::CatalogueAdditions> nameOfIndicator(QWidget *parent, const QString &words,
                                                               const exchange::LiveCatalogue &catalogue,
                                                               const QString &language) override
    {
        if (!names.empty())
            return take(names);
        return ui::DialogAsk().nameOfIndicator(parent, words, catalogue, language);
    }
    void manageIndicators(QWidget *parent, exchange::LiveCatalogue &catalogue, const QString &folder) override
    {
        WithoutFileDialog(*this).manageIndicators(parent, catalogue, folder);
    }
    QString catalogueToOpen(QWidget *, const QString &) override { return take(paths).value_or(QString()); }
    QString answersToOpen(QWidget *, const QString &) override { return take(paths).value_or(QString()); }
    // The dialogs themselves: stories answer them with keys.
    std::optional<review::ReviewRules> reviewRules(QWidget *parent, const review::ReviewRules &rules) override
    {
        return ui::DialogAsk().reviewRules(parent, rules);
    }
    std::optional<ui::AssignWish> assignment(QWidget *parent, const review::ReviewDocument &document,
                                             review::ReportId report) override
    {
        return ui::DialogAsk().assignment(parent, document, report);
    }
    std::optional<ui::ReopenWish> reopening(QWidget *parent, const review::ReviewDocument &document,
                                            review::ReportId report) override
    {
        return ui::DialogAsk().reopening(parent, document, report);
    }
    std::optional<ui::SampleWish> sample(QWidget *parent, const review::ReviewDocument &document,
                                         review::ReportId report) override
    {
        return ui::DialogAsk().sample(parent, document, report);
    }
    void showMeasures(QWidget *parent, const review::ReviewDocument &document) override
    {
        ui::DialogAsk().showMeasures(parent, document);
    }
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        confirmed = title + u'\n' + text;
        return answer;
    }
    /** The last question that was put. */
    QString confirmed;

private:
    /** The dialogs of the program, but for the one of the system. */
    class WithoutFileDialog final : public ui::DialogAsk {
    public:
        explicit WithoutFileDialog(ScriptedAsk &script)
            : m_script(script)
        {}
        QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                           const QString &filter) override
        {
            return m_script.fileToSave(parent, title, suggestion, filter);
        }
        QString catalogueToOpen(QWidget *parent, const QString &folder) override
        {
            return m_script.catalogueToOpen(parent, folder);
        }
        bool confirm(QWidget *, const QString &, const QString &, const QString &) override
        {
            return m_script.answer;
        }

    private:
        ScriptedAsk &m_script;
    };

    template <typename Answer>
    static std::optional<Answer> take(std::deque<Answer> &answers)
    {
        if (answers.empty())
            return std::nullopt;
        Answer first = answers.front();
        answers.pop_front();
        return first;
    }
};

/** A desk with a project file in a folder of its own, and the real window over it. */
class DeskStory {
public:
    /** `wrap` may put a log of its own around the project's: one that fails when it is told to. */
    using Wrap = std::function<std::unique_ptr<review::EventLog>(std::unique_ptr<review::EventLog>)>;
    explicit DeskStory(Wrap wrap = {});
    ~DeskStory();

    /** Writes a report's text into the story's folder. */
    QString file(const QString &name, const QString &text) const;
    /** Opens reports and waits until they are read. */
    void open(const QStringList &paths);
    /** From the next restart on a project of more figures is a large one. */
    void setMostInMemory(qint64 figures) { m_mostInMemory = figures; }
    /** Closes the window and opens the project file in a new one, as after a restart. */
    void restart();

    /** The figure with this value and unit (`221.29亿元`); null if there is none. */
    const review::Figure *figure(const QString &valueAndUnit) const;
    void choose(const QString &valueAndUnit);

    ui::MainWindow &window() const { return *m_window; }
    review::ReviewDocument &document() { return *m_document; }
    review::Selection &selection() { return *m_selection; }
    ScriptedAsk &ask() { return m_ask; }
    exchange::LiveCatalogue &catalogue() { return *m_catalogue; }
    FixedClock &clock() { return m_clock; }
    ui::Theme &theme() { return *m_theme; }
    QSettings &settings() { return *m_settings; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    template <typename Widget>
    Widget *find(const char *objectName) const
    {
        return m_window->findChild<Widget *>(QLatin1String(objectName));
    }

private:
    void openProject();

    Wrap m_wrap;
    qint64 m_mostInMemory = std::numeric_limits<qint64>::max();
    QTemporaryDir m_folder;
    FixedClock m_clock;
    ScriptedAsk m_ask;
    std::unique_ptr<exchange::LiveCatalogue> m_catalogue;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::unique_ptr<review::Selection> m_selection;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace jiaoshu::test
