// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrixdelegate.h"

#include "trends/matrixtext.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPainter>

namespace jiaoshu::ui {
namespace {

using Model = trends::MatrixGridModel;
using trends::MatrixCell;

QColor between(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/** More than the one cell that the frame shows. */
bool isBlock(const QItemSelection &selection)
{
    return selection.size() > 1 || (selection.size() == 1 && selection.front().width() * selection.front().height() > 1);
}

} // namespace

QColor heatColor(const Theme &theme, double place)
{
    const QColor low = theme.color(Theme::Role::HeatLow);
    // The lowest is told from what is not shaded at all.
    constexpr double Least = 0.08;
    const double part = Least + (1 - Least) * std::abs(place);
    return between(low, theme.color(place < 0 ? Theme::Role::HeatBelow : Theme::Role::HeatHigh), part);
}

void paintHatching(QPainter &painter, const QRect &rect, const Theme &theme)
{
    // The borders of high contrast are as bright as its text.
    const bool bright = theme.scheme() == Theme::Scheme::HighContrast;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(theme.color(bright ? Theme::Role::Grid : Theme::Role::Border));
    // Lines of our own: those of a brush are as fine as the pixels of the screen.
    constexpr int Step = 8;
    for (int left = rect.left() - rect.height(); left < rect.right(); left += Step)
        painter.drawLine(left, rect.bottom(), left + rect.height(), rect.top() - 1);
    painter.restore();
}

MatrixDelegate::MatrixDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    restyle();
    connect(&theme, &Theme::changed, this, &MatrixDelegate::restyle);
}

void MatrixDelegate::restyle()
{
    m_ui = m_theme.font(Theme::TextStyle::Ui);
    m_small = m_theme.font(Theme::TextStyle::Small);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const Model *>(index.model());
    if (!model || model->isGroup(index.row()))
        return;
    painter->save();
    const QRect rect = option.rect;
    const QVariant kind = index.data(Model::KindRole);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool block = option.state.testFlag(QStyle::State_Selected) && view && isBlock(view->selectionModel()->selection());
    if (block)
        painter->fillRect(rect, m_theme.color(Theme::Role::Tint));
    else if (kind.isValid() && kind.toInt() == int(MatrixCell::Stated))
        paintGround(*painter, rect, index);
    if (kind.isValid() && kind.toInt() == int(MatrixCell::NoReport))
        paintHatching(*painter, rect, m_theme);
    painter->setFont(m_ui);
    if (!kind.isValid())
        paintText(*painter, rect, index.data().toString(), Theme::Role::Secondary);
    else
        paintContent(*painter, rect, index);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Theme::Role::Grid));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(Theme::Role::Grid));
    paintFrame(*painter, option, index);
    painter->restore();
}

void MatrixDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void MatrixDelegate::paintNothing(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const bool notApplicable = index.data(Model::KindRole).toInt() == int(MatrixCell::NotApplicable);
    painter.setFont(notApplicable ? m_small : m_ui);
    paintText(painter, rect,
              notApplicable ? trends::MatrixText::nothing(MatrixCell::NotApplicable) : index.data().toString(),
              Theme::Role::Secondary);
}

void MatrixDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, Theme::Role role) const
{
    painter.setPen(m_theme.color(role));
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace jiaoshu::ui
