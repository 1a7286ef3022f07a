// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/figuredelegate.h"

#include "items/figureindex.h"
#include "items/figuretablemodel.h"
#include "ui/theme/marks.h"
#include "ui/widgets/words.h"

#include <QPainter>

namespace jiaoshu::ui {

namespace {

using Model = items::FigureTableModel;
constexpr int MarkRoom = FigureDelegate::MarkRoom;

bool isNumber(int column) { return column == Model::ValueColumn || column == Model::ConfidenceColumn; }

bool isQuiet(int column)
{
    return column == Model::UnitColumn || column == Model::MeasureColumn || column == Model::StatusColumn ||
           column == Model::SourceColumn;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Tint));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Hover));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      m_theme.color(Theme::Role::Grid));
    painter->setFont(option.font);
    paintContent(*painter, option.rect.adjusted(CellMargin, 0, -CellMargin, -1), index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Theme::Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(m_theme.length("height.table_row"));
    return size;
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    paintText(painter, rect, index.data(Qt::DisplayRole).toString());
}

void RowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, Theme::Role role,
                            Qt::Alignment alignment, bool bold) const
{
    QFont font = painter.font();
    font.setBold(bold);
    painter.setFont(font);
    painter.setPen(m_theme.color(role));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void RowDelegate::paintQuote(QPainter &painter, const QRect &rect, const QString &quote, QPoint span) const
{
    const QString number = quote.mid(span.x(), span.y());
    QFont bold = painter.font();
    bold.setBold(true);
    const QFontMetrics plainMetrics(painter.font());
    const int numberWidth = QFontMetrics(bold).horizontalAdvance(number);
    // The number is what the row is about: words before it give way first, down to a third of the cell.
    const int before =
        qMax(rect.width() / 3,
             rect.width() - numberWidth - plainMetrics.horizontalAdvance(quote.mid(span.x() + span.y())));
    const QString head = plainMetrics.elidedText(quote.left(span.x()), Qt::ElideLeft, before);
    QRect room = rect;
    const QFont plain = painter.font();
    paintText(painter, room, head);
    room.setLeft(room.left() + plainMetrics.horizontalAdvance(head));
    paintText(painter, room, number, Theme::Role::Text, Qt::AlignLeft, true);
    room.setLeft(room.left() + numberWidth);
    painter.setFont(plain);
    if (room.width() > 0)
        paintText(painter, room, quote.mid(span.x() + span.y()));
}

QString FigureDelegate::stateText(const review::ReviewDocument &document, const review::Figure &figure)
{
    return document.isOpen(figure) && review::isReviewed(figure.state)
               ? words::line({words::of(figure.state), review::reviewName(figure.stage)})
               : words::of(figure.state);
}

QString FigureDelegate::displayText(const QModelIndex &index) const
{
    const auto id = index.data(Model::FigureIdRole).value<review::FigureId>();
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case Model::StateColumn: return stateText(m_document, *figure);
    case Model::MeasureColumn: return words::of(figure->fields.measure);
    case Model::StatusColumn: return words::of(figure->fields.status);
    case Model::ConfidenceColumn:
        return figure->extracted ? QString::number(figure->confidence(), 'f', 2) : QString();
    default: return index.data(Qt::DisplayRole).toString();
    }
}

QRect FigureDelegate::numberRoom(const QRect &cell, const QString &number, int digits,
                                 const QFontMetrics &metrics)
{
    const int own = items::fractionDigitsOf(number);
    int left = qMax(0, digits - own) * metrics.horizontalAdvance(u'0');
    if (own == 0 && digits > 0)
        left += metrics.horizontalAdvance(u'.');
    return cell.adjusted(0, 0, -qBound(0, cell.width() - metrics.horizontalAdvance(number), left), 0);
}

void FigureDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int column = index.column();
    if (column == Model::QuoteColumn) {
        paintQuote(painter, rect, index.data(Qt::DisplayRole).toString(),
                   index.data(Model::QuoteSpanRole).toPoint());
        return;
    }
    QRect room = rect;
    if (column == Model::StateColumn) {
        const auto id = index.data(Model::FigureIdRole).value<review::FigureId>();
        if (const review::Figure *figure = m_document.figure(id))
            paintStateMark(painter, QRectF(rect.left(), rect.top(), StateMarkSize.width(), rect.height()),
                           figure->state, theme());
        room.setLeft(room.left() + MarkRoom);
    }
    const QString text = displayText(index);
    if (column == Model::ValueColumn) {
        QFont bold = painter.font();
        bold.setBold(true);
        room = numberRoom(room, text, index.data(Model::FractionDigitsRole).toInt(), QFontMetrics(bold));
    }
    paintText(painter, room, text, isQuiet(column) ? Theme::Role::Secondary : Theme::Role::Text,
              isNumber(column) ? Qt::AlignRight : Qt::AlignLeft, column == Model::ValueColumn);
}

} // namespace jiaoshu::ui
