// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/branch.h"
#include "review/choices.h"
#include "review/fact.h"
#include "review/layer.h"
#include "review/sample.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::review {

/** A report to be added, with the figures extracted from it. */
struct NewReport {
    Report report;
    std::vector<figures::ExtractedFigure> figures;
};

/** Everything a project holds, as read when it is opened; figures that are not in force among them. */
struct ProjectContents {
    std::vector<Report> reports;
    std::vector<Figure> figures;
    ReviewRules rules;
    /** What layers make of figures, in order of layer and figure. */
    std::vector<Opinion> opinions;
    /** In the order in which they were drawn. */
    std::vector<Sample> samples;
    Choices choices;
    /** Whether reports came without text, figures and opinions; `tallies` then say how many figures they have. */
    bool headsOnly = false;
    std::vector<Tally> tallies;
};

/** How a log stands with its disk. */
struct LogState {
    /** Events that have their place in the record and are not on disk yet; settings and the like do not count. */
    qint64 waiting = 0;
    /** The sequence up to which everything is on disk. */
    qint64 stored = 0;
    /** Why the last attempt to write failed; empty as soon as one succeeds. */
    std::optional<base::Error> trouble;
    /** Why the last backup could not be made; work goes on without. */
    std::optional<base::Error> backupTrouble;
    /** Why nothing can be decided in this project at all; empty where that is not so. */
    std::optional<base::Error> readOnly;
};

/**
 * Where a project's events live; the store implements it. What a call hands over is stored in its order, each call whole
 * or not at all, together with the state tables that follow from it. A call that returns an error has changed nothing. One
 * that returns without has given the events their place; they are on disk once state().stored says so: at once, or, with
 * a log that writes on a thread of its own, soon after, which watch() tells. Reading sees what waits, too. Such a log
 * never gives up what waits: it tries again until it is stored, here or elsewhere.
 */
class EventLog {
public:
    virtual ~EventLog() = default;

    // How it stands with the disk; as they are here, of a log that writes before its calls return.
    virtual LogState state() const { return {}; }
    /** `changed` is called by the event loop of the thread that watches, whenever state() may be another one. */
    virtual void watch(std::function<void()> changed);
    /** Returns when nothing waits any more, or with the error where it cannot be written now, or not in time. */
    virtual base::Outcome flush() { return base::Done(); }
    /** Tries at once to write what waits, where an attempt has failed. */
    virtual void retry() {}
    /**
     * Makes a whole project of this one at `path`, what waits included, and goes on there; `done` is called by the event
     * loop. Where that fails all stays as it was; a file that is there already is never overwritten.
     */
    virtual void saveElsewhere(const QString &path, std::function<void(base::Outcome)> done);

    virtual base::Result<ProjectContents> load() = 0;
    /** As load(), but of a project with more figures in force than `most` only the heads of the reports, and tallies. */
    virtual base::Result<ProjectContents> loadHeads(qint64 most);
    /** Reports of which only heads are known: whole, with their figures. */
    virtual base::Result<ProjectContents> loadReports(const std::vector<ReportId> &reports) const;
    /** How many of these figures, which may be of many reports, are in force, by report, state and review. */
    virtual base::Result<std::vector<Tally>> tally(const std::vector<FigureId> &figures) const;
    /** In order of district, then of id. */
    virtual base::Result<std::vector<Fact>> facts(const FactQuestion &question) const;
    /** By district, for an indicator; of all indicators (with no district) where the question names none. */
    virtual base::Result<std::vector<FactCount>> countFacts(const FactQuestion &question) const;
    /** Stores a report and its figures; ids are given by the store. */
    virtual base::Result<ProjectContents> addReport(const NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) = 0;
    /**
     * Appends events in order, filling in sequence and hashes. An event that brings a figure into being comes with
     * figure id 0 and gets one; `states` are the figures as they are after the events, in the same order, with an
     * empty one for an event about a report or the project. What an event of a layer says becomes the layer's opinion and
     * leaves the common record as it is. What is appended together is one decision: where it has several events, the
     * sequence of the first becomes the batch of all.
     */
    virtual base::Result<std::vector<Event>> append(std::vector<Event> events,
                                                    std::vector<Figure> states) = 0;
    /** The same for what another copy of the project brought, whose own events are kept beside, as they were written there. */
    virtual base::Result<std::vector<Event>>
    appendMerge(std::vector<Event> events, std::vector<Figure> states, std::vector<BranchEvent> branch) = 0;
    /** Stores corrected report information with its InfoChanged event. */
    virtual base::Result<Event> changeInfo(Event event, const Report &report) = 0;
    /** Events about a figure, oldest first; all of them for an invalid id. */
    virtual base::Result<std::vector<Event>> events(FigureId figure) const = 0;
    virtual base::Result<Event> event(qint64 sequence) const = 0;
    /** The events just before the one of that number, at most `most`, oldest first: a long trail is read from its end. */
    virtual base::Result<std::vector<Event>> eventsBefore(qint64 sequence, int most) const = 0;

    /**
     * Opens what is stored a second time, to be read on the thread that calls it: for long acts beside the desk. Empty for a
     * log that cannot be opened twice.
     */
    using Reader = std::function<base::Result<std::unique_ptr<EventLog>>()>;
    virtual Reader reader() const { return {}; }

    /** Small settings kept in the project: panes, last place, filters. */
    virtual QString setting(const QString &key) const = 0;
    virtual base::Outcome setSetting(const QString &key, const QString &value) = 0;
};

} // namespace jiaoshu::review
