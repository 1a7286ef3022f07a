// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "extraction/units.h"

#include <QString>
#include <vector>

namespace jiaoshu::extraction {

/** Why a numeral is a figure, or why it is none: no numeral of a text goes without one. */
enum class NumeralReason : quint8 {
    Figure,
    Date,
    TimeOfDay,
    /** `近5年`, `十四五`: says when, not how much. */
    PeriodName,
    Ordinal,
    Rank,
    DocumentNumber,
    ListNumber,
    PageNumber,
    /** Number of a row or column of a table. */
    TableNumber,
    /** Part of a row's or column's name in a table. */
    TableLabel,
    /** Inside a document's title. */
    Title,
    /** Inside a quoted slogan or the name of a policy: `“136”工作举措`, `1+19+N`. */
    Policy,
    /** Part of a name: `5G`, `PM2.5`, `360广场`. */
    Name,
    Anniversary,
    /** Says how many points a text has: `9个方面`. */
    StructureCount,
    /** A service level or duration that names something: `24小时自助`. */
    ServiceName,
    /** A telephone number, a code. */
    Identifier,
    /** A Chinese numeral that is part of a word: `一批`, `万众一心`. */
    Word,
    /** A small count in Chinese numerals, left to the reader: `两个`, `三条`. */
    SmallCount,
    /** Inside markup. */
    Markup,
    /** Nothing says what it is; a text that is read to the end has none. Stays the last. */
    Unexplained,
};

inline constexpr int NumeralReasonCount = int(NumeralReason::Unexplained) + 1;

/** The token of a reason in files: `date`, `list_number`, … Its words are `exchange::word`. */
QString token(NumeralReason reason);

/** One numeral of a text, and what it was taken for. */
struct NumeralAccount {
    base::Span span;
    NumeralReason reason = NumeralReason::Figure;
};

/** A numeral of a sentence with its unit. Offsets are those of the folded sentence. */
struct Numeral {
    int start = 0;
    /** End of the digits (of a range's last number). */
    int numberEnd = 0;
    /** End of number and unit. */
    int end = 0;
    /** The last number of a range or the lower part of a fraction; start 0 where there is none. */
    int secondStart = 0;
    int firstEnd = 0;
    int unitStart = 0;
    UnitClass unitClass = UnitClass::None;
    NumeralReason reason = NumeralReason::Figure;
    bool range = false;
    bool fraction = false;
    bool negative = false;
    /** 多, 余, 几 between number and unit. */
    bool more = false;
    /** Written in Chinese numerals. */
    bool han = false;
    /** 两位数: at least ten per cent. */
    bool twoDigits = false;
    /** Part of `a : b : c`; `ratioIndex` counts from 0. */
    bool ratio = false;
    quint8 ratioIndex = 0;
    quint8 ratioParts = 0;
    /** The parts make a hundred: they are per cents. */
    bool ofHundred = false;
    /** The unit of the next number, which is this one's too: `2.5、0.1个百分点`; end 0 where there is none. */
    int sharedUnitStart = 0;
    int sharedUnitEnd = 0;
    bool hasUnit() const { return end > numberEnd; }
};

} // namespace jiaoshu::extraction
