// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findinglistmodel.h"

#include "checks/registry.h"
#include "exchange/words.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace jiaoshu::items {

using checks::Finding;

FindingListModel::FindingListModel(const checks::LiveChecks &checks, const review::ReviewDocument &document,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_checks(checks)
    , m_document(document)
{
    connect(&checks, &checks::LiveChecks::changed, this, &FindingListModel::refresh);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        using Kind = review::Change::Kind;
        if (m_awake && (change.kind == Kind::Choices || change.kind == Kind::Reviews)) {
            beginResetModel();
            readSettlements();
            endResetModel();
        }
    });
}

void FindingListModel::setLanguage(const QString &language)
{
    m_language = language;
    m_words.clear();
    m_checkWords.clear();
    beginResetModel();
    narrow();
    endResetModel();
}

void FindingListModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    narrow();
    endResetModel();
}

void FindingListModel::setAwake(bool awake)
{
    m_awake = awake;
    refresh();
}

void FindingListModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    m_words.clear();
    if (m_awake)
        readEntries();
    readSettlements();
    endResetModel();
}

void FindingListModel::readEntries()
{
    const auto &all = checks::Registry::builtIn().checks();
    QHash<QString, int> numbers;
    for (size_t i = 0; i < all.size(); ++i)
        numbers.insert(all[i]->info().id, int(i));
    m_entries.reserve(m_checks.findings().size());
    for (const Finding &finding : m_checks.findings()) {
        Entry entry;
        entry.finding = int(m_entries.size());
        entry.check = numbers.value(finding.check);
        entry.severity = finding.severity;
        if (!finding.places.empty())
            entry.report = finding.places.front().report;
        const review::Figure *figure =
            finding.figures.empty() ? nullptr : m_document.figure(finding.figures.front());
        const review::Report *report = m_document.report(entry.report);
        if (figure)
            entry.district = figure->fields.district;
        if (entry.district.isEmpty() && report)
            entry.district = report->info.district;
        m_entries.push_back(std::move(entry));
    }
    giveCauses();
}

/** Findings about one figure have one cause, most likely: that figure. The one that most of them share takes it. */
void FindingListModel::giveCauses()
{
    QHash<review::FigureId, int> counts;
    for (const Entry &entry : m_entries)
        for (const review::FigureId figure : findingOf(entry).figures)
            ++counts[figure];
    for (Entry &entry : m_entries) {
        int most = 0;
        entry.cause = -1 - entry.finding;
        for (const review::FigureId figure : findingOf(entry).figures) {
            if (const int count = counts.value(figure); count > most) {
                most = count;
                entry.cause = figure.value;
            }
        }
    }
}

void FindingListModel::readSettlements()
{
    const QSet<QString> settled = checks::settledKeys(m_document.choices());
    // Keys end in digests, which need not be put together first.
    QSet<QByteArray> digests;
    for (const QString &key : settled)
        digests.insert(key.section(u'/', -1).toLatin1());
    m_bySeverity = {};
    m_open = 0;
    for (Entry &entry : m_entries) {
        const Finding &finding = findingOf(entry);
        entry.settled = digests.contains(finding.digest) && settled.contains(checks::settlementKey(finding));
        if (entry.settled)
            continue;
        ++m_open;
        ++m_bySeverity[size_t(entry.severity)];
    }
    order();
    narrow();
}

void FindingListModel::order()
{
    const auto rank = [](const Entry &entry) {
        return std::tie(entry.settled, entry.severity, entry.check, entry.report, entry.district,
                        entry.finding);
    };
    std::sort(m_entries.begin(), m_entries.end(),
              [&](const Entry &a, const Entry &b) { return rank(a) < rank(b); });
    // The first of a cause takes the others to itself.
    QHash<qint64, int> first;
    std::vector<int> places(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto found = first.constFind(m_entries[i].cause);
        places[i] = found == first.cend() ? int(i) : *found;
        if (found == first.cend())
            first.insert(m_entries[i].cause, int(i));
    }
    std::vector<int> numbers(m_entries.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&](int a, int b) { return places[size_t(a)] < places[size_t(b)]; });
    std::vector<Entry> ordered;
    ordered.reserve(m_entries.size());
    for (const int number : numbers)
        ordered.push_back(std::move(m_entries[size_t(number)]));
    m_entries = std::move(ordered);
}

void FindingListModel::narrow()
{
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (passes(m_entries[i]))
            m_rows.push_back(int(i));
}

QString FindingListModel::keyOf(const Entry &entry, Facet facet)
{
    switch (facet) {
    case Facet::Severity: return checks::token(entry.severity);
    case Facet::Check: return checks::Registry::builtIn().checks()[size_t(entry.check)]->info().id;
    case Facet::District: return entry.district;
    case Facet::Report: return QString::number(entry.report.value);
    }
    return {};
}

QString FindingListModel::labelOf(const Entry &entry, Facet facet) const
{
    switch (facet) {
    case Facet::Severity: return checks::word(entry.severity);
    case Facet::Check: return checks::titleOf(findingOf(entry));
    case Facet::District: return entry.district;
    case Facet::Report: break;
    }
    const review::Report *report = m_document.report(entry.report);
    return report ? report->shortName() : QString();
}

bool FindingListModel::passes(const Entry &entry, std::optional<Facet> without) const
{
    if (!(entry.settled ? m_filter.settled : m_filter.open))
        return false;
    const std::array sets{
        std::pair{Facet::Severity, &m_filter.severities}, std::pair{Facet::Check, &m_filter.checks},
        std::pair{Facet::District, &m_filter.districts}, std::pair{Facet::Report, &m_filter.reports}};
    for (const auto &[facet, wanted] : sets)
        if (facet != without && !wanted->isEmpty() && !wanted->contains(keyOf(entry, facet)))
            return false;
    return m_filter.text.isEmpty() || passesText(entry);
}

bool FindingListModel::passesText(const Entry &entry) const
{
    const QString &words = wordsOf(entry);
    const auto typed = QStringView(m_filter.text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(),
                       [&words](QStringView word) { return words.contains(word, Qt::CaseInsensitive); });
}

const QString &FindingListModel::wordsOf(const Entry &entry) const
{
    m_words.resize(m_entries.size());
    QString &words = m_words[size_t(entry.finding)];
    if (words.isEmpty()) {
        const Finding &finding = findingOf(entry);
        QString &check = m_checkWords[entry.check];
        if (check.isEmpty())
            check = checks::numberOf(finding) + u'\n' + checks::titleOf(finding);
        QStringList parts{check, explanation(finding), entry.district, labelOf(entry, Facet::Report)};
        for (const checks::Place &place : finding.places)
            parts << place.quote;
        words = parts.join(u'\n');
    }
    return words;
}

QVector<items::Facet> FindingListModel::facet(Facet which) const
{
    std::map<QString, items::Facet> values;
    for (const Entry &entry : m_entries) {
        if (!passes(entry, which))
            continue;
        const QString key = keyOf(entry, which);
        items::Facet &value = values[key];
        if (++value.count == 1) {
            value.key = key;
            value.label = labelOf(entry, which);
        }
    }
    QVector<items::Facet> list;
    for (auto &[key, value] : values)
        list.push_back(std::move(value));
    std::stable_sort(list.begin(), list.end(),
                     [](const items::Facet &a, const items::Facet &b) { return a.count > b.count; });
    return list;
}

const Finding &FindingListModel::findingOf(const Entry &entry) const
{
    return m_checks.findings()[size_t(entry.finding)];
}

const Finding *FindingListModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &findingOf(m_entries[size_t(m_rows[size_t(row)])])
                                                : nullptr;
}

int FindingListModel::rowOf(const QString &key) const
{
    // The key ends in the digest, which is compared faster.
    const QByteArray digest = key.section(u'/', -1).toLatin1();
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (at(row)->digest == digest && checks::settlementKey(*at(row)) == key)
            return row;
    return -1;
}

std::optional<checks::Settlement> FindingListModel::settlement(int row) const
{
    const Finding *finding = at(row);
    return finding ? checks::settlementOf(*finding, m_document.choices())
                   : std::optional<checks::Settlement>();
}

std::vector<const Finding *> FindingListModel::sameCause(int row) const
{
    std::vector<const Finding *> others;
    const Finding *finding = at(row);
    if (!finding)
        return others;
    const qint64 cause = m_entries[size_t(m_rows[size_t(row)])].cause;
    for (const Entry &entry : m_entries)
        if (entry.cause == cause && &findingOf(entry) != finding)
            others.push_back(&findingOf(entry));
    return others;
}

std::vector<const Finding *> FindingListModel::shown() const
{
    std::vector<const Finding *> list;
    for (int row = 0; row < int(m_rows.size()); ++row)
        list.push_back(at(row));
    return list;
}

QString FindingListModel::explanation(const Finding &finding) const
{
    return finding.explanation.words(m_language);
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/** What readers of the screen are told of a row. */
QVariant FindingListModel::spoken(int row) const
{
    const Finding &finding = *at(row);
    QStringList parts{checks::word(finding.severity), checks::titleOf(finding),
                      data(index(row), DistrictRole).toString(), explanation(finding)};
    if (const auto settled = settlement(row))
        parts << checks::word(settled->how);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = at(index.row());
    if (!finding)
        return {};
    const Entry &entry = m_entries[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole: return explanation(*finding);
    case Qt::AccessibleTextRole: return spoken(index.row());
    case TitleRole: return checks::titleOf(*finding);
    case SeverityRole: return int(finding->severity);
    case PlacesRole: return int(finding->places.size());
    case DistrictRole: return entry.district;
    case SettledRole: {
        const auto settled = entry.settled ? settlement(index.row()) : std::nullopt;
        return settled ? checks::word(settled->how) : QString();
    }
    case FollowerRole:
        return index.row() > 0 && m_entries[size_t(m_rows[size_t(index.row()) - 1])].cause == entry.cause;
    default: return {};
    }
}

} // namespace jiaoshu::items
