// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "ui/theme/marks.h"

namespace jiaoshu::ui {

/** The mark of a finding: how grave it is, in the shapes of the theme. */
Severity severityOf(checks::Severity severity);

} // namespace jiaoshu::ui
