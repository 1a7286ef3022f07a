// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

namespace jiaoshu::test {

/**
 * Fills an empty project with one decision of each kind that the program takes, by 李 and 王: two reports of which the
 * second is another text of the first. Ends the test where one is refused.
 */
void decideEveryKind(review::ReviewDocument &document);

} // namespace jiaoshu::test
