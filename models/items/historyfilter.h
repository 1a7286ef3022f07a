// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QDate>
#include <QSet>

namespace jiaoshu::items {

/** Which events of a trail are shown; what is empty lets everything pass. */
struct HistoryFilter {
    /** Events about this figure only. */
    review::FigureId figure;
    QSet<QString> reviewers;
    /** Tokens of kinds. */
    QSet<QString> kinds;
    /** 0 for what is about the project itself. */
    QSet<qint64> reports;
    /** Days in local time. */
    QSet<QDate> days;
    /** Part of the reason, the reviewer's name, a value before or after, or of what the figure is called. */
    QString text;

    bool operator==(const HistoryFilter &) const = default;
    bool isEmpty() const { return *this == HistoryFilter(); }
    /** `subject` is what the figure or report is called. */
    bool matches(const review::Event &event, const QString &subject) const;
};

/** The day of an event for the person at this computer. */
QDate dayOf(const review::Event &event);

} // namespace jiaoshu::items
