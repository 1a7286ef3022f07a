// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numerals.h"

#include <array>

namespace jiaoshu::text {

namespace {

struct Value {
    char16_t letter;
    qint8 digit;
    /** Power of ten of a multiplier, -1 for a digit. */
    qint8 power;
};

constexpr std::array Values{
    Value{u'〇', 0, -1}, Value{u'零', 0, -1}, Value{u'○', 0, -1},  Value{u'一', 1, -1}, Value{u'壹', 1, -1},
    Value{u'二', 2, -1}, Value{u'贰', 2, -1}, Value{u'貳', 2, -1}, Value{u'两', 2, -1}, Value{u'兩', 2, -1},
    Value{u'三', 3, -1}, Value{u'叁', 3, -1}, Value{u'四', 4, -1}, Value{u'肆', 4, -1}, Value{u'五', 5, -1},
    Value{u'伍', 5, -1}, Value{u'六', 6, -1}, Value{u'陆', 6, -1}, Value{u'陸', 6, -1}, Value{u'七', 7, -1},
    Value{u'柒', 7, -1}, Value{u'八', 8, -1}, Value{u'捌', 8, -1}, Value{u'九', 9, -1}, Value{u'玖', 9, -1},
    Value{u'十', 0, 1},  Value{u'拾', 0, 1},  Value{u'廿', 2, 1},  Value{u'卅', 3, 1},  Value{u'百', 0, 2},
    Value{u'佰', 0, 2},  Value{u'千', 0, 3},  Value{u'仟', 0, 3},  Value{u'万', 0, 4},  Value{u'萬', 0, 4},
    Value{u'亿', 0, 8},  Value{u'億', 0, 8}};

const Value *find(char16_t c)
{
    for (const Value &value : Values) {
        if (value.letter == c)
            return &value;
    }
    return nullptr;
}

constexpr qint64 powerOfTen(int power)
{
    qint64 result = 1;
    while (power-- > 0)
        result *= 10;
    return result;
}

/** Digits in a row without multipliers: 二〇二五; at least two, and a zero or four of them, or it names a plan. */
std::optional<qint64> positional(QStringView text)
{
    qint64 result = 0;
    bool zero = false;
    for (const QChar c : text) {
        const Value *value = find(c.unicode());
        if (!value || value->power >= 0)
            return std::nullopt;
        zero = zero || value->digit == 0;
        result = result * 10 + value->digit;
    }
    if (text.size() > 18 || (text.size() > 1 && text.size() != 4 && !zero))
        return std::nullopt;
    return result;
}

/** Sections of 万 and 亿, each of 千, 百 and 十. */
class Multiplied {
public:
    bool take(const Value &value)
    {
        if (value.power < 0)
            return takeDigit(value.digit);
        if (value.power >= 4)
            return closeSection(value.power);
        const qint64 digit = m_digit >= 0 ? m_digit : (value.digit > 0 ? value.digit : 1);
        // 十四五 and 五十百 are no numbers: multipliers fall within a section.
        if (value.power >= m_lastPower)
            return false;
        m_section += digit * powerOfTen(value.power);
        m_lastPower = value.power;
        m_digit = -1;
        m_zero = false;
        return true;
    }

    std::optional<qint64> result()
    {
        if (m_digit >= 0) {
            // 一千二 is 1200 and 三万五 is 35000; 一千零二 is 1002.
            const int last = m_lastPower < 9 ? m_lastPower : (m_lastSection < 9 ? m_lastSection : 0);
            m_section += m_digit * (!m_zero && last > 1 ? powerOfTen(last - 1) : 1);
        }
        return m_total + m_section;
    }

private:
    bool takeDigit(int digit)
    {
        if (digit == 0) {
            m_zero = true;
            return m_digit < 0;
        }
        if (m_digit >= 0)
            return false;
        m_digit = digit;
        return true;
    }

    bool closeSection(int power)
    {
        if (m_digit >= 0)
            m_section += m_digit;
        if (m_section == 0 && m_total == 0)
            m_section = 1;
        if (power == 8) {
            // 亿亿亿… is longer than any number that is told.
            if (m_total + m_section >= powerOfTen(9))
                return false;
            m_total = (m_total + m_section) * powerOfTen(8);
        } else {
            if (power >= m_lastSection)
                return false;
            m_total += m_section * powerOfTen(power);
        }
        m_lastSection = power;
        m_section = 0;
        m_digit = -1;
        m_lastPower = 9;
        m_zero = false;
        return m_total < powerOfTen(17);
    }

    qint64 m_total = 0;
    qint64 m_section = 0;
    qint64 m_digit = -1;
    int m_lastPower = 9;
    int m_lastSection = 9;
    bool m_zero = false;
};

std::optional<qint64> whole(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto value = positional(text))
        return value;
    Multiplied sum;
    bool multiplier = false;
    for (const QChar c : text) {
        const Value *value = find(c.unicode());
        if (!value || !sum.take(*value))
            return std::nullopt;
        multiplier = multiplier || value->power >= 0;
    }
    return multiplier ? sum.result() : std::nullopt;
}

} // namespace

bool isChineseNumeral(char16_t c) { return find(c) != nullptr; }

std::optional<base::Decimal> chineseNumber(QStringView text)
{
    const qsizetype point = text.indexOf(u'点');
    if (point < 0) {
        const auto value = whole(text);
        return value ? std::optional(base::Decimal(*value, 0)) : std::nullopt;
    }
    const auto value = whole(text.left(point));
    const QStringView fraction = text.mid(point + 1);
    if (!value || fraction.isEmpty() || fraction.size() > 9)
        return std::nullopt;
    qint64 coefficient = *value;
    for (const QChar c : fraction) {
        const Value *digit = find(c.unicode());
        if (!digit || digit->power >= 0 || coefficient > powerOfTen(16))
            return std::nullopt;
        coefficient = coefficient * 10 + digit->digit;
    }
    return base::Decimal(coefficient, int(fraction.size()));
}

} // namespace jiaoshu::text
