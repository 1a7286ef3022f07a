// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/branch.h"
#include "review/eventlog.h"

#include <map>

namespace jiaoshu::review {

/** A figure about which another copy of the project decided something; ids and reports are those of that copy. */
struct CopiedFigure {
    Figure now;
    /** As it was when this project last knew the copy; nothing where it came into being after that. */
    std::optional<Figure> base;
    /** The same figure here, as far as the trails tell; it may still be found by its place. */
    FigureId ours;
    /** What tells a figure that came into being after the fork from all others, wherever it is taken. */
    QString born;
    /** Of the decision that stands in the copy. */
    QString reason;
    /** Decided after the copy had taken in what was decided here, up to OtherCopy::ourKnown. */
    bool knowingOurs = false;
};

/** A report that another copy has, or about which it decided something. */
struct CopiedReport {
    /** As it is there, with its text. */
    Report now;
    /** As it was when this project last knew the copy. */
    figures::ReportInfo baseInfo;
    ReportReview baseReview;
    /** The same report here; invalid where only a text can tell. */
    ReportId ours;
    /** What was extracted first from a report that came after the fork, in order of id; of others nothing is told. */
    std::vector<Figure> extracted;
};

/** What another copy chose about the project, in the numbers of that copy. */
struct CopiedChoice {
    QString key;
    Chosen now;
    /** What was chosen when this project last knew the copy. */
    QJsonObject base;
    /** Chosen after the copy had taken in what was chosen here, up to OtherCopy::ourKnown. */
    bool knowingOurs = false;
};

/** What a copy decided that is of no figure and no report, and that stays there. */
struct CopiedRest {
    /** Samples that were drawn there. */
    std::vector<Sample> samples;
    /** Figures about which a layer says something, by its name. */
    std::map<QString, int> layers;
};

/** What another copy of the project holds behind the point where the two went separate ways. */
struct OtherCopy {
    /** Where the trails part, and how the copy is named; the name may be taken by another branch already. */
    BranchPoint point;
    /** Its events that this project does not have, those of branches that it took in itself among them; ancestors first. */
    std::vector<BranchEvent> events;
    /** How many of them are events of its own trail. */
    qint64 ownEvents() const { return point.last - point.known; }
    /** Our last event that the copy has taken in, 0 for none. */
    qint64 ourKnown = 0;
    /** The figure id that was given last before the fork. */
    FigureId lastShared;
    std::vector<CopiedReport> reports;
    std::vector<CopiedFigure> figures;
    std::vector<CopiedChoice> choices;
    ReviewRules baseRules;
    ReviewRules rules;
    CopiedRest rest;

    bool isEmpty() const { return ownEvents() == 0; }
};

} // namespace jiaoshu::review
