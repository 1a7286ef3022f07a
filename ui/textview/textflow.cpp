// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textflow.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {

namespace {

/** Layouts kept, in UTF-16 units: some fifty pages, a few megabytes. */
constexpr qsizetype KeptUnits = 60'000;
/** Figures nest or cross the start of a paragraph rarely; so many before it are looked at. */
constexpr qsizetype LookBack = 8;

} // namespace

TextFlow::TextFlow(const review::ReviewDocument &document, const Theme &theme)
    : m_document(document)
    , m_theme(theme)
    , m_metrics(TextMetrics::of(theme, 1))
    , m_layouts(KeptUnits)
{}

void TextFlow::setReport(review::ReportId report)
{
    m_report = report;
    const review::Report *found = m_document.report(report);
    m_text = found ? found->text : nullptr;
    m_outline = found ? found->outline : nullptr;
    m_paragraphs = m_text ? ParagraphTable(*m_text, m_outline.get()) : ParagraphTable();
    forgetAll();
}

void TextFlow::setShape(qreal width, qreal zoom)
{
    m_width = width;
    m_zoom = zoom;
    forgetAll();
}

void TextFlow::forgetAll()
{
    m_metrics = TextMetrics::of(m_theme, m_zoom);
    m_formats.clear();
    m_layouts.clear();
    m_columns.clear();
    estimateHeights();
}

void TextFlow::setCurrent(review::FigureId figure)
{
    if (m_current == figure)
        return;
    const review::FigureId before = m_current;
    m_current = figure;
    forget({before, figure});
}

int TextFlow::estimate(const Paragraph &paragraph) const
{
    if (paragraph.kind == ParagraphKind::Blank)
        return 0;
    if (paragraph.kind == ParagraphKind::TableRow)
        return m_metrics.line;
    const qreal perLine = std::max(1.0, m_width / std::max(1.0, m_metrics.em));
    // Two characters of indent; digits and figures' room come out about even.
    const auto lines = std::max(1, int(std::ceil((qreal(paragraph.span.length()) + 2) / perLine)));
    return lines * m_metrics.line + m_metrics.gap;
}

void TextFlow::estimateHeights()
{
    std::vector<int> heights(size_t(m_paragraphs.count()));
    for (size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimate(m_paragraphs.at(qsizetype(i)));
    m_heights.reset(std::move(heights));
}

TextFlow::Layout TextFlow::known(qsizetype paragraph) const
{
    const Layout *layout = m_layouts.object(paragraph);
    return layout ? *layout : nullptr;
}

TextFlow::Layout TextFlow::layout(qsizetype paragraph)
{
    if (Layout found = known(paragraph))
        return found;
    const Paragraph &what = m_paragraphs.at(paragraph);
    ParagraphBuilder::Input input;
    input.text = m_text.get();
    input.outline = m_outline.get();
    input.metrics = &m_metrics;
    input.theme = &m_theme;
    input.formats = &m_formats;
    input.width = m_width;
    input.current = m_current;
    input.columns = what.kind == ParagraphKind::TableRow ? columns(what.table) : nullptr;
    const Layout made = ParagraphBuilder(input, what, marksIn(what.span)).build();
    m_heights.setHeight(paragraph, made->height());
    m_layouts.insert(paragraph, new Layout(made), std::max<qsizetype>(1, what.span.length()));
    return made;
}

const TableColumns *TextFlow::columns(qint32 table)
{
    auto found = m_columns.find(table);
    if (found == m_columns.end())
        found = m_columns.insert(
            table, tableColumns(*m_text, m_paragraphs, m_paragraphs.table(table), m_metrics, m_width));
    return &*found;
}

std::vector<FigureMark> TextFlow::marksIn(base::Span span) const
{
    const std::vector<review::FigureId> &ids = m_document.figuresOf(m_report);
    auto first = std::lower_bound(ids.begin(), ids.end(), span.start, [this](review::FigureId id, qsizetype at) {
        return m_document.figure(id)->span.start < at;
    });
    first -= std::min<qsizetype>(LookBack, first - ids.begin());
    std::vector<FigureMark> marks;
    for (; first != ids.end(); ++first) {
        const review::Figure *figure = m_document.figure(*first);
        if (figure->span.start >= span.end)
            break;
        if (figure->span.touches(span))
            marks.push_back({figure->id, figure->state, figure->span, {}, m_document.isOpen(*figure)});
    }
    return marks;
}

void TextFlow::forget(const std::vector<review::FigureId> &figures)
{
    /** Beyond this, finding each is dearer than laying the visible page out again. */
    constexpr size_t Many = 500;
    if (figures.size() > Many) {
        m_layouts.clear();
        return;
    }
    for (const qsizetype paragraph : m_layouts.keys()) {
        const Layout layout = known(paragraph);
        const bool concerned = std::any_of(figures.begin(), figures.end(), [&](review::FigureId id) {
            return id.isValid() && layout->mark(id);
        });
        if (concerned)
            m_layouts.remove(paragraph);
    }
    for (const review::FigureId id : figures) {
        const review::Figure *figure = m_document.figure(id);
        if (!figure || figure->report != m_report || isEmpty())
            continue;
        const qsizetype last = m_paragraphs.indexAt(figure->span.end - 1);
        for (qsizetype i = m_paragraphs.indexAt(figure->span.start); i <= last; ++i)
            m_layouts.remove(i);
    }
}

} // namespace jiaoshu::ui
