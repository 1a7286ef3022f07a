// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/event.h"
#include "review/layer.h"
#include "review/sample.h"

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
};

/**
 * Where a project's events live; the store implements it. Each call is one transaction: when it returns without an
 * error the events are on disk and the state tables agree with them; with an error nothing has changed.
 */
class EventLog {
public:
    virtual ~EventLog() = default;

    virtual base::Result<ProjectContents> load() = 0;
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
    /** Stores corrected report information with its InfoChanged event. */
    virtual base::Result<Event> changeInfo(Event event, const Report &report) = 0;
    /** Events about a figure, oldest first; all of them for an invalid id. */
    virtual base::Result<std::vector<Event>> events(FigureId figure) const = 0;
    virtual base::Result<Event> event(qint64 sequence) const = 0;
    /** The events just before the one of that number, at most `most`, oldest first: a long trail is read from its end. */
    virtual base::Result<std::vector<Event>> eventsBefore(qint64 sequence, int most) const = 0;

    /** Small settings kept in the project: panes, last place, filters. */
    virtual QString setting(const QString &key) const = 0;
    virtual base::Outcome setSetting(const QString &key, const QString &value) = 0;
};

} // namespace jiaoshu::review
