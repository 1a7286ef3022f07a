// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingseverity.h"

namespace jiaoshu::ui {

Severity severityOf(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error: return Severity::Error;
    case checks::Severity::Warning: return Severity::Warning;
    case checks::Severity::Hint: break;
    }
    return Severity::Info;
}

} // namespace jiaoshu::ui
