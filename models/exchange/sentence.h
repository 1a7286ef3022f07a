// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/sourcetext.h"

namespace jiaoshu::exchange {

/**
 * The sentence that holds `span`, in UTF-16 units; at most some three hundred units on either side, so that a text
 * without stops costs no more than one with them.
 */
base::Span sentenceOf(const text::SourceText &text, base::Span span);

} // namespace jiaoshu::exchange
