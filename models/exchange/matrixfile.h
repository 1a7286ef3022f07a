// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "trends/matrix.h"

namespace jiaoshu::exchange {

/**
 * Writes a matrix as a table, numbers as they are printed: CSV, or (by the suffix xlsx) a workbook whose second sheet has
 * each figure with kind, status, bound, state, report and quote. What is not stated is a dash, and without a report empty;
 * it is never 0. A quote is known of reports that are in memory.
 */
base::Outcome writeMatrix(const trends::Matrix &matrix, const review::ReviewDocument &document, const QString &path);

} // namespace jiaoshu::exchange
