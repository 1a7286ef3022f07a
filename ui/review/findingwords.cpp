// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findingwords.h"

#include "checks/registry.h"

#include <QCoreApplication>

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

QString severityWord(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error: return QCoreApplication::translate("FindingWords", "error");
    case checks::Severity::Warning: return QCoreApplication::translate("FindingWords", "warning");
    case checks::Severity::Hint: break;
    }
    return QCoreApplication::translate("FindingWords", "hint");
}

QString findingTitle(const checks::Finding &finding)
{
    const checks::Check *check = checks::Registry::builtIn().find(finding.check);
    return check ? QCoreApplication::translate("Checks", check->info().title) : finding.check;
}

} // namespace jiaoshu::ui
