// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskstory.h"
#include "ui/textview/documentview.h"

#include <QLineEdit>
#include <QtTest>

/** What several stories do with keys, the way a reviewer does it. */
namespace jiaoshu::test {

inline ui::DocumentView *textPane(const DeskStory &story, int pane = 0)
{
    auto *place = story.window().findChild<QWidget *>(QStringLiteral("reportPane%1").arg(pane));
    return place ? place->findChild<ui::DocumentView *>() : nullptr;
}

/** The text in which the keyboard is; null where it is elsewhere. */
inline ui::DocumentView *focusedText()
{
    return qobject_cast<ui::DocumentView *>(QApplication::focusWidget());
}

/** Opens the editor at the current figure, types another value and saves it. False where any of that is not to be had. */
inline bool correctValueWithKeys(const DeskStory &story, const QString &value)
{
    ui::DocumentView *text = focusedText();
    if (!text)
        return false;
    QTest::keyClick(text, Qt::Key_E);
    auto *input = story.find<QLineEdit>("correctValue");
    if (!input || !input->hasFocus())
        return false;
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, value);
    QTest::keyClick(input, Qt::Key_Return);
    return !story.find<QWidget>("correctionEditor")->isVisible();
}

} // namespace jiaoshu::test
