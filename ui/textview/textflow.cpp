// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textflow.h"

#include <algorithm>
#include <cmath>
#include <iterator>

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
    for (const review::FigureId id : {before, figure}) {
        const review::Figure *shown = m_document.figure(id);
        if (shown && shown->report == m_report && !isEmpty() &&
            ParagraphBuilder::glyphColor(m_theme, shown->state, true) !=
                ParagraphBuilder::glyphColor(m_theme, shown->state, false))
            forgetParagraphs(shown->span);
    }
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
    const auto *layout = m_layouts.object(paragraph);
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
    const std::shared_ptr<ParagraphLayout> made = ParagraphBuilder(input, what, marksIn(what.span)).build();
    m_heights.setHeight(paragraph, made->height());
    m_layouts.insert(paragraph, new std::shared_ptr<ParagraphLayout>(made), std::max<qsizetype>(1, what.span.length()));
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
    std::vector<review::FigureId> moved;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(moved),
                 [this](review::FigureId id) { return id.isValid() && !restate(id); });
    if (moved.empty())
        return;
    for (const qsizetype paragraph : m_layouts.keys()) {
        const Layout layout = known(paragraph);
        if (std::any_of(moved.begin(), moved.end(), [&](review::FigureId id) { return layout->mark(id); }))
            m_layouts.remove(paragraph);
    }
    for (const review::FigureId id : moved) {
        const review::Figure *figure = m_document.figure(id);
        if (figure && figure->report == m_report && !isEmpty())
            forgetParagraphs(figure->span);
    }
}

bool TextFlow::restate(review::FigureId id)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure || isEmpty())
        return false;
    // A figure stays in its report for life.
    if (figure->report != m_report)
        return true;
    const auto [first, last] = paragraphsOf(figure->span);
    bool same = false;
    for (qsizetype i = first; i <= last; ++i) {
        const auto *layout = m_layouts.object(i);
        const FigureMark *mark = layout ? (*layout)->mark(id) : nullptr;
        if (!mark)
            continue;
        if (mark->span != figure->span)
            return false;
        same = true;
        const bool current = id == m_current;
        if (ParagraphBuilder::glyphColor(m_theme, mark->state, current) ==
            ParagraphBuilder::glyphColor(m_theme, figure->state, current))
            (*layout)->setState(id, figure->state);
        else
            m_layouts.remove(i);
    }
    // Where none of them is at hand, the figure may have come from paragraphs that are.
    return same;
}

void TextFlow::forgetParagraphs(base::Span span)
{
    const auto [first, last] = paragraphsOf(span);
    for (qsizetype i = first; i <= last; ++i)
        m_layouts.remove(i);
}

std::pair<qsizetype, qsizetype> TextFlow::paragraphsOf(base::Span span) const
{
    return {m_paragraphs.indexAt(span.start), m_paragraphs.indexAt(span.end - 1)};
}

} // namespace jiaoshu::ui
