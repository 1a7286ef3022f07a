// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/figurefinder.h"
#include "reports/reader.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <vector>

namespace jiaoshu::ui {

/** Reads report files on other threads and hands them over one by one, in the order in which they were asked for. */
class ReportLoader : public QObject {
    Q_OBJECT
public:
    using Reading = std::shared_ptr<const base::Result<reports::ReadReport>>;

    ReportLoader(const extraction::Extractor &extractor, const figures::Gazetteer &gazetteer,
                 QObject *parent = nullptr);
    ~ReportLoader() override;

    /** How figures are found in what is read from now on; with our own extractor as long as nothing else is said. */
    void useFinder(const reports::FigureFinder &finder) { m_finder = finder; }
    /** Folders stand for the text files in them. What is asked for while others are read follows them. */
    void read(const QStringList &paths);
    /** Files that are not begun are left out; a file that is being read still arrives, unless a command is at it. */
    void cancel();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &fileName);
    void fileRead(const jiaoshu::ui::ReportLoader::Reading &reading);
    void finished();

private:
    void start();
    void deliver();
    void end();

    const extraction::Extractor &m_extractor;
    const figures::Gazetteer &m_gazetteer;
    reports::FigureFinder m_finder;
    std::shared_ptr<base::Progress> m_progress = std::make_shared<base::Progress>();
    QFutureWatcher<Reading> m_watcher;
    QStringList m_paths;
    QStringList m_waiting;
    int m_delivered = 0;
    bool m_reading = false;
};

} // namespace jiaoshu::ui
