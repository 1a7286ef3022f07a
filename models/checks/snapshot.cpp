// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/snapshot.h"

namespace jiaoshu::checks {
namespace {

GroupKey projectKey() { return {Scope::Project, 0, {}}; }

GroupKey textsKey(const ReportRecord &report)
{
    const QString district =
        report.info.districtCode.isEmpty() ? report.info.district : report.info.districtCode;
    return {Scope::Texts, 0, district};
}

} // namespace

std::vector<GroupKey> groupsOf(const Statement &statement)
{
    const QString indicator = indicatorKey(statement.fields);
    return {{Scope::Report, statement.report.value, {}},
            {Scope::Subject, 0, indicator + u'\n' + districtKey(statement.fields)},
            {Scope::Indicator, 0, indicator}};
}

Snapshot::Order Snapshot::orderOf(const Statement &statement)
{
    return {statement.report, statement.span.start, statement.id};
}

void Snapshot::touch(const Statement &statement)
{
    touch({Scope::Figure, statement.id.value, {}});
    for (GroupKey &key : groupsOf(statement))
        touch(std::move(key));
    touch(projectKey());
}

void Snapshot::touchTexts(const ReportRecord &report) { touch(textsKey(report)); }

void Snapshot::count(const Statement &statement, int by)
{
    if (!statement.indicator)
        return;
    auto &reports = m_mentions[statement.fields.indicator];
    if ((reports[statement.report] += by) == 0)
        reports.erase(statement.report);
}

void Snapshot::put(ReportRecord report)
{
    const review::ReportId id = report.id;
    if (const ReportRecord *old = this->report(id))
        touchTexts(*old);
    touchTexts(report);
    m_reports.insert_or_assign(id, std::move(report));
    touch({Scope::Text, id.value, {}});
    touch({Scope::Report, id.value, {}});
    touch(projectKey());
    for (const Statement *statement : statementsOf(id))
        touch(*statement);
}

void Snapshot::remove(review::ReportId report)
{
    for (const Statement *statement : statementsOf(report))
        remove(statement->id);
    if (const ReportRecord *old = this->report(report))
        touchTexts(*old);
    m_reports.erase(report);
    touch({Scope::Text, report.value, {}});
    touch({Scope::Report, report.value, {}});
    touch(projectKey());
}

void Snapshot::put(FigureRecord figure)
{
    remove(figure.id);
    auto statement = std::make_unique<Statement>(std::move(figure), m_catalogue);
    for (const GroupKey &key : groupsOf(*statement))
        m_groups[key].emplace(orderOf(*statement), statement.get());
    touch(*statement);
    count(*statement, 1);
    m_statements[statement->id.value] = std::move(statement);
}

void Snapshot::remove(review::FigureId figure)
{
    const auto found = m_statements.find(figure.value);
    if (found == m_statements.end())
        return;
    const Statement &statement = *found->second;
    touch(statement);
    count(statement, -1);
    for (const GroupKey &key : groupsOf(statement)) {
        const auto members = m_groups.find(key);
        members->erase(orderOf(statement));
        if (members->empty())
            m_groups.erase(members);
    }
    m_statements.erase(found);
}

const ReportRecord *Snapshot::report(review::ReportId id) const
{
    const auto found = m_reports.find(id);
    return found == m_reports.end() ? nullptr : &found->second;
}

const Statement *Snapshot::statement(review::FigureId id) const
{
    const auto found = m_statements.find(id.value);
    return found == m_statements.end() ? nullptr : found->second.get();
}

Statements Snapshot::statementsOf(review::ReportId report) const
{
    return group({Scope::Report, report.value, {}}).statements;
}

std::vector<GroupKey> Snapshot::takeTouched()
{
    const auto keys = std::exchange(m_touched, {});
    return {keys.keyBegin(), keys.keyEnd()};
}

std::vector<GroupKey> Snapshot::allGroups() const
{
    std::vector<GroupKey> keys{projectKey()};
    QSet<GroupKey> texts;
    for (const auto &[id, report] : m_reports) {
        keys.push_back({Scope::Text, id.value, {}});
        texts.insert(textsKey(report));
    }
    keys.insert(keys.end(), texts.begin(), texts.end());
    for (const auto &[id, statement] : m_statements)
        keys.push_back({Scope::Figure, id, {}});
    keys.insert(keys.end(), m_groups.keyBegin(), m_groups.keyEnd());
    // A report without figures is a group all the same.
    for (const auto &[id, report] : m_reports) {
        if (!m_groups.contains({Scope::Report, id.value, {}}))
            keys.push_back({Scope::Report, id.value, {}});
    }
    return keys;
}

Group Snapshot::group(const GroupKey &key) const
{
    Group group{key, {}, nullptr, {}};
    if (key.scope == Scope::Figure) {
        if (const Statement *only = statement({key.number}))
            group.statements.push_back(only);
    } else if (const auto members = m_groups.constFind(key); members != m_groups.cend()) {
        group.statements.reserve(members->size());
        for (const auto &[order, statement] : *members)
            group.statements.push_back(statement);
    }
    if (key.scope == Scope::Texts) {
        for (const auto &[id, report] : m_reports) {
            if (textsKey(report) == key)
                group.reports.push_back(&report);
        }
    }
    if (key.scope == Scope::Text || key.scope == Scope::Report)
        group.report = report({key.number});
    else if (key.scope == Scope::Figure && !group.statements.empty())
        group.report = report(group.statements.front()->report);
    return group;
}

} // namespace jiaoshu::checks
