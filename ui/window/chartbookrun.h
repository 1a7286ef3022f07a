// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartbook.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace jiaoshu::ui {

/** Makes a book of charts while the window stays awake: a chart between two events, for figures live on its thread. */
class ChartBookRun : public QObject {
    Q_OBJECT
public:
    explicit ChartBookRun(QObject *parent = nullptr);

    /** Begins; one at a time. */
    void start(const ChartSource &source, const ChartBookWish &wish);
    /** Ends it, and leaves no file. */
    void cancel();
    bool isRunning() const { return m_book != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /** The file is whole, or the error says why there is none. */
    void finished(const jiaoshu::base::Outcome &outcome, const QString &path, int charts);

private:
    void step();
    void end(const base::Outcome &outcome);

    std::unique_ptr<ChartBook> m_book;
    QString m_path;
    QTimer m_timer;
};

} // namespace jiaoshu::ui
