// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reportinfo.h"

#include <array>

namespace jiaoshu::figures {
namespace {
constexpr std::array<std::pair<ReportKind, QLatin1StringView>, 6> Tokens{
    {{ReportKind::WorkReport, QLatin1StringView("work_report")},
     {ReportKind::Communique, QLatin1StringView("communique")},
     {ReportKind::Plan, QLatin1StringView("plan")},
     {ReportKind::Budget, QLatin1StringView("budget")},
     {ReportKind::NewsDigest, QLatin1StringView("news_digest")},
     {ReportKind::Other, QLatin1StringView("other")}}};
}

QString token(ReportKind kind)
{
    for (const auto &[key, name] : Tokens)
        if (key == kind)
            return QString(name);
    Q_UNREACHABLE();
}

std::optional<ReportKind> reportKindFromToken(QStringView text)
{
    for (const auto &[key, name] : Tokens)
        if (text == name)
            return key;
    return std::nullopt;
}

int strengthOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Communique: return 4;
    case ReportKind::Budget: return 3;
    case ReportKind::WorkReport: return 2;
    case ReportKind::Plan: return 1;
    case ReportKind::NewsDigest:
    case ReportKind::Other: break;
    }
    return 0;
}

} // namespace jiaoshu::figures
