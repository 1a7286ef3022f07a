// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/sourcetext.h"

#include <QStringView>

namespace jiaoshu::text {

/** The sentence around `span`: up to and with the full stop (。！？；) or to the ends of the paragraph; blanks at its ends left out. */
base::Span sentenceAround(QStringView text, base::Span span);
/**
 * The same in a report's text, at most some three hundred units on either side, so that a text without stops costs no
 * more than one with them.
 */
base::Span sentenceOf(const SourceText &text, base::Span span);

} // namespace jiaoshu::text
