// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/settlebar.h"

#include "ui/actions/actionbutton.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

using Style = Theme::TextStyle;
using Role = Theme::Role;

SettleBar::SettleBar(Actions &actions, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, Style::Ui, Role::Text, this))
    , m_hint(new ThemedLabel(theme, Style::Small, Role::Secondary, this))
    , m_question(new QWidget(this))
{
    setObjectName(QStringLiteral("settleBar"));
    m_title->setBold(true);
    m_hint->setElided(true);
    buildQuestion();
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addStretch(1);
    for (const ActionId id : {ActionId::SettleBothRight, ActionId::SettleByAsking,
                              ActionId::SettleNotAProblem, ActionId::OpenFindingAgain})
        row->addWidget(new ActionButton(actions.get(id), this));
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.length("spacing.m");
    layout->setContentsMargins(margin + 4, margin, margin, margin);
    layout->addLayout(row);
    layout->addWidget(m_question);
    layout->addWidget(m_hint);
    retranslate();
}

void SettleBar::buildQuestion()
{
    m_asked = new ThemedLabel(m_theme, Style::Small, Role::Text, m_question);
    m_chips = new QHBoxLayout;
    m_input = new QLineEdit(m_question);
    m_input->setObjectName(QStringLiteral("settleReason"));
    m_input->installEventFilter(this);
    m_cancel = new QPushButton(m_question);
    m_cancel->setObjectName(QStringLiteral("cancelSettling"));
    m_save = new FilledButton(m_theme, m_question);
    m_save->setObjectName(QStringLiteral("saveSettling"));
    m_message = new SpokenLabel(m_theme, Style::Small, Role::Error, m_question);
    m_message->setObjectName(QStringLiteral("settleMessage"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_asked);
    layout->addLayout(m_chips);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_question->hide();
    connect(m_cancel, &QPushButton::clicked, this, &SettleBar::dismiss);
    connect(m_save, &QPushButton::clicked, this, &SettleBar::save);
}

void SettleBar::ask(const QString &title, const QStringList &reasons, Store store)
{
    m_store = std::move(store);
    m_composing = false;
    m_asked->setText(title);
    m_input->setAccessibleName(title);
    m_input->clear();
    m_message->hide();
    offer(reasons);
    m_question->show();
    m_input->setFocus();
}

void SettleBar::offer(const QStringList &reasons)
{
    m_reasons = reasons;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &reason : reasons) {
        auto *chip = new QPushButton(reason, m_question);
        chip->setObjectName(QStringLiteral("settleReason%1").arg(m_chips->count()));
        chip->setAutoDefault(false);
        chip->setFont(m_theme.font(Style::Small));
        chip->setFixedHeight(m_theme.length("height.small_button"));
        connect(chip, &QPushButton::clicked, this, [this, reason] {
            m_input->setText(reason);
            m_input->setFocus();
        });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
}

void SettleBar::dismiss()
{
    if (!isAsking())
        return;
    m_question->hide();
    Q_EMIT left();
}

void SettleBar::save()
{
    const QString refusal = m_store(m_input->text().trimmed());
    if (refusal.isEmpty()) {
        dismiss();
        return;
    }
    m_message->say(refusal);
    m_message->show();
}

void SettleBar::step(int by)
{
    if (m_reasons.isEmpty())
        return;
    const int count = int(m_reasons.size());
    const int at = int(m_reasons.indexOf(m_input->text()));
    m_input->setText(m_reasons[at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count]);
}

bool SettleBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress || m_composing)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: save(); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void SettleBar::retranslate()
{
    m_title->setText(tr("Settle this problem"));
    m_hint->setText(tr("What is settled stands in the history with its reason, and comes back if its numbers "
                       "change. The figures keep their state."));
    m_input->setPlaceholderText(tr("Why: choose a reason with Up and Down, or write one"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

void SettleBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SettleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Base));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jiaoshu::ui
