// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <memory>

namespace jiaoshu::ui {

/**
 * The text of one report with its figures highlighted where they stand. Highlights are data of the document, painted
 * for visible paragraphs only. Listens to document and selection; a click on a figure writes to the selection.
 */
class DocumentView : public QAbstractScrollArea {
    Q_OBJECT
public:
    DocumentView(review::ReviewDocument &document, review::Selection &selection, Theme &theme, QWidget *parent = nullptr);
    ~DocumentView() override;

    void setReport(review::ReportId report);
    review::ReportId report() const;
    /** The figure ringed as counterpart of another pane's current figure. */
    void setCounterpart(review::FigureId figure);
    /** Whether the find text is marked; moves to the next match from the caret, false if there is none. */
    bool find(const QString &text, bool backward = false);

    /** Text chosen with mouse or keyboard, in UTF-16 units of the report's text; empty if none. */
    base::Span selectedSpan() const;
    void setSelectedSpan(base::Span span);
    /** Rectangles of a span in viewport coordinates, one per wrapped line; empty for what is not laid out on screen. */
    QVector<QRectF> rectsFor(base::Span span) const;
    /** UTF-16 offset under a viewport point, or -1. */
    qsizetype offsetAt(QPoint point) const;
    base::Span visibleSpan() const;
    /** Scrolls so that the span is visible (centred if it was not); `y` places its first line at that viewport y if ≥ 0. */
    void scrollTo(base::Span span, int y = -1);
    void setZoom(qreal factor);
    qreal zoom() const;

Q_SIGNALS:
    /** The first visible offset changed: for linked panes and the location line. */
    void visibleChanged();
    void selectionSpanChanged(jiaoshu::base::Span span);
    /** An end of the current figure was dragged: the user wishes this span; nothing is decided yet. */
    void spanDragged(jiaoshu::review::FigureId figure, jiaoshu::base::Span span);
    /** Double click or Enter on a figure: the user wishes to correct it. */
    void correctionWished(jiaoshu::review::FigureId figure);
    void contextMenuWished(QPoint globalPosition);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
