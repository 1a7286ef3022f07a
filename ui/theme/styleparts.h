// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace jiaoshu::ui {

/** A rectangle whose pen of so many pixels falls on pixels. */
inline QRectF penned(const QRect &rect, qreal pen = 1)
{
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

inline bool isOn(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/** Room for the chevron of a tool button that opens a menu, in device-independent pixels. */
inline constexpr int MenuRoom = 16;

} // namespace jiaoshu::ui
