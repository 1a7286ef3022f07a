// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panetabs.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace jiaoshu::ui {

PaneTabs::PaneTabs(PaneArea &panes, const review::ReviewDocument &document, QWidget *parent)
    : QTabBar(parent)
    , m_panes(panes)
    , m_document(document)
{
    setObjectName(QStringLiteral("paneTabs"));
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    connect(&panes, &PaneArea::panesChanged, this, &PaneTabs::fill);
    connect(&panes, &PaneArea::activeChanged, this, &PaneTabs::showActive);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_filling && index >= 0 && index < int(m_panes.panes().size()))
            m_panes.activate(m_panes.panes()[size_t(index)]);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        // The tab is there already; the panes follow it.
        const QScopedValueRollback filling(m_filling, true);
        m_panes.movePane(from, to);
    });
    fill();
}

void PaneTabs::fill()
{
    const auto &panes = m_panes.panes();
    setVisible(m_panes.isTabbed() && panes.size() > 1);
    setAccessibleName(tr("Panes"));
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    while (count() > int(panes.size()))
        removeTab(count() - 1);
    for (int i = 0; i < int(panes.size()); ++i) {
        const review::Report *report = m_document.report(panes[size_t(i)]->report());
        const QString name = report ? report->shortName() : tr("No report");
        if (i < count())
            setTabText(i, name);
        else
            addTab(name);
    }
    showActive();
}

void PaneTabs::showActive()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto &panes = m_panes.panes();
    const auto active = std::find(panes.begin(), panes.end(), m_panes.activePane());
    if (active != panes.end())
        setCurrentIndex(int(active - panes.begin()));
}

void PaneTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTabBar::changeEvent(event);
}

} // namespace jiaoshu::ui
