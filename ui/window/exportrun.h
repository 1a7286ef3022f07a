// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"
#include "review/eventlog.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

namespace jiaoshu::ui {

/** Writes all figures of a large project on another thread, which reads the project for itself, report by report. */
class ExportRun : public QObject {
    Q_OBJECT
public:
    explicit ExportRun(QObject *parent = nullptr);
    ~ExportRun() override;

    struct Wish {
        review::EventLog::Reader reader;
        std::shared_ptr<const figures::Catalogue> catalogue;
        const exchange::ExportFormat *format = nullptr;
        QString path;
        QString language;
    };
    /** Begins; one at a time. */
    void start(const Wish &wish);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /** The file is whole, or the error says why there is none. */
    void finished(const jiaoshu::base::Outcome &outcome, const QString &path, int figures);

private:
    struct Written {
        base::Outcome outcome;
        qint64 figures = 0;
    };
    static Written write(const Wish &wish, const base::Progress &progress);

    QFutureWatcher<std::shared_ptr<Written>> m_watcher;
    std::shared_ptr<base::Progress> m_progress;
    QString m_path;
};

} // namespace jiaoshu::ui
