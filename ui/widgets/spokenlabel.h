// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

namespace jiaoshu::ui {

/**
 * A label whose words readers of the screen speak as they come, wherever the keyboard is: they are told of a notification
 * that has appeared. Qt 6.4 has no announcement of its own, and neither an alert nor a name that changes is spoken then.
 */
class SpokenLabel : public ThemedLabel {
    Q_OBJECT
public:
    SpokenLabel(Theme &theme, Theme::TextStyle style, Theme::Role role, QWidget *parent = nullptr);

    /** Puts the words in and has them spoken: now, or when the label is shown. Nothing is spoken for an empty text. */
    void say(const QString &text);
    /** Has words spoken that stand elsewhere in the window; the label shows what it showed. */
    void speak(const QString &text);
};

} // namespace jiaoshu::ui
