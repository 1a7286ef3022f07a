// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace jiaoshu::base {

/** An exact decimal number that keeps its printed digits: 7.50 has two decimals and equals 7.5. At most 18 digits. */
class Decimal {
public:
    static constexpr int MaxDigits = 18;

    Decimal() = default;
    Decimal(qint64 coefficient, int decimals)
        : m_coefficient(coefficient)
        , m_decimals(decimals)
    {}

    /** Parses `-1234.50` (ASCII digits, optional sign, at most one point, no separators); nothing else. */
    static std::optional<Decimal> parse(QStringView text);

    qint64 coefficient() const { return m_coefficient; }
    /** Digits after the point, as printed. */
    int decimals() const { return m_decimals; }
    bool isNegative() const { return m_coefficient < 0; }
    QString toString() const;
    /** For drawing and for rough comparison only; never stored. */
    double toDouble() const;

    /** This number times ten to the `exponent`, exactly; empty where 18 digits do not hold it. */
    std::optional<Decimal> scaled(int exponent) const;
    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    Decimal negated() const { return {-m_coefficient, m_decimals}; }

    /** Compares values, not digits: 7.50 == 7.5. */
    friend bool operator==(const Decimal &a, const Decimal &b) { return compare(a, b) == 0; }
    friend bool operator<(const Decimal &a, const Decimal &b) { return compare(a, b) < 0; }
    static int compare(const Decimal &a, const Decimal &b);

private:
    qint64 m_coefficient = 0;
    int m_decimals = 0;
};

} // namespace jiaoshu::base
