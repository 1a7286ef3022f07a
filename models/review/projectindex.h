// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"
#include "review/reviewdocument.h"

#include <QSet>
#include <memory>
#include <unordered_map>
#include <vector>

namespace jiaoshu::review {

/**
 * A project in memory: its figures, the order in which they stand, and how many are in each state. Figures keep their
 * address until they are replaced by put(), which writes in place.
 */
class ProjectIndex {
public:
    ProjectIndex() = default;
    explicit ProjectIndex(ProjectContents contents);

    void add(ProjectContents contents);
    /** Puts text and figures to reports of which only the head was known. */
    void fill(ProjectContents contents);
    /** Takes back what fill() brought. */
    void release(ReportId id);
    bool isLoaded(ReportId id) const;
    /** Reports that are in memory with text and figures, in the order of the project. */
    const std::vector<ReportId> &loaded() const { return m_loaded; }
    /** Stores a new or changed figure. */
    void put(Figure figure);
    void setInfo(ReportId id, const figures::ReportInfo &info);
    void setReview(ReportId id, const ReportReview &review);
    /** The review that is shown whatever the reports are in: that of a layer; 0 for each report's own. */
    void setLayerStage(int stage);
    /** The figures that a review of the report looks at, null for all; and how these stand in a report that is not loaded. */
    void setSample(ReportId id, std::shared_ptr<const QSet<FigureId>> sample,
                   const std::vector<Tally> &tallies);

    /** The review in which figures of the report have to be decided to count as reviewed. */
    int stageOf(ReportId id) const;
    /** Whether this review asks for a decision about the figure, taken or not. */
    bool isExpected(const Figure &figure) const;
    /** Whether it waits for its decision. */
    bool isOpen(const Figure &figure) const;

    const std::vector<ReportId> &reports() const { return m_reportIds; }
    const Report *report(ReportId id) const;
    /** The report with this text, or null. */
    const Report *reportByText(const QByteArray &textHash) const;
    /** All figures there ever were, in force or not, in order of id. */
    std::vector<FigureId> everyFigure() const;
    /** The figure, in force or not. */
    const Figure *find(FigureId id) const;
    const std::vector<FigureId> &figuresOf(ReportId id) const;
    /** All figures that the report ever had, in order of id, those that are no longer in force among them. */
    std::vector<const Figure *> everyFigureOf(ReportId id) const;
    const Progress &progress() const { return m_progress; }
    Progress progress(ReportId id) const;
    const Figure *figureAt(ReportId report, qsizetype offset) const;
    /** Figures in force that share a character with `span`, in order of position. */
    std::vector<const Figure *> figuresTouching(ReportId report, base::Span span) const;
    /** The figure in force, other than `except`, that stands exactly at `span`, or null. */
    const Figure *figureOn(ReportId report, base::Span span, FigureId except) const;

private:
    struct Entry {
        Report report;
        std::vector<FigureId> figures;
        /** Those that are not in force, too, as they came. */
        std::vector<FigureId> every;
        Progress progress;
        std::shared_ptr<const QSet<FigureId>> sample;
        /** No figure in force is longer, so that looking back from an offset can stop. */
        qsizetype longest = 0;
        bool isLoaded = true;
        /** While it is not loaded: its figures, and those of the sample among them. */
        std::vector<Tally> tallies;
        std::vector<Tally> sampleTallies;
    };

    int stageOf(const Entry &entry) const;
    bool isExpected(const Entry &entry, const Figure &figure) const;
    void count(Entry &entry, const Figure &figure, int by);
    void countAnew(Entry &entry);
    void countTallies(Entry &entry);
    void take(std::vector<Figure> figures);
    void arrange(Entry &entry);
    void list(Entry &entry, const Figure &figure);
    void unlist(Entry &entry, const Figure &figure);
    bool standsBefore(FigureId a, FigureId b) const;
    const Entry *entry(ReportId id) const;

    std::vector<ReportId> m_reportIds;
    std::vector<ReportId> m_loaded;
    std::unordered_map<qint64, Entry> m_entries;
    std::unordered_map<qint64, Figure> m_figures;
    Progress m_progress;
    int m_layerStage = 0;
};

} // namespace jiaoshu::review
