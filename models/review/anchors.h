// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/sourcetext.h"

#include <optional>
#include <vector>

namespace jiaoshu::review {

/**
 * Where pieces of one text stand in another text of the same report (UTF-16 units). A piece is found where the same
 * characters stand with the same six characters on either side, or with as many more as it takes to tell it from every
 * other place, in both texts; blanks and line ends do not count. What has no such place, or more than one, has none.
 */
std::vector<std::optional<base::Span>>
anchor(const text::SourceText &from, const std::vector<base::Span> &pieces, const text::SourceText &to);

} // namespace jiaoshu::review
