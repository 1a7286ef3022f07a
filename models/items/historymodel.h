// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <vector>

namespace jiaoshu::items {

/** The events about a figure, newest first; grows as decisions are taken. */
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ReviewerColumn, DecisionColumn, FigureColumn, ReasonColumn, ColumnCount };
    enum Role {
        SequenceRole = Qt::UserRole,
        FigureIdRole,
        ReportIdRole,
        /** The event's kind as its token. */
        KindRole,
        /** QDateTime, UTC. */
        AtRole,
        /** Whether a later event took it back. */
        RevertedRole
    };

    explicit HistoryModel(const review::ReviewDocument &document, QObject *parent = nullptr);

    /** Shows the events of a figure; none for an invalid id. */
    void setFigure(review::FigureId figure);
    review::FigureId figure() const { return m_figure; }
    const review::Event &eventAt(int row) const { return m_events[m_events.size() - 1 - size_t(row)]; }
    /** Why the history could not be read; empty if it could. */
    const QString &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString &error);

private:
    void onChanged(const review::Change &change);
    void reload();
    base::Result<std::vector<review::Event>> read() const;
    /** Reads what was appended to the trail since the last event that is shown. */
    void append();
    void fail(const base::Error &error);
    /** Notes an event that takes another one back, or (redo) takes back the taking back. */
    void noteRevert(const review::Event &event);
    void setReverted(qint64 sequence, bool reverted);
    QVariant display(const review::Event &event, int column) const;

    const review::ReviewDocument &m_document;
    review::FigureId m_figure;
    std::optional<review::Layer> m_layer;
    /** Oldest first, as stored. */
    std::vector<review::Event> m_events;
    /** Events that do not stand, and what each Revert takes back. */
    QSet<qint64> m_reverted;
    QHash<qint64, qint64> m_reverts;
    QString m_error;
};

} // namespace jiaoshu::items
