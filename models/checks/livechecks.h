// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/engine.h"
#include "review/reviewdocument.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <array>
#include <memory>
#include <set>
#include <vector>

namespace jiaoshu::checks {

/**
 * What the checks find in a document, kept up to date on a thread of its own: after a change only what the change touches is
 * looked at. The document is read here, a little at a time, so that the thread of the window never waits for a check.
 */
class LiveChecks : public QObject {
    Q_OBJECT
public:
    LiveChecks(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
               const figures::Gazetteer &gazetteer, QObject *parent = nullptr);
    /** Ends what is being looked at. */
    ~LiveChecks() override;

    /** The gravest first, then by report and place; as of the last run that was finished. */
    const std::vector<Finding> &findings() const { return m_found.findings; }
    /** The gravest that anything open says of a figure, by figure; those of which nothing complains are not in it. */
    const QHash<review::FigureId, Severity> &gravest() const { return m_found.gravest; }
    /** What is said of a figure and open, the gravest first; they are valid until the next change. */
    std::vector<const Finding *> about(review::FigureId figure) const;
    /** How many are open. */
    int count(Severity severity) const { return m_found.counts[size_t(severity)]; }
    const std::vector<Coverage> &coverage() const { return m_found.coverage; }
    /** Whether there are changes that were not looked at yet. */
    bool isRunning() const { return m_run || !isFed(); }
    /** Indicators have other names now: everything is looked at again. */
    void setCatalogue(const figures::Catalogue &catalogue);
    /** Returns when everything was looked at: for tests and pictures. */
    void waitUntilDone();

Q_SIGNALS:
    /** There are other findings; for `figures` the gravest is another one. */
    void changed(const std::vector<jiaoshu::review::FigureId> &figures);
    void runningChanged();

private:
    /** What a run came to, in a form that the window's thread takes over as it is. */
    struct Found {
        std::vector<Finding> findings;
        std::vector<Coverage> coverage;
        QHash<review::FigureId, Severity> gravest;
        /** Places of `findings` by figure. */
        QHash<review::FigureId, std::vector<int>> byFigure;
        std::array<int, 3> counts{};
        /** Figures of which the gravest is another one than the last time. */
        std::vector<review::FigureId> others;
    };
    /** What changed in the document, on its way to the engine. */
    struct Feed {
        std::vector<ReportRecord> reports;
        std::vector<FigureRecord> figures;
        std::vector<FigureRecord> rejected;
        std::vector<review::FigureId> gone;
        bool isEmpty() const
        {
            return reports.empty() && figures.empty() && rejected.empty() && gone.empty();
        }
    };
    class Desk;
    class Run;

    void hear(const review::Change &change);
    /** Others may be settled now. */
    void hearChoices();
    void begin();
    void startAnew();
    /** Copies from the document what changed, for a few milliseconds, and starts a run when that is all. */
    void feed();
    void feedReport(review::ReportId id);
    void feedFigure(review::FigureId id);
    bool isFed() const
    {
        return m_reports.empty() && m_figures.empty() && m_feed.isEmpty() && !m_settledAnew;
    }
    void start();
    void receive(const std::shared_ptr<Run> &run);
    /** Takes over what was found, and has what was there before cleared away elsewhere: it may be much. */
    void show(Found found);

    const review::ReviewDocument &m_document;
    const figures::Gazetteer &m_gazetteer;
    /** Of our own: the one of the window may get another content while a run reads it. */
    std::shared_ptr<const figures::Catalogue> m_catalogue;
    /** Reports whose figures are to be read, the next one last. */
    std::vector<review::ReportId> m_reports;
    std::set<review::FigureId> m_figures;
    Feed m_feed;
    /** What is settled, by key, and whether no run knows it yet. */
    QSet<QString> m_settled;
    bool m_settledAnew = false;
    QTimer m_feeding;
    /** What only a run looks at; another one for another project. */
    std::shared_ptr<Desk> m_desk;
    /** The one that is under way. */
    std::shared_ptr<Run> m_run;
    Found m_found;
    QThreadPool m_thread;
};

} // namespace jiaoshu::checks
