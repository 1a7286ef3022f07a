// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panearea.h"

#include "review/queue.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Index of the outermost heading at an offset, or -1. */
int chapterAt(const text::Outline &outline, qsizetype offset)
{
    const auto path = outline.pathAt(offset);
    return path.empty() ? -1 : path.front();
}

/** The heading of `other` with the same title, else with the same number on its level; -1 for none. */
int matching(const text::Heading &heading, const text::Outline &other)
{
    int byNumber = -1;
    for (int i = 0; i < int(other.headings().size()); ++i) {
        const text::Heading &there = other.headings()[size_t(i)];
        if (there.level != heading.level)
            continue;
        if (there.title == heading.title)
            return i;
        if (byNumber < 0 && heading.number > 0 && there.number == heading.number)
            byNumber = i;
    }
    return byNumber;
}

} // namespace

PaneArea::PaneArea(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                   Theme &theme, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_document(document)
    , m_selection(selection)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("paneArea"));
    setChildrenCollapsible(false);
    connect(&selection, &review::Selection::figureChanged, this, &PaneArea::showFigure);
    connect(&selection, &review::Selection::reportChanged, this, &PaneArea::showReport);
    connect(&document, &review::ReviewDocument::changed, this, &PaneArea::update);
}

ReportPane *PaneArea::makePane()
{
    auto *pane = new ReportPane(m_document, m_selection, m_actions, m_theme, this);
    connect(pane, &ReportPane::activated, this, [this, pane] { activate(pane); });
    connect(pane, &ReportPane::closeWished, this, [this, pane] { closePane(pane); });
    connect(pane, &ReportPane::reportChosen, this, [this, pane](review::ReportId report) {
        pane->setReport(report);
        activate(pane);
        m_selection.chooseReport(report);
        showCounterparts();
        Q_EMIT panesChanged();
    });
    connect(pane->view(), &DocumentView::visibleChanged, this, [this, pane] {
        if (m_link == Link::Section && pane == m_active && !m_following)
            followSection(pane);
    });
    addWidget(pane);
    if (!m_panes.empty())
        pane->view()->setZoom(m_panes.front()->view()->zoom());
    m_panes.push_back(pane);
    Q_EMIT paneMade(pane);
    return pane;
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
    for (size_t i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->setObjectName(QStringLiteral("reportPane%1").arg(i));
        m_panes[i]->setReport(i < reports.size() ? reports[i] : review::ReportId());
        m_panes[i]->setClosable(m_panes.size() > 1);
    }
    setSizes(QList<int>(qsizetype(m_panes.size()), 1000));
    if (!m_active)
        activate(m_panes.front());
    showCounterparts();
    Q_EMIT panesChanged();
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
    if (!pane)
        return;
    const bool news = m_active != pane;
    m_active = pane;
    for (ReportPane *each : m_panes)
        each->setActive(each == pane && m_panes.size() > 1);
    // The figure under review stays chosen while one looks around in another pane.
    if (news)
        Q_EMIT activeChanged();
}

void PaneArea::showReport(review::ReportId report)
{
    if (!report.isValid() || !m_document.report(report) || (m_active && m_active->report() == report))
        return;
    const auto shown = std::find_if(m_panes.begin(), m_panes.end(),
                                    [report](const ReportPane *pane) { return pane->report() == report; });
    if (shown != m_panes.end()) {
        activate(*shown);
        return;
    }
    if (!m_active)
        return;
    m_active->setReport(report);
    showCounterparts();
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

void PaneArea::closePane(ReportPane *pane)
{
    if (m_panes.size() < 2 || !pane)
        return;
    std::erase(m_panes, pane);
    if (m_active == pane)
        m_active = nullptr;
    // It may be its own button that asked.
    pane->hide();
    pane->setParent(nullptr);
    pane->deleteLater();
    setReports(reports());
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
    const review::FigureId match = inside && m_link == Link::Indicator
                                       ? review::counterpart(m_document, m_selection.figure(), pane->report())
                                       : review::FigureId();
    pane->view()->setFocus();
    activate(pane);
    // Linked by indicator, the way to the next pane is the way to what it says about the same thing.
    if (match.isValid())
        m_selection.chooseFigure(match, pane->report());
}

void PaneArea::setLink(Link link)
{
    m_link = link;
    showCounterparts();
    if (link == Link::Section && m_active)
        followSection(m_active);
    Q_EMIT linkChanged();
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

void PaneArea::showFigure()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (figure) {
        showReport(figure->report);
        if (m_active && m_active->report() == figure->report)
            m_active->view()->scrollTo(figure->span);
    }
    showCounterparts();
}

std::vector<review::FigureId> PaneArea::counterparts() const
{
    std::vector<review::FigureId> found;
    if (m_link != Link::Indicator || !m_selection.figure().isValid())
        return found;
    for (const ReportPane *pane : m_panes) {
        if (pane == m_active)
            continue;
        const review::FigureId id = review::counterpart(m_document, m_selection.figure(), pane->report());
        if (id.isValid())
            found.push_back(id);
    }
    return found;
}

void PaneArea::showCounterparts()
{
    const review::Figure *current = m_document.figure(m_selection.figure());
    const QScopedValueRollback following(m_following, true);
    for (ReportPane *pane : m_panes) {
        if (!current || m_link != Link::Indicator || pane == m_active) {
            pane->view()->setCounterpart({});
            continue;
        }
        const review::FigureId id = review::counterpart(m_document, current->id, pane->report());
        pane->view()->setCounterpart(id);
        const review::Figure *there = m_document.figure(id);
        if (!there || !m_active)
            continue;
        const auto rects = m_active->view()->rectsFor(current->span);
        // On the same height, so that the eye moves sideways only.
        pane->view()->scrollTo(there->span, rects.isEmpty() ? -1 : qMax(0, qRound(rects.front().top())));
    }
    Q_EMIT pairChanged();
}

void PaneArea::followSection(ReportPane *leader)
{
    const review::Report *report = m_document.report(leader->report());
    if (!report || !report->outline)
        return;
    const qsizetype top = leader->view()->visibleSpan().start;
    const int chapter = chapterAt(*report->outline, top);
    if (chapter < 0)
        return;
    const text::Heading &heading = report->outline->headings()[size_t(chapter)];
    const QScopedValueRollback following(m_following, true);
    for (ReportPane *pane : m_panes) {
        const review::Report *other = m_document.report(pane->report());
        if (pane == leader || !other || !other->outline)
            continue;
        const int match = matching(heading, *other->outline);
        // Inside the chapter the other pane is free: paragraphs of two reports do not correspond.
        if (match >= 0 && chapterAt(*other->outline, pane->view()->visibleSpan().start) != match)
            pane->view()->scrollTo(other->outline->headings()[size_t(match)].span, 0);
    }
}

void PaneArea::dropLostReports()
{
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
        Q_EMIT pairChanged();
}

} // namespace jiaoshu::ui
