// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/stackedtable.h"

#include <algorithm>

namespace jiaoshu::extraction {
namespace {

/** Longest line that is a cell of its own. */
constexpr qsizetype LongestCell = 24;
/** Fewest numbers in what is taken for a table. */
constexpr size_t FewestNumbers = 4;

struct CellLine {
    Line line;
    bool number = false;
};

/** A row's names from `first` on and its numbers from `numbers` on. */
struct Run {
    size_t first = 0;
    size_t numbers = 0;
    size_t end = 0;
    size_t names() const { return numbers - first; }
    size_t values() const { return end - numbers; }
};

bool isDash(QStringView text) { return text == u"—" || text == u"——" || text == u"-" || text == u"--"; }

/** The short lines from `first` on; `end` gets the first line that is none. */
std::vector<CellLine> shortLines(const Lines &lines, qsizetype first, QStringView text,
                                 const Folding &folding, const Units &units, qsizetype &end)
{
    std::vector<CellLine> cells;
    Sentence sentence;
    for (end = first; end < lines.count(); ++end) {
        const Line line = lines.line(end);
        if (line.kind == LineKind::Blank)
            continue;
        if (line.kind == LineKind::Row || line.span.length() > LongestCell)
            break;
        sentence.read(text, line.span, folding);
        const CharClass last = sentence.classAt(sentence.size() - 1);
        if (last == CharClass::Stop || last == CharClass::Comma)
            break;
        const bool number = sentence.size() > 0 && (isDash(sentence.view()) || numberOf(sentence, units));
        cells.push_back({line, number});
    }
    return cells;
}

std::vector<Run> runsOf(const std::vector<CellLine> &cells)
{
    std::vector<Run> runs;
    for (size_t i = 0; i < cells.size();) {
        Run run{i, i, i};
        while (run.numbers < cells.size() && !cells[run.numbers].number)
            ++run.numbers;
        run.end = run.numbers;
        while (run.end < cells.size() && cells[run.end].number)
            ++run.end;
        if (run.values() > 0 && run.names() > 0)
            runs.push_back(run);
        i = std::max(run.end, i + 1);
    }
    return runs;
}

/** The count that most rows have. */
template <typename Count>
size_t mostCommon(const std::vector<Run> &runs, size_t from, Count count)
{
    std::vector<size_t> counts;
    for (size_t i = from; i < runs.size(); ++i)
        counts.push_back(count(runs[i]));
    std::sort(counts.begin(), counts.end());
    size_t best = 0;
    size_t most = 0;
    for (size_t i = 0; i < counts.size();) {
        const auto next = std::upper_bound(counts.begin() + qsizetype(i), counts.end(), counts[i]);
        const size_t same = size_t(next - counts.begin()) - i;
        if (same > most) {
            most = same;
            best = counts[i];
        }
        i = size_t(next - counts.begin());
    }
    return best;
}

bool isNameColumn(QStringView title)
{
    return title.startsWith(u"指标") || title == u"项目" || title.endsWith(u"名称") || title == u"科目";
}

/** The header's cells from the lines before the first row: those of the names, then as many as there are values. */
std::vector<Cell> headerOf(const std::vector<CellLine> &cells, size_t begin, size_t end, size_t names,
                           size_t values, QStringView text, size_t &titleEnd)
{
    titleEnd = end;
    size_t name = end;
    for (size_t i = begin; i < end; ++i) {
        if (isNameColumn(text.mid(cells[i].line.span.start, cells[i].line.span.length()).trimmed()))
            name = i;
    }
    if (name == end)
        return {};
    const size_t first = name + names;
    if (first > end || (end - first) == 0 || (end - first) % values != 0)
        return {};
    titleEnd = name;
    std::vector<Cell> header;
    for (size_t i = name; i < first; ++i)
        header.push_back({cells[i].line.span, Cell::Kind::Text});
    // 2020年 and 完成 on two lines head one column.
    const size_t lines = (end - first) / values;
    for (size_t i = first; i < end; i += lines)
        header.push_back({{cells[i].line.span.start, cells[i + lines - 1].line.span.end}, Cell::Kind::Text});
    return header;
}

} // namespace

StackedTable findStackedTable(const Lines &lines, qsizetype first, QStringView text, const Folding &folding,
                              const Units &units)
{
    StackedTable table;
    const std::vector<CellLine> cells = shortLines(lines, first, text, folding, units, table.end);
    const std::vector<Run> runs = runsOf(cells);
    if (runs.size() < 2)
        return table;
    const size_t values = mostCommon(runs, 0, [](const Run &run) { return run.values(); });
    // The names of the first row stand behind the header's.
    const size_t names = mostCommon(runs, 1, [](const Run &run) { return run.names(); });
    const bool regular = std::all_of(runs.begin(), runs.end(), [=](const Run &run) {
        return run.values() == values && run.names() >= names;
    });
    if (!regular || names > 2 || runs.size() * values < FewestNumbers)
        return table;
    size_t titleEnd = 0;
    table.header = headerOf(cells, 0, runs.front().numbers - names, names, values, text, titleEnd);
    if (table.header.empty())
        return table;
    for (size_t i = 0; i < titleEnd; ++i)
        table.titles.push_back(cells[i].line);
    for (const Run &run : runs) {
        StackedTable::Row row;
        for (size_t i = run.first; &run != &runs.front() && i < run.numbers - names; ++i)
            row.groups.push_back(cells[i].line);
        for (size_t i = run.numbers - names; i < run.end; ++i)
            row.cells.push_back({cells[i].line.span, Cell::Kind::Text});
        table.rows.push_back(std::move(row));
    }
    // What follows the last number is text again.
    while (table.end > first &&
           lines.line(table.end - 1).span.start >= cells[runs.back().end - 1].line.span.end)
        --table.end;
    return table;
}

} // namespace jiaoshu::extraction
