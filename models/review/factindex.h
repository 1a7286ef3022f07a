// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QHash>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace jiaoshu::review {

/**
 * Which figures speak of the same thing, kept by indicator, measure, report, district and period, so that one step
 * through a hundred thousand figures looks at a handful. Rejected figures are not in it. Make it before the views that
 * ask it: it hears of a change in the order of construction.
 */
class FactIndex : public QObject {
    Q_OBJECT
public:
    /** Figures that state a fact: the first of them, and how many there are in all. */
    struct Mentions {
        std::vector<FigureId> first;
        qsizetype all = 0;
        bool operator==(const Mentions &) const = default;
    };

    explicit FactIndex(const ReviewDocument &document, QObject *parent = nullptr);

    /**
     * The best counterpart of `figure` in another report: same indicator (same name where the catalogue has none) and
     * measure; same status first, then the same district or each report's own, then the nearest period, then the first
     * in reading order. Invalid if there is none.
     */
    FigureId counterpart(FigureId figure, ReportId otherReport) const;
    /**
     * Other figures of the same indicator, measure, district and period in all reports: those of the same status first,
     * then report by report; at most `most`. None for a figure without indicator of the catalogue or without period.
     */
    Mentions mentions(FigureId figure, qsizetype most) const;
    /**
     * Figures of an indicator of the catalogue in a district (its code, or its name where it has none), of these
     * measures, by period; at most `mostAlike` that say the same in one report. They are the document's, until it changes.
     */
    std::vector<const Figure *> overTime(const QString &indicator, const QString &district,
                                         const std::vector<figures::Measure> &measures, int mostAlike) const;

private:
    /** What is spoken of: an indicator, or the name of one that the catalogue does not have, and what of it. */
    struct Subject {
        QString name;
        bool known = false;
        figures::Measure measure = figures::Measure::Level;
        bool operator==(const Subject &) const = default;
        friend size_t qHash(const Subject &subject, size_t seed = 0)
        {
            return qHashMulti(seed, subject.name, subject.known, int(subject.measure));
        }
    };
    /** Figures of a report that say the same of a subject, but for the number. */
    struct Group {
        QString district;
        QString period;
        figures::Status status = figures::Status::Actual;
        /** It is the report's own district. */
        bool own = false;
        friend bool operator<(const Group &a, const Group &b)
        {
            return std::tie(a.district, a.period, a.status, a.own) <
                   std::tie(b.district, b.period, b.status, b.own);
        }
    };
    /** In order of reading. */
    using Places = std::set<std::pair<qsizetype, FigureId>>;
    using Groups = std::map<Group, Places>;
    struct Entry {
        Places *places = nullptr;
        qsizetype start = 0;
    };

    static Subject subjectOf(const figures::Fields &fields);
    Group groupOf(const Figure &figure) const;
    /** Takes in what changed since it was last asked. */
    void refresh() const;
    void hear(const Change &change);
    void put(FigureId id) const;
    void drop(FigureId id) const;
    const Groups *groups(const Subject &subject, ReportId report) const;
    /** Adds those of a group to what was found, but for `self`. */
    void addMentions(Mentions &found, const Places &places, FigureId self, qsizetype most) const;

    const ReviewDocument &m_document;
    mutable QHash<Subject, std::map<ReportId, Groups>> m_subjects;
    mutable std::unordered_map<qint64, Entry> m_entries;
    mutable std::vector<FigureId> m_pending;
    mutable bool m_stale = true;
};

} // namespace jiaoshu::review
