// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"

#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::store {

/** A setting of the project: name and value. */
using Setting = std::pair<QString, QString>;

/** What is stored together or not at all: one decision, one report, what a report says of itself, or one setting. */
struct Work {
    /** In their order, with sequence and hash. */
    std::vector<review::Event> events;
    /** The figures after the events, in the same order; empty ones for events about a report. */
    std::vector<review::Figure> states;
    /** Events of another copy of the project that its merge brings. */
    std::vector<review::BranchEvent> branch;
    /** The figure id given last before this: higher ones come into being. */
    review::FigureId lastFigure;
    /** A report with its figures, which the one event adds. */
    std::optional<review::ProjectContents> added;
    /** A report whose information the one event changes. */
    std::optional<review::Report> info;
    std::optional<Setting> setting;
};

/** What waits to be stored, the oldest first; not changed any more. */
using Works = std::vector<std::shared_ptr<const Work>>;

} // namespace jiaoshu::store
