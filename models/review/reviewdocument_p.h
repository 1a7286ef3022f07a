// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/copyplan.h"
#include "review/factcounts.h"
#include "review/members.h"
#include "review/projectindex.h"
#include "review/reviewdocument.h"
#include "review/undohistory.h"

#include <functional>
#include <map>

namespace jiaoshu::review {

/** An error that says why something is not done. */
base::Error refused(const QString &why);

class ReviewDocument::Private {
public:
    Private(ReviewDocument &document, const base::Clock &clockOfProgram)
        : q(document)
        , clock(clockOfProgram)
    {}

    /** What is to be stored together. */
    struct Draft {
        std::vector<Event> events;
        std::vector<Figure> states;
        /** Of another copy of the project. */
        std::vector<BranchEvent> branch{};
    };
    /** What was appended, and has yet to be told. */
    struct Stored {
        UndoHistory::Step step;
        std::vector<Change> changes;
        FigureId figure;
        QDateTime at;
    };

    // reviewdecisions.cpp
    static base::Error noProject();
    static base::Error noSuchFigure();
    base::Result<const Figure *> findInForce(FigureId id) const;
    base::Outcome checkPlace(const Figure &figure) const;
    Event newEvent(EventKind kind, ReportId report, FigureId figure, const Difference &difference) const;
    base::Outcome decide(EventKind kind, const std::vector<FigureId> &figures, const QString &reason,
                         const std::function<void(Figure &)> &change);
    base::Result<Stored> store(Draft draft);
    base::Result<Stored> append(Draft draft);
    base::Result<Stored> storeInfo(Event event, const figures::ReportInfo &info);
    Change apply(const Event &event);
    void applyAside(const Event &event);
    void announce(const Stored &stored);
    /** The log was watched: what waited is stored, or cannot be. */
    void savingMoved();

    // reviewshape.cpp
    std::vector<const Figure *> inTheWay(ReportId report, base::Span span,
                                         const std::vector<FigureId> &except) const;
    base::Error standsThere(const Figure &figure) const;
    base::Outcome checkFree(ReportId report, base::Span span, const std::vector<FigureId> &except) const;
    base::Outcome checkParts(const Figure &figure, const std::vector<Part> &parts) const;
    base::Result<Stored> draftSplit(const Figure &was, const std::vector<Part> &parts, const QString &reason);
    base::Outcome checkMerge(const std::vector<FigureId> &figures, const Part &whole) const;

    // reviewextraction.cpp
    base::Error noSuchReport() const;
    void addToDraft(Draft &draft, EventKind kind, const Figure *was, Figure is) const;
    void draftReading(const Figure *was, const Report &report, const figures::ExtractedFigure &reading,
                      Draft &draft, ExtractionChanges &changes) const;
    void draftAbsence(const Figure &was, Draft &draft, ExtractionChanges &changes) const;
    base::Result<ExtractionChanges> draftExtraction(ReportId report,
                                                    const std::vector<figures::ExtractedFigure> &readings,
                                                    Draft &draft) const;
    base::Result<ExtractionChanges> take(ExtractionChanges changes, Draft draft, QJsonObject record);

    // reviewcarry.cpp
    base::Result<ExtractionChanges> draftCarryOver(ReportId from, ReportId to, Draft &draft) const;

    // reviewundo.cpp
    base::Outcome draftRevert(const Event &old, Draft &draft) const;
    base::Outcome settle(Figure &figure) const;
    void followReading(Figure &figure) const;
    base::Result<Difference> changesSince(const Figure &figure, qint64 sequence) const;
    base::Result<bool> cameSince(const Figure &figure, qint64 sequence) const;
    base::Result<UndoHistory::Step> wholeStep(qint64 sequence) const;
    base::Result<bool> changedShape(Event event) const;
    base::Outcome checkUndone(const Draft &draft, qint64 last) const;
    base::Result<Stored> revertInfo(const Event &old);
    base::Result<Stored> takeBack(const UndoHistory::Step &step, bool outOfTurn = false);

    // reviewstages.cpp
    base::Outcome mayTouch(const Report &report) const;
    base::Outcome mayDecide(const Report &report) const;
    base::Outcome mayAct(EventKind kind, ReportId id) const;
    base::Outcome mayStore(const Draft &draft) const;
    void tellMoves(Draft &draft) const;
    base::Outcome onlyInCommon() const;
    base::Outcome named() const;
    base::Outcome storeAct(std::vector<Event> events);
    void applyAct(const Event &event);
    std::vector<Change> reviewsChanged(const std::vector<ReportId> &reports) const;

    // reviewchoices.cpp
    base::Outcome mayChoose() const;
    Event newChoice(EventKind kind, const QString &key, const QJsonObject &value) const;
    void draftChosenBefore(const Event &old, Draft &draft) const;
    void draftChoices(const OtherCopy &copy, const CopyPlan &plan, CopyMerge &merge, Draft &draft) const;

    // reviewlayers.cpp
    QString layerName() const;
    UndoHistory &history() { return histories[layerName()]; }
    const Opinion *opinion(const QString &layer, FigureId figure) const;
    bool worksBlind(const QString &who, const Report &report) const;
    void takeReviews(ProjectContents &contents);
    /** Figures that another record shows otherwise, and whether they were in force in the one before. */
    using StoodBefore = std::map<qint64, bool>;
    const Figure *commonOf(FigureId id) const;
    void putCommon(Figure common);
    void leaveLayer(StoodBefore &stood);
    void enterLayer(const Layer &wanted, StoodBefore &stood);
    /** Shows a figure of the common record as the layer has it, and puts the common record aside. */
    void showSeen(const Figure &common, StoodBefore &stood);
    void showInLayer(ReportId report, StoodBefore &stood);
    std::vector<Change> comingAndGoing(const StoodBefore &stood) const;
    base::Outcome mayShow(const Layer &wanted) const;
    void putOpinion(Opinion opinion);
    void settleOpinion(const Event &event);
    base::Result<std::vector<Event>> visible(base::Result<std::vector<Event>> events) const;
    bool isVisible(const Event &event) const;

    // reviewadjudication.cpp
    const Figure *commonOn(ReportId report, base::Span span) const;
    Disagreement sidesOf(const Opinion &opinion) const;
    bool isHandedIn(const QString &layer, ReportId report) const;
    std::vector<Disagreement> differences(ReportId report,
                                          const std::vector<const Opinion *> &unsettled) const;
    QString reasonIn(const Disagreement &sides) const;
    base::Outcome draftSide(const Disagreement &sides, Side side, Draft &draft) const;
    void draftJoin(const Layer &joined, ReportId report, Draft &draft) const;

    // reviewmerge.cpp
    base::Outcome mayMerge() const;
    base::Outcome bringReports(const OtherCopy &copy);
    base::Outcome bringInfos(const OtherCopy &copy, const CopyPlan &plan);
    CopyMerge draftMerge(const OtherCopy &copy, const CopyPlan &plan, Draft &draft) const;
    ReviewRules draftRules(const OtherCopy &copy, CopyMerge &merge, Draft &draft) const;
    base::Outcome storeMerge(Draft draft, const OtherCopy &copy, const CopyPlan &plan);
    void draftFigure(const PlannedFigure &planned, const QString &layer, Draft &draft) const;
    void draftJoined(const PlannedFigure &planned, const QString &layer, Draft &draft) const;
    void draftOpinion(const PlannedFigure &planned, const QString &layer, Draft &draft) const;

    // reviewmergereports.cpp
    figures::ReportInfo infoOfBoth(const CopiedReport &theirs, const Report &here, CopyMerge &merge) const;
    void draftReport(const CopiedReport &theirs, const CopyPlan &plan, int reviews, const OtherCopy &copy,
                     CopyMerge &merge, Draft &draft) const;
    bool isAsThere(const CopyPlan &plan, const Report &here, const OtherCopy &copy) const;
    QJsonObject progressOfBoth(const CopiedReport &theirs, const Report &here, bool same, int reviews,
                               CopyMerge &merge) const;
    void listRest(const OtherCopy &copy, CopyMerge &merge) const;

    // reviewsample.cpp
    void applySamples();
    std::vector<Tally> sampleTallies(size_t sample, ReportId report);
    base::Result<std::vector<FigureId>> drawable(const std::vector<ReportId> &reports, int stage) const;

    // reviewparts.cpp
    /** Reports whose figures are needed for what is asked; the ones of `reports` that are not loaded. */
    std::vector<ReportId> notLoaded(const std::vector<ReportId> &reports) const;
    base::Outcome fill(const std::vector<ReportId> &reports);
    void release(ReportId report);
    void forgetElsewhere();
    /** What was asked of reports that are not loaded, less what these say. */
    void takeFromElsewhere(const std::vector<ReportId> &loaded);
    FactQuestion questionElsewhere(const QString &indicator, const std::vector<QString> &districts) const;

    ReviewDocument &q;
    const base::Clock &clock;
    std::unique_ptr<EventLog> log;
    ProjectIndex index;
    /** By layer, the common record's under the empty name. */
    std::map<QString, UndoHistory> histories;
    ReviewRules rules;
    Choices choices;
    std::vector<Sample> samples;
    /** The figures of each sample. */
    std::vector<std::shared_ptr<const QSet<FigureId>>> sampled;
    /** How the figures of a sample stand in reports that were not loaded when the project was opened; by sample. */
    std::map<size_t, std::map<ReportId, std::vector<Tally>>> sampledElsewhere;
    /** By layer, then by figure. */
    std::map<QString, std::map<qint64, Opinion>> opinions;
    /** While a layer is shown: the common record of each figure that the layer shows otherwise. */
    std::map<qint64, Figure> aside;
    std::optional<Layer> layer;
    QString reviewer;
    QDateTime savedAt;
    /** The sequence up to which the log was known to be stored. */
    qint64 acknowledged = 0;
    qint64 mostInMemory = std::numeric_limits<qint64>::max();
    /** Figures of reports that are not loaded never change: what was asked of them last is true until one is loaded. */
    std::optional<FactQuestion> askedElsewhere;
    std::vector<Fact> elsewhere;
    std::map<QString, FactCounts> countedElsewhere;
    QHash<FigureId, Fact> figuresElsewhere;
    mutable std::map<ReportId, std::vector<Disagreement>> differElsewhere;
};

} // namespace jiaoshu::review
