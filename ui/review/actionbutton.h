// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

namespace jiaoshu::ui {

/** A framed button that does what its action does, and takes words, icon, tip and state from it. */
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr) : QPushButton(parent)
    {
        setObjectName(action->objectName() + QStringLiteral("Button"));
        setAutoDefault(false);
        // A click decides and leaves the keyboard where the reader has it.
        setFocusPolicy(Qt::TabFocus);
        const auto follow = [this, action] {
            setText(action->iconText());
            setIcon(action->icon());
            setToolTip(action->toolTip());
            setEnabled(action->isEnabled());
            setAccessibleName(action->iconText());
            setAccessibleDescription(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, this, follow);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }
};

} // namespace jiaoshu::ui
