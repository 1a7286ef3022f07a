// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namelist.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jiaoshu::ui {
namespace {

constexpr int ListHeight = 110;

} // namespace

NameList::NameList(const Words &words, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_buttons(new QHBoxLayout)
    , m_none(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, m_list->viewport()))
    , m_message(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Error))
{
    m_list->setObjectName(QStringLiteral("saved%1s").arg(words.thing));
    m_list->setAccessibleName(words.name);
    m_list->setFixedHeight(ListHeight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_name->setObjectName(words.thing.toLower() + QStringLiteral("Name"));
    m_name->setPlaceholderText(words.newName);
    m_name->setAccessibleName(words.newName);
    m_message->setWordWrap(true);
    m_none->setText(words.none);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(m_list->viewport());
    inside->addWidget(m_none);
    m_save = button(QStringLiteral("save") + words.thing, tr("Save"));
    m_replace = button(QStringLiteral("replace") + words.thing, tr("Save over the chosen one"));
    m_copy = button(QStringLiteral("copy") + words.thing, tr("Duplicate"));
    m_remove = button(QStringLiteral("remove") + words.thing, tr("Delete"));
    auto *hint = new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary);
    hint->setText(words.hint);
    m_buttons->addWidget(m_replace, 1);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_remove);
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addLayout(m_buttons);
    layout->addLayout(saving);
    layout->addWidget(m_message);
    wire();
    setNames({}, {});
}

QPushButton *NameList::button(const QString &objectName, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    made->setFont(m_theme.font(Theme::TextStyle::Small));
    return made;
}

void NameList::wire()
{
    const auto save = [this] { Q_EMIT saveWished(m_name->text()); };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_name, &QLineEdit::textChanged, this, &NameList::updateButtons);
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceWished(current()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWished(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWished(current()); });
    const auto choose = [this](QListWidgetItem *item) { Q_EMIT chosen(m_list->row(item)); };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    // The list is filled anew by what comes of it: not while its item is still being changed.
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        QMetaObject::invokeMethod(
            this, [this, row = m_list->row(item), name = item->text()] { Q_EMIT renameWished(row, name); },
            Qt::QueuedConnection);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &NameList::updateButtons);
}

void NameList::setNames(const QStringList &names, const QString &refusal)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &name : names) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    }
    m_none->setVisible(names.isEmpty());
    m_message->setText(refusal);
    m_message->setVisible(!refusal.isEmpty());
    if (refusal.isEmpty())
        m_name->clear();
    updateButtons();
}

void NameList::updateButtons()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    for (QPushButton *each : {m_replace, m_copy, m_remove})
        each->setEnabled(current() >= 0);
}

} // namespace jiaoshu::ui
