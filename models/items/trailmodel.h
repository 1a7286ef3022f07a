// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/figuretablemodel.h"
#include "items/historyfilter.h"
#include "items/trailcensus.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>
#include <deque>

namespace jiaoshu::items {

/**
 * The trail of a project as a table, newest first: who, when, what, of which figure, from, to and why. It may be long, so it
 * is read part by part between two events of the event loop: rows appear at its end until all is read; what they say is read
 * when it is asked for.
 */
class TrailModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ReviewerColumn,
        DecisionColumn,
        FigureColumn,
        ReportColumn,
        BeforeColumn,
        AfterColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role {
        SequenceRole = Qt::UserRole,
        FigureIdRole,
        ReportIdRole,
        /** The event's kind as its token. */
        KindRole,
        /** QDateTime, UTC. */
        AtRole,
        /** Whether a later event took it back. */
        TakenBackRole
    };
    /** By what a trail can be filtered with a list of values. */
    enum class Facet { Reviewer, Kind, Report, Day };

    explicit TrailModel(const review::ReviewDocument &document, QObject *parent = nullptr);

    /** Begins to read; before that the model is empty and costs nothing. */
    void start();
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    /** Values with the number of their events, as far as the trail is read. */
    QVector<items::Facet> facet(Facet of) const;
    /** Whether rows may still be added at the end. */
    bool isReading() const { return m_timer.isActive(); }
    review::Event eventAt(int row) const;
    /** The row of an event; -1 where it is not shown (yet). */
    int rowOf(qint64 sequence) const;
    /** Says everything in the language that is installed now. */
    void retranslate();
    /** Why the trail could not be read; empty if it could. */
    const QString &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /** Reading began or ended, or went on: facets know more. */
    void readingChanged();
    void failed(const QString &error);

private:
    /** What a step changed, in words. */
    struct Changes {
        QString before;
        QString after;
    };

    void onChanged(const review::Change &change);
    void begin();
    void reset();
    void readPart();
    void readFigure();
    void findNewest();
    void takeNews();
    base::Result<std::vector<review::Event>> readNews() const;
    void addRows(std::vector<review::Event> events);
    void fail(const base::Error &error);
    bool matches(const review::Event &event) const;
    QString subject(const review::Event &event) const;
    review::Event eventOf(qint64 sequence) const;
    QVariant display(const review::Event &event, int column) const;
    Changes changesOf(const review::Event &event) const;

    const review::ReviewDocument &m_document;
    HistoryFilter m_filter;
    /** Numbers of the events that are shown, newest first. */
    std::deque<qint64> m_rows;
    TrailCensus m_census;
    /** Of the figure that alone is shown: what stands no longer, for the census may not have come to it. */
    QSet<qint64> m_takenBack;
    /** The layer whose history this is. */
    std::optional<review::Layer> m_layer;
    bool m_started = false;
    /** The newest event that was read; what is before m_next was not yet. */
    qint64 m_newest = 0;
    qint64 m_next = review::TrailEnd;
    QTimer m_timer;
    /** Events by hundreds, as they were read for rows that are painted. */
    mutable QCache<qint64, std::vector<review::Event>> m_blocks{32};
    mutable QCache<qint64, Changes> m_changes{512};
    QString m_error;
};

} // namespace jiaoshu::items
