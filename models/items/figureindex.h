// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "items/dictionary.h"
#include "items/figurefilter.h"
#include "items/figuregroups.h"
#include "items/textcolumns.h"
#include "items/textsearch.h"
#include "review/reviewdocument.h"

#include <QHash>
#include <array>
#include <vector>

namespace jiaoshu::items {

/** What of a figure is needed to sort and filter it: 64 bytes, no text. */
struct FigureRow {
    review::FigureId id;
    /** Plain value for sorting; infinite where it is no number, so that it comes last. */
    double number = 0;
    /** Where it stands, and its sentence, in UTF-16 units; reports are far below 2³¹ units. */
    qint32 start = 0;
    qint32 sentenceStart = 0;
    qint32 sentenceEnd = 0;
    /** Numbers of entries: of the index's list of reports, and of its dictionaries. */
    qint32 report = 0;
    qint32 indicator = 0;
    qint32 district = 0;
    qint32 period = 0;
    qint32 unit = 0;
    float confidence = 0;
    review::State state = review::State::NotReviewed;
    figures::Measure measure = figures::Measure::Level;
    figures::Status status = figures::Status::Actual;
    /** The value stands in the sentence as it is: what is not found there is not found in the value either. */
    bool valueInText = false;
    /** The present review waits for a decision about it. */
    bool open = false;
    /** Digits after the point of the value; of more than FigureIndex::MostFractionDigits only so many. */
    quint8 fractionDigits = 0;
};

/** Digits after the point with which a value ends (`221.29`, `≥7.5`, `3–5.25`); 0 where it ends without a point. */
int fractionDigitsOf(QStringView value);

/** By what rows are in order. */
enum class FigureOrder {
    Reading,
    State,
    District,
    Indicator,
    Value,
    Unit,
    Measure,
    Status,
    Period,
    Source,
    Confidence
};

/**
 * The figures of a document as rows, and which of them are shown in which order. Knows nothing of views: the table
 * model asks it where a row would come and then tells it to put it there.
 */
class FigureIndex {
public:
    FigureIndex(const review::ReviewDocument &document, const figures::Catalogue &catalogue);

    void reload();
    /** Appends reports with their figures, in the order of reading; the shown rows are not touched. */
    void appendReport(review::ReportId report);
    /** Computes the shown rows anew. */
    void arrange();

    void setFilter(const FigureFilter &filter);
    const FigureFilter &filter() const { return m_filter; }
    void setOrder(FigureOrder order, Qt::SortOrder direction);
    FigureOrder order() const { return m_order; }
    Qt::SortOrder direction() const { return m_direction; }
    /** Puts the shown rows together, whatever their order; no group is folded then. */
    void setGrouping(FigureGrouping grouping);
    FigureGrouping grouping() const { return m_grouping; }
    const FigureGroups &groups() const { return m_groups; }
    void setFolded(int group, bool folded);
    void setAllFolded(bool folded);
    /** What a group has in common, in words. */
    QString groupLabel(const FigureGroup &group) const;
    /** Entry of the column by which rows are grouped. */
    int groupEntry(const FigureRow &row) const;
    /** Counts the groups anew, after rows were shown or hidden. */
    void regroup();

    /** Lines of a table: the shown rows, and headings where they are grouped. */
    int lineCount() const { return isGrouped() ? m_groups.lineCount() : int(m_shown.size()); }
    /** Place of the row on a line, or -1 for a heading. */
    int placeAtLine(int line) const { return isGrouped() ? m_groups.placeAt(line) : line; }
    /** Line of the row at a place, or -1 for no place and in a folded group. */
    int lineOfPlace(int place) const { return place < 0 || !isGrouped() ? place : m_groups.lineOf(place); }
    bool isGrouped() const { return m_grouping != FigureGrouping::None; }
    void setLanguage(const QString &language);

    const std::vector<int> &shown() const { return m_shown; }
    const FigureRow &row(int number) const { return m_rows[size_t(number)]; }
    const FigureRow &shownRow(int place) const { return row(m_shown[size_t(place)]); }
    /** Number of a figure's row, or -1. */
    int numberOf(review::FigureId figure) const { return m_numbers.value(figure, -1); }
    /** Where a row is shown, or -1. */
    int placeOf(int number) const;
    /**
     * Digits after the point that a column of values needs room for: the most that any figure of the document has, but no
     * more than MostFractionDigits. Of all figures, not of those shown, so that points stay where they are while one
     * scrolls, sorts and filters.
     */
    int fractionDigits() const;
    /** One long value should not push all others out of their column; it stands out of line instead. */
    static constexpr int MostFractionDigits = 4;

    /** The row that the figure would have now. */
    FigureRow rowFor(const review::Figure &figure);
    /** Whether the filter lets it through. */
    bool passes(const FigureRow &row) { return failures(row) == 0; }
    /** Before which shown row it belongs. */
    int placeFor(const FigureRow &row) const;
    /** Puts a row's content in place; where it is shown is left to show() and hide(). */
    void replace(int number, const FigureRow &row);
    int insert(const FigureRow &row);
    void erase(int number);
    void show(int number, int place) { m_shown.insert(m_shown.begin() + place, number); }
    void hide(int place) { m_shown.erase(m_shown.begin() + place); }

    const Dictionary &indicators() const { return m_indicators; }
    const Dictionary &districts() const { return m_districts; }
    const Dictionary &periods() const { return m_periods; }
    const Dictionary &units() const { return m_units; }
    const std::vector<review::ReportId> &reports() const { return m_reports; }
    /** Name of a report among sources: `2021 · Government work report`. */
    const QString &sourceName(int report) const { return m_sources.label(report); }
    /** Reads the names of reports anew. */
    void renameReports();
    /** Counts by `bucket` (a number from 0) of the rows that pass all criteria but one. */
    template <typename Bucket>
    std::vector<int> count(Criterion left, int buckets, Bucket bucket) const;

private:
    /** Takes a row into the counts of digits, or with -1 out of them. */
    void countFraction(const FigureRow &row, int by);
    void sortShown();
    /** Puts the shown rows of each group together, otherwise in the order in which they are. */
    void bringTogether();
    double sortKey(const FigureRow &row) const;
    /** A number that puts groups in their order, each apart. */
    qint64 groupKey(const FigureRow &row) const;
    bool before(const FigureRow &a, const FigureRow &b) const;
    bool readsBefore(const FigureRow &a, const FigureRow &b) const;
    bool fails(const FigureRow &row, Criterion criterion);
    bool failsText(const FigureRow &row);
    bool failsTerm(const FigureRow &row, qsizetype word);
    bool failsAnywhere(const FigureRow &row, qsizetype word);
    /** Names of an entry beside its label, by which it is found too. */
    QStringList otherNames(const Dictionary &dictionary, const QString &key) const;
    quint16 failures(const FigureRow &row);
    QString indicatorLabel(const QString &key) const;
    QString sourceLabel(review::ReportId report) const;
    void refilter(const std::vector<Criterion> &criteria);
    void refilterText();
    /** Takes the rows that a word is not found in out of `left`. */
    void sift(qsizetype word, TextColumns::Found &left);
    /** Keeps what the filter says of a row, and what it looks at; the row is in its place already. */
    void judge(int number, const review::Figure &figure);
    template <typename Fails>
    void mark(Criterion criterion, const Fails &fails);
    void compileFilter();

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");

    /** A row keeps its number for life; those of erased figures are used again. */
    std::vector<FigureRow> m_rows;
    /** By row the criteria of the filter that it fails, as bits. */
    std::vector<quint16> m_fails;
    TextColumns m_columns;
    std::vector<int> m_free;
    QHash<review::FigureId, int> m_numbers;
    /** All rows in the order of reading; the shown ones in the order asked for. */
    std::vector<int> m_reading;
    std::vector<int> m_shown;

    std::vector<review::ReportId> m_reports;
    QHash<review::ReportId, int> m_reportNumbers;
    Dictionary m_sources;
    Dictionary m_indicators;
    Dictionary m_districts;
    Dictionary m_periods;
    Dictionary m_units;

    FigureFilter m_filter;
    TextSearch m_search;
    FigureOrder m_order = FigureOrder::Reading;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    FigureGrouping m_grouping = FigureGrouping::None;
    FigureGroups m_groups;
    /** How many rows have so many digits after the point. */
    std::array<int, MostFractionDigits + 1> m_fractions{};
    /** Entries of the groups that are folded. */
    QSet<int> m_folded;
};

template <typename Bucket>
std::vector<int> FigureIndex::count(Criterion left, int buckets, Bucket bucket) const
{
    std::vector<int> counts(size_t(buckets), 0);
    const quint16 others = quint16(~quint16(left));
    for (const int number : m_reading) {
        if ((m_fails[size_t(number)] & others) == 0)
            ++counts[size_t(bucket(m_rows[size_t(number)]))];
    }
    return counts;
}

} // namespace jiaoshu::items
