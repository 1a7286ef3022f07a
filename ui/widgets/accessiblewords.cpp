// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblewords.h"

#include <QWidget>

namespace jiaoshu::ui {

void giveName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

void giveDescription(QWidget &widget, const QString &description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

} // namespace jiaoshu::ui
