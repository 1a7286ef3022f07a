// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupnames.h"

#include <QCoreApplication>

#include <utility>

namespace jiaoshu::ui {

QString groupName(const QString &group)
{
    static constexpr std::pair<QLatin1StringView, const char *> Names[] = {
        {QLatin1StringView("economy"), QT_TRANSLATE_NOOP("IndicatorGroups", "Economy")},
        {QLatin1StringView("industry"), QT_TRANSLATE_NOOP("IndicatorGroups", "Industry")},
        {QLatin1StringView("agriculture"), QT_TRANSLATE_NOOP("IndicatorGroups", "Agriculture")},
        {QLatin1StringView("investment"), QT_TRANSLATE_NOOP("IndicatorGroups", "Investment")},
        {QLatin1StringView("projects"), QT_TRANSLATE_NOOP("IndicatorGroups", "Projects")},
        {QLatin1StringView("finance"), QT_TRANSLATE_NOOP("IndicatorGroups", "Public finance")},
        {QLatin1StringView("income"), QT_TRANSLATE_NOOP("IndicatorGroups", "Income")},
        {QLatin1StringView("opening"), QT_TRANSLATE_NOOP("IndicatorGroups", "Opening up")},
        {QLatin1StringView("innovation"), QT_TRANSLATE_NOOP("IndicatorGroups", "Innovation")},
        {QLatin1StringView("business"), QT_TRANSLATE_NOOP("IndicatorGroups", "Business")},
        {QLatin1StringView("employment"), QT_TRANSLATE_NOOP("IndicatorGroups", "Employment")},
        {QLatin1StringView("population"), QT_TRANSLATE_NOOP("IndicatorGroups", "Population")},
        {QLatin1StringView("social"), QT_TRANSLATE_NOOP("IndicatorGroups", "Social affairs")},
        {QLatin1StringView("urban"), QT_TRANSLATE_NOOP("IndicatorGroups", "Urban construction")},
        {QLatin1StringView("environment"), QT_TRANSLATE_NOOP("IndicatorGroups", "Environment")},
    };
    for (const auto &[id, name] : Names)
        if (group == id)
            return QCoreApplication::translate("IndicatorGroups", name);
    return group;
}

} // namespace jiaoshu::ui
