// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"

#include <memory>
#include <vector>

namespace jiaoshu::checks {

/** The checks that there are, in the order in which they are listed. */
class Registry {
public:
    explicit Registry(std::vector<std::unique_ptr<Check>> checks);
    /** Those that ship with the program. */
    static const Registry &builtIn();

    const std::vector<std::unique_ptr<Check>> &checks() const { return m_checks; }
    /** Numbers of the checks that look at groups of a scope. */
    const std::vector<int> &of(Scope scope) const { return m_byScope[size_t(scope)]; }
    /** Null where there is no check of that id. */
    const Check *find(const QString &id) const;

private:
    std::vector<std::unique_ptr<Check>> m_checks;
    std::vector<std::vector<int>> m_byScope;
};

} // namespace jiaoshu::checks
