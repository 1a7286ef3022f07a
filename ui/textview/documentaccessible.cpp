// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/documentaccessible.h"

#include "ui/widgets/words.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DocumentView *>(object);
    return view ? new DocumentAccessible(*view) : nullptr;
}

/** IAccessible2 sets these apart by `:` and `;`. */
QString escaped(QString value)
{
    for (const QChar mark : {u'\\', u':', u',', u'=', u';'})
        value.replace(mark, QString(u'\\' + QString(mark)));
    return value;
}

} // namespace

DocumentAccessible::DocumentAccessible(DocumentView &view) : QAccessibleWidget(&view, QAccessible::EditableText) {}

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

int DocumentAccessible::characterCount() const
{
    return view()->text() ? int(view()->text()->size()) : 0;
}

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
        const QString name = words::line({figure->fields.district, figure->fields.indicatorName, figure->fields.period});
        return QStringLiteral("figure:%1;figure-state:%2;figure-value:%3;")
            .arg(escaped(name), escaped(words::of(figure->state)),
                 escaped(figure->fields.value + figure->fields.unit));
    }
    if (const extraction::NumeralAccount *numeral = view()->numeralAt(offset)) {
        *start = int(numeral->span.start);
        *end = int(numeral->span.end);
        return QStringLiteral("numeral:%1;").arg(escaped(words::of(numeral->reason)));
    }
    const auto next = std::lower_bound(ids.begin(), ids.end(), qsizetype(offset),
                                       [&](review::FigureId id, qsizetype at) { return document.figure(id)->span.start <= at; });
    *start = next == ids.begin() ? 0 : int(document.figure(*(next - 1))->span.end);
    *end = next == ids.end() ? characterCount() : int(document.figure(*next)->span.start);
    return {};
}

} // namespace jiaoshu::ui
