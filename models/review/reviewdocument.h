// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "review/adjudication.h"
#include "review/bulk.h"
#include "review/change.h"
#include "review/copymerge.h"
#include "review/eventlog.h"
#include "review/extractionchanges.h"
#include "review/othercopy.h"

#include <QHash>
#include <QObject>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::review {

/** Counts for progress: what the present review asks for and what of it is done, and figures of each state. */
struct Progress {
    int all = 0;
    /** Those about which the present review asks for a decision: all, or where a sample was drawn that. */
    int expected = 0;
    /** Those of `expected` that were decided in this review or in a later one. */
    int reviewed = 0;
    std::array<int, AllStates.size()> byState{};

    int count(State state) const { return byState[size_t(state)]; }
    /** Adds another count to this one, `by` times. */
    void add(const Progress &other, int by);
    bool operator==(const Progress &) const = default;
};

/** What signing off a review of a report finds. */
struct SignOffState {
    /** The review that would be signed off. */
    int stage = 1;
    /** Whether it is the last one: the report is frozen then. */
    bool last = true;
    /** Figures that nobody decided, in whatever review. */
    int undecided = 0;
    /** Disagreements that nobody settled. */
    int disagreements = 0;
    /** Figures decided before that this review was to look at and did not. */
    int unseen = 0;
    /** Who works blind on the report and has not handed in. */
    QStringList workingBlind;

    bool isRefused() const { return undecided > 0 || disagreements > 0; }
    bool needsConfirmation() const { return unseen > 0 || !workingBlind.isEmpty(); }
};

/** A part of the trail, oldest first; before `next` there may be more (1: there is none). */
struct TrailPart {
    std::vector<Event> events;
    qint64 next = 1;
};
/** Before every event that there can be: the end of the trail. */
inline constexpr qint64 TrailEnd = std::numeric_limits<qint64>::max();

/** A decision of an earlier run of the program that can be undone: its events, the last of them, and its (first) figure. */
struct RecordedStep {
    std::vector<qint64> sequences;
    Event last;
    FigureId figure;
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
 * - A decision belongs to the review that its report is in: accepting in the second review what the first accepted is a
 *   decision, too. In a frozen report, and by somebody who did an earlier review of it (unless the project allows that),
 *   it is refused.
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

    // Large projects: reviewparts.cpp
    /** Of a project with more figures in force than this, open() reads only the heads of reports; by default of none. */
    void setMostInMemory(qint64 figures);
    /**
     * Reads texts and figures of reports that are not in memory yet, and tells of them as of reports that were added. Where
     * that fails nothing is loaded.
     */
    base::Outcome load(const std::vector<ReportId> &reports);
    /** Whether its text and figures are in memory; of any other only the head is known, and its progress. */
    bool isLoaded(ReportId id) const;
    /** The reports that are, in the order of the project: all of them, unless it is large. */
    const std::vector<ReportId> &loadedReports() const;
    bool isWhole() const { return loadedReports().size() == reports().size(); }
    /** That of the reports that are loaded. */
    Progress loadedProgress() const;
    /** What figures of reports that are not loaded say; with no district named, those of all. Valid until the next call. */
    const std::vector<Fact> &factsElsewhere(const QString &indicator,
                                            const std::vector<QString> &districts) const;
    /** What a figure of a report that is not loaded says; nothing of one that is, or that the record shown does not have. */
    std::optional<Fact> factElsewhere(FigureId figure) const;
    /** How many facts there are in reports that are not loaded: of an indicator by district, or of all of them. */
    const std::vector<FactCount> &factCountsElsewhere(const QString &indicator = {}) const;

    /** Another reviewer than the one who works blind is shown the common record. */
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
    /** The figure, in force or not; null where the record that is shown never had it. */
    const Figure *knownFigure(FigureId id) const;
    /** Figures of a report that are in force, sorted by position; none of one that is not loaded. */
    const std::vector<FigureId> &figuresOf(ReportId id) const;
    /** All of those that are loaded, report by report, by position. */
    std::vector<FigureId> allFigures() const;
    /** How many the project has, loaded or not; and how many are. */
    qsizetype figureCount() const;
    qsizetype loadedCount() const;
    /** The figure in force at a UTF-16 offset of the report's text; the smallest where they nest. */
    const Figure *figureAt(ReportId report, qsizetype offset) const;
    Progress progress() const;
    Progress progress(ReportId report) const;
    /** What happened to the figure (to all) in the layer that is shown; a layer tells nothing of others' decisions. */
    base::Result<std::vector<Event>> history(FigureId id) const;
    base::Result<std::vector<Event>> history() const;
    /** Of these, the ones behind the event `last`; of all figures where none is given. */
    base::Result<std::vector<Event>> historySince(qint64 last, FigureId figure = {}) const;
    /** Of all, the `most` events before the one of that number. */
    base::Result<TrailPart> historyBefore(qint64 sequence, int most) const;

    // How far reviews are: reviewstages.cpp
    const ReviewRules &rules() const;
    /** The review in which figures of the report have to be decided: that of the layer that is shown, or the report's own. */
    int stageOf(ReportId id) const;
    /** Whether the present review still waits for a decision about the figure. */
    bool isOpen(const Figure &figure) const;
    /** Whether the reviewer may decide about figures of the report now; the error says why not. */
    base::Outcome mayDecide(ReportId id) const;
    /**
     * Whether a decision of this kind that leaves the figure as it is says, all the same, that in this review, too, somebody
     * stands for it.
     */
    bool confirms(EventKind kind, const Figure &figure) const;
    /** Refused where a report is in a later review than there would be. */
    base::Outcome changeRules(const ReviewRules &rules);
    /** Says who is to do a review of reports; whoever else does it is not kept from it. */
    base::Outcome assign(const std::vector<ReportId> &reports, int stage, const QStringList &reviewers);
    /** What signing off would find; the error says why the reviewer may not sign at all. */
    base::Result<SignOffState> signOffState(ReportId id) const;
    /**
     * Ends the report's present review: it goes on to the next, or is frozen after the last. Figures that nobody decided
     * and disagreements that nobody settled are refused; what only this review did not look at has to be confirmed.
     */
    base::Outcome signOff(ReportId id, bool despiteUnseen = false);
    /** Brings a report back to a review, in which it can be changed again; the reason must not be empty. */
    base::Outcome reopen(ReportId id, int stage, const QString &reason);

    // Working blind: reviewlayers.cpp
    /** The layer that is shown, in which all decisions are taken; nothing for the common record. */
    const std::optional<Layer> &layer() const;
    /**
     * Shows a layer, or the common record. Undo and redo are those of what is shown. A blind review is that of the
     * reviewer, in the second review or a later one that the project has.
     */
    base::Outcome showLayer(const std::optional<Layer> &layer);
    /**
     * Ends the work on a report in the layer that is shown. Where it agrees with the common record, or nobody decided
     * there, the record takes it over; where the two differ, the layer's opinion is a disagreement. The report must be in
     * the layer's review.
     */
    base::Outcome handIn(ReportId report);
    /** Opinions of layers that were handed in and that differ from the common record, by report and position. */
    std::vector<Disagreement> disagreements() const;
    std::vector<Disagreement> disagreements(ReportId report) const;
    /** Takes one side of a disagreement into the common record; without a reason of its own the layer's is the layer's. */
    base::Outcome adjudicate(const Disagreement &disagreement, Side side, const QString &reason = {});
    /** What layers that were handed in say, in order of layer and figure; nothing while a layer is shown. */
    std::vector<Opinion> opinions() const;

    // Another copy of the project: reviewmerge.cpp, reviewmergereports.cpp
    /** What merging the copy would bring; stores nothing. */
    base::Result<CopyMerge> previewMerge(const OtherCopy &copy) const;
    /**
     * Merges the copy: what only it decided becomes the record here, in the name of who decided it there; what both decided
     * alike stays; where they differ that is a disagreement of the copy's layer. Reports that only the copy has are added
     * first, each by itself; all the rest is one batch, and no step of undo. A copy that has nothing new changes nothing.
     */
    base::Result<CopyMerge> merge(const OtherCopy &copy);

    // Samples: reviewsample.cpp
    const std::vector<Sample> &samples() const;
    /**
     * Draws from the figures that an earlier review accepted, of those of `reports` that are in review `stage`: of them
     * this review then looks at the sample only. The seed should come from chance and stands in the record.
     */
    base::Result<Sample> drawSample(const std::vector<ReportId> &reports, int stage, int perMille,
                                    const QString &seed);

    // What is chosen about the project: reviewchoices.cpp
    /** What stands in the common record; nothing while a layer is shown, since others chose it. */
    const Choices &choices() const;
    /** Chooses `value` under a key (choices.h); an empty one takes the choice back. One step of undo, like all below. */
    base::Outcome choose(const QString &key, const QJsonObject &value, const QString &reason = {});
    /** The same under several keys at once, in one batch. */
    base::Outcome choose(const std::map<QString, QJsonObject> &values, const QString &reason = {});

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
    /**
     * The reviewer's last decision before event `before` that stands, among the newest events of the trail: what undo goes on
     * with when this run of the program has nothing left. Nothing where there is none.
     */
    base::Result<std::optional<RecordedStep>> lastRecorded(qint64 before = TrailEnd) const;
    /** Undoes it, so that redo leads back; the figure that it touched. */
    base::Result<FigureId> undoRecorded(const RecordedStep &step);

Q_SIGNALS:
    void changed(const jiaoshu::review::Change &change);
    /** Decisions came to be on disk, at this UTC time. */
    void saved(const QDateTime &at);
    /** saving() may be another. */
    void savingChanged();
    /** What a view asked of the project cannot be read: it shows less than there is. */
    void readingFailed(const jiaoshu::base::Error &error);

private:
    friend class BulkPreview;
    friend class Glance;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::review
