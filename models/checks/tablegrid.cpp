// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tablegrid.h"

#include "extraction/tables.h"

#include <algorithm>

namespace jiaoshu::checks {
namespace {

bool isRow(QStringView line)
{
    return (line.contains(u'\t') && !line.trimmed().isEmpty()) || line.count(u'|') >= 2;
}

/** `| --- | --- |` under the header of a table in Markdown. */
bool isRule(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

QString wordsOf(QStringView cell)
{
    QString words;
    for (const QChar c : cell) {
        if (!c.isSpace() && c != u'*')
            words += c;
    }
    return words;
}

} // namespace

bool GridCell::isBlank() const
{
    return std::all_of(words.begin(), words.end(),
                       [](QChar c) { return QStringView(u"-—–－/.…").contains(c); });
}

size_t TableGrid::width() const
{
    size_t width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.size());
    return width;
}

QString TableGrid::nameOf(size_t row) const
{
    for (const GridCell &cell : rows[row]) {
        const bool number = std::all_of(cell.words.begin(), cell.words.end(), [](QChar c) {
            return c.isDigit() || QStringView(u".,()（）%").contains(c);
        });
        if (!cell.statement && !cell.words.isEmpty() && !number)
            return cell.words;
    }
    return {};
}

std::vector<TableGrid> tablesIn(const ReportRecord &report, const Statements &statements)
{
    std::vector<TableGrid> tables;
    const text::SourceText &text = *report.text;
    auto next = statements.begin();
    bool open = false;
    for (qsizetype i = 0; i < text.lineCount(); ++i) {
        const base::Span line = text.line(i);
        const QStringView words = text.slice(line);
        if (!isRow(words)) {
            open = false;
            continue;
        }
        if (isRule(words))
            continue;
        if (!std::exchange(open, true))
            tables.push_back({line, {}});
        tables.back().span.end = line.end;
        std::vector<GridCell> &row = tables.back().rows.emplace_back();
        for (const extraction::Cell &cell : extraction::cellsOf(text.view(), line)) {
            while (next != statements.end() && (*next)->span.start < cell.span.start)
                ++next;
            const bool inside = next != statements.end() && cell.span.contains((*next)->span);
            row.push_back({cell.span, wordsOf(text.slice(cell.span)), inside ? *next : nullptr});
        }
    }
    return tables;
}

} // namespace jiaoshu::checks
