// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessiblewords.h"

#include <QAction>
#include <QPushButton>
#include <algorithm>

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
            fitIcons();
            setToolTip(action->toolTip());
            setEnabled(action->isEnabled());
            giveName(*this, action->iconText());
            giveDescription(*this, action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, this, follow);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        fitIcons();
    }

private:
    bool isSqueezed() const { return sizePolicy().horizontalPolicy() == QSizePolicy::Ignored; }
    bool hasRoomForIcon() const
    {
        constexpr int Margins = 20;
        return width() >= fontMetrics().horizontalAdvance(text()) + iconSize().width() + Margins;
    }
    void fitIcons()
    {
        if (!isSqueezed()) {
            setIcon(m_action->icon());
            return;
        }
        // Where there is little room, the words stay and the pictures go: of all that stand together, or of none.
        QList<ActionButton *> row;
        for (QObject *sibling : parent()->children()) {
            if (auto *button = qobject_cast<ActionButton *>(sibling); button && button->isSqueezed())
                row << button;
        }
        const bool room = std::all_of(row.begin(), row.end(),
                                      [](const ActionButton *button) { return button->hasRoomForIcon(); });
        for (ActionButton *button : row)
            button->setIcon(room ? button->m_action->icon() : QIcon());
    }

    QAction *m_action;
};

} // namespace jiaoshu::ui
