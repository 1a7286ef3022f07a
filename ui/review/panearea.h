// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/factindex.h"
#include "ui/review/reportpane.h"

#include <QJsonArray>
#include <QSplitter>
#include <vector>

namespace jiaoshu::ui {

/**
 * One to four reports side by side (the same one twice, too), one of them active, linked by indicator, by section, or
 * not at all. Only the active pane goes where the selection goes; a locked one is never moved by the link.
 */
class PaneArea : public QSplitter {
    Q_OBJECT
public:
    enum class Link { Indicator, Section, Off };
    static constexpr int MostPanes = 4;

    PaneArea(review::ReviewDocument &document, review::Selection &selection, const review::FactIndex &facts,
             Actions &actions, Theme &theme, QWidget *parent = nullptr);

    void setReports(const std::vector<review::ReportId> &reports);
    std::vector<review::ReportId> reports() const;
    const std::vector<ReportPane *> &panes() const { return m_panes; }
    ReportPane *activePane() const;
    /** Makes the pane of a report active, or shows the report in the active pane (in another one where that is locked). */
    void showReport(review::ReportId report);
    void addPane(review::ReportId report);
    /** Shows a figure in a pane beside the active one, with its difference; makes a pane where there is none yet. */
    void showBeside(review::FigureId figure);
    /** The active pane's report a second time beside it, at the same place. */
    void splitPane();
    void closePane(ReportPane *pane);
    /** The pane takes another place in the row. */
    void movePane(int from, int to);
    void moveActive(int step);
    /** The pane after (or before) the active one gets the keyboard. */
    void focusPane(int step);
    void activate(ReportPane *pane);
    /** Only the active pane is shown: where there is no room for more. */
    void setTabbed(bool tabbed);
    bool isTabbed() const { return m_tabbed; }

    Link link() const { return m_link; }
    void setLink(Link link);
    /** The active pane is (or is no longer) moved by the link. */
    void toggleLock();
    /** Counterpart of the current figure in a pane; invalid where there is none, and in panes of the figure's own report. */
    review::FigureId counterpartIn(const ReportPane *pane) const;
    /** Linked by section: the heading of a pane's report that matches where one reads in the active one; -1 for none. */
    int chapterIn(const ReportPane *pane) const { return m_chapters.value(pane, -1); }
    void setZoom(qreal factor);
    void zoomBy(int steps);

    /** Where each pane stands and whether it is locked, for the project's settings. */
    QJsonArray savePlaces() const;
    void restorePlaces(const QJsonArray &places);

Q_SIGNALS:
    void paneMade(jiaoshu::ui::ReportPane *pane);
    /** Which panes there are, in what order, or what they show. */
    void panesChanged();
    void linkChanged();
    /** The current figure, or the counterparts, changed. */
    void pairChanged();
    void activeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ReportPane *makePane();
    void connectPane(ReportPane *pane);
    void nameAndShow();
    ReportPane *paneFor(review::ReportId report) const;
    void showFigure();
    void findCounterparts();
    void alignCounterparts();
    void followSection(ReportPane *leader);
    void dragPane(ReportPane *pane, QPoint globalPosition);
    void dropLostReports();
    void update(const review::Change &change);

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const review::FactIndex &m_facts;
    Actions &m_actions;
    Theme &m_theme;
    std::vector<ReportPane *> m_panes;
    ReportPane *m_active = nullptr;
    Link m_link = Link::Indicator;
    bool m_tabbed = false;
    QHash<const ReportPane *, review::FigureId> m_counterparts;
    QHash<const ReportPane *, int> m_chapters;
    /** Panes that are scrolled by the link do not lead in turn. */
    bool m_following = false;
    /** Pane and heading that the others followed last. */
    std::pair<const ReportPane *, int> m_followed{nullptr, -1};
};

} // namespace jiaoshu::ui
