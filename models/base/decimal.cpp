// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace jiaoshu::base {
namespace {

constexpr int MaxDigits = Decimal::MaxDigits;

constexpr std::array<qint64, MaxDigits + 1> powersOfTen()
{
    std::array<qint64, MaxDigits + 1> powers{};
    qint64 power = 1;
    for (int i = 0; i <= MaxDigits; ++i) {
        powers[size_t(i)] = power;
        if (i < MaxDigits)
            power *= 10;
    }
    return powers;
}

constexpr auto Powers = powersOfTen();
constexpr qint64 Limit = Powers[MaxDigits];

std::optional<qint64> timesPower(qint64 coefficient, int power)
{
    if (coefficient == 0)
        return 0;
    if (power < 0 || power > MaxDigits || std::llabs(coefficient) > (Limit - 1) / Powers[size_t(power)])
        return std::nullopt;
    return coefficient * Powers[size_t(power)];
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    qsizetype i = 0;
    bool negative = false;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+')) {
        negative = text[i] == u'-';
        ++i;
    }
    qint64 coefficient = 0;
    int decimals = 0;
    int digits = 0;
    bool point = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.') {
            if (point || digits == 0)
                return std::nullopt;
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        coefficient = coefficient * 10 + (c - u'0');
        if (coefficient >= Limit)
            return std::nullopt;
        ++digits;
        decimals += point ? 1 : 0;
        if (decimals > MaxDigits)
            return std::nullopt;
    }
    if (digits == 0 || (point && decimals == 0))
        return std::nullopt;
    return Decimal(negative ? -coefficient : coefficient, decimals);
}

QString Decimal::toString() const
{
    QString digits = QString::number(std::llabs(m_coefficient));
    if (m_decimals > 0) {
        digits = digits.rightJustified(m_decimals + 1, u'0');
        digits.insert(digits.size() - m_decimals, u'.');
    }
    return m_coefficient < 0 ? u'-' + digits : digits;
}

double Decimal::toDouble() const { return double(m_coefficient) / double(Powers[size_t(m_decimals)]); }

std::optional<Decimal> Decimal::scaled(int exponent) const
{
    int decimals = m_decimals - exponent;
    if (decimals >= 0)
        return decimals <= MaxDigits ? std::optional(Decimal(m_coefficient, decimals)) : std::nullopt;
    const auto coefficient = timesPower(m_coefficient, -decimals);
    if (!coefficient)
        return std::nullopt;
    return Decimal(*coefficient, 0);
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int decimals = std::max(m_decimals, other.m_decimals);
    const auto a = timesPower(m_coefficient, decimals - m_decimals);
    const auto b = timesPower(other.m_coefficient, decimals - other.m_decimals);
    if (!a || !b || std::llabs(*a + *b) >= Limit)
        return std::nullopt;
    return Decimal(*a + *b, decimals);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const { return plus(other.negated()); }

int Decimal::compare(const Decimal &a, const Decimal &b)
{
    // 128 bits hold any 18 digits brought to 18 further decimals, so comparison never fails.
    __extension__ using Wide = __int128;
    const int decimals = std::max(a.m_decimals, b.m_decimals);
    const Wide left = Wide(a.m_coefficient) * Powers[size_t(decimals - a.m_decimals)];
    const Wide right = Wide(b.m_coefficient) * Powers[size_t(decimals - b.m_decimals)];
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace jiaoshu::base
