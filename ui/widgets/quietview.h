// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace jiaoshu::ui {

/**
 * A view that follows what is chosen elsewhere: Qt 6.4 tells readers of the screen of every new current item that the
 * keyboard is on it, wherever the keyboard is; this one only where it is so.
 */
template <typename View>
class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace jiaoshu::ui
