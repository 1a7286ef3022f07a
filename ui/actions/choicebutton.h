// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessiblewords.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace jiaoshu::ui {

/** A tool button with a menu of checkable actions, one of which is checked: it shows that one's words. */
class ChoiceButton : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(const QList<QAction *> &choices, QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        auto *menu = new QMenu(this);
        menu->addActions(choices);
        setMenu(menu);
        setPopupMode(InstantPopup);
        setToolButtonStyle(Qt::ToolButtonTextOnly);
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        const auto follow = [this, choices] {
            for (const QAction *choice : choices) {
                if (!choice->isChecked())
                    continue;
                setText(choice->iconText());
                setToolTip(choice->toolTip());
                giveName(*this, choice->iconText());
            }
        };
        for (const QAction *choice : choices)
            connect(choice, &QAction::changed, this, follow);
        follow();
    }
};

} // namespace jiaoshu::ui
