// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcolumns.h"

#include <unicode/uchar.h>
#include <algorithm>

namespace jiaoshu::app {

namespace {

/** Columns that a text takes on a terminal: a Han character takes two. */
qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const int kind = u_getIntPropertyValue(UChar32(c), UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

void addLine(QString &out, const Cells &cells, const std::vector<qsizetype> &widths, size_t numbers)
{
    QString line;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString gap(widths[i] - terminalWidth(cells[i]), u' ');
        line += u"  " + (i < numbers ? QString(gap + cells[i]) : QString(cells[i] + gap));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out += line + u'\n';
}

} // namespace

QString alignedColumns(const std::vector<Cells> &rows, size_t numbers)
{
    std::vector<qsizetype> widths;
    for (const Cells &cells : rows) {
        widths.resize(std::max(widths.size(), cells.size()), 0);
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(cells[i]));
    }
    QString out;
    for (const Cells &cells : rows)
        addLine(out, cells, widths, numbers);
    return out;
}

} // namespace jiaoshu::app
