// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/textpainter.h"

namespace jiaoshu::ui {

/** The figure at a point of the viewport: the boxes that are painted, grown to a comfortable target; invalid for none. */
review::FigureId figureAtPoint(const std::vector<VisibleParagraph> &paragraphs, QPointF point, const Theme &theme);
/** The grip of `current` at a point: 0 for its start, 1 for its end, -1 for none. */
int gripAtPoint(const std::vector<VisibleParagraph> &paragraphs, QPointF point, review::FigureId current,
                const Theme &theme, const TextMetrics &metrics);

} // namespace jiaoshu::ui
