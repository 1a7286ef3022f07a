// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/namelist.h"

namespace jiaoshu::ui {

/** A list of things kept by name that opens at a button; closes on a click outside or Escape. */
class NamePopup : public QFrame {
    Q_OBJECT
public:
    NamePopup(const NameList::Words &words, Theme &theme, QWidget *parent);

    NameList *list() const { return m_list; }
    /** Shows it with its edge at the widget's, within the screen. */
    void openBelow(const QWidget &widget);

private:
    NameList *m_list;
};

} // namespace jiaoshu::ui
