// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/folding.h"
#include "extraction/lexicon.h"
#include "figures/unittable.h"

#include <QStringView>

namespace jiaoshu::extraction {

using figures::UnitClass;

/** The measure words and units that stand after a number. */
class Units {
public:
    /** A unit at a place of a text: its length in characters, and what it counts; length 0 where there is none. */
    struct Match {
        int length = 0;
        UnitClass unitClass = UnitClass::None;
    };

    /** The spellings of a table of units that stand after numbers, folded as texts are. */
    Units(const figures::UnitTable &table, const Folding &folding);
    /** The longest unit at `at`, with 万, 亿 before it and `/亩` after it; 余 and 多 inside are passed over. */
    Match at(QStringView text, int at) const;
    /** The class of a unit that stands alone: `亿元`, `万人`, `%`. */
    UnitClass classOf(QStringView unit) const;

private:
    Match word(QStringView text, int at) const;

    Lexicon m_words;
};

/** Whether `c` is one of 百 千 万 亿 (also 佰, 仟), which multiply the number before them. */
bool isMagnitude(char16_t c);
/** Whether `c` is one of 多 余 几 来, which say that the number is rounded down. */
bool isMore(char16_t c);

} // namespace jiaoshu::extraction
