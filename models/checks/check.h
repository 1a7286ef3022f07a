// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/snapshot.h"

#include <vector>

namespace jiaoshu::checks {

/** What a check is, for lists, settings and documentation. */
struct CheckInfo {
    /** Stable: `growth`. Settings and settlements name it. */
    QString id;
    /** Of its gravest findings. */
    Severity severity = Severity::Hint;
    Scope scope = Scope::Subject;
    /** What it says in a list, and in a sentence; texts of the context "Checks". */
    const char *title = nullptr;
    const char *description = nullptr;
    /** Fewer reports than these leave it nothing to do. */
    int leastReports = 1;
};

/** What looking at one group came to. */
struct Outcome {
    std::vector<Finding> findings;
    /** How often numbers were held against each other and held. */
    qsizetype passed = 0;
};

/**
 * One rule that finds what cannot be right. It looks at one group of its scope at a time and knows nothing of the others, so
 * that after a change only the groups that the change touches are looked at again. Has no state; may run on any thread.
 */
class Check {
public:
    virtual ~Check() = default;
    virtual const CheckInfo &info() const = 0;
    virtual void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const = 0;

protected:
    Check() = default;
    Q_DISABLE_COPY(Check)

    /** A finding of this check about these statements, without words yet. */
    Finding about(Severity severity, const std::vector<const Statement *> &statements,
                  const Snapshot &snapshot) const;
    /** A finding about places in a report's text that are no figures. */
    Finding about(Severity severity, review::ReportId report, const std::vector<base::Span> &spans,
                  const Snapshot &snapshot) const;
    /** Keeps a finding apart from another one of this check about the same places. */
    static void tellApart(Finding &finding, const QString &word);
};

} // namespace jiaoshu::checks
