// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenlabel.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/accessiblewords.h"

namespace jiaoshu::ui {

SpokenLabel::SpokenLabel(Theme &theme, Theme::TextStyle style, Theme::Role role, QWidget *parent)
    : ThemedLabel(theme, style, role, parent)
{
    setAccessibleRole(*this, QAccessible::Notification);
}

void SpokenLabel::say(const QString &text)
{
    setText(text);
    speak(text);
}

void SpokenLabel::speak(const QString &text)
{
    giveName(*this, text);
    // One that is not shown yet tells of itself when it is.
    if (text.isEmpty() || !isVisible())
        return;
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

} // namespace jiaoshu::ui
