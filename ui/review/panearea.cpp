// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panearea.h"

#include <QJsonObject>
#include <algorithm>

namespace jiaoshu::ui {

PaneArea::PaneArea(review::ReviewDocument &document, review::Selection &selection,
                   const review::FactIndex &facts, Actions &actions, Theme &theme, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_document(document)
    , m_selection(selection)
    , m_facts(facts)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("paneArea"));
    setChildrenCollapsible(false);
    // Heard before any text hears it: the pane that is to go there is active by then, and goes.
    connect(&selection, &review::Selection::figureChanged, this, &PaneArea::showFigure);
    connect(&selection, &review::Selection::reportChanged, this, &PaneArea::showReport);
    connect(&document, &review::ReviewDocument::changed, this, &PaneArea::update);
}

ReportPane *PaneArea::makePane()
{
    auto *pane = new ReportPane(m_document, m_selection, m_actions, m_theme, this);
    pane->view()->setFollowsSelection(false);
    connectPane(pane);
    addWidget(pane);
    if (!m_panes.empty())
        pane->view()->setZoom(m_panes.front()->view()->zoom());
    m_panes.push_back(pane);
    Q_EMIT paneMade(pane);
    return pane;
}

void PaneArea::connectPane(ReportPane *pane)
{
    connect(pane, &ReportPane::activated, this, [this, pane] { activate(pane); });
    connect(pane, &ReportPane::closeWished, this, [this, pane] { closePane(pane); });
    connect(pane, &ReportPane::dragged, this, [this, pane](QPoint at) { dragPane(pane, at); });
    connect(pane, &ReportPane::lockChanged, this, [this, pane] {
        m_followed = {nullptr, -1};
        Q_EMIT pairChanged();
        // What was held back while it was locked is caught up with.
        if (!pane->isLocked() && pane != m_active)
            alignCounterparts();
    });
    connect(pane, &ReportPane::reportChosen, this, [this, pane](review::ReportId report) {
        pane->setReport(report);
        activate(pane);
        m_selection.chooseReport(report);
        findCounterparts();
        alignCounterparts();
        Q_EMIT panesChanged();
    });
    connect(pane->view(), &DocumentView::visibleChanged, this, [this, pane] {
        if (m_link == Link::Section && pane == m_active && !m_following)
            followSection(pane);
    });
}

void PaneArea::setReports(const std::vector<review::ReportId> &reports)
{
    const size_t wanted = std::clamp<size_t>(reports.size(), 1, MostPanes);
    while (m_panes.size() > wanted) {
        if (m_active == m_panes.back())
            m_active = nullptr;
        delete m_panes.back();
        m_panes.pop_back();
    }
    while (m_panes.size() < wanted)
        makePane();
    // Where they cannot be read the document says so, and the pane stays empty.
    (void)m_document.load(reports);
    for (size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setReport(i < reports.size() ? reports[i] : review::ReportId());
    m_followed = {nullptr, -1};
    setSizes(QList<int>(qsizetype(m_panes.size()), 1000));
    if (!m_active)
        activate(m_panes.front());
    nameAndShow();
    findCounterparts();
    alignCounterparts();
    Q_EMIT panesChanged();
}

void PaneArea::nameAndShow()
{
    for (size_t i = 0; i < m_panes.size(); ++i) {
        ReportPane *pane = m_panes[i];
        pane->setObjectName(QStringLiteral("reportPane%1").arg(i));
        pane->setAccompanied(m_panes.size() > 1);
        pane->setActive(pane == m_active && m_panes.size() > 1);
        pane->view()->setFollowsSelection(pane == m_active);
        pane->setVisible(!m_tabbed || pane == m_active);
    }
}

std::vector<review::ReportId> PaneArea::reports() const
{
    std::vector<review::ReportId> reports;
    for (const ReportPane *pane : m_panes) {
        if (pane->report().isValid())
            reports.push_back(pane->report());
    }
    return reports;
}

ReportPane *PaneArea::activePane() const { return m_active; }

void PaneArea::activate(ReportPane *pane)
{
    if (!pane || pane == m_active)
        return;
    const bool reading = std::any_of(m_panes.begin(), m_panes.end(),
                                     [](const ReportPane *each) { return each->view()->hasFocus(); });
    m_active = pane;
    nameAndShow();
    // Keys belong to the text that one reads in, and readers of the screen speak of it.
    if (reading)
        pane->view()->setFocus();
    // The figure under review stays chosen while one looks around in another pane.
    Q_EMIT activeChanged();
    findCounterparts();
    if (m_link == Link::Section)
        followSection(pane);
}

/** The pane that shows a report, or is to show it: the active one first, and rather one that is not locked. */
ReportPane *PaneArea::paneFor(review::ReportId report) const
{
    ReportPane *best = m_active;
    int bestRank = -1;
    for (ReportPane *pane : m_panes) {
        const bool shows = pane->report() == report;
        const int rank = (shows ? 4 : 0) + (pane->isLocked() ? 0 : 2) + (pane == m_active ? 1 : 0) +
                         (shows && pane == m_active ? 2 : 0);
        if (rank > bestRank) {
            bestRank = rank;
            best = pane;
        }
    }
    return best;
}

void PaneArea::showReport(review::ReportId report)
{
    if (!report.isValid() || !m_document.report(report))
        return;
    ReportPane *pane = paneFor(report);
    if (!pane)
        return;
    const bool news = pane->report() != report;
    if (news)
        (void)m_document.load({report});
    if (news)
        pane->setReport(report);
    activate(pane);
    if (!news)
        return;
    findCounterparts();
    alignCounterparts();
    Q_EMIT panesChanged();
}

void PaneArea::addPane(review::ReportId report)
{
    std::vector<review::ReportId> shown = reports();
    if (int(shown.size()) >= MostPanes)
        return;
    shown.push_back(report);
    setReports(shown);
    activate(m_panes.back());
}

void PaneArea::splitPane()
{
    if (!m_active || int(m_panes.size()) >= MostPanes || !m_active->report().isValid())
        return;
    const qsizetype place = m_active->readingOffset();
    const auto at = int(std::find(m_panes.begin(), m_panes.end(), m_active) - m_panes.begin());
    addPane(m_active->report());
    movePane(int(m_panes.size()) - 1, at + 1);
    m_active->view()->scrollTo({place, place}, 0);
    m_active->view()->setFocus();
}

void PaneArea::closePane(ReportPane *pane)
{
    if (m_panes.size() < 2 || !pane)
        return;
    std::erase(m_panes, pane);
    if (m_active == pane)
        m_active = nullptr;
    m_followed = {nullptr, -1};
    // It may be its own button that asked.
    pane->hide();
    pane->setParent(nullptr);
    pane->deleteLater();
    setReports(reports());
}

void PaneArea::movePane(int from, int to)
{
    const int count = int(m_panes.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count)
        return;
    ReportPane *pane = m_panes[size_t(from)];
    const QList<int> widths = sizes();
    m_panes.erase(m_panes.begin() + from);
    m_panes.insert(m_panes.begin() + to, pane);
    insertWidget(to, pane);
    QList<int> moved = widths;
    moved.move(from, to);
    setSizes(moved);
    nameAndShow();
    Q_EMIT panesChanged();
}

void PaneArea::moveActive(int step)
{
    const auto here = int(std::find(m_panes.begin(), m_panes.end(), m_active) - m_panes.begin());
    movePane(here, here + step);
}

void PaneArea::dragPane(ReportPane *pane, QPoint globalPosition)
{
    const auto from = int(std::find(m_panes.begin(), m_panes.end(), pane) - m_panes.begin());
    for (int to = 0; to < int(m_panes.size()); ++to) {
        const ReportPane *other = m_panes[size_t(to)];
        const int x = other->mapFromGlobal(globalPosition).x();
        // Only from its middle on, so that panes of different widths do not change places back and forth.
        const bool past = to > from ? x > other->width() / 2 : x < other->width() / 2;
        if (to != from && x >= 0 && x < other->width() && past) {
            movePane(from, to);
            return;
        }
    }
}

void PaneArea::focusPane(int step)
{
    if (m_panes.empty())
        return;
    const auto here = std::find(m_panes.begin(), m_panes.end(), m_active) - m_panes.begin();
    const auto count = qsizetype(m_panes.size());
    // Coming from the table or the inspector, the first step is into the active pane.
    const bool inside = m_active && m_active->view()->hasFocus();
    const qsizetype there = inside ? (here + step + count) % count : here;
    ReportPane *pane = m_panes[size_t(there)];
    const review::FigureId match = inside ? counterpartIn(pane) : review::FigureId();
    activate(pane);
    pane->view()->setFocus();
    // Linked by indicator, the way to the next pane is the way to what it says about the same thing.
    if (match.isValid())
        m_selection.chooseFigure(match, pane->report());
}

void PaneArea::setTabbed(bool tabbed)
{
    if (tabbed == m_tabbed)
        return;
    m_tabbed = tabbed;
    nameAndShow();
    if (!tabbed)
        setSizes(QList<int>(qsizetype(m_panes.size()), 1000));
    Q_EMIT panesChanged();
}

void PaneArea::setZoom(qreal factor)
{
    for (ReportPane *pane : m_panes)
        pane->view()->setZoom(factor);
}

void PaneArea::zoomBy(int steps)
{
    for (ReportPane *pane : m_panes)
        pane->view()->zoomBy(steps);
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    // The panes get their sizes after this, and then lines break elsewhere.
    QMetaObject::invokeMethod(this, &PaneArea::alignCounterparts, Qt::QueuedConnection);
}

void PaneArea::showFigure()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (figure) {
        showReport(figure->report);
        if (m_active && m_active->report() == figure->report)
            m_active->view()->scrollTo(figure->span);
    }
    findCounterparts();
    alignCounterparts();
}

QJsonArray PaneArea::savePlaces() const
{
    QJsonArray places;
    for (const ReportPane *pane : m_panes)
        places << QJsonObject{{QStringLiteral("report"), pane->report().value},
                              {QStringLiteral("offset"), pane->view()->visibleSpan().start},
                              {QStringLiteral("locked"), pane->isLocked()},
                              {QStringLiteral("active"), pane == m_active}};
    return places;
}

void PaneArea::restorePlaces(const QJsonArray &places)
{
    for (qsizetype i = 0; i < qMin(places.size(), qsizetype(m_panes.size())); ++i) {
        const QJsonObject place = places[i].toObject();
        ReportPane *pane = m_panes[size_t(i)];
        const review::Report *report = m_document.report(pane->report());
        const qsizetype offset = place.value(QLatin1String("offset")).toInteger();
        if (!report || report->id.value != place.value(QLatin1String("report")).toInteger())
            continue;
        pane->setLocked(place.value(QLatin1String("locked")).toBool());
        if (offset > 0 && offset < report->text->size())
            pane->view()->scrollTo({offset, offset}, 0);
        if (!place.value(QLatin1String("active")).toBool())
            continue;
        activate(pane);
        // The keyboard may wait in another pane for the window to be shown.
        if (isAncestorOf(window()->focusWidget()))
            pane->view()->setFocus();
    }
}

void PaneArea::dropLostReports()
{
    // A lock was meant for what the other project showed.
    for (ReportPane *pane : m_panes)
        pane->setLocked(false);
    std::vector<review::ReportId> left;
    for (const review::ReportId id : reports()) {
        if (m_document.report(id))
            left.push_back(id);
    }
    setReports(left);
}

void PaneArea::update(const review::Change &change)
{
    using Kind = review::Change::Kind;
    if (change.kind == Kind::Reset)
        dropLostReports();
    else if (change.kind != Kind::ReportsAdded)
        findCounterparts();
}

} // namespace jiaoshu::ui
