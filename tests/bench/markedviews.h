// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/textview/documentview.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextEdit>

#include <memory>
#include <vector>

namespace jiaoshu::bench {

/** A long text with marks in it, shown by some widget: what the benchmark does with all of them. */
class MarkedView {
public:
    virtual ~MarkedView() = default;
    virtual QAbstractScrollArea &area() = 0;
    /** Lays the whole text out where the widget would do it bit by bit, later. */
    virtual void layOutAll() {}
    /** Changes the look of the mark with this number. */
    virtual void restyle(size_t mark) = 0;

    /** Makes it a child of a window that is there already, as large as that, and paints it. */
    void showIn(QWidget &window);
    /** A jump to a share (0 to 1) of the whole height, painted. */
    void jumpTo(double share);
};

/** The text and its marks as both sides have them before anything is shown. */
struct MarkedText {
    MarkedText(const QString &once, int copies);

    QString text;
    std::vector<base::Span> marks;
    std::unique_ptr<review::ReviewDocument> document;
    review::ReportId report{1};
    review::FigureId figure(size_t mark) const { return document->figuresOf(report)[mark]; }
};

/** The report pane's view. */
class OurView final : public MarkedView {
public:
    OurView(MarkedText &text, ui::Theme &theme);
    QAbstractScrollArea &area() override { return m_view; }
    void restyle(size_t mark) override;

private:
    MarkedText &m_text;
    review::Selection m_selection;
    ui::DocumentView m_view;
};

/** QTextEdit with a character format on every mark. */
class FormattedView final : public MarkedView {
public:
    FormattedView(const MarkedText &text, const ui::Theme &theme);
    QAbstractScrollArea &area() override { return m_edit; }
    void layOutAll() override;
    void restyle(size_t mark) override;

private:
    const MarkedText &m_text;
    QTextEdit m_edit;
    QTextCharFormat m_format;
    QTextCharFormat m_other;
    bool m_turn = false;
};

/** QPlainTextEdit with a syntax highlighter that finds a block's marks by binary search. */
class HighlightedView final : public MarkedView {
public:
    HighlightedView(const MarkedText &text, const ui::Theme &theme);
    QAbstractScrollArea &area() override { return m_edit; }
    void restyle(size_t mark) override;

private:
    class Highlighter;
    const MarkedText &m_text;
    QPlainTextEdit m_edit;
    Highlighter *m_highlighter;
};

} // namespace jiaoshu::bench
