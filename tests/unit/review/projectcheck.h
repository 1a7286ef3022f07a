// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

namespace jiaoshu::test {

/**
 * What is wrong with a project that is open from the file at `path`: its record is not whole, or the figures read from
 * the file are not those in memory; empty where nothing is.
 */
QString faultOf(const review::ReviewDocument &document, const QString &path);

} // namespace jiaoshu::test
