// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrixview.h"

#include "ui/charts/matrixcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace jiaoshu::ui {
namespace {

constexpr int RowHeight = 28;
constexpr int NamesWidth = 232;
constexpr int LongNamesWidth = 344;
constexpr int LeastYearWidth = 84;
constexpr int MostYearWidth = 200;
constexpr int CoverageWidth = 96;
constexpr int ChevronLeft = 8;
constexpr int TitleLeft = 32;

} // namespace

MatrixNames::MatrixNames(Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(RowHeight);
    setDefaultSectionSize(RowHeight);
    setSectionsClickable(false);
}

const trends::MatrixGridModel &MatrixNames::grid() const
{
    return *qobject_cast<const trends::MatrixGridModel *>(model());
}

QSize MatrixNames::sizeHint() const { return {NamesWidth, 100}; }

void MatrixNames::paintHead(QPainter &painter, const QRect &rect, int row, int left) const
{
    using Role = Theme::Role;
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, m_theme.color(Role::Header));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Role::Border));
    const QRect whole(rect.left() - left, rect.top(), left + rect.width(), rect.height() - 1);
    const QIcon chevron =
        m_theme.icon(grid().isFolded(row) ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
    const int side = m_theme.length("icon.size");
    chevron.paint(&painter, QRect(whole.left() + ChevronLeft, whole.center().y() - side / 2, side, side));
    QFont bold = m_theme.font(Theme::TextStyle::Ui);
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Role::Text));
    QRect room = whole.adjusted(TitleLeft, 0, 0, 0);
    const QString title = grid().groupTitle(row);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(title) + 8);
    painter.setFont(m_theme.font(Theme::TextStyle::Small));
    painter.setPen(m_theme.color(Role::Secondary));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(grid().groupRemark(row), Qt::ElideRight, room.width() - 8));
    painter.restore();
}

void MatrixNames::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    using Role = Theme::Role;
    if (grid().isGroup(row)) {
        // Laid out over the whole row, of which this is the beginning: the remark goes on beside it.
        painter->save();
        painter->setClipRect(rect);
        const int table = parentWidget() ? parentWidget()->width() : rect.width();
        paintHead(*painter, QRect(rect.left(), rect.top(), std::max(rect.width(), table), rect.height()), row, 0);
        painter->restore();
        return;
    }
    painter->save();
    painter->fillRect(rect, m_theme.color(Role::Base));
    painter->setFont(m_theme.font(Theme::TextStyle::Ui));
    painter->setPen(m_theme.color(Role::Text));
    const QRect room = rect.adjusted(TitleLeft, 0, -8, 0);
    const QString name = model()->headerData(row, Qt::Vertical).toString();
    // The measure stands at the end of a long name: it is what tells it from the one above.
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideMiddle, room.width()));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Role::Grid));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(Role::Grid));
    painter->restore();
}

void MatrixNames::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int row = logicalIndexAt(event->pos());
    if (event->button() == Qt::LeftButton && row >= 0 && grid().isGroup(row))
        Q_EMIT headClicked(row);
}

MatrixView::MatrixView(trends::MatrixGridModel &model, MatrixDelegate *delegate, Theme &theme, QWidget *parent)
    : QuietView(parent)
    , m_grid(model)
    , m_theme(theme)
    , m_names(new MatrixNames(theme, this))
    , m_corner(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
{
    setVerticalHeader(m_names);
    setModel(&model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    // Letters decide here; an input method would swallow them.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    m_names->setFixedWidth(NamesWidth);
    m_corner->setIndent(theme.length("spacing.s"));
    horizontalHeader()->setFixedHeight(theme.length("height.table_header"));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(m_names, &MatrixNames::headClicked, this, &MatrixView::toggle);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::fitColumns);
    connect(&theme, &Theme::changed, this, &MatrixView::restyle);
    restyle();
}

void MatrixView::restyle()
{
    horizontalHeader()->setFont(m_theme.font(Theme::TextStyle::Small));
    m_names->viewport()->update();
    viewport()->update();
}

void MatrixView::setCorner(const QString &text) { m_corner->setText(text); }

void MatrixView::setLongNames(bool isLong)
{
    m_names->setFixedWidth(isLong ? LongNamesWidth : NamesWidth);
    updateGeometries();
    fitColumns();
}

void MatrixView::fitColumns()
{
    const int years = m_grid.yearCount();
    if (m_grid.columnCount() == 0)
        return;
    const int room = viewport()->width() - CoverageWidth;
    const int width = std::clamp(room / std::max(1, years), LeastYearWidth, MostYearWidth);
    for (int column = 0; column < years; ++column)
        setColumnWidth(column, width);
    // What rounding left over goes to the last column, so that the table ends where its room does.
    setColumnWidth(years, std::max(CoverageWidth, viewport()->width() - width * years));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QuietView::resizeEvent(event);
    fitColumns();
}

void MatrixView::updateGeometries()
{
    QuietView::updateGeometries();
    m_corner->setGeometry(m_names->x(), horizontalHeader()->y(), m_names->width(), horizontalHeader()->height());
    m_corner->raise();
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QuietView::paintEvent(event);
    QPainter painter(viewport());
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_grid.rowCount() - 1 : last); ++row) {
        const QRect band(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        if (!m_grid.isGroup(row) || !event->rect().intersects(band))
            continue;
        m_names->paintHead(painter, band, row, m_names->width());
        if (currentIndex().row() == row && hasFocus()) {
            painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 2));
            painter.drawRect(band.adjusted(1, 1, -1, -1));
        }
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT cellChosen(current);
}

void MatrixView::toggle(int row)
{
    m_grid.toggle(row);
    setCurrentIndex(m_grid.index(row, std::max(0, currentIndex().column())));
    m_names->viewport()->update();
}

bool MatrixView::event(QEvent *event)
{
    // Copying is the window's key elsewhere; here it is the block that is copied.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QuietView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool space = event->key() == Qt::Key_Space;
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy))
        copyBlock();
    else if ((enter || space) && event->modifiers() == Qt::NoModifier && current.isValid()) {
        if (m_grid.isGroup(current.row()))
            toggle(current.row());
        else if (enter)
            Q_EMIT openWished(current);
        else
            Q_EMIT nextWished(current);
    } else if (!(event->modifiers() & ~Qt::ShiftModifier) && event->text().size() == 1 &&
               event->text().front().isLetterOrNumber())
        Q_EMIT letterTyped(event->text().toUpper());
    else
        QuietView::keyPressEvent(event);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    m_pressedAgain = pressed.isValid() && pressed == currentIndex();
    QuietView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QuietView::mouseReleaseEvent(event);
    const QModelIndex released = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !released.isValid())
        return;
    if (m_grid.isGroup(released.row()))
        toggle(released.row());
    else if (m_pressedAgain && released == currentIndex())
        Q_EMIT nextWished(released);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressedAgain = false;
    const QModelIndex clicked = indexAt(event->pos());
    if (clicked.isValid() && !m_grid.isGroup(clicked.row()))
        Q_EMIT openWished(clicked);
}

void MatrixView::copyBlock() const
{
    const QItemSelection chosen = selectionModel()->selection();
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const QItemSelectionRange block = chosen.isEmpty() ? QItemSelectionRange(current) : chosen.front();
    const auto table = copiedTable(m_grid, block.top(), block.bottom(), block.left(), block.right());
    auto *copied = new QMimeData;
    copied->setText(asTabs(table));
    copied->setHtml(asHtml(table));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace jiaoshu::ui
