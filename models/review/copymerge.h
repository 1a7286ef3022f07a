// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace jiaoshu::review {

/** Something of another copy of the project that a merge leaves there, so that somebody may do it here. */
struct LeftBehind {
    enum class Why {
        /** What a report says of itself was changed in both. */
        Info,
        /** The report is signed off here, and nothing about it changes. */
        Frozen,
        /** A decision was taken back in the copy and changed here; it stays as it is here. */
        TakenBack,
        /** Both extracted the text again, and read it otherwise. */
        Reading,
        /** Another figure stands at the place. */
        NoPlace,
        /** A review was signed off or opened again; the report is not the same here. */
        Progress,
        /** Who is to do a review was said in both. */
        Assignment,
        /** The rules of review were changed in both, or do not fit what is here. */
        Rules,
        /** Something about the project was chosen in both, or about a figure that is not here. */
        Choice,
        Sample,
        /** A blind review, or what a third copy said and nobody settled. */
        Layer
    };
    Why why = Why::Info;
    /** The report, the layer or what was chosen, as people name it; may be empty. */
    QString subject;
    /** Who did it in the copy; may be empty. */
    QString who;
    int count = 1;
    bool operator==(const LeftBehind &) const = default;
};

/** One line for people: what it is and what can be done. */
QString wordsFor(const LeftBehind &left);

/** What merging another copy of the project brings, or brought. */
struct CopyMerge {
    QString name;
    /** The last event that both have in common, and how many the copy has of its own that are new. */
    qint64 fork = 0;
    qint64 events = 0;
    int newReports = 0;
    /** Figures that were not here, those of new reports not counted. */
    int newFigures = 0;
    /** Figures of which the copy's decision is taken over; about which both say the same; and about which they differ. */
    int joined = 0;
    int agreed = 0;
    int differing = 0;
    /** Choices about the project that are taken over. */
    int choices = 0;
    std::vector<LeftBehind> left;

    /** Whether the copy has nothing that is not here. */
    bool isEmpty() const { return events == 0; }
    /** Lists one more that is left, or counts it to one that is alike. */
    void leave(LeftBehind one);
    /** As members of the event that records the merge. */
    QJsonObject members() const;
};

/** What it brings, one line each for people; what is left behind comes last. */
QStringList linesOf(const CopyMerge &merge);

} // namespace jiaoshu::review
