// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace jiaoshu::ui {

/** Makes a widget that draws itself tell readers of the screen what it is; to be called before they first ask. */
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace jiaoshu::ui
