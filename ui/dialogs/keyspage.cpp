// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyspage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int KeysWidth = 200;
constexpr int KeysRole = Qt::UserRole;

QString native(const QString &key)
{
    return QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

/**
 * Whether a key is needed for typing and for moving about in a text: pressed without Ctrl or Alt, and neither a letter
 * (which never acts while somebody types) nor a function key.
 */
bool isForTyping(const QString &key)
{
    const QKeyCombination pressed = QKeySequence(key, QKeySequence::PortableText)[0];
    if (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Qt::Key code = pressed.key();
    const bool function = (code >= Qt::Key_F1 && code <= Qt::Key_F35) || code == Qt::Key_Insert;
    return !function && !isLetterKey(key);
}

/** Keys by which Chinese input methods are commonly switched or choose their candidates. */
bool isOfInputMethods(const QString &key)
{
    static const QStringList theirs{QStringLiteral("Ctrl+Space"), QStringLiteral("Ctrl+."),
                                    QStringLiteral("Ctrl+;"), QStringLiteral("Ctrl+Shift+F")};
    return theirs.contains(key);
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    // A letter is to come as a key, not as something an input method makes of it.
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyRecorder::forget()
{
    m_key.clear();
    clear();
}

bool KeyRecorder::event(QEvent *event)
{
    // Or the key that is to be recorded would do what it does now.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool modifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
                          key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
    if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        event->ignore();
        return;
    }
    if (modifier || key == Qt::Key_unknown || key == 0)
        return;
    const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(key));
    m_key = QKeySequence(pressed).toString(QKeySequence::PortableText);
    setText(native(m_key));
    Q_EMIT recorded(m_key);
}

KeysPage::KeysPage(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_letters(new QCheckBox(tr("Single letters decide and move, in text panes and the figure table"), this))
    , m_keys(new QTableWidget(0, 2, this))
    , m_recorder(new KeyRecorder(this))
    , m_use(new QPushButton(tr("Use this key"), this))
    , m_add(new QPushButton(tr("Add this key"), this))
    , m_none(new QPushButton(tr("No key"), this))
    , m_usual(new QPushButton(tr("Usual key"), this))
    , m_all(new QPushButton(tr("Restore all keys"), this))
    , m_message(new QLabel(this))
{
    build();
    fill();
    connect(m_keys, &QTableWidget::itemSelectionChanged, this, &KeysPage::choose);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::judge);
    connect(m_use, &QPushButton::clicked, this, [this] { give(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { give(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { show(m_keys->currentRow(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        const int row = m_keys->currentRow();
        for (const QString &key : m_actions.defaultKeys(actionCatalogue()[size_t(row)].id)) {
            if (const int holder = holderOf(key, row); holder >= 0)
                return m_message->setText(
                    tr("%1 belongs to: %2").arg(native(key), m_keys->item(holder, 0)->text()));
        }
        show(row, m_actions.defaultKeys(actionCatalogue()[size_t(row)].id));
    });
    connect(m_all, &QPushButton::clicked, this, &KeysPage::restoreAll);
    updateButtons();
}

void KeysPage::build()
{
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setChecked(m_actions.lettersEnabled());
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_keys->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_keys->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->horizontalHeader()->resizeSection(1, KeysWidth);
    m_keys->verticalHeader()->hide();
    m_keys->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_keys->setSelectionMode(QAbstractItemView::SingleSelection);
    m_keys->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setTabKeyNavigation(false);
    m_keys->setShowGrid(false);
    m_recorder->setObjectName(QStringLiteral("keyRecorder"));
    m_recorder->setPlaceholderText(tr("Click here and press a key"));
    m_recorder->setAccessibleName(tr("New key"));
    m_message->setObjectName(QStringLiteral("keyMessage"));
    m_message->setWordWrap(true);
    const std::pair<QPushButton *, const char *> buttons[] = {{m_use, "useKey"},
                                                              {m_add, "addKey"},
                                                              {m_none, "noKey"},
                                                              {m_usual, "usualKey"},
                                                              {m_all, "restoreKeys"}};
    auto *row = new QHBoxLayout;
    row->addWidget(m_recorder, 1);
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_letters);
    layout->addWidget(m_keys, 1);
    layout->addLayout(row);
    layout->addWidget(m_message);
}

void KeysPage::fill()
{
    const auto &all = actionCatalogue();
    m_keys->setRowCount(int(all.size()));
    for (int row = 0; row < int(all.size()); ++row) {
        m_keys->setItem(row, 0, new QTableWidgetItem(m_actions.plainText(all[size_t(row)].id)));
        m_keys->setItem(row, 1, new QTableWidgetItem);
        show(row, m_actions.keys(all[size_t(row)].id));
    }
}

void KeysPage::show(int row, const QStringList &keys)
{
    QStringList shown;
    for (const QString &key : keys)
        shown << native(key);
    m_keys->item(row, 1)->setText(shown.join(QStringLiteral(", ")));
    m_keys->item(row, 1)->setData(KeysRole, keys);
}

QStringList KeysPage::keysOf(int row) const { return m_keys->item(row, 1)->data(KeysRole).toStringList(); }

int KeysPage::holderOf(const QString &key, int except) const
{
    for (int row = 0; row < m_keys->rowCount(); ++row)
        if (row != except && keysOf(row).contains(key, Qt::CaseInsensitive))
            return row;
    return -1;
}

void KeysPage::choose()
{
    m_recorder->forget();
    m_message->clear();
    updateButtons();
}

void KeysPage::judge(const QString &key)
{
    const int holder = holderOf(key, m_keys->currentRow());
    if (isForTyping(key))
        m_message->setText(
            tr("%1 is needed for typing. Take a letter, a function key, or one with Ctrl or Alt.")
                .arg(native(key)));
    else if (holder >= 0)
        m_message->setText(tr("%1 belongs to “%2”, which loses it if you use it here.")
                               .arg(native(key), m_keys->item(holder, 0)->text()));
    else if (isOfInputMethods(key))
        m_message->setText(tr("Input methods often take %1 for themselves.").arg(native(key)));
    else
        m_message->clear();
    updateButtons();
}

void KeysPage::give(bool beside)
{
    const int row = m_keys->currentRow();
    const QString key = m_recorder->key();
    QString said;
    // A key belongs to one command: whoever had it loses it, in plain sight.
    if (const int holder = holderOf(key, row); holder >= 0) {
        QStringList rest = keysOf(holder);
        rest.removeIf([&key](const QString &other) { return other.compare(key, Qt::CaseInsensitive) == 0; });
        show(holder, rest);
        said = tr("Taken from: %1").arg(m_keys->item(holder, 0)->text());
    }
    QStringList keys = beside ? keysOf(row) : QStringList();
    if (!keys.contains(key, Qt::CaseInsensitive))
        keys << key;
    show(row, keys);
    m_recorder->forget();
    updateButtons();
    m_message->setText(said);
}

void KeysPage::restoreAll()
{
    for (int row = 0; row < m_keys->rowCount(); ++row)
        show(row, m_actions.defaultKeys(actionCatalogue()[size_t(row)].id));
    m_letters->setChecked(true);
    m_message->setText(tr("All keys are as they were at first."));
}

void KeysPage::updateButtons()
{
    const bool row = m_keys->currentRow() >= 0;
    const bool key = row && !m_recorder->key().isEmpty() && !isForTyping(m_recorder->key());
    m_recorder->setEnabled(row);
    m_use->setEnabled(key);
    m_add->setEnabled(key);
    m_none->setEnabled(row);
    m_usual->setEnabled(row);
}

void KeysPage::save()
{
    const auto &all = actionCatalogue();
    for (int row = 0; row < int(all.size()); ++row)
        m_actions.setKeys(all[size_t(row)].id, keysOf(row));
    m_actions.setLettersEnabled(m_letters->isChecked());
}

} // namespace jiaoshu::ui
