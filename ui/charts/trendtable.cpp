// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendtable.h"

#include "trends/trendtext.h"
#include "ui/charts/figureshape.h"
#include "ui/charts/marker.h"
#include "ui/charts/scenepainter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr int Pad = 8;
/** Height of a figure's box in a row of 26 px. */
constexpr qreal BoxHeight = 18;
constexpr int MeasureWidth = 104;
/** Of the target's mark, where its word has no room. */
constexpr qreal MarkWidth = 24;
/** Of `+2`, where a cell has more figures than room. */
constexpr qreal MoreWidth = 22;

} // namespace

TrendCellDelegate::TrendCellDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void TrendCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    using Role = Theme::Role;
    painter->save();
    painter->setFont(m_theme.font(Theme::TextStyle::Ui));
    const auto *model = qobject_cast<const trends::TrendTableModel *>(index.model());
    const std::vector<trends::Point> points = model->pointsAt(index);
    if (index.column() < trends::TrendTableModel::FirstYear) {
        painter->setPen(m_theme.color(Role::Text));
        const QRect room = option.rect.adjusted(Pad, 0, -4, 0);
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    paintPoints(*painter, points, option.rect);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Role::Grid));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Role::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/** Figures side by side, as many as have room, the current one among them; the others are counted: `+2`. */
void TrendCellDelegate::paintPoints(QPainter &painter, const std::vector<trends::Point> &points,
                                    QRectF room) const
{
    if (points.empty())
        return;
    const QFontMetricsF metrics(m_theme.font(Theme::TextStyle::Ui));
    qreal widest = 0;
    for (const trends::Point &point : points)
        widest = std::max(widest, metrics.horizontalAdvance(trends::TrendText::value(point)) + Pad);
    size_t fits = points.size();
    if (widest * qreal(fits) > room.width()) {
        fits = size_t(std::max<qreal>(1, std::floor((room.width() - MoreWidth) / widest)));
        room.setWidth(room.width() - MoreWidth);
    }
    const auto current = std::find_if(points.begin(), points.end(), [this](const trends::Point &point) {
        return point.figure == m_current;
    });
    const size_t first =
        current == points.end() ? 0 : std::min(size_t(current - points.begin()), points.size() - fits);
    const qreal part = room.width() / qreal(fits);
    for (size_t i = 0; i < fits; ++i)
        paintPoint(painter, points[first + i],
                   {room.left() + part * qreal(i), room.top(), part, room.height()});
    if (fits == points.size())
        return;
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.setFont(m_theme.font(Theme::TextStyle::Small));
    painter.drawText(QRectF(room.right(), room.top(), MoreWidth, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, u'+' + QString::number(points.size() - fits));
}

void TrendCellDelegate::paintPoint(QPainter &painter, const trends::Point &point, QRectF room) const
{
    const QFont ui = m_theme.font(Theme::TextStyle::Ui);
    const QFont small = m_theme.font(Theme::TextStyle::Small);
    QString number = point.value.toString();
    if (point.upper)
        number = number + u'—' + point.upper->toString();
    const QString whole = trends::TrendText::value(point);
    const QString sign = whole.left(whole.size() - number.size());
    QString word = trends::TrendText::status(point.status);
    const qreal numberWidth = QFontMetricsF(ui).horizontalAdvance(number) + 6;
    const qreal signWidth = sign.isEmpty() ? 0 : QFontMetricsF(ui).horizontalAdvance(sign) + 2;
    const auto wordWidth = [&] {
        return word.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(word) + 4;
    };
    // Too narrow for the word: the marker of the chart says it, and the tooltip.
    const bool marked = signWidth + numberWidth + wordWidth() > room.width();
    if (marked)
        word.clear();
    const bool hasMark = marked && point.status != figures::Status::Actual;
    const auto tail = [&] { return hasMark ? MarkWidth : wordWidth(); };
    // The number is in the middle of the column, as the point above it; sign and word stand at its sides.
    qreal left = room.center().x() - numberWidth / 2;
    left = std::min(left, room.right() - numberWidth - tail() - 2);
    left = std::round(std::max(left, room.left() + signWidth + 2));
    const QRectF box(left, std::floor(room.center().y() - BoxHeight / 2), std::round(numberWidth), BoxHeight);
    const bool current = point.figure == m_current;
    paintFigureFill(painter, box, point.state, current, m_theme);
    painter.setPen(m_theme.color(Theme::Role::Text));
    painter.setFont(ui);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.drawText(QRectF(box.left() - signWidth - 1, room.top(), signWidth, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, sign);
    painter.setFont(small);
    painter.drawText(QRectF(box.right() + 4, room.top(), wordWidth() + 4, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, word);
    paintFigureLines(painter, box, point.state, current, m_theme);
    if (hasMark)
        paintStatusMark(painter, point, {box.right() + 15, box.center().y()});
}

void TrendCellDelegate::paintStatusMark(QPainter &painter, const trends::Point &point, QPointF at) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScenePath &path :
         markerPaths(QStringLiteral("circle"), at, fillOf(point), m_theme.color(Theme::Role::Secondary),
                     m_theme.color(Theme::Role::Base)))
        paintPath(painter, path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

TrendTable::TrendTable(Theme &theme, QWidget *parent)
    : QuietView(parent)
    , m_theme(theme)
    , m_model(new trends::TrendTableModel(this))
    , m_delegate(new TrendCellDelegate(theme, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    retranslate();
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.length("height.table_row"));
    horizontalHeader()->setFixedHeight(theme.length("height.table_header"));
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_pressedAgain)
            choose(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->pointsAt(index).empty())
            Q_EMIT openWished(m_current);
    });
    connect(&theme, &Theme::changed, this, &TrendTable::restyle);
    restyle();
}

void TrendTable::restyle()
{
    horizontalHeader()->setFont(m_theme.font(Theme::TextStyle::Small));
    viewport()->update();
}

void TrendTable::retranslate() { setAccessibleName(tr("Numbers of the chart")); }

void TrendTable::setPanels(const std::vector<trends::Panel> &panels, int firstYear, int lastYear)
{
    const QScopedValueRollback following(m_following, true);
    m_model->setPanels(panels, firstYear, lastYear);
}

void TrendTable::setColumnsLike(qreal gutter, qreal column)
{
    setColumnWidth(trends::TrendTableModel::District, int(gutter) - MeasureWidth);
    setColumnWidth(trends::TrendTableModel::Measure, MeasureWidth);
    // Each column from rounded edge to rounded edge, so that the error does not add up.
    for (int i = 0; i < m_model->columnCount() - trends::TrendTableModel::FirstYear; ++i)
        setColumnWidth(trends::TrendTableModel::FirstYear + i, qRound(column * (i + 1)) - qRound(column * i));
}

void TrendTable::setCurrent(review::FigureId figure)
{
    const QScopedValueRollback following(m_following, true);
    m_current = figure;
    m_delegate->setCurrent(figure);
    const QModelIndex index = m_model->indexOf(figure);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
    viewport()->update();
}

void TrendTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    if (!m_following)
        choose(current);
}

/** Of several figures in a cell, each further click takes the next. */
void TrendTable::choose(const QModelIndex &index)
{
    const std::vector<trends::Point> points = m_model->pointsAt(index);
    if (points.empty())
        return;
    const auto current = std::find_if(points.begin(), points.end(), [this](const trends::Point &point) {
        return point.figure == m_current;
    });
    const trends::Point &point =
        current == points.end() || current + 1 == points.end() ? points.front() : *(current + 1);
    if (point.figure != m_current)
        Q_EMIT chosen(point.figure, point.report);
}

void TrendTable::mousePressEvent(QMouseEvent *event)
{
    m_pressedAgain = indexAt(event->pos()) == currentIndex();
    QTableView::mousePressEvent(event);
}

void TrendTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !m_model->pointsAt(currentIndex()).empty())
        Q_EMIT openWished(m_current);
    else
        QTableView::keyPressEvent(event);
}

} // namespace jiaoshu::ui
