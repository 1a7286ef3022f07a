// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/members.h"
#include "review/projectindex.h"
#include "review/reviewdocument.h"
#include "review/undohistory.h"

#include <functional>

namespace jiaoshu::review {

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
    base::Result<Stored> storeInfo(Event event, const figures::ReportInfo &info);
    Change apply(const Event &event);
    void announce(const Stored &stored);
    /** The log was watched: what waited is stored, or cannot be. */
    void savingMoved();

    // reviewshape.cpp
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
    base::Result<UndoHistory::Step> wholeStep(qint64 sequence) const;
    base::Result<bool> changedShape(Event event) const;
    base::Outcome checkUndone(const Draft &draft) const;
    base::Result<Stored> revertInfo(const Event &old);
    base::Result<Stored> takeBack(const UndoHistory::Step &step, bool outOfTurn = false);

    ReviewDocument &q;
    const base::Clock &clock;
    std::unique_ptr<EventLog> log;
    ProjectIndex index;
    UndoHistory history;
    QString reviewer;
    QDateTime savedAt;
    /** The sequence up to which the log was known to be stored. */
    qint64 acknowledged = 0;
};

} // namespace jiaoshu::review
