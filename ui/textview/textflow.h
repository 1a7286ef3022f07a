// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/textview/heightmap.h"
#include "ui/textview/paragraphbuilder.h"

#include <QCache>
#include <QHash>

#include <utility>

namespace jiaoshu::ui {

/**
 * The report as a column of paragraphs: heights of all (estimated until laid out), layouts of those looked at. Knows
 * nothing of scrolling; y is counted from the top of the first paragraph.
 */
class TextFlow {
public:
    using Layout = std::shared_ptr<const ParagraphLayout>;

    TextFlow(const review::ReviewDocument &document, const Theme &theme);

    void setReport(review::ReportId report);
    review::ReportId report() const { return m_report; }
    const text::SourceText *text() const { return m_text.get(); }
    const text::Outline *outline() const { return m_outline.get(); }
    /** Lays everything out anew at this width of text and zoom. */
    void setShape(qreal width, qreal zoom);
    qreal width() const { return m_width; }
    const TextMetrics &metrics() const { return m_metrics; }
    void setCurrent(review::FigureId figure);

    bool isEmpty() const { return m_paragraphs.count() == 0; }
    qint64 height() const { return m_heights.total(); }
    const ParagraphTable &paragraphs() const { return m_paragraphs; }
    qint64 top(qsizetype paragraph) const { return m_heights.top(paragraph); }
    int height(qsizetype paragraph) const { return m_heights.height(paragraph); }
    qsizetype paragraphAt(qint64 y) const { return m_heights.indexAt(y); }
    /** The paragraph laid out now if it is not yet: its height and the tops of those below it may change. */
    Layout layout(qsizetype paragraph);
    /** The layout if there is one at hand. */
    Layout known(qsizetype paragraph) const;

    /**
     * Figures changed: forgets how their paragraphs were laid out, where they stood and where they stand now. Paragraphs of
     * one that stays where it is in glyphs of the same colour are kept.
     */
    void forget(const std::vector<review::FigureId> &figures);
    void forgetAll();

private:
    std::vector<FigureMark> marksIn(base::Span span) const;
    /** Whether nothing but the figure's state changed, and its paragraphs, no others, are up to date again. */
    bool restate(review::FigureId id);
    void forgetParagraphs(base::Span span);
    /** Numbers of the paragraphs that share a character with a span that is not empty: first and last. */
    std::pair<qsizetype, qsizetype> paragraphsOf(base::Span span) const;
    void estimateHeights();
    int estimate(const Paragraph &paragraph) const;
    const TableColumns *columns(qint32 table);

    const review::ReviewDocument &m_document;
    const Theme &m_theme;
    review::ReportId m_report;
    std::shared_ptr<const text::SourceText> m_text;
    std::shared_ptr<const text::Outline> m_outline;
    ParagraphTable m_paragraphs;
    HeightMap m_heights;
    TextMetrics m_metrics;
    CharFormats m_formats;
    qreal m_width = 0;
    qreal m_zoom = 1;
    review::FigureId m_current;
    QHash<qint32, TableColumns> m_columns;
    mutable QCache<qsizetype, std::shared_ptr<ParagraphLayout>> m_layouts;
};

} // namespace jiaoshu::ui
