// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "base/decimal.h"

#include <utility>

namespace jiaoshu::exchange {

bool startsLikeFormula(QStringView cell)
{
    static constexpr QStringView starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && starters.contains(cell.front());
}

CsvRows::CsvRows()
    : m_bytes("\xEF\xBB\xBF")
{}

void CsvRows::separate()
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
}

void CsvRows::text(QStringView cell)
{
    separate();
    m_bytes += '"';
    if (startsLikeFormula(cell))
        m_bytes += '\'';
    m_bytes += cell.toUtf8().replace('"', "\"\"");
    m_bytes += '"';
}

void CsvRows::number(QStringView cell)
{
    if (!base::Decimal::parse(cell)) {
        text(cell);
        return;
    }
    separate();
    m_bytes += cell.toUtf8();
}

void CsvRows::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

QByteArray CsvRows::take() { return std::exchange(m_bytes, {}); }

std::vector<QStringList> csvCells(QStringView text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row << std::exchange(cell, {});
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row << std::exchange(cell, {});
        } else if (!quoted && c == u'\n') {
            endRow();
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace jiaoshu::exchange
