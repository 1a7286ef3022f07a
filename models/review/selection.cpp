// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/selection.h"

namespace jiaoshu::review {

Selection::Selection(QObject *parent)
    : QObject(parent)
{}

void Selection::chooseFigure(FigureId figure, ReportId report)
{
    if (!figure.isValid()) {
        show({{}, m_report});
        return;
    }
    if (figure == m_figure && report == m_report)
        return;
    remember({figure, report});
    show({figure, report});
}

void Selection::chooseReport(ReportId report)
{
    if (report == m_report)
        return;
    if (report.isValid())
        remember({{}, report});
    show({{}, report});
}

void Selection::clear()
{
    m_visited.clear();
    m_place = -1;
    show({});
    Q_EMIT wayChanged();
}

void Selection::goBack()
{
    if (!canGoBack())
        return;
    --m_place;
    show(m_visited[size_t(m_place)]);
    Q_EMIT wayChanged();
}

void Selection::goForward()
{
    if (!canGoForward())
        return;
    ++m_place;
    show(m_visited[size_t(m_place)]);
    Q_EMIT wayChanged();
}

void Selection::show(Place place)
{
    if (m_prepare && place.report.isValid())
        m_prepare(place.report);
    const bool otherReport = place.report != m_report;
    const bool otherFigure = place.figure != m_figure;
    m_report = place.report;
    m_figure = place.figure;
    if (otherReport)
        Q_EMIT reportChanged(m_report);
    if (otherFigure)
        Q_EMIT figureChanged(m_figure);
}

void Selection::remember(Place place)
{
    m_visited.resize(size_t(m_place + 1));
    // A report that was only passed on the way to one of its figures is no place to come back to.
    if (!m_visited.empty() && !m_visited.back().figure.isValid() && m_visited.back().report == place.report)
        m_visited.back() = place;
    else
        m_visited.push_back(place);
    m_place = qsizetype(m_visited.size()) - 1;
    Q_EMIT wayChanged();
}

} // namespace jiaoshu::review
