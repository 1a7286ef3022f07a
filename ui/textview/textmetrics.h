// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace jiaoshu::ui {

/** Fonts and lengths of the report text at one zoom, in device-independent pixels; heights are whole numbers. */
struct TextMetrics {
    QFont body;
    QFont bold;
    /** Small type in the leading: corrected values, question marks. */
    QFont label;
    int line = 0;
    /** From the top of a line to its baseline. */
    int baseline = 0;
    /** The box of a figure, from the baseline. */
    int boxAbove = 0;
    int boxBelow = 0;
    int indent = 0;
    int gap = 0;
    /** Room either side of a figure, in every state. */
    qreal advance = 0;
    qreal em = 0;

    static TextMetrics of(const Theme &theme, qreal zoom);
};

} // namespace jiaoshu::ui
