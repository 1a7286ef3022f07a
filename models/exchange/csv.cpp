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

} // namespace jiaoshu::exchange
