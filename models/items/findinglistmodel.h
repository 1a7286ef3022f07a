// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/livechecks.h"
#include "checks/settlements.h"
#include "figures/catalogue.h"
#include "items/figuretablemodel.h"

#include <QAbstractListModel>
#include <array>
#include <vector>

namespace jiaoshu::items {

/** Which findings are shown; empty sets ask nothing. */
struct FindingFilter {
    bool open = true;
    bool settled = false;
    QSet<QString> severities;
    QSet<QString> checks;
    /** Names of districts. */
    QSet<QString> districts;
    /** Numbers of reports, as text. */
    QSet<QString> reports;
    /** Words that all have to stand in title, explanation, places, district or report. */
    QString text;

    bool isNarrow() const
    {
        return !severities.isEmpty() || !checks.isEmpty() || !districts.isEmpty() || !reports.isEmpty() ||
               !text.isEmpty();
    }
    bool operator==(const FindingFilter &) const = default;
};

/**
 * What checks find, a finding a row: open ones first, by severity, check, report and district; what one figure causes stands
 * together behind the gravest of it. While it sleeps it follows nothing, so that nobody waits for a list that he does not see.
 */
class FindingListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole,
        /** checks::Severity as a number. */
        SeverityRole,
        /** How many places it names. */
        PlacesRole,
        DistrictRole,
        /** How it was settled, in words; empty while it is open. */
        SettledRole,
        /** The row above has the same cause. */
        FollowerRole
    };
    enum class Facet { Severity, Check, District, Report };

    FindingListModel(const checks::LiveChecks &checks, const review::ReviewDocument &document,
                     QObject *parent = nullptr);

    /** "zh" or "en", for names in explanations. */
    void setLanguage(const QString &language);
    void setFilter(const FindingFilter &filter);
    const FindingFilter &filter() const { return m_filter; }
    void setAwake(bool awake);
    /** The values that there are with how many findings pass the rest of the filter. */
    QVector<items::Facet> facet(Facet which) const;
    /** Of all findings, whatever the filter. */
    int openCount() const { return m_open; }
    int settledCount() const { return int(m_entries.size()) - m_open; }
    /** Open ones of a severity. */
    int openCount(checks::Severity severity) const { return m_bySeverity[size_t(severity)]; }

    /** Null for a row that is not there; valid until the next change of what is found. */
    const checks::Finding *at(int row) const;
    /** The row of a finding by its settlement key, or -1. */
    int rowOf(const QString &key) const;
    std::optional<checks::Settlement> settlement(int row) const;
    /** The other findings of the same cause, settled or not, the gravest first. */
    std::vector<const checks::Finding *> sameCause(int row) const;
    /** Those that stand in the list, in its order. */
    std::vector<const checks::Finding *> shown() const;
    QString explanation(const checks::Finding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        int finding = 0;
        /** The figure that is in most findings; below 0 where there is none. */
        qint64 cause = 0;
        int check = 0;
        checks::Severity severity = checks::Severity::Hint;
        bool settled = false;
        review::ReportId report;
        QString district;
    };

    void refresh();
    void readEntries();
    void readSettlements();
    void order();
    void narrow();
    void giveCauses();
    bool passes(const Entry &entry, std::optional<Facet> without = {}) const;
    bool passesText(const Entry &entry) const;
    const QString &wordsOf(const Entry &entry) const;
    static QString keyOf(const Entry &entry, Facet facet);
    QString labelOf(const Entry &entry, Facet facet) const;
    const checks::Finding &findingOf(const Entry &entry) const;
    QVariant spoken(int row) const;

    const checks::LiveChecks &m_checks;
    const review::ReviewDocument &m_document;
    QString m_language = QStringLiteral("zh");
    FindingFilter m_filter;
    bool m_awake = false;
    std::vector<Entry> m_entries;
    /** Places of entries that pass the filter. */
    std::vector<int> m_rows;
    /** What the text of the filter is looked for in, by finding; made when somebody types. */
    mutable std::vector<QString> m_words;
    /** Number and title of checks, by their place in the registry. */
    mutable QHash<int, QString> m_checkWords;
    std::array<int, 3> m_bySeverity{};
    int m_open = 0;
};

} // namespace jiaoshu::items
