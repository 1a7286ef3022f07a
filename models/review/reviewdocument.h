// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "review/bulk.h"
#include "review/change.h"
#include "review/eventlog.h"
#include "review/extractionchanges.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <vector>

namespace jiaoshu::review {

/** Counts for progress: reviewed of all, and of each state. */
struct Progress {
    int all = 0;
    int reviewed = 0;
    std::array<int, AllStates.size()> byState{};
    int count(State state) const { return byState[size_t(state)]; }
};

/** A place in a report's text (UTF-16 units) and what the figure there says. */
struct Part {
    base::Span span;
    figures::Fields fields;
    bool operator==(const Part &) const = default;
};

/**
 * The project under review: reports, figures and every decision about them. Decisions are appended to the event log, which
 * gives them their place in the record, and then applied to memory; what the log refuses changes nothing and is returned
 * as an error. A decision that is shown may wait for the disk: saving() tells, and saved() when it has arrived there.
 * Pointers returned stay valid until the next change that names the figure or report, or a reset.
 *
 * What a decision makes of a figure:
 * - Accept takes it as it stands: Accepted where it is as extracted, Corrected where reviewers changed it before, Added
 *   where a reviewer added it. So a corrected figure that was rejected comes back corrected, and nothing typed is lost.
 * - Correct makes it Corrected, or Accepted where fields and span are as extracted again; an added one stays Added.
 * - Reject, Later and Question keep fields and span. Leaving Questioned by any of them clears the question.
 * - Note changes nothing else and is no decision: it leaves state, reviewer and time.
 * - Revert (and undo, redo) brings back the members that the event changed, as they were before it, and no others. The
 *   state follows the fields where the two would contradict: what is still changed is Corrected, not NotReviewed.
 * A decision that would change nothing is no event and no step of undo, and no error.
 * - Extracting again is no decision: what nobody decided about follows the new reading, everything else stays exactly
 *   as it was left, and "as extracted" in these rules means the new reading. Bringing members back never turns an
 *   older reading into a correction.
 * What cannot be (a value that is no number, a span on another figure's) is refused with the reason. A figure is not
 * moved, split or merged over another one, unless that is rejected.
 */
class ReviewDocument : public QObject {
    Q_OBJECT
public:
    explicit ReviewDocument(const base::Clock &clock, QObject *parent = nullptr);
    ~ReviewDocument() override;

    /**
     * Opens the project in `log`, which the document then owns. The old one is kept if the new cannot be read, or where
     * decisions in the old one wait that cannot be stored.
     */
    base::Outcome open(std::unique_ptr<EventLog> log);
    EventLog *log() const;
    void setReviewer(const QString &name);
    const QString &reviewer() const;
    /** When what was decided last came to be on disk (UTC), invalid before the first time. */
    QDateTime savedAt() const;
    /** What of it waits for the disk, and why. */
    LogState saving() const;
    /** Returns when every decision is on disk, or with the reason why that cannot be now. */
    base::Outcome waitUntilSaved();

    // Reading
    const std::vector<ReportId> &reports() const;
    const Report *report(ReportId id) const;
    /** The figure, or null where there is none in force. */
    const Figure *figure(FigureId id) const;
    /** Figures of a report that are in force, sorted by position. */
    const std::vector<FigureId> &figuresOf(ReportId id) const;
    /** All of them, report by report, by position. */
    std::vector<FigureId> allFigures() const;
    qsizetype figureCount() const;
    /** The figure in force at a UTF-16 offset of the report's text; the smallest where they nest. */
    const Figure *figureAt(ReportId report, qsizetype offset) const;
    Progress progress() const;
    Progress progress(ReportId report) const;
    base::Result<std::vector<Event>> history(FigureId id) const;
    base::Result<std::vector<Event>> history() const;

    // Decisions; each is one batch, stored whole or not at all, and one step of undo.
    /** Adds a report (no step of undo). A text that the project has already is not added again: its report is returned. */
    base::Result<ReportId> addReport(const NewReport &report);
    base::Outcome changeInfo(ReportId id, const figures::ReportInfo &info);
    base::Outcome accept(const std::vector<FigureId> &figures);
    base::Outcome reject(const std::vector<FigureId> &figures, const QString &reason = {});
    base::Outcome later(const std::vector<FigureId> &figures);
    base::Outcome question(const std::vector<FigureId> &figures, const QString &question);
    base::Outcome correct(FigureId figure, const figures::Fields &fields, base::Span span,
                          const QString &reason);
    base::Outcome note(FigureId figure, const QString &note);
    /** What a bulk decision would change, and what it would leave as it is and why; stores nothing. */
    base::Result<BulkChanges> previewBulk(const std::vector<FigureId> &figures, const BulkWish &wish) const;
    /** Takes a bulk decision: what can be changed is one batch and one undo; where nothing changes nothing is stored. */
    base::Result<BulkChanges> decideBulk(const std::vector<FigureId> &figures, const BulkWish &wish);
    /** Whether a figure may be moved to `span`: the error names the figure that stands there. */
    base::Outcome canMove(FigureId figure, base::Span span) const;
    /**
     * Makes several figures of one: `parts` in order of position, disjoint. The figure becomes the first part, the others
     * are added; returned are all of them. Taken back as a whole.
     */
    base::Result<std::vector<FigureId>> split(FigureId figure, const std::vector<Part> &parts,
                                              const QString &reason = {});
    /**
     * Makes one figure of several of a report that follow one another: the first becomes `whole`, the others go into it and
     * are in force no longer. Taken back as a whole.
     */
    base::Outcome merge(const std::vector<FigureId> &figures, const Part &whole, const QString &reason = {});
    base::Result<FigureId> add(ReportId report, base::Span span, const figures::Fields &fields,
                               const QString &reason = {});
    /**
     * What extracting the report's text again would change; stores nothing. `readings` are the figures found now, in
     * order of position with spans disjoint (UTF-16 units).
     */
    base::Result<ExtractionChanges>
    previewExtraction(ReportId report, const std::vector<figures::ExtractedFigure> &readings) const;
    /** Takes in how a report's text reads now, without touching a decision; where nothing changes nothing is stored. */
    base::Result<ExtractionChanges> extractAgain(ReportId report,
                                                 const std::vector<figures::ExtractedFigure> &readings,
                                                 const ExtractionSource &source);
    /**
     * The report that `later` is another text of (a repaired file, another encoding): same title, kind, district and
     * year, with decisions that could move; invalid if there is none.
     */
    ReportId earlierTextOf(ReportId later) const;
    /**
     * Moves decisions from a report to another text of it, each to the one place where its words stand with the words
     * around them; what has no such place stays where it is and is listed.
     */
    base::Result<ExtractionChanges> previewCarryOver(ReportId from, ReportId to) const;
    base::Result<ExtractionChanges> carryOver(ReportId from, ReportId to);
    /** Takes back one old decision, whatever came after it; extracting a report again as a whole. */
    base::Outcome revert(qint64 sequence);

    bool canUndo() const;
    bool canRedo() const;
    /** The (first) figure that undo or redo touched, so that the desk can show it; invalid for report information. */
    base::Result<FigureId> undo();
    base::Result<FigureId> redo();

Q_SIGNALS:
    void changed(const jiaoshu::review::Change &change);
    /** Decisions came to be on disk, at this UTC time. */
    void saved(const QDateTime &at);
    /** saving() may be another. */
    void savingChanged();

private:
    friend class BulkPreview;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::review
