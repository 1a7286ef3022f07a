// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/tablecolumns.h"

#include <QFontMetricsF>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Tables of thousands of rows are measured by their beginning. */
constexpr qsizetype MeasuredRows = 400;
/** Widths in characters: what every column has, what a number with its unit may keep unbroken, what a text asks for. */
constexpr qreal LeastColumn = 2.2;
constexpr qreal LongestNumber = 5;
constexpr qreal LongestText = 16;
/** QTextLayout rounds to 1/64 px. */
constexpr qreal Rounding = 1.0 / 32;

struct Demand {
    /** Less would break a number. */
    qreal least = 0;
    /** More is not needed. */
    qreal most = 0;
};

bool hasDigit(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

std::vector<Demand> demands(const text::SourceText &text, const ParagraphTable &paragraphs, base::Span rows,
                            const TextMetrics &metrics)
{
    const QFontMetricsF font(metrics.body);
    std::vector<Demand> columns;
    for (qsizetype i = rows.start; i < std::min(rows.end, rows.start + MeasuredRows); ++i) {
        const QStringView row = text.slice(paragraphs.at(i).span);
        const std::vector<base::Span> cells = tableCells(row);
        columns.resize(std::max(columns.size(), cells.size()), {LeastColumn * metrics.em, LeastColumn * metrics.em});
        if (std::count_if(cells.begin(), cells.end(), [](base::Span c) { return !c.isEmpty(); }) < 2)
            continue; // a heading within the table takes the whole row
        for (size_t c = 0; c < cells.size(); ++c) {
            const QStringView cell = row.mid(cells[c].start, cells[c].length());
            // Figures have room either side.
            const qreal width = font.horizontalAdvance(cell.toString()) + 2 * metrics.advance + Rounding;
            columns[c].most = std::max(columns[c].most, std::min(width, LongestText * metrics.em));
            if (hasDigit(cell) && width <= LongestNumber * metrics.em)
                columns[c].least = std::max(columns[c].least, width);
        }
    }
    return columns;
}

} // namespace

TableColumns tableColumns(const text::SourceText &text, const ParagraphTable &paragraphs, base::Span rows,
                          const TextMetrics &metrics, qreal width)
{
    const std::vector<Demand> columns = demands(text, paragraphs, rows, metrics);
    const qreal between = metrics.em / 2;
    qreal least = 0;
    qreal most = 0;
    for (const Demand &column : columns) {
        least += column.least + between;
        most += column.most + between;
    }
    const qreal share = most <= width ? 1 : most > least ? std::clamp((width - least) / (most - least), 0.0, 1.0) : 0;
    TableColumns result;
    result.total = width;
    qreal left = between / 2;
    for (const Demand &column : columns) {
        result.left.push_back(left);
        result.width.push_back(column.least + share * (column.most - column.least));
        left += result.width.back() + between;
    }
    return result;
}

} // namespace jiaoshu::ui
