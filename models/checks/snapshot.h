// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/statement.h"
#include "figures/gazetteer.h"
#include "figures/reportinfo.h"
#include "text/outline.h"
#include "text/sourcetext.h"

#include <QHash>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace jiaoshu::checks {

/** How figures are put into groups, of which a check sees one at a time. */
enum class Scope {
    /** A figure alone, in its sentence. */
    Figure,
    /** A report's text, whatever its figures say: not looked at again when these change. */
    Text,
    /** The texts of all reports about one district, not looked at again when figures change. */
    Texts,
    /** A report with its figures. */
    Report,
    /** All that reports say of one indicator in one district. */
    Subject,
    /** All that reports say of one indicator, wherever. */
    Indicator,
    /** Everything. */
    Project
};
inline constexpr int ScopeCount = int(Scope::Project) + 1;

/** A report as checks are given it. */
struct ReportRecord {
    review::ReportId id;
    /** As people call it: the file's name. */
    QString name;
    figures::ReportInfo info;
    std::shared_ptr<const text::SourceText> text;
    std::shared_ptr<const text::Outline> outline;
    /** Numerals that nothing explains (reports::accountOf), if somebody has looked. */
    std::vector<base::Span> unexplained;
};

/** Names a group: the number of a figure or report, or the words of a subject or indicator. */
struct GroupKey {
    Scope scope = Scope::Project;
    qint64 number = 0;
    QString words;
    bool operator==(const GroupKey &) const = default;
    friend size_t qHash(const GroupKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.scope), key.number, key.words);
    }
};

using Statements = std::vector<const Statement *>;

/** A group with its statements, by report and position; a text has none, and the project neither. */
struct Group {
    GroupKey key;
    Statements statements;
    /** The report of the groups that have one. */
    const ReportRecord *report = nullptr;
    /** The reports of a group of texts, in order of id. */
    std::vector<const ReportRecord *> reports;
};

/**
 * What checks look at: reports and what their figures state, in plain data, with indexes over it. It belongs to one thread at
 * a time, needs neither document nor window, and is fed by whoever has them. It knows which groups were touched since it was
 * last asked.
 */
class Snapshot {
public:
    /** Catalogue and gazetteer have to outlive it. */
    Snapshot(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer)
        : m_catalogue(catalogue)
        , m_gazetteer(gazetteer)
    {}

    /** Adds a report, or puts it in the place of the one that has its id. */
    void put(ReportRecord report);
    /** Takes a report out, with its figures. */
    void remove(review::ReportId report);
    /** Adds a figure, or puts it in the place of the one that has its id. Rejected figures are not put. */
    void put(FigureRecord figure);
    void remove(review::FigureId figure);

    const figures::Catalogue &catalogue() const { return m_catalogue; }
    const figures::Gazetteer &gazetteer() const { return m_gazetteer; }
    const ReportRecord *report(review::ReportId id) const;
    const Statement *statement(review::FigureId id) const;
    /** In order of id. */
    const std::map<review::ReportId, ReportRecord> &reports() const { return m_reports; }
    qsizetype figureCount() const { return qsizetype(m_statements.size()); }
    /** The reports that state an indicator of the catalogue, each with how often; by id. */
    const std::map<QString, std::map<review::ReportId, int>> &mentions() const { return m_mentions; }
    /** By position. */
    Statements statementsOf(review::ReportId report) const;

    /** The groups that were touched since the last call, each once. */
    std::vector<GroupKey> takeTouched();
    /** Every group that there is. */
    std::vector<GroupKey> allGroups() const;
    /** The group as it is now: without statements where nothing is in it any more. */
    Group group(const GroupKey &key) const;

private:
    /** Report, start, id: the order of reading. */
    struct Order {
        review::ReportId report;
        qsizetype start = 0;
        review::FigureId id;
        auto operator<=>(const Order &) const = default;
    };
    using Members = std::map<Order, const Statement *>;

    static Order orderOf(const Statement &statement);
    void touchTexts(const ReportRecord &report);
    void count(const Statement &statement, int by);
    void touch(const Statement &statement);
    void touch(GroupKey key) { m_touched.insert(std::move(key), true); }

    const figures::Catalogue &m_catalogue;
    const figures::Gazetteer &m_gazetteer;
    std::map<review::ReportId, ReportRecord> m_reports;
    std::unordered_map<qint64, std::unique_ptr<Statement>> m_statements;
    QHash<GroupKey, Members> m_groups;
    std::map<QString, std::map<review::ReportId, int>> m_mentions;
    QHash<GroupKey, bool> m_touched;
};

/** The keys of the groups that a statement is in, one for each scope that has statements. */
std::vector<GroupKey> groupsOf(const Statement &statement);

} // namespace jiaoshu::checks
