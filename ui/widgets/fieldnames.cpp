// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnames.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace jiaoshu::ui {

void nameFieldButtons(QLineEdit &field)
{
    const QList<QAction *> pictures = field.actions();
    for (QAction *action : field.findChildren<QAction *>()) {
        // What empties the field is an action of Qt's, which is not among those that were added.
        action->setText(pictures.contains(action) ? field.accessibleName()
                                                  : QCoreApplication::translate("FieldButtons", "Clear"));
    }
}

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
    // Where one may type, the keyboard is in the field inside, which is a control of its own.
    if (box.lineEdit())
        box.lineEdit()->setAccessibleName(name);
}

} // namespace jiaoshu::ui
