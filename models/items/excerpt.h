// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/sourcetext.h"

#include <QString>

namespace jiaoshu::items {

/** A piece of a sentence on one line, and where in it the figure stands (UTF-16). */
struct Excerpt {
    QString text;
    base::Span figure;
};

/** The surroundings of `figure` within `sentence`, cut with `…` where they are longer than a table's line. */
Excerpt excerpt(const text::SourceText &text, base::Span sentence, base::Span figure);

} // namespace jiaoshu::items
