// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandpalette.h"

#include "text/pinyin.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {
enum CommandRole { ActionRole = Qt::UserRole, KeysRole };
constexpr int PaletteWidth = 520;
constexpr int PaletteHeight = 360;
/** Between the keys and the right edge. */
constexpr int Margin = 8;

/** The keys of all commands below each other at the right. */
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -Margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(KeysRole).toString());
        painter->restore();
    }
};
} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_input->setObjectName(QStringLiteral("commandInput"));
    m_input->setAccessibleName(tr("Command"));
    m_input->setPlaceholderText(tr("Part of a command's name"));
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize({icon, icon});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(PaletteWidth, PaletteHeight);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill({});
    m_input->setFocus();
}

void CommandPalette::fill(const QString &typed)
{
    m_list->clear();
    // The names stand below each other also where there is no picture.
    QPixmap nothing(m_list->iconSize());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing);
    for (const ActionSpec &spec : actionCatalogue()) {
        QAction *action = m_actions.get(spec.id);
        const QString text = m_actions.plainText(spec.id);
        if (spec.id == ActionId::CommandPalette || !action->isEnabled() || !text::matchesPinyin(text, typed))
            continue;
        const QString keys = m_actions.keyText(spec.id);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(KeysRole, keys);
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, keys));
        item->setIcon(action->icon().isNull() ? blank : action->icon());
        item->setData(ActionRole, QVariant::fromValue<QObject *>(action));
        item->setToolTip(action->toolTip());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_chosen = qobject_cast<QAction *>(item->data(ActionRole).value<QObject *>());
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
