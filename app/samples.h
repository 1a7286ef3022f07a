// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/extractor.h"
#include "review/reviewdocument.h"

namespace jiaoshu::app {

/**
 * Adds the sample reports to a project and, to a report that is new in it, the decisions of an invented reviewer, so
 * that every state can be seen. Reports that are there already stay as they are. The document's reviewer is kept.
 */
base::Outcome fillWithSamples(review::ReviewDocument &document, const extraction::Extractor &extractor);

} // namespace jiaoshu::app
