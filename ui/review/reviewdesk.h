// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/bulkdesk.h"
#include "ui/review/cellediting.h"
#include "ui/review/editing.h"
#include "ui/review/inspector.h"
#include "ui/review/linkbar.h"
#include "ui/review/panetabs.h"
#include "ui/review/reportlist.h"
#include "ui/tables/figurepanel.h"

#include <QJsonObject>
#include <QPointer>
#include <QSplitter>

namespace jiaoshu::ui {

/** The review mode: report list, linked panes, table of figures and inspector around one document and one selection. */
class ReviewDesk : public QWidget {
    Q_OBJECT
public:
    ReviewDesk(review::ReviewDocument &document, review::Selection &selection,
               const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer, Actions &actions,
               QSettings &settings, Theme &theme, QWidget *parent = nullptr);

    PaneArea *panes() const { return m_panes; }
    FigurePanel *figures() const { return m_figures; }
    Inspector *inspector() const { return m_inspector; }
    Decisions &decisions() { return m_decisions; }
    void setLanguage(const QString &language);
    /** Keyboard into the text, at the current figure. */
    void showInText();
    /** Sizes of all splitters and how panes are linked, as JSON for the project's settings. */
    QString saveLayout() const;
    void restoreLayout(const QString &layout);

Q_SIGNALS:
    /** A short answer to a decision, for the status bar. */
    void answered(const QString &text);
    /** Which indicator these words of a figure name is to be said. */
    void namingWished(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const figures::Catalogue &catalogue);
    /** Gives room to what matters most as the window shrinks. */
    void fitTo(QSize window);
    void connectDisagreements();
    void connectInspector();
    void connectPaneActions();
    void fixSizes();
    void connectParts();
    void connectActions();
    /** The indicator of the chosen figure over all reports, with the keyboard in it. */
    void showGrid();
    /** Narrows the table to the figures that state the same fact as the chosen one. */
    void showFact();
    /** Selects words of a report in its pane; the keyboard stays where it is. */
    void showWords(review::ReportId report, base::Span words);
    void connectCells();
    /** Says that what was typed in a cell waits for its row, and offers to show it. */
    void offerHiddenCell(review::FigureId figure, const QString &typed);
    void showFailure(const QString &reason, const std::function<void()> &retry);
    void revertDecision();
    void addPane();
    void fold();
    /** The sizes kept in the project where they were kept for a window like this one, else those of the design. */
    void setSizes();

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const figures::Gazetteer &m_gazetteer;
    Actions &m_actions;
    Theme &m_theme;
    /** Before everything that asks it: it hears of changes first. */
    review::FactIndex m_index;
    Decisions m_decisions;
    QSplitter *m_main;
    QSplitter *m_left;
    QSplitter *m_upper;
    ReportList *m_reports;
    PaneArea *m_panes;
    LinkBar *m_link;
    FigurePanel *m_figures;
    Inspector *m_inspector;
    Editing *m_editing;
    BulkDesk *m_bulk;
    CellEditing *m_cells;
    /** Where it is said that a hidden cell waits, and in which words. */
    QPointer<NoticeBar> m_cellNotice;
    QString m_cellOffer;
    /** The window is too narrow for the whole list, or too low for all rows; the user may open them all the same. */
    bool m_narrow = false;
    bool m_low = false;
    bool m_fitted = false;
    QJsonObject m_keptLayout;
};

} // namespace jiaoshu::ui
