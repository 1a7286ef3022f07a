// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trailmodel.h"

#include "exchange/memberwords.h"
#include "exchange/words.h"

#include <QLocale>
#include <algorithm>

namespace jiaoshu::items {

namespace {

/** Events read in one go between two events of the event loop: a few milliseconds. */
constexpr int PartSize = 200;
constexpr qint64 BlockSize = 100;

/** What the figure says now, loaded or not; nothing of one that is not in force. */
std::optional<figures::Fields> fieldsOf(const review::ReviewDocument &document, review::FigureId id)
{
    if (const review::Figure *figure = document.figure(id))
        return figure->fields;
    const auto elsewhere = document.factElsewhere(id);
    return elsewhere ? std::optional(elsewhere->fields) : std::nullopt;
}

/** The changes of one side on a line; nothing where there was nothing. */
QString joined(const QStringList &parts) { return parts.join(QCoreApplication::translate("Words", ", ")); }

} // namespace

TrailModel::TrailModel(const review::ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TrailModel::readPart);
    connect(&document, &review::ReviewDocument::changed, this, &TrailModel::onChanged);
}

void TrailModel::start()
{
    if (m_started)
        return;
    m_started = true;
    reset();
}

void TrailModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_started)
        reset();
}

void TrailModel::onChanged(const review::Change &change)
{
    using Kind = review::Change::Kind;
    m_changes.clear();
    if (change.kind == Kind::Reset)
        m_filter = {};
    // Another layer has another history.
    if (change.kind == Kind::Reset || (change.kind == Kind::Reviews && m_layer != m_document.layer()))
        begin();
    else if (m_started)
        takeNews();
}

/** Forgets everything, and reads anew if it has begun to read at all. */
void TrailModel::begin()
{
    m_census = {};
    m_blocks.clear();
    m_newest = 0;
    m_layer = m_document.layer();
    if (m_started)
        reset();
}

void TrailModel::reset()
{
    m_timer.stop();
    beginResetModel();
    m_rows.clear();
    m_error.clear();
    m_next = review::TrailEnd;
    endResetModel();
    if (!m_document.log())
        return;
    if (m_filter.figure.isValid()) {
        findNewest();
        readFigure();
    } else {
        m_timer.start();
        readPart();
    }
    Q_EMIT readingChanged();
}

void TrailModel::readPart()
{
    auto part = m_document.historyBefore(m_next, PartSize);
    if (!part) {
        fail(part.error());
        return;
    }
    m_next = part->next;
    if (m_next <= 1)
        m_timer.stop();
    std::reverse(part->events.begin(), part->events.end());
    for (const review::Event &event : part->events) {
        m_newest = std::max(m_newest, event.sequence);
        if (!m_census.hasCounted(event.sequence))
            m_census.countOlder(event);
    }
    addRows(std::move(part->events));
    Q_EMIT readingChanged();
}

/** The events of one figure are few, and found without going through the trail. */
void TrailModel::readFigure()
{
    auto events = m_document.history(m_filter.figure);
    if (!events) {
        fail(events.error());
        return;
    }
    m_takenBack.clear();
    for (const review::PastStep &step : review::stepsOf(events.value(), {}))
        if (step.takenBackBy != 0)
            m_takenBack.insert(step.event.sequence);
    std::reverse(events->begin(), events->end());
    addRows(std::move(events).value());
}

/** What is appended after this is news, though nothing before it was read. */
void TrailModel::findNewest()
{
    if (m_newest != 0)
        return;
    const auto last = m_document.historyBefore(review::TrailEnd, PartSize);
    if (last)
        m_newest = last->events.empty() ? last->next : last->events.back().sequence;
}

void TrailModel::addRows(std::vector<review::Event> events)
{
    std::erase_if(events, [this](const review::Event &event) { return !matches(event); });
    if (events.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(events.size()) - 1);
    for (const review::Event &event : events)
        m_rows.push_back(event.sequence);
    endInsertRows();
}

void TrailModel::takeNews()
{
    auto found = readNews();
    if (!found) {
        fail(found.error());
        return;
    }
    std::vector<review::Event> news = std::move(found).value();
    if (news.empty())
        return;
    // What somebody decided without showing it is shown from now on, and stands between what was read.
    const auto showsMore = [](const review::Event &event) {
        return event.kind == review::EventKind::HandIn || event.kind == review::EventKind::Reopen;
    };
    if (std::any_of(news.begin(), news.end(), showsMore)) {
        begin();
        return;
    }
    m_blocks.remove((m_newest - 1) / BlockSize);
    m_newest = news.front().sequence;
    for (auto event = news.rbegin(); event != news.rend(); ++event)
        m_census.countNewer(*event);
    std::erase_if(news, [this](const review::Event &event) { return !matches(event); });
    if (m_filter.figure.isValid() && !news.empty()) {
        reset();
        return;
    }
    if (!news.empty()) {
        beginInsertRows({}, 0, int(news.size()) - 1);
        for (auto event = news.rbegin(); event != news.rend(); ++event)
            m_rows.push_front(event->sequence);
        endInsertRows();
    }
    // What was just taken back is an older row, and a figure is called by what it says now.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT readingChanged();
}

/** The events behind those that were read, newest first. */
base::Result<std::vector<review::Event>> TrailModel::readNews() const
{
    std::vector<review::Event> news;
    for (qint64 next = review::TrailEnd; next > m_newest + 1;) {
        auto part = m_document.historyBefore(next, PartSize);
        if (!part)
            return part.error();
        next = part->next;
        for (auto event = part->events.rbegin(); event != part->events.rend(); ++event) {
            if (event->sequence <= m_newest)
                return news;
            news.push_back(std::move(*event));
        }
    }
    return news;
}

void TrailModel::fail(const base::Error &error)
{
    m_timer.stop();
    m_error = error.text();
    Q_EMIT failed(m_error);
    Q_EMIT readingChanged();
}

void TrailModel::retranslate()
{
    m_changes.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString TrailModel::subject(const review::Event &event) const
{
    const auto fields = fieldsOf(m_document, event.figure);
    const review::Report *report = m_document.report(event.report);
    return (fields ? fields->value + fields->unit + u' ' + fields->indicatorName : QString()) + u' ' +
           (report ? report->shortName() : QString());
}

bool TrailModel::matches(const review::Event &event) const
{
    return m_filter.matches(event, m_filter.text.isEmpty() ? QString() : subject(event));
}

review::Event TrailModel::eventOf(qint64 sequence) const
{
    const qint64 block = (sequence - 1) / BlockSize;
    if (!m_blocks.contains(block)) {
        auto part = m_document.historyBefore((block + 1) * BlockSize + 1, int(BlockSize));
        if (!part)
            return {};
        m_blocks.insert(block, new std::vector<review::Event>(std::move(part->events)));
    }
    const std::vector<review::Event> *events = m_blocks.object(block);
    if (!events)
        return {};
    const auto found =
        std::lower_bound(events->begin(), events->end(), sequence,
                         [](const review::Event &event, qint64 number) { return event.sequence < number; });
    return found != events->end() && found->sequence == sequence ? *found : review::Event();
}

review::Event TrailModel::eventAt(int row) const { return eventOf(m_rows[size_t(row)]); }

int TrailModel::rowOf(qint64 sequence) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sequence, std::greater<>());
    return found != m_rows.end() && *found == sequence ? int(found - m_rows.begin()) : -1;
}

QVector<Facet> TrailModel::facet(Facet of) const
{
    QVector<items::Facet> values;
    switch (of) {
    case Facet::Reviewer:
        for (auto it = m_census.reviewers().begin(); it != m_census.reviewers().end(); ++it)
            values.append({it.key(), it.key(), it.value()});
        break;
    case Facet::Kind:
        for (auto it = m_census.kinds().begin(); it != m_census.kinds().end(); ++it)
            values.append({it.key(), exchange::word(*review::eventKindFromToken(it.key())), it.value()});
        break;
    case Facet::Report:
        for (auto it = m_census.reports().begin(); it != m_census.reports().end(); ++it) {
            const review::Report *report = m_document.report({it.key()});
            values.append({QString::number(it.key()), report ? report->shortName() : tr("The project itself"),
                           it.value()});
        }
        break;
    case Facet::Day:
        for (auto it = m_census.days().begin(); it != m_census.days().end(); ++it)
            values.append({it.key().toString(Qt::ISODate), it.key().toString(Qt::ISODate), it.value()});
        break;
    }
    const bool newestFirst = of == Facet::Day;
    std::sort(values.begin(), values.end(), [newestFirst](const items::Facet &a, const items::Facet &b) {
        return newestFirst ? b.key < a.key : QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return values;
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 sequence = m_rows[size_t(index.row())];
    switch (role) {
    case SequenceRole: return sequence;
    case TakenBackRole:
        return m_filter.figure.isValid() ? m_takenBack.contains(sequence) : m_census.isTakenBack(sequence);
    case Qt::DisplayRole: return display(eventOf(sequence), index.column());
    case FigureIdRole: return QVariant::fromValue(eventOf(sequence).figure);
    case ReportIdRole: return QVariant::fromValue(eventOf(sequence).report);
    case KindRole: return review::token(eventOf(sequence).kind);
    case AtRole: return eventOf(sequence).at;
    case Qt::ToolTipRole:
        return index.column() >= BeforeColumn ? display(eventOf(sequence), index.column()) : QVariant();
    default: return {};
    }
}

QVariant TrailModel::display(const review::Event &event, int column) const
{
    switch (column) {
    case TimeColumn: return event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case ReviewerColumn: return event.reviewer;
    case DecisionColumn:
        return event.reverts == 0 ? exchange::word(event.kind)
                                  : tr("%1: %2").arg(exchange::word(event.kind),
                                                     exchange::word(eventOf(event.reverts).kind));
    case FigureColumn: {
        const auto fields = fieldsOf(m_document, event.figure);
        return fields ? QString(fields->value + fields->unit) : QString();
    }
    case ReportColumn: {
        const review::Report *report = m_document.report(event.report);
        return report ? report->shortName() : QString();
    }
    case BeforeColumn: return changesOf(event).before;
    case AfterColumn: return changesOf(event).after;
    case ReasonColumn: return event.reason;
    default: return {};
    }
}

TrailModel::Changes TrailModel::changesOf(const review::Event &event) const
{
    if (const Changes *known = m_changes.object(event.sequence))
        return *known;
    review::PastStep step{event};
    const review::Report *report = m_document.report(event.report);
    const bool moved = event.after.contains(u"start") || event.after.contains(u"end");
    if (auto events = moved ? m_document.history(event.figure)
                            : base::Result<std::vector<review::Event>>(base::Error{})) {
        const review::Figure *figure = m_document.figure(event.figure);
        for (review::PastStep &past :
             review::stepsOf(std::move(events).value(),
                             figure ? review::Places{{event.layer, figure->span}} : review::Places()))
            if (past.event.sequence == event.sequence)
                step = std::move(past);
    }
    QStringList before;
    QStringList after;
    for (const exchange::MemberChange &change :
         exchange::changesOf(step, report ? report->text.get() : nullptr)) {
        const QString name = change.name.isEmpty() ? QString() : change.name + u' ';
        // Chinese has one word for the state of a questioned figure and for what is asked about it.
        const bool named = after.contains(change.name);
        before << (change.before.isEmpty() ? QString() : name + change.before);
        after << (change.after.isEmpty() ? QString() : (named ? QString() : name) + change.after);
    }
    before.removeAll(QString());
    after.removeAll(QString());
    m_changes.insert(event.sequence, new Changes{joined(before), joined(after)});
    return {joined(before), joined(after)};
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ReviewerColumn: return tr("Reviewer");
    case DecisionColumn: return tr("Decision");
    case FigureColumn: return tr("Figure");
    case ReportColumn: return tr("Report");
    case BeforeColumn: return tr("From");
    case AfterColumn: return tr("To");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace jiaoshu::items
