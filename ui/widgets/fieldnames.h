// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QLineEdit;
class QString;

namespace jiaoshu::ui {

/** Names the small buttons inside a field, after it has its own name: its picture by what it is for, and the one that empties it. */
void nameFieldButtons(QLineEdit &field);

/** Says what is chosen in a box. Qt tells readers of the screen what it is set to in the place of its name: hence twice. */
void nameChoice(QComboBox &box, const QString &name);

} // namespace jiaoshu::ui
