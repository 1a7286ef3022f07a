// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "ui/theme/marks.h"

#include <QString>

namespace jiaoshu::ui {

/** The mark of a finding: how grave it is, in the shapes of the theme. */
Severity severityOf(checks::Severity severity);
/** `error`, `warning`, `hint`, in the language of the interface. */
QString severityWord(checks::Severity severity);
/** What the check calls what it found; its id where this program does not know the check. */
QString findingTitle(const checks::Finding &finding);

} // namespace jiaoshu::ui
