// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/documentview.h"
#include "ui/textview/hitmap.h"

#include <QBasicTimer>
#include <QElapsedTimer>

class QHelpEvent;

namespace jiaoshu::ui {

/** State of a DocumentView; its parts are in documentscroll.cpp, documentinput.cpp, documentkeys.cpp and documentfind.cpp. */
class DocumentView::Private {
public:
    Private(DocumentView &view, review::ReviewDocument &reviewed, review::Selection &chosen, Theme &look);

    // What is shown, and where (documentscroll.cpp). Content y counts from the top of the first paragraph.
    qreal textWidth() const;
    qreal textLeft() const;
    int viewHeight() const;
    /** Content y at the top of the viewport. */
    qint64 contentTop() const;
    QPointF originOf(qsizetype paragraph) const;
    /** The paragraphs on screen, laid out. */
    std::vector<VisibleParagraph> visible();
    /** The same without laying anything out: what is known. */
    std::vector<VisibleParagraph> known() const;
    /** Lays out `paragraph` and as many above it as fill `above` pixels. */
    void layOutUpwards(qsizetype paragraph, qint64 above);
    /** Brings the line with `offset` to this viewport y. */
    void scrollLineTo(qsizetype offset, int y);
    void setScroll(qint64 value);
    void updateRange();
    /** Takes the line of the current figure (or the counterpart) as the reading place, else that at the top third. */
    void rememberPlace();
    bool rememberFigure(review::FigureId figure);
    void restorePlace();
    /** Width, zoom, theme or report changed. */
    void reshape();
    void scrolled(int before, int now);
    void announceVisible();

    // Figures
    void showFigure(review::FigureId figure);
    /** Tells readers of the screen what the current figure says, and its state. */
    void describe();
    void applyChange(const review::Change &change);
    void tellChanged(const review::Change &change);
    void updateFigure(review::FigureId figure);
    void hover(QPoint point);
    TextScene scene();

    // Caret and selection
    base::Span selected() const { return {qMin(anchor, caret), qMax(anchor, caret)}; }
    void select(qsizetype from, qsizetype to);
    void updateSpan(base::Span span);
    qsizetype nearestOffset(QPoint point);
    bool followKey(QKeyEvent &event);
    qsizetype moveVertically(int lines);
    qsizetype moveByPage(int pages);
    qsizetype lineEdge(bool end);
    qsizetype neighbour(qsizetype paragraph, int direction) const;
    qsizetype step(bool forward) const;
    qsizetype wordStep(bool forward) const;
    base::Span lineTextAround(qsizetype offset) const;

    // Mouse
    void beginPress(const QMouseEvent &event);
    void dragTo(QPoint point);
    void dragGrip(QPoint point);
    void showGripCursor();
    void autoScroll(QPoint point);

    // Find
    void updateMatches();

    // Numerals
    bool showNumeralTip(const QHelpEvent &event) const;

    DocumentView &q;
    review::ReviewDocument &document;
    review::Selection &selection;
    Theme &theme;
    TextFlow flow;

    review::FigureId current;
    review::FigureId counterpart;
    review::FigureId hovered;
    QHash<review::FigureId, Severity> problems;

    /** The selection is between the two; equal for none. */
    qsizetype anchor = 0;
    qsizetype caret = 0;
    /** Where up and down go, in content coordinates; negative for where the caret is. */
    qreal goalX = -1;

    /** The reading place: this offset's line at this viewport y. */
    qsizetype placeOffset = 0;
    int placeY = 0;
    qreal zoom = 1;
    /** Where the bar stood when the viewport was last in step with it. */
    int scroll = 0;
    bool adjusting = false;
    bool follows = true;
    base::Span announced;

    enum class Drag { None, Pressed, Selecting, Grip };
    Drag drag = Drag::None;
    QPoint pressPoint;
    QPoint dragPoint;
    int grip = -1;
    /** The span that the dragged grip would make. */
    base::Span gripSpan;
    /** Alt was held when the pointer moved last: the end goes by characters. */
    bool freeGrip = false;
    std::function<qsizetype(qsizetype, bool)> snapping;
    QElapsedTimer sinceDoubleClick;
    QPoint doubleClickPoint;
    QBasicTimer autoScrollTimer;

    QString findText;
    std::vector<base::Span> matches;

    std::shared_ptr<const Numerals> numerals;
};

} // namespace jiaoshu::ui
