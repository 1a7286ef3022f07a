// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "checks/registry.h"
#include "checks/settings.h"
#include "checks/snapshot.h"

#include <QHash>
#include <memory>
#include <vector>

namespace jiaoshu::checks {

/** What looking again changed. A finding that changed went and came. */
struct FindingChanges {
    std::vector<Finding> came;
    std::vector<Finding> went;
    /** False where it was cancelled: what was not looked at stays touched. */
    bool complete = true;
};

/** What a check did: for the line that says which checks ran, which did not and why, and how much held. */
struct Coverage {
    enum class Idle { No, SwitchedOff, TooFewReports, NothingToCompare };

    const CheckInfo *check = nullptr;
    Idle idle = Idle::No;
    qsizetype passed = 0;
    qsizetype found = 0;
};

/**
 * Runs the checks over a snapshot and keeps what they found. After a change only the groups that it touches are looked at
 * again. It belongs to one thread at a time.
 */
class Engine {
public:
    explicit Engine(const figures::Catalogue &catalogue = figures::Catalogue::builtIn(),
                    const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn(),
                    const Registry &registry = Registry::builtIn());

    /** To be changed; nothing is looked at before refresh(). */
    Snapshot &snapshot() { return m_snapshot; }
    const Snapshot &snapshot() const { return m_snapshot; }
    const Settings &settings() const { return m_settings; }
    /** Other settings make everything be looked at again. */
    void setSettings(Settings settings);

    /** Looks at what was touched since the last time. */
    FindingChanges refresh(const base::Progress &progress = base::Progress());

    /** The gravest first, then by report and place. They are the engine's, until it is refreshed. */
    std::vector<const Finding *> findings() const;
    /** In the order of the registry. */
    std::vector<Coverage> coverage() const;

private:
    struct Looked {
        std::vector<Finding> findings;
        /** Number of the check, and how often numbers held. */
        std::vector<std::pair<int, qsizetype>> passed;
    };

    Looked look(const GroupKey &key) const;
    bool allows(const Finding &finding) const;
    void put(const GroupKey &key, Looked looked, FindingChanges &changes);
    /** Whether a check that needs several reports has them. */
    bool hasReportsFor(const CheckInfo &info) const;

    const Registry &m_registry;
    Snapshot m_snapshot;
    Settings m_settings;
    QHash<GroupKey, std::shared_ptr<const Looked>> m_looked;
    /** Touched, but not looked at when a refresh was cancelled. */
    std::vector<GroupKey> m_waiting;
};

} // namespace jiaoshu::checks
