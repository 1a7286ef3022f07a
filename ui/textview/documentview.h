// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "extraction/numeral.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace jiaoshu::ui {

/**
 * The text of one report with its figures highlighted where they stand. Highlights are data of the document, painted
 * for visible paragraphs only. Listens to document and selection; a click on a figure writes to the selection.
 * The reading place is the line of the current figure or counterpart where that is on screen, else the line at the top
 * third of the view: resizing, zoom, themes and decisions keep it there.
 */
class DocumentView : public QAbstractScrollArea {
    Q_OBJECT
public:
    DocumentView(review::ReviewDocument &document, review::Selection &selection, Theme &theme,
                 QWidget *parent = nullptr);
    ~DocumentView() override;

    void setReport(review::ReportId report);
    review::ReportId report() const;
    const review::ReviewDocument &document() const;
    /** The report's text; null without a report. */
    const text::SourceText *text() const;
    /** Whether the text goes where the selection goes (it does unless told otherwise); the current figure is ringed anyway. */
    void setFollowsSelection(bool follows);
    /** The figure ringed as counterpart of another pane's current figure. */
    void setCounterpart(review::FigureId figure);
    /** What checks found, by figure: the marks at the figures' corners. */
    void setProblems(const QHash<review::FigureId, Severity> &problems);
    const QHash<review::FigureId, Severity> &problems() const;
    /** Numerals that are no figures, sorted by position: each has a dotted line and says why it is none. */
    using Numerals = std::vector<extraction::NumeralAccount>;
    /** Marks these; null for none. */
    void setNumerals(std::shared_ptr<const Numerals> numerals);
    /** The marked numeral that stands at an offset; null for none. */
    const extraction::NumeralAccount *numeralAt(qsizetype offset) const;
    /** The numeral as printed and why it is no figure, in the language of the interface. */
    QString numeralText(const extraction::NumeralAccount &numeral) const;
    /** Marks all matches; moves to the next match from the caret (round the end), false if there is none. Empty ends it. */
    bool find(const QString &text, bool backward = false);
    /** How many places match the find text, and which of them is selected (from 0, -1 for none). */
    std::pair<qsizetype, qsizetype> findCount() const;

    /** Text chosen with mouse or keyboard, in UTF-16 units of the report's text; empty if none. */
    base::Span selectedSpan() const;
    void setSelectedSpan(base::Span span);
    QString selectedText() const;
    enum class Piece { Character, Word, Line, Sentence, Paragraph };
    /** The piece of text around an offset; lines are those on screen. At a paragraph's end, its break or its last line. */
    base::Span pieceAt(qsizetype offset, Piece piece) const;
    /** Where the caret stands, in UTF-16 units. */
    qsizetype caret() const;
    void setCaret(qsizetype offset, bool keepAnchor = false);

    /** Where a dragged end goes instead of an offset, by whether it is the end; Alt drags by characters. */
    void setSnapping(std::function<qsizetype(qsizetype offset, bool end)> snapping);

    /** Rectangles of a span in viewport coordinates, one per wrapped line; empty for what is not laid out on screen. */
    QVector<QRectF> rectsFor(base::Span span) const;
    /** UTF-16 offset under a viewport point, or -1. */
    qsizetype offsetAt(QPoint point) const;
    /** The figure under a viewport point; invalid for none. */
    review::FigureId figureAt(QPoint point) const;
    base::Span visibleSpan() const;
    /** Scrolls so that the span is visible (centred if it was not); `y` places its first line at that viewport y if ≥ 0. */
    void scrollTo(base::Span span, int y = -1);

    /** 1 is the theme's size; held between its smallest and largest. */
    void setZoom(qreal factor);
    qreal zoom() const;
    /** One point of type larger or smaller. */
    void zoomBy(int steps);

    /** Where an offset stands, as a share (0 to 1) of the height of the whole text. */
    qreal shareOf(qsizetype offset) const;
    /** The visible part of the whole height. */
    std::pair<qreal, qreal> visibleShare() const;
    /** Centres the place at this share of the height. */
    void scrollToShare(qreal share);

Q_SIGNALS:
    /** The first visible offset changed: for linked panes and the location line. */
    void visibleChanged();
    /** Report, width, zoom, theme or problems changed: what is drawn beside the text must be drawn anew. */
    void reshaped();
    void selectionSpanChanged(jiaoshu::base::Span span);
    /** The caret or an end of the selection moved. */
    void caretMoved();
    /** An end of the current figure was dragged: the user wishes this span; nothing is decided yet. */
    void spanDragged(jiaoshu::review::FigureId figure, jiaoshu::base::Span span);
    /** Enter or F2 on the current figure: the user wishes to correct it. */
    void correctionWished(jiaoshu::review::FigureId figure);
    /** While an end is dragged: where the figure would stand if it were let go now. */
    void spanPreviewed(jiaoshu::review::FigureId figure, jiaoshu::base::Span span);
    void contextMenuWished(QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
