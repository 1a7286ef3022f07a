// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"

namespace jiaoshu::store {

/** The end of a trail, and the ids given last: what is needed to give the next event its place. */
struct Head {
    qint64 sequence = 0;
    QByteArray hash = review::noHash();
    review::ReportId report;
    review::FigureId figure;

    /** Gives the event its place behind this one, which it then is. */
    void chain(review::Event &event);
    /**
     * Gives events their places, and ids to figures that they bring into being; `states` are the figures after them. NotFound
     * where one is about a report or figure that the project does not hold.
     */
    base::Outcome place(std::vector<review::Event> &events, std::vector<review::Figure> &states);
    /** Gives the report and its figures ids, and its event a place. */
    review::ProjectContents place(const review::NewReport &added, review::Event &event);
};

} // namespace jiaoshu::store
