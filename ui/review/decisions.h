// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/reviewqueue.h"
#include "review/selection.h"
#include "ui/actions/actions.h"

#include <QSettings>
#include <functional>

namespace jiaoshu::ui {

/**
 * The decisions that need no words: accept, reject, later, undo, redo, and the way through the figures. Each goes to the
 * document at once; afterwards the selection is on the next figure that is open, or on the one that undo brought back.
 */
class Decisions : public QObject {
    Q_OBJECT
public:
    using Act = std::function<base::Outcome()>;

    Decisions(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
              QSettings &settings, QObject *parent = nullptr);

    /** Figures are walked through in these reports; those of the panes. */
    void setReports(const std::vector<review::ReportId> &reports);
    /** Asked first where to go after a decision, so that one who decides in a grid stays in it; invalid: as always. */
    using Detour = std::function<review::FigureId(review::FigureId decided)>;
    void setDetour(Detour detour) { m_detour = std::move(detour); }
    /** Asked first where the way through problems leads; true where that was its business. */
    using ProblemWalk = std::function<bool(bool forward)>;
    void setProblemWalk(ProblemWalk walk) { m_problemWalk = std::move(walk); }
    /** In which order they are walked through. */
    void setOrder(review::QueueOrder order);
    review::QueueOrder order() const { return m_queue.order(); }
    /** Reads the settings again: the confidence below which a figure is uncertain. */
    void readSettings();
    /** What checks say of figures, for the order by need and the way through problems. */
    void setCheck(review::ReviewQueue::Check check);
    /** They say something else of these. */
    void checked(const std::vector<review::FigureId> &figures);
    /** While an editor is open, keys that decide or move belong to it. */
    void setEditing(bool editing);
    /** Does it; a failure is told with a way to try again, and nothing moves. */
    bool decide(const Act &act);
    /** Tells what was decided and goes on to the next open figure, where the user wants that. */
    void advance(review::FigureId decided);
    void updateActions();

Q_SIGNALS:
    /** A decision could not be stored; `retry` does it again. */
    void failed(const QString &reason, const std::function<void()> &retry);
    /** A short answer for the status bar: `Accepted 221.29亿元`. */
    void answered(const QString &text);
    void orderChanged();
    /** Nothing of this run is left to undo: `act` takes back what the record has before it, and undo itself does if pressed again. */
    void undoOffered(const QString &text, const std::function<void()> &act);

private:
    void connectDecisions();
    void connectWay();
    void decideOn(const std::function<base::Outcome(const std::vector<review::FigureId> &)> &act);
    void connectOrder();
    void showOrder();
    /** The place is kept as it was when the figure was chosen: a decision may move the figure, not the walk. */
    void keepPlace();
    bool anyDecided() const;
    QString described(const review::Figure &figure) const;
    void takeBack(bool undo);
    void offerRecorded();
    void takeBackRecorded(const review::RecordedStep &step);
    void showTouched(review::FigureId figure);
    void go(bool forward, review::ReviewQueue::Stop stop);

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Actions &m_actions;
    QSettings &m_settings;
    review::ReviewQueue m_queue;
    review::QueuePlace m_place;
    Detour m_detour;
    ProblemWalk m_problemWalk;
    bool m_editing = false;
    /** The last event of what is offered to be taken back, 0 for nothing; what comes behind `m_recordedEnd` was left out. */
    qint64 m_offered = 0;
    qint64 m_recordedEnd = review::TrailEnd;
};

} // namespace jiaoshu::ui
