// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewqueue.h"

#include "figures/period.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace jiaoshu::review {
namespace {

/** Gathering all anew costs less than moving more entries than this one by one. */
constexpr size_t MostMoves = 64;

constexpr std::pair<QueueOrder, QLatin1StringView> OrderTokens[] = {
    {QueueOrder::Reading, QLatin1StringView("reading")},
    {QueueOrder::Need, QLatin1StringView("need")},
    {QueueOrder::Indicator, QLatin1StringView("indicator")}};

bool before(const QueuePlace &a, const QueuePlace &b)
{
    const auto rank = [](const QueuePlace &place) {
        return std::tie(place.group, place.certainty, place.words, place.report, place.start, place.end,
                        place.figure);
    };
    return rank(a) < rank(b);
}

/** Indicator, measure, district, period: as text that sorts in that order. */
QString wordsOf(const figures::Fields &fields)
{
    constexpr QChar Between(u'\x1f');
    const auto period = figures::Period::parse(fields.period);
    return fields.indicator + (fields.indicator.isEmpty() ? fields.indicatorName : QString()) + Between +
           QChar(u'0' + int(fields.measure)) + Between + fields.districtCode + Between + fields.district +
           Between + QString::number(period ? period->lastYear() : 0) + Between + fields.period;
}

} // namespace

QString token(QueueOrder order)
{
    for (const auto &[key, name] : OrderTokens)
        if (key == order)
            return QString(name);
    Q_UNREACHABLE();
}

std::optional<QueueOrder> queueOrderFromToken(QStringView text)
{
    for (const auto &[key, name] : OrderTokens)
        if (text == name)
            return key;
    return std::nullopt;
}

ReviewQueue::ReviewQueue(const ReviewDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_threshold(UsualThreshold)
{
    connect(&document, &ReviewDocument::changed, this, &ReviewQueue::follow);
}

void ReviewQueue::setOrder(QueueOrder order)
{
    m_stale = m_stale || order != m_order;
    m_order = order;
}

void ReviewQueue::setReports(const std::vector<ReportId> &reports)
{
    // The order by indicator goes through all of them, whatever the panes show.
    m_stale = m_stale || (reports != m_reports && m_order != QueueOrder::Indicator);
    m_reports = reports;
}

void ReviewQueue::setThreshold(double confidence)
{
    m_stale = m_stale || confidence != m_threshold;
    m_threshold = confidence;
}

void ReviewQueue::setCheck(Check check)
{
    m_check = std::move(check);
    m_stale = true;
}

void ReviewQueue::checked(const std::vector<FigureId> &figures) { update(figures); }

Need ReviewQueue::needOf(const Figure &figure) const
{
    if (const auto complaint = m_check ? m_check(figure.id) : std::nullopt)
        return *complaint;
    if (figure.state == State::Questioned)
        return Need::Questioned;
    return figure.confidence() < m_threshold ? Need::Uncertain : Need::Rest;
}

/** The place of a report among those that are gone through; a large project has thousands, and each figure asks. */
int ReviewQueue::indexOf(ReportId report) const
{
    const bool all = m_reports.empty() || m_order == QueueOrder::Indicator;
    const auto &reports = all ? m_document.loadedReports() : m_reports;
    const auto found = all ? std::lower_bound(reports.begin(), reports.end(), report)
                           : std::find(reports.begin(), reports.end(), report);
    return found == reports.end() || *found != report ? -1 : int(found - reports.begin());
}

std::optional<ReviewQueue::Entry> ReviewQueue::entryOf(FigureId id) const
{
    const Figure *figure = m_document.figure(id);
    const int report = figure ? indexOf(figure->report) : -1;
    if (report < 0)
        return std::nullopt;
    Entry entry;
    const Need need = needOf(*figure);
    entry.open = m_document.isOpen(*figure);
    entry.problem = entry.open && need != Need::Rest;
    entry.place = {
        0, 0, {}, report, figure->span.start, -figure->span.end, id, figure->state == State::Later};
    if (m_order == QueueOrder::Need) {
        entry.place.group = int(need);
        entry.place.certainty = need == Need::Uncertain ? figure->confidence() : 0;
    } else if (m_order == QueueOrder::Indicator) {
        const figures::Fields &fields = figure->fields;
        // What the catalogue knows first, then what has at least a name.
        entry.place.group = !fields.indicator.isEmpty() ? 0 : fields.indicatorName.isEmpty() ? 2 : 1;
        entry.place.words = wordsOf(fields);
    }
    return entry;
}

QueuePlace ReviewQueue::placeOf(FigureId figure) const
{
    const auto entry = entryOf(figure);
    return entry ? entry->place : QueuePlace();
}

void ReviewQueue::follow(const Change &change)
{
    using Kind = Change::Kind;
    if (change.kind == Kind::Reset || change.kind == Kind::ReportsAdded)
        m_stale = true;
    if (change.kind != Kind::ReportInfo)
        update(change.figures);
}

void ReviewQueue::update(const std::vector<FigureId> &figures)
{
    if (figures.size() > MostMoves)
        m_stale = true;
    if (m_stale)
        return;
    for (const FigureId id : figures)
        update(id);
}

void ReviewQueue::update(FigureId id)
{
    const auto entry = entryOf(id);
    const auto place = [this](const QueuePlace &wanted) {
        return std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                                [](const Entry &a, const QueuePlace &b) { return before(a.place, b); });
    };
    if (entry) {
        const auto there = place(entry->place);
        if (there != m_entries.end() && there->place.figure == id) {
            *there = *entry;
            return;
        }
    }
    const auto old = std::find_if(m_entries.begin(), m_entries.end(),
                                  [id](const Entry &each) { return each.place.figure == id; });
    if (old != m_entries.end())
        m_entries.erase(old);
    if (entry)
        m_entries.insert(place(entry->place), *entry);
}

void ReviewQueue::refill()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_entries.clear();
    m_entries.reserve(size_t(m_document.loadedCount()));
    for (const ReportId report : m_document.loadedReports()) {
        if (indexOf(report) < 0)
            continue;
        for (const FigureId id : m_document.figuresOf(report)) {
            if (auto entry = entryOf(id))
                m_entries.push_back(std::move(*entry));
        }
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return before(a.place, b.place); });
}

FigureId ReviewQueue::search(const Stretch &stretch, Stop stop, bool forward) const
{
    const size_t length = stretch.last - stretch.first;
    for (size_t step = 0; step < length; ++step) {
        const Entry &entry = m_entries[forward ? stretch.first + step : stretch.last - 1 - step];
        const bool stops = stop == Stop::Any    ? !stretch.later
                           : stop == Stop::Open ? entry.open && entry.place.later == stretch.later
                                                : entry.problem && entry.place.later == stretch.later;
        if (stops)
            return entry.place.figure;
    }
    return {};
}

FigureId ReviewQueue::next(const QueuePlace &from, Stop stop)
{
    refill();
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), from,
                         [](const QueuePlace &a, const Entry &b) { return before(a, b.place); });
    // Before the first place means before a figure at the very beginning, too.
    const auto here = from.figure.isValid() ? size_t(after - m_entries.begin()) : 0;
    const bool later = from.later && stop != Stop::Any;
    for (const Stretch &stretch : {Stretch{here, m_entries.size(), later},
                                   Stretch{0, m_entries.size(), !later}, Stretch{0, here, later}}) {
        if (const FigureId found = search(stretch, stop, true); found.isValid())
            return found;
    }
    return {};
}

FigureId ReviewQueue::previous(const QueuePlace &from, Stop stop)
{
    refill();
    const auto first =
        std::lower_bound(m_entries.begin(), m_entries.end(), from,
                         [](const Entry &a, const QueuePlace &b) { return before(a.place, b); });
    const bool start = !from.figure.isValid();
    const auto here = start ? m_entries.size() : size_t(first - m_entries.begin());
    // Before the first place stands the end of the pass, which is what was put off.
    const bool later = (from.later || start) && stop != Stop::Any;
    for (const Stretch &stretch : {Stretch{0, here, later}, Stretch{0, m_entries.size(), !later},
                                   Stretch{here, m_entries.size(), later}}) {
        if (const FigureId found = search(stretch, stop, false); found.isValid())
            return found;
    }
    return {};
}

int ReviewQueue::count(Stop stop)
{
    refill();
    return int(std::count_if(m_entries.begin(), m_entries.end(), [stop](const Entry &entry) {
        return stop == Stop::Any || (stop == Stop::Open ? entry.open : entry.problem);
    }));
}

} // namespace jiaoshu::review
