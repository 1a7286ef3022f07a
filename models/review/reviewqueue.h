// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <functional>
#include <optional>
#include <vector>

namespace jiaoshu::review {

/** The order in which the desk goes through figures. */
enum class QueueOrder { Reading, Need, Indicator };
QString token(QueueOrder order);
std::optional<QueueOrder> queueOrderFromToken(QStringView text);

/** How much a figure needs a person, the most needy first. */
enum class Need { Error, Warning, Questioned, Uncertain, Rest };

/** A place in a queue; it stays one when the figure that stood there has moved on. The default is before the first. */
struct QueuePlace {
    int group = 0;
    double certainty = 0;
    /** What the order by indicator compares; empty in the others. */
    QString words;
    int report = 0;
    qsizetype start = 0;
    /** Negative end: of two that start together the longer one comes first. */
    qsizetype end = 0;
    FigureId figure;
    /** Put off: behind all others of a pass. */
    bool later = false;
};

/**
 * The figures in the order in which the desk goes through them, kept up to date as the document changes: a step costs
 * a search and a walk over an array, a decision moves one entry.
 * - Reading: report by report as they were given, by position.
 * - Need: what checks complain of, then questions, then what the extractor was unsure of (the least certain first),
 *   then the rest by position.
 * - Indicator: over all reports of the project, by indicator and measure, within it by district, then period.
 * Figures put off come back when everything else of a pass has been seen; in the walk over all figures they stay in place.
 */
class ReviewQueue : public QObject {
    Q_OBJECT
public:
    /** At which figures a walk stops. */
    enum class Stop { Any, Open, Problem };
    /** What checks say of a figure; empty where nothing complains. */
    using Check = std::function<std::optional<Need>(FigureId)>;

    explicit ReviewQueue(const ReviewDocument &document, QObject *parent = nullptr);

    void setOrder(QueueOrder order);
    QueueOrder order() const { return m_order; }
    /** Where it goes through; all reports if empty. The order by indicator always goes through all. */
    void setReports(const std::vector<ReportId> &reports);
    /** Below this confidence (0 to 1) a figure is uncertain. */
    void setThreshold(double confidence);
    void setCheck(Check check);
    /** Checks say something else of these figures than before. */
    void checked(const std::vector<FigureId> &figures);

    Need needOf(const Figure &figure) const;
    /** Where a figure stands now; before the first where it is not in the queue. */
    QueuePlace placeOf(FigureId figure) const;
    /** The first figure behind (or before) a place, round the ends; the one at the place comes last; invalid for none. */
    FigureId next(const QueuePlace &from, Stop stop);
    FigureId previous(const QueuePlace &from, Stop stop);
    /** How many figures of the queue a walk would stop at. */
    int count(Stop stop);

private:
    struct Entry {
        QueuePlace place;
        bool open = false;
        bool problem = false;
    };
    /** Entries from `first` until before `last` that are put off, or that are not. */
    struct Stretch {
        size_t first;
        size_t last;
        bool later;
    };

    void follow(const Change &change);
    void update(const std::vector<FigureId> &figures);
    void update(FigureId id);
    void refill();
    std::optional<Entry> entryOf(FigureId id) const;
    int indexOf(ReportId report) const;
    FigureId search(const Stretch &stretch, Stop stop, bool forward) const;

    const ReviewDocument &m_document;
    QueueOrder m_order = QueueOrder::Reading;
    std::vector<ReportId> m_reports;
    double m_threshold;
    Check m_check;
    std::vector<Entry> m_entries;
    /** The entries are to be gathered anew before the next step. */
    bool m_stale = true;
};

/** What the desk begins with: some four figures of a hundred of a usual report are read with less confidence. */
inline constexpr double UsualThreshold = 0.85;

} // namespace jiaoshu::review
