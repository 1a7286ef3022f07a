// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/extractor.h"

#include <QString>

namespace jiaoshu::app {

/**
 * Makes a project of the sample reports at `path`, with the decisions of an invented reviewer, so that every state can
 * be seen. It is there whole or, with an error, not at all.
 */
base::Outcome makeSampleProject(const QString &path, const extraction::Extractor &extractor);

} // namespace jiaoshu::app
