// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/registry.h"

#include "checks/allchecks.h"

#include <algorithm>

namespace jiaoshu::checks {

Registry::Registry(std::vector<std::unique_ptr<Check>> checks)
    : m_checks(std::move(checks))
    , m_byScope(size_t(ScopeCount))
{
    for (size_t i = 0; i < m_checks.size(); ++i)
        m_byScope[size_t(m_checks[i]->info().scope)].push_back(int(i));
}

const Registry &Registry::builtIn()
{
    static const Registry registry([] {
        std::vector<std::unique_ptr<Check>> checks;
        checks.push_back(contradictionCheck());
        checks.push_back(betweenCheck());
        checks.push_back(growthCheck());
        checks.push_back(structureCheck());
        checks.push_back(tableSumCheck());
        checks.push_back(perHeadCheck());
        checks.push_back(planCheck());
        checks.push_back(targetCheck());
        checks.push_back(periodCheck());
        checks.push_back(rangeCheck());
        checks.push_back(unitCheck());
        checks.push_back(outlierCheck());
        checks.push_back(multipleCheck());
        checks.push_back(wordingCheck());
        checks.push_back(characterCheck());
        checks.push_back(nameCheck());
        checks.push_back(quotedCheck());
        checks.push_back(staleCheck());
        checks.push_back(yearCheck());
        checks.push_back(incompleteCheck());
        checks.push_back(missingCheck());
        return checks;
    }());
    return registry;
}

const Check *Registry::find(const QString &id) const
{
    const auto found = std::find_if(m_checks.begin(), m_checks.end(),
                                    [&id](const auto &check) { return check->info().id == id; });
    return found == m_checks.end() ? nullptr : found->get();
}

} // namespace jiaoshu::checks
