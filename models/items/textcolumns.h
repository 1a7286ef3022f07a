// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace jiaoshu::items {

/**
 * What of figures a word of a filter may stand in, column by column: sentences, indicators, districts, and values that
 * their sentences do not have. A million rows are passed over at the speed of memory, where going through the rows
 * themselves takes ten times as long. By number of row.
 */
class TextColumns {
public:
    struct Entry {
        qint32 report = 0;
        /** The sentence, in UTF-16 units of the report. */
        qint32 sentenceStart = 0;
        qint32 sentenceEnd = 0;
        qint32 indicator = 0;
        qint32 district = 0;
        /** Empty where the sentence has it as it is: what is not found there is not found in the value either. */
        QString value;
    };
    /** One byte for each row: whether the word was found. */
    using Found = std::vector<quint8>;
    /** Where a word stands in one report, in order. */
    using Places = std::vector<qsizetype>;

    void clear();
    void reserve(size_t rows);
    /** Puts a row in place; a number that is new is the next one. */
    void set(int number, const Entry &entry);
    size_t size() const { return m_reports.size(); }

    /** Rows whose sentence has a word of `length` units that stands at these places, by report. */
    void findInSentences(const std::vector<Places> &places, qsizetype length, Found &found) const;
    /** Rows whose entry of a dictionary is among those with a 1 at their number. */
    void findIndicators(const std::vector<quint8> &entries, Found &found) const;
    void findDistricts(const std::vector<quint8> &entries, Found &found) const;
    /** Rows whose value has the word, as far as values are kept. */
    void findInValues(const QString &word, Found &found) const;

private:
    void setValue(int number, const QString &value);
    std::string_view valueAt(size_t line) const;

    std::vector<qint32> m_reports;
    std::vector<qint32> m_starts;
    std::vector<qint32> m_ends;
    std::vector<qint32> m_indicators;
    std::vector<qint32> m_districts;
    /** The values, a line each, folded, UTF-8, in the order in which they were told; one told anew is in it twice. */
    std::string m_values;
    struct Line {
        /** Where in the values it begins. */
        qint32 start = 0;
        int number = 0;
    };
    std::vector<Line> m_lines;
    /** By row the line that counts, or -1; empty as long as there is no line. */
    std::vector<qint32> m_lineOf;
};

} // namespace jiaoshu::items
