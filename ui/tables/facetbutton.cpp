// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/facetbutton.h"

#include "text/pinyin.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int ChevronRoom = 18;
constexpr int TextMargin = 8;
constexpr int MaximumWidth = 190;
constexpr QSize ListSize(240, 280);
/** A list longer than this gets a field to search in it. */
constexpr qsizetype ManyValues = 8;

/** The list of a facet; closes on a click outside or Escape, as any popup. */
class FacetList : public QFrame {
public:
    FacetList(const QVector<items::Facet> &values, const QSet<QString> &chosen, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , m_search(new QLineEdit(this))
        , m_list(new QListWidget(this))
    {
        setObjectName(QStringLiteral("facetPopup"));
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::Box);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(1, 1, 1, 1);
        layout->setSpacing(0);
        layout->addWidget(m_search);
        layout->addWidget(m_list);
        m_search->setVisible(values.size() > ManyValues);
        m_search->setObjectName(QStringLiteral("facetSearch"));
        m_list->setObjectName(QStringLiteral("facetList"));
        m_list->setFrameShape(QFrame::NoFrame);
        for (const items::Facet &value : values) {
            auto *item = new QListWidgetItem(
                QStringLiteral("%1  %2")
                    .arg(value.label.isEmpty() ? QCoreApplication::translate("FacetButton", "(none)")
                                               : value.label)
                    .arg(value.count),
                m_list);
            item->setData(Qt::UserRole, value.key);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(value.key) ? Qt::Checked : Qt::Unchecked);
        }
        connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
            for (int row = 0; row < m_list->count(); ++row)
                m_list->item(row)->setHidden(!text::matchesPinyin(m_list->item(row)->text(), typed));
        });
        // A click on the words means the box beside them; a click on the box has ticked it already.
        connect(m_list, &QListWidget::itemPressed, this,
                [this](QListWidgetItem *item) { m_before = item->checkState(); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
            if (item->checkState() == m_before)
                item->setCheckState(m_before == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        });
        m_list->ensurePolished();
        const int rows = int(values.size()) * qMax(1, m_list->sizeHintForRow(0)) + 2 * (frameWidth() + 1);
        const int search = m_search->isHidden() ? 0 : m_search->sizeHint().height();
        resize(ListSize.width(), qMin(ListSize.height(), rows + search));
    }

    QListWidget *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    QSet<QString> chosen() const
    {
        QSet<QString> ids;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                ids << m_list->item(row)->data(Qt::UserRole).toString();
        }
        return ids;
    }

private:
    QLineEdit *m_search;
    QListWidget *m_list;
    Qt::CheckState m_before = Qt::Unchecked;
};

} // namespace

FacetButton::FacetButton(Theme &theme, Values values, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_values(std::move(values))
{
    setAutoDefault(false);
    setFont(theme.font(Theme::TextStyle::Small));
    setFixedHeight(theme.length("height.small_button") + 2);
    connect(this, &QPushButton::clicked, this, &FacetButton::openList);
}

void FacetButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(tr("Filter by %1").arg(name));
    updateText();
}

void FacetButton::setChosen(const QSet<QString> &ids)
{
    m_chosen = ids;
    updateText();
}

void FacetButton::updateText()
{
    QStringList names;
    if (!m_chosen.isEmpty()) {
        for (const items::Facet &value : m_values()) {
            if (m_chosen.contains(value.key))
                names << value.label;
        }
    }
    setText(names.isEmpty() ? m_name : tr("%1: %2").arg(m_name, words::list(names)));
    setToolTip(names.isEmpty() ? QString() : text());
    updateGeometry();
}

QSize FacetButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * TextMargin + ChevronRoom;
    return {qMin(width, MaximumWidth), height()};
}

void FacetButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const bool filters = !m_chosen.isEmpty();
    const QColor ink = m_theme.color(filters ? Theme::Role::Link : Theme::Role::Text);
    painter.setRenderHint(QPainter::Antialiasing);
    if (filters) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                                m_theme.measure("radius.control"), m_theme.measure("radius.control"));
    }
    painter.setPen(ink);
    const QRect room = rect().adjusted(TextMargin, 0, -ChevronRoom, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const QPointF tip(width() - ChevronRoom / 2.0 - 1, height() / 2.0 + 1);
    painter.setPen(QPen(ink, m_theme.measure("icon.stroke")));
    painter.drawPolyline(
        QPolygonF{{tip.x() - 3, tip.y() - 2}, tip + QPointF(0, 1), {tip.x() + 3, tip.y() - 2}});
}

void FacetButton::openList()
{
    auto *popup = new FacetList(m_values(), m_chosen, this);
    popup->setAccessibleName(accessibleName());
    popup->list()->setAccessibleName(m_name);
    popup->search()->setAccessibleName(tr("Search in the list"));
    connect(popup->list(), &QListWidget::itemChanged, this, [this, popup] {
        m_chosen = popup->chosen();
        updateText();
        Q_EMIT chosenChanged();
    });
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    if (popup->search()->isVisible())
        popup->search()->setFocus();
    else
        popup->list()->setFocus();
}

} // namespace jiaoshu::ui
