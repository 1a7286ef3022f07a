// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "extraction/extractor.h"

#include <vector>

namespace jiaoshu::reports {

/** The numerals of a report, each once, by position (UTF-16): nothing that is written as a number is missing. */
using Account = std::vector<extraction::NumeralAccount>;

/**
 * What the extraction takes each numeral of a text for. The text is gone through once more for digits and Chinese numerals
 * that it passed over: they are Unexplained. Thread-safe and linear.
 */
Account accountOf(const text::SourceText &text, const text::Outline &outline, const figures::ReportInfo &info,
                  const extraction::Extractor &extractor);

/**
 * The account beside the figures that there are (`figures`: their spans, sorted): each is one numeral of reason Figure in
 * place of what was inside it, and what the extraction calls a figure without there being one is Unexplained.
 */
Account besideFigures(const Account &account, const std::vector<base::Span> &figures);

} // namespace jiaoshu::reports
