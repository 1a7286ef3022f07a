// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/documentaccessible.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DocumentView *>(object);
    return view ? new DocumentAccessible(*view) : nullptr;
}

/** A name with its value. Both are set apart by `:` and `;`, which AT-SPI's bridge cannot read escaped: others stand in. */
QString attribute(QLatin1String name, QString value)
{
    if (value.isEmpty())
        return {};
    value.replace(u':', u'\u2236').replace(u';', u'\uff1b').replace(u'\n', u' ');
    return name + u':' + value + u';';
}

QString figureAttributes(const review::Figure &figure)
{
    const figures::Fields &fields = figure.fields;
    const auto valueOf = [](const figures::Fields &of) { return of.value + of.unit; };
    const bool corrected = figure.extracted && valueOf(figure.extracted->fields) != valueOf(fields);
    return attribute(QLatin1String("figure"),
                     words::line({fields.district, fields.indicatorName, fields.period})) +
           attribute(QLatin1String("figure-state"), words::of(figure.state)) +
           attribute(QLatin1String("figure-value"), valueOf(fields)) +
           attribute(QLatin1String("figure-extracted"),
                     corrected ? valueOf(figure.extracted->fields) : QString()) +
           attribute(QLatin1String("figure-indicator"), fields.indicatorName) +
           attribute(QLatin1String("figure-period"), fields.period) +
           attribute(QLatin1String("figure-question"),
                     figure.state == review::State::Questioned ? figure.question : QString());
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("DocumentAccessible", "error");
    case Severity::Warning: return QCoreApplication::translate("DocumentAccessible", "warning");
    case Severity::Info: break;
    }
    return QCoreApplication::translate("DocumentAccessible", "hint");
}

QString problemAttribute(const QHash<review::FigureId, Severity> &problems, review::FigureId figure)
{
    const auto problem = problems.constFind(figure);
    return problem == problems.constEnd() ? QString()
                                          : attribute(QLatin1String("figure-problem"), wordOf(*problem));
}

} // namespace

QString figureText(const review::Figure &figure)
{
    const figures::Fields &fields = figure.fields;
    return words::list({words::line({fields.district, fields.indicatorName, fields.period}),
                        fields.value + fields.unit, words::of(figure.state)});
}

DocumentAccessible::DocumentAccessible(DocumentView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{}

void DocumentAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

DocumentView *DocumentAccessible::view() const
{
    return static_cast<DocumentView *>(widget());
}

void *DocumentAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State DocumentAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void DocumentAccessible::selection(int index, int *start, int *end) const
{
    const base::Span span = index == 0 ? view()->selectedSpan() : base::Span();
    *start = int(span.start);
    *end = int(span.end);
}

int DocumentAccessible::selectionCount() const
{
    return view()->selectedSpan().isEmpty() ? 0 : 1;
}

void DocumentAccessible::addSelection(int start, int end)
{
    view()->setSelectedSpan({start, end});
}

void DocumentAccessible::removeSelection(int)
{
    view()->setCaret(view()->caret());
}

void DocumentAccessible::setSelection(int, int start, int end)
{
    view()->setSelectedSpan({start, end});
}

int DocumentAccessible::cursorPosition() const
{
    return int(view()->caret());
}

void DocumentAccessible::setCursorPosition(int position)
{
    view()->setCaret(position);
    view()->scrollTo({position, position});
}

QString DocumentAccessible::text(int start, int end) const
{
    const text::SourceText *text = view()->text();
    if (!text)
        return {};
    // Readers ask for -1 as "to the end", and for more than there is.
    const qsizetype last = end < 0 ? text->size() : std::min<qsizetype>(end, text->size());
    return text->slice({std::clamp<qsizetype>(start, 0, last), last}).toString();
}

/** Not Qt's own, which goes through the whole text for each piece, and knows no lines but those that end. */
base::Span DocumentAccessible::pieceAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    using Piece = DocumentView::Piece;
    switch (type) {
    case QAccessible::CharBoundary: return view()->pieceAt(offset, Piece::Character);
    case QAccessible::WordBoundary: return view()->pieceAt(offset, Piece::Word);
    case QAccessible::SentenceBoundary: return view()->pieceAt(offset, Piece::Sentence);
    case QAccessible::ParagraphBoundary: return view()->pieceAt(offset, Piece::Paragraph);
    case QAccessible::LineBoundary: return view()->pieceAt(offset, Piece::Line);
    case QAccessible::NoBoundary: break;
    }
    return {0, characterCount()};
}

QString DocumentAccessible::tell(base::Span span, int *start, int *end) const
{
    *start = int(span.start);
    *end = int(span.end);
    return text(*start, *end);
}

QString DocumentAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                         int *end) const
{
    return tell(pieceAt(offset, type), start, end);
}

QString DocumentAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                             int *end) const
{
    const qsizetype first = pieceAt(offset, type).start;
    return tell(first > 0 ? pieceAt(first - 1, type) : base::Span{0, 0}, start, end);
}

QString DocumentAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                            int *end) const
{
    const qsizetype next = qMax<qsizetype>(pieceAt(offset, type).end, offset + 1);
    const qsizetype size = characterCount();
    return tell(next < size ? pieceAt(next, type) : base::Span{size, size}, start, end);
}

int DocumentAccessible::characterCount() const { return view()->text() ? int(view()->text()->size()) : 0; }

QRect DocumentAccessible::characterRect(int offset) const
{
    const QVector<QRectF> rects = view()->rectsFor({offset, offset + 1});
    if (rects.isEmpty())
        return {};
    const QRect rect = rects.front().toAlignedRect();
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int DocumentAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view()->offsetAt(view()->viewport()->mapFromGlobal(point)));
}

void DocumentAccessible::scrollToSubstring(int start, int end)
{
    view()->scrollTo({start, end});
}

/** The figure at an offset and its state, or why a marked numeral is none, and as far as that goes; else nothing, up to the next figure. */
QString DocumentAccessible::attributes(int offset, int *start, int *end) const
{
    const review::ReviewDocument &document = view()->document();
    const std::vector<review::FigureId> &ids = document.figuresOf(view()->report());
    if (const review::Figure *figure = document.figureAt(view()->report(), offset)) {
        *start = int(figure->span.start);
        *end = int(figure->span.end);
        return figureAttributes(*figure) + problemAttribute(view()->problems(), figure->id);
    }
    if (const extraction::NumeralAccount *numeral = view()->numeralAt(offset)) {
        *start = int(numeral->span.start);
        *end = int(numeral->span.end);
        return attribute(QLatin1String("numeral"), words::of(numeral->reason));
    }
    const auto next = std::lower_bound(ids.begin(), ids.end(), qsizetype(offset),
                                       [&](review::FigureId id, qsizetype at) { return document.figure(id)->span.start <= at; });
    *start = next == ids.begin() ? 0 : int(document.figure(*(next - 1))->span.end);
    *end = next == ids.end() ? characterCount() : int(document.figure(*next)->span.start);
    return {};
}

} // namespace jiaoshu::ui
