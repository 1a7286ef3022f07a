// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace jiaoshu::figures {

/** The time that a figure describes, in the guide's form: `2020`, `2016/2020`, `2023Q1`, `2023-01/2023-09`. */
class Period {
public:
    enum class Kind { None, Year, Years, Quarter, Month, Months };

    Period() = default;
    /** Parses the guide's form; empty text is Kind::None; anything else that is no period (2021/2016, 2023Q5) is refused. */
    static std::optional<Period> parse(QStringView text);
    static Period year(int year);
    /** The inclusive span of years; one year where both are the same. */
    static Period years(int first, int last);

    Kind kind() const { return m_kind; }
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    QString toString() const;
    bool operator==(const Period &) const = default;

private:
    static std::optional<Period> parseSpan(QStringView first, QStringView last);

    Kind m_kind = Kind::None;
    int m_firstYear = 0;
    int m_lastYear = 0;
    /** Quarter, or first and last month; 0 where the period is of whole years. */
    int m_first = 0;
    int m_last = 0;
};

} // namespace jiaoshu::figures
