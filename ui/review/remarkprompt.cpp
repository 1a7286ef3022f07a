// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/remarkprompt.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {
constexpr int PromptWidth = 420;
constexpr int AnchorGap = 10;
} // namespace

RemarkPrompt::RemarkPrompt(Theme &theme, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_input(new QLineEdit(this))
    , m_message(new SpokenLabel(theme, Theme::TextStyle::Small, Theme::Role::Error, this))
    , m_cancel(new QPushButton(this))
    , m_save(new FilledButton(theme, this))
{
    setObjectName(QStringLiteral("remarkPrompt"));
    m_title->setBold(true);
    m_input->setObjectName(QStringLiteral("remarkInput"));
    m_input->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("remarkMessage"));
    m_message->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancelRemark"));
    m_save->setObjectName(QStringLiteral("saveRemark"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_message);
    setFixedWidth(PromptWidth);
    connect(m_cancel, &QPushButton::clicked, this, &RemarkPrompt::cancel);
    connect(m_save, &QPushButton::clicked, this, &RemarkPrompt::save);
    hide();
}

void RemarkPrompt::ask(const QString &title, const QString &text, bool required, const QRect &anchor,
                       Store store)
{
    m_store = std::move(store);
    m_required = required;
    m_composing = false;
    m_title->setText(title);
    m_input->setAccessibleName(title);
    setAccessibleName(title);
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_input->setText(text);
    m_message->hide();
    adjustSize();
    const QRect room = parentWidget()->rect();
    const int below = anchor.bottom() + AnchorGap;
    const int y = below + height() > room.bottom() ? anchor.top() - AnchorGap - height() : below;
    move(qBound(0, anchor.left(), qMax(0, room.width() - width())), qMax(0, y));
    show();
    raise();
    m_input->setFocus();
    m_input->selectAll();
}

void RemarkPrompt::save()
{
    const QString text = m_input->text().trimmed();
    const QString reason = text.isEmpty() && m_required ? tr("Write what is to be asked.") : m_store(text);
    if (reason.isEmpty()) {
        cancel();
        return;
    }
    m_message->say(reason);
    m_message->show();
    adjustSize();
}

void RemarkPrompt::cancel()
{
    hide();
    Q_EMIT closed();
}

bool RemarkPrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            if (!m_composing)
                enter ? save() : cancel();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RemarkPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Panel));
    painter.setPen(m_theme.color(Theme::Role::Control));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace jiaoshu::ui
