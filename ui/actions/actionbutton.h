// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

namespace jiaoshu::ui {

/** A framed button that does what its action does, and takes words, icon, tip and state from it. */
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr)
        : QPushButton(parent)
        , m_action(action)
    {
        setObjectName(action->objectName() + QStringLiteral("Button"));
        setAutoDefault(false);
        // A click decides and leaves the keyboard where the reader has it.
        setFocusPolicy(Qt::TabFocus);
        const auto follow = [this, action] {
            setText(action->iconText());
            fitIcon();
            setToolTip(action->toolTip());
            setEnabled(action->isEnabled());
            setAccessibleName(action->iconText());
            setAccessibleDescription(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, this, follow);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        fitIcon();
    }

private:
    void fitIcon()
    {
        // Where there is little room, the word stays and the picture goes.
        constexpr int Margins = 20;
        const int needed = fontMetrics().horizontalAdvance(text()) + iconSize().width() + Margins;
        const bool fixed = sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        setIcon(fixed && width() < needed ? QIcon() : m_action->icon());
    }

    QAction *m_action;
};

} // namespace jiaoshu::ui
