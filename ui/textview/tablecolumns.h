// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/paragraphtable.h"
#include "ui/textview/textmetrics.h"

namespace jiaoshu::ui {

/** Places of the columns of a table, from the left edge of the text. */
struct TableColumns {
    std::vector<qreal> left;
    std::vector<qreal> width;
    /** Room for a cell that has its row for itself. */
    qreal total = 0;
};

/**
 * Columns as wide as their widest cell where all fit `width`. Otherwise each keeps what its numbers need, and the long
 * texts share the rest by their length and wrap.
 */
TableColumns tableColumns(const text::SourceText &text, const ParagraphTable &paragraphs, base::Span rows,
                          const TextMetrics &metrics, qreal width);

} // namespace jiaoshu::ui
