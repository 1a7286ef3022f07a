// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/period.h"

namespace jiaoshu::figures {
namespace {

/** The number that `text` is, of exactly `digits` ASCII digits; -1 otherwise. */
int number(QStringView text, int digits)
{
    if (text.size() != digits)
        return -1;
    int value = 0;
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/** A year that a report of this country can be about. */
int yearOf(QStringView text)
{
    const int year = number(text, 4);
    return year >= 1900 && year <= 2100 ? year : -1;
}

struct Month {
    int year = -1;
    int month = -1;
    bool isValid() const { return year > 0 && month >= 1 && month <= 12; }
};

/** `2023-09`. */
Month monthOf(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return {};
    return {yearOf(text.left(4)), number(text.mid(5), 2)};
}

QString printed(int year, int month)
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<Period> Period::parse(QStringView text)
{
    if (text.isEmpty())
        return Period();
    // What most figures have, and nothing else is of that length.
    if (text.size() == 4) {
        const int only = yearOf(text);
        return only > 0 ? std::optional(year(only)) : std::nullopt;
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        return parseSpan(text.left(slash), text.mid(slash + 1));
    Period period;
    if (text.size() == 6 && text[4] == u'Q') {
        period.m_kind = Kind::Quarter;
        period.m_firstYear = period.m_lastYear = yearOf(text.left(4));
        period.m_first = period.m_last = number(text.mid(5), 1);
        const bool possible = period.m_firstYear > 0 && period.m_first >= 1 && period.m_first <= 4;
        return possible ? std::optional(period) : std::nullopt;
    }
    if (const Month month = monthOf(text); month.isValid()) {
        period.m_kind = Kind::Month;
        period.m_firstYear = period.m_lastYear = month.year;
        period.m_first = period.m_last = month.month;
        return period;
    }
    return std::nullopt;
}

std::optional<Period> Period::parseSpan(QStringView first, QStringView last)
{
    if (const int from = yearOf(first), to = yearOf(last); from > 0 && to > from)
        return years(from, to);
    const Month from = monthOf(first);
    const Month to = monthOf(last);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    if (to.year < from.year || (to.year == from.year && to.month <= from.month))
        return std::nullopt;
    Period period;
    period.m_kind = Kind::Months;
    period.m_firstYear = from.year;
    period.m_lastYear = to.year;
    period.m_first = from.month;
    period.m_last = to.month;
    return period;
}

Period Period::year(int year) { return years(year, year); }

Period Period::years(int first, int last)
{
    Period period;
    period.m_kind = first == last ? Kind::Year : Kind::Years;
    period.m_firstYear = first;
    period.m_lastYear = last;
    return period;
}

QString Period::toString() const
{
    switch (m_kind) {
    case Kind::None: return {};
    case Kind::Year: return QString::number(m_firstYear);
    case Kind::Years: return QStringLiteral("%1/%2").arg(m_firstYear).arg(m_lastYear);
    case Kind::Quarter: return QStringLiteral("%1Q%2").arg(m_firstYear).arg(m_first);
    case Kind::Month: return printed(m_firstYear, m_first);
    case Kind::Months: return printed(m_firstYear, m_first) + u'/' + printed(m_lastYear, m_last);
    }
    Q_UNREACHABLE();
}

} // namespace jiaoshu::figures
