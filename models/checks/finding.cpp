// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/finding.h"

#include "checks/registry.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace jiaoshu::checks {
namespace {

constexpr std::array Tokens{std::pair{Severity::Error, QStringView(u"error")},
                            std::pair{Severity::Warning, QStringView(u"warning")},
                            std::pair{Severity::Hint, QStringView(u"hint")}};

QString checkWords(const char *text) { return QCoreApplication::translate("Checks", text); }

} // namespace

QString token(Severity severity) { return Tokens[size_t(severity)].second.toString(); }

std::optional<Severity> severityFromToken(QStringView text)
{
    for (const auto &[severity, name] : Tokens) {
        if (text == name)
            return severity;
    }
    return std::nullopt;
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("FindingWords", "error");
    case Severity::Warning: return QCoreApplication::translate("FindingWords", "warning");
    case Severity::Hint: break;
    }
    return QCoreApplication::translate("FindingWords", "hint");
}

QString titleOf(const Finding &finding)
{
    const Check *check = Registry::builtIn().find(finding.check);
    return check ? checkWords(check->info().title) : finding.check;
}

QString numberOf(const Finding &finding)
{
    const auto &all = Registry::builtIn().checks();
    const auto found = std::find_if(all.begin(), all.end(), [&finding](const auto &check) {
        return check->info().id == finding.check;
    });
    return found == all.end() ? QString()
                              : QStringLiteral("C-%1").arg(found - all.begin() + 1, 2, 10, QLatin1Char('0'));
}

QString lookedAt(const Finding &finding)
{
    const Check *check = Registry::builtIn().find(finding.check);
    return check ? checkWords(check->info().description) : QString();
}

} // namespace jiaoshu::checks
