// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reportpane.h"

#include <QSplitter>
#include <vector>

namespace jiaoshu::ui {

/** One to four reports side by side, one of them active, linked by indicator, by section, or not at all. */
class PaneArea : public QSplitter {
    Q_OBJECT
public:
    enum class Link { Indicator, Section, Off };
    static constexpr int MostPanes = 4;

    PaneArea(review::ReviewDocument &document, review::Selection &selection, Actions &actions, Theme &theme,
             QWidget *parent = nullptr);

    void setReports(const std::vector<review::ReportId> &reports);
    std::vector<review::ReportId> reports() const;
    const std::vector<ReportPane *> &panes() const { return m_panes; }
    ReportPane *activePane() const;
    /** Makes the pane of a report active, or shows the report in the active pane. */
    void showReport(review::ReportId report);
    void addPane(review::ReportId report);
    void closePane(ReportPane *pane);
    /** The pane after (or before) the active one gets the keyboard. */
    void focusPane(int step);

    Link link() const { return m_link; }
    void setLink(Link link);
    /** Counterpart of the current figure in each other pane, as far as there is one. */
    std::vector<review::FigureId> counterparts() const;
    void setZoom(qreal factor);
    void zoomBy(int steps);

Q_SIGNALS:
    void paneMade(jiaoshu::ui::ReportPane *pane);
    void panesChanged();
    void linkChanged();
    /** The current figure, or the counterparts, changed. */
    void pairChanged();
    void activeChanged();

private:
    ReportPane *makePane();
    void activate(ReportPane *pane);
    void showFigure();
    void showCounterparts();
    void followSection(ReportPane *leader);
    void dropLostReports();
    void update(const review::Change &change);

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Actions &m_actions;
    Theme &m_theme;
    std::vector<ReportPane *> m_panes;
    ReportPane *m_active = nullptr;
    Link m_link = Link::Indicator;
    /** Panes that are scrolled by the link do not lead in turn. */
    bool m_following = false;
};

} // namespace jiaoshu::ui
