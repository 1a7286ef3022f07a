// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/engine.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::checks {
namespace {

/** So many groups are looked at between two looks at the wish to stop. */
constexpr size_t Slice = 256;

bool sameFinding(const Finding &a, const Finding &b)
{
    return a.identity == b.identity && a.fingerprint == b.fingerprint && a.severity == b.severity &&
           a.explanation.words({}) == b.explanation.words({});
}

/** Those of `some` that are not among `others`. */
std::vector<Finding> without(const std::vector<Finding> &some, const std::vector<Finding> &others)
{
    std::vector<Finding> rest;
    for (const Finding &finding : some) {
        if (std::none_of(others.begin(), others.end(),
                         [&](const Finding &other) { return sameFinding(finding, other); }))
            rest.push_back(finding);
    }
    return rest;
}

void append(std::vector<Finding> &list, std::vector<Finding> more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Engine::Engine(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
               const Registry &registry)
    : m_registry(registry)
    , m_snapshot(catalogue, gazetteer)
{}

void Engine::setSettings(Settings settings)
{
    m_settings = std::move(settings);
    m_waiting = m_snapshot.allGroups();
}

bool Engine::hasReportsFor(const CheckInfo &info) const
{
    return info.leastReports <= 1 || int(m_snapshot.reports().size()) >= info.leastReports;
}

bool Engine::allows(const Finding &finding) const
{
    return !m_settings.silenced.contains({finding.check, finding.indicator});
}

Engine::Looked Engine::look(const GroupKey &key) const
{
    Looked looked;
    const Group group = m_snapshot.group(key);
    const bool gone =
        group.statements.empty() && key.scope != Scope::Project && !group.report && group.reports.empty();
    if (gone)
        return looked;
    for (const int number : m_registry.of(key.scope)) {
        const Check &check = *m_registry.checks()[size_t(number)];
        const CheckInfo &info = check.info();
        if (m_settings.off.contains(info.id) || !hasReportsFor(info))
            continue;
        Outcome outcome;
        check.run(group, m_snapshot, outcome);
        if (outcome.passed > 0)
            looked.passed.emplace_back(number, outcome.passed);
        const auto gravest = m_settings.atMost.constFind(info.id);
        for (Finding &finding : outcome.findings) {
            if (!allows(finding))
                continue;
            if (gravest != m_settings.atMost.cend())
                finding.severity = std::max(finding.severity, *gravest);
            looked.findings.push_back(std::move(finding));
        }
    }
    return looked;
}

void Engine::put(const GroupKey &key, Looked looked, FindingChanges &changes)
{
    const std::shared_ptr<const Looked> old = m_looked.value(key);
    if (old) {
        append(changes.came, without(looked.findings, old->findings));
        append(changes.went, without(old->findings, looked.findings));
    } else {
        append(changes.came, looked.findings);
    }
    if (looked.findings.empty() && looked.passed.empty())
        m_looked.remove(key);
    else
        m_looked.insert(key, std::make_shared<const Looked>(std::move(looked)));
}

FindingChanges Engine::refresh(const base::Progress &progress)
{
    FindingChanges changes;
    const QSet<GroupKey> waiting(m_waiting.begin(), m_waiting.end());
    std::vector<GroupKey> touched = std::exchange(m_waiting, {});
    for (GroupKey &key : m_snapshot.takeTouched()) {
        if (!waiting.contains(key))
            touched.push_back(std::move(key));
    }
    for (size_t i = 0; i < touched.size(); ++i) {
        if (i % Slice == 0) {
            progress.report(qint64(i), qint64(touched.size()));
            if (progress.isCancelled()) {
                m_waiting.assign(touched.begin() + std::ptrdiff_t(i), touched.end());
                changes.complete = false;
                return changes;
            }
        }
        if (!m_registry.of(touched[i].scope).empty())
            put(touched[i], look(touched[i]), changes);
    }
    return changes;
}

std::vector<const Finding *> Engine::findings() const
{
    std::vector<const Finding *> all;
    for (const auto &looked : m_looked) {
        for (const Finding &finding : looked->findings)
            all.push_back(&finding);
    }
    const auto order = [](const Finding *finding) {
        const Place first = finding->places.empty() ? Place() : finding->places.front();
        return std::tuple(finding->severity, first.report, first.span.start, finding->check,
                          finding->identity);
    };
    std::sort(all.begin(), all.end(),
              [&](const Finding *a, const Finding *b) { return order(a) < order(b); });
    return all;
}

std::vector<Coverage> Engine::coverage() const
{
    std::vector<Coverage> rows;
    for (const auto &check : m_registry.checks())
        rows.push_back({&check->info(), Coverage::Idle::No, 0, 0});
    const auto rowOf = [&](const QString &id) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const Coverage &row) { return row.check->id == id; });
    };
    for (const auto &looked : m_looked) {
        for (const auto &[number, passed] : looked->passed)
            rows[size_t(number)].passed += passed;
        for (const Finding &finding : looked->findings)
            ++rowOf(finding.check)->found;
    }
    for (Coverage &row : rows) {
        if (m_settings.off.contains(row.check->id))
            row.idle = Coverage::Idle::SwitchedOff;
        else if (!hasReportsFor(*row.check))
            row.idle = Coverage::Idle::TooFewReports;
        else if (row.passed + row.found == 0)
            row.idle = Coverage::Idle::NothingToCompare;
    }
    return rows;
}

} // namespace jiaoshu::checks
