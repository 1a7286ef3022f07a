// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace jiaoshu::items {

/** By what the rows of the table of figures are put together. */
enum class FigureGrouping { None, Report, Indicator, District, State, Period };

/** A run of shown figures with the same entry, below a line of its own that says which. */
struct FigureGroup {
    /** Number of the entry of the column by which rows are grouped. */
    int entry = 0;
    /** Place of its first figure among the shown ones, and how many there are. */
    int first = 0;
    int count = 0;
    /** The line of its heading. */
    int line = 0;
    bool folded = false;
};

/** Where shown figures and the headings of their groups stand: lines to places and back, by binary search. */
class FigureGroups {
public:
    void clear() { m_groups.clear(); }
    /** Appends the next run of figures. */
    void append(int entry, int count, bool folded);
    void setFolded(int group, bool folded);

    const std::vector<FigureGroup> &all() const { return m_groups; }
    /** How many lines there are, with headings and without folded figures. */
    int lineCount() const;
    /** Group whose heading stands on a line, or -1. */
    int headingAt(int line) const;
    /** Place of the figure on a line, or -1 for a heading. */
    int placeAt(int line) const;
    /** Line of the figure at a place, or -1 where its group is folded. */
    int lineOf(int place) const;

private:
    /** The last group whose heading is not below the line. */
    const FigureGroup &groupAtLine(int line) const;

    std::vector<FigureGroup> m_groups;
};

} // namespace jiaoshu::items
