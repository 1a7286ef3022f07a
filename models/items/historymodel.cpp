// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "exchange/words.h"

#include <algorithm>

namespace jiaoshu::items {

HistoryModel::HistoryModel(const review::ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &review::ReviewDocument::changed, this, &HistoryModel::onChanged);
}

void HistoryModel::setFigure(review::FigureId figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    reload();
}

void HistoryModel::onChanged(const review::Change &change)
{
    const auto &figures = change.figures;
    using Kind = review::Change::Kind;
    // Another layer has another history.
    if (change.kind == Kind::Reset || (change.kind == Kind::Reviews && m_layer != m_document.layer()))
        reload();
    else if (std::find(figures.begin(), figures.end(), m_figure) != figures.end())
        append();
}

base::Result<std::vector<review::Event>> HistoryModel::read() const { return m_document.history(m_figure); }

void HistoryModel::reload()
{
    beginResetModel();
    m_events.clear();
    m_error.clear();
    m_reverted.clear();
    m_reverts.clear();
    m_layer = m_document.layer();
    if (m_document.log() && m_figure.isValid()) {
        if (auto events = read())
            m_events = std::move(events).value();
        else
            fail(events.error());
    }
    std::for_each(m_events.begin(), m_events.end(),
                  [this](const review::Event &event) { noteRevert(event); });
    endResetModel();
}

void HistoryModel::append()
{
    const qint64 last = m_events.empty() ? 0 : m_events.back().sequence;
    auto found = m_document.historySince(last, m_figure);
    if (!found) {
        fail(found.error());
        return;
    }
    std::vector<review::Event> news = std::move(found).value();
    if (news.empty())
        return;
    beginInsertRows({}, 0, int(news.size()) - 1);
    std::for_each(news.begin(), news.end(), [this](const review::Event &event) { noteRevert(event); });
    m_events.insert(m_events.end(), std::make_move_iterator(news.begin()),
                    std::make_move_iterator(news.end()));
    endInsertRows();
    // What was just taken back is an older row.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {RevertedRole});
}

void HistoryModel::fail(const base::Error &error)
{
    m_error = error.text();
    Q_EMIT failed(m_error);
}

void HistoryModel::noteRevert(const review::Event &event)
{
    if (event.reverts == 0)
        return;
    m_reverts.insert(event.sequence, event.reverts);
    setReverted(event.reverts, true);
}

void HistoryModel::setReverted(qint64 sequence, bool reverted)
{
    if (reverted)
        m_reverted.insert(sequence);
    else
        m_reverted.remove(sequence);
    if (const auto target = m_reverts.constFind(sequence); target != m_reverts.constEnd())
        setReverted(*target, !reverted);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const review::Event &event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(event, index.column());
    case SequenceRole: return event.sequence;
    case FigureIdRole: return QVariant::fromValue(event.figure);
    case ReportIdRole: return QVariant::fromValue(event.report);
    case KindRole: return review::token(event.kind);
    case AtRole: return event.at;
    case RevertedRole: return m_reverted.contains(event.sequence);
    default: return {};
    }
}

QVariant HistoryModel::display(const review::Event &event, int column) const
{
    switch (column) {
    case TimeColumn: return event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case ReviewerColumn: return event.reviewer;
    case DecisionColumn: return exchange::word(event.kind);
    case FigureColumn: {
        if (const review::Figure *figure = m_document.figure(event.figure))
            return QString(figure->fields.value + figure->fields.unit);
        const review::Report *report = m_document.report(event.report);
        return report ? report->shortName() : QString();
    }
    case ReasonColumn: return event.reason;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ReviewerColumn: return tr("Reviewer");
    case DecisionColumn: return tr("Decision");
    case FigureColumn: return tr("Figure");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace jiaoshu::items
