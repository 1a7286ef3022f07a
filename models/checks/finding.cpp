// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/finding.h"

#include <array>
#include <utility>

namespace jiaoshu::checks {
namespace {

constexpr std::array Tokens{std::pair{Severity::Error, QStringView(u"error")},
                            std::pair{Severity::Warning, QStringView(u"warning")},
                            std::pair{Severity::Hint, QStringView(u"hint")}};

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

} // namespace jiaoshu::checks
