// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "ui/review/decisions.h"
#include "ui/review/panearea.h"

namespace jiaoshu::ui {

/**
 * Split, merge, move and the ends of the chosen figure. Splitting and merging are done at once, with undo; a figure that
 * moves is a wish, which the editor asks the reason of.
 */
class Reshaping : public QObject {
    Q_OBJECT
public:
    Reshaping(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
              PaneArea &panes, Actions &actions, const figures::Catalogue &catalogue, QObject *parent);

    /** Asks where the editor shows the chosen figure, empty while it is closed: ends move on from there. */
    void setEditedPlace(std::function<base::Span()> place) { m_editedPlace = std::move(place); }

Q_SIGNALS:
    /** The chosen figure is wished at another place (UTF-16 units of its report's text). */
    void moveWished(jiaoshu::review::FigureId figure, jiaoshu::base::Span span);

private:
    void connectPane(ReportPane *pane);
    void split();
    void merge();
    void moveToSelection();
    void moveEnd(bool end, bool forward);
    void preview(review::FigureId figure, base::Span span);
    base::Outcome mergeThese(const std::vector<review::FigureId> &figures);
    std::vector<review::FigureId> selectedFigures(const review::Figure &chosen) const;
    /** The pane in which the chosen figure stands; null for none. */
    DocumentView *viewOf(const review::Figure &figure) const;
    void show(review::FigureId figure, const QString &answer);

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Decisions &m_decisions;
    PaneArea &m_panes;
    const figures::Catalogue &m_catalogue;
    std::function<base::Span()> m_editedPlace;
};

} // namespace jiaoshu::ui
