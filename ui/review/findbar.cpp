// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findbar.h"

#include "ui/widgets/fieldnames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace jiaoshu::ui {

FindBar::FindBar(Actions &actions, Theme &look, QWidget *parent)
    : Surface(look, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_input(new QLineEdit(this))
    , m_message(new SpokenLabel(look, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_input->setObjectName(QStringLiteral("findInput"));
    m_input->addAction(look.icon(QStringLiteral("search"), Theme::Role::Secondary),
                       QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.length("spacing.m"), look.length("spacing.xs"), look.length("spacing.xs"),
                               look.length("spacing.xs") + 1);
    layout->addWidget(m_input, 1);
    m_message->setObjectName(QStringLiteral("findMessage"));
    layout->addWidget(m_message);
    for (const ActionId id : {ActionId::FindPrevious, ActionId::FindNext}) {
        auto *button = new QToolButton(this);
        button->setObjectName(actions.get(id)->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(actions.get(id));
        button->setAutoRaise(true);
        layout->addWidget(button);
        m_steps << button;
        // The button takes what its action says, also that it can be used.
        connect(actions.get(id), &QAction::changed, this, &FindBar::allowSteps);
    }
    m_close->setObjectName(QStringLiteral("closeFind"));
    m_close->setIcon(look.icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_message->clear();
        Q_EMIT findWished(typed, false);
    });
    retranslate();
    hide();
}

void FindBar::begin()
{
    show();
    m_input->setFocus();
    m_input->selectAll();
}

void FindBar::setFound(qsizetype count, qsizetype at)
{
    m_nothing = count == 0 && !m_input->text().isEmpty();
    allowSteps();
    if (m_input->text().isEmpty())
        m_message->say({});
    else
        m_message->say(count == 0 ? tr("Not found") : tr("%1 of %2").arg(at + 1).arg(count));
}

/** Where nothing is found there is nowhere to go. */
void FindBar::allowSteps()
{
    for (QToolButton *button : m_steps)
        button->setEnabled(!m_nothing && button->defaultAction()->isEnabled());
}

void FindBar::retranslate()
{
    m_input->setPlaceholderText(tr("Find in this report"));
    m_input->setAccessibleName(tr("Find in this report"));
    nameFieldButtons(*m_input);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && !m_composing) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT findWished(m_input->text(), key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
