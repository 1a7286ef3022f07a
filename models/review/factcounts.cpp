// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/factcounts.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::review {
namespace {

auto keyOf(const figures::Fields &fields)
{
    return std::tie(fields.indicator, fields.measure, fields.unit, fields.period, fields.districtCode,
                    fields.district);
}

/** Which plain year a period is makes no difference to a chart; that it is one does. */
QString plain(const QString &period)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isYear = period.size() == 4 && (period[0] == u'1' || period[0] == u'2') &&
                        std::all_of(period.begin(), period.end(), isDigit);
    return isYear ? QStringLiteral("2000") : period;
}

bool before(const FactCount &a, const FactCount &b) { return keyOf(a.alike) < keyOf(b.alike); }

} // namespace

FactCounts::FactCounts(std::vector<FactCount> counts, bool byDistrict)
    : m_counts(std::move(counts))
    , m_byDistrict(byDistrict)
{
    for (FactCount &count : m_counts)
        count.alike.period = plain(count.alike.period);
    std::sort(m_counts.begin(), m_counts.end(), before);
    size_t last = 0;
    for (size_t i = 1; i < m_counts.size(); ++i) {
        if (keyOf(m_counts[i].alike) == keyOf(m_counts[last].alike))
            m_counts[last].figures += m_counts[i].figures;
        else
            m_counts[++last] = m_counts[i];
    }
    m_counts.resize(m_counts.empty() ? 0 : last + 1);
}

void FactCounts::takeAway(const Figure &figure)
{
    const bool named = !figure.fields.district.isEmpty() || !figure.fields.districtCode.isEmpty();
    if (!figure.inForce || figure.state == State::Rejected || (!m_byDistrict && !named))
        return;
    FactCount counted{figure.fields, 0};
    counted.alike.period = plain(counted.alike.period);
    if (!m_byDistrict) {
        counted.alike.district.clear();
        counted.alike.districtCode.clear();
    }
    const auto place = std::lower_bound(m_counts.begin(), m_counts.end(), counted, before);
    if (place != m_counts.end() && keyOf(place->alike) == keyOf(counted.alike))
        place->figures = std::max(0, place->figures - 1);
}

} // namespace jiaoshu::review
