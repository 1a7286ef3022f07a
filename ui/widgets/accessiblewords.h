// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jiaoshu::ui {

// Qt tells readers of the screen of each name that is set, also of the one that was there. These tell of another one only,
// for widgets that are filled anew with every figure.
void giveName(QWidget &widget, const QString &name);
void giveDescription(QWidget &widget, const QString &description);

} // namespace jiaoshu::ui
