// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "extraction/lexicon.h"
#include "extraction/units.h"

#include <QString>
#include <optional>
#include <vector>

namespace jiaoshu::extraction {

struct Numeral;
class Sentence;

/** A number with its unit as it stands in a text; spans are UTF-16 units of that text. */
struct Quantity {
    base::Span span;
    /** As a figure states it: `221.29`, `3..5`. */
    QString value;
    /** As printed, without blanks; empty where none stands there. */
    QString unit;
    /** The two numbers of a range, each with the unit that stands behind it; both empty for a single number. */
    base::Span first;
    base::Span second;
    bool isRange() const { return !second.isEmpty(); }
};

/**
 * Reads numbers with their units off a text, whatever they mean: years, ordinals and small counts too, because the reviewer
 * who points at one has decided that it is a figure. Cheap to make, so that it never outlives a change of the units.
 */
class Quantities {
public:
    explicit Quantities(const figures::UnitTable &units);

    /** All of them in a part of the text, in order of position. */
    std::vector<Quantity> in(QStringView text, base::Span part) const;
    /** The one that stands at an offset, or ends there, within its line and its cell of a table. */
    std::optional<Quantity> at(QStringView text, qsizetype offset) const;
    /** The only one in a part of the text; empty for none or several. Blanks and line ends inside a number do not count. */
    std::optional<Quantity> onlyOne(QStringView text, base::Span part) const;

private:
    void takeLeftUnit(const Sentence &sentence, Numeral &numeral) const;
    std::optional<Quantity> broken(QStringView text, base::Span part) const;

    Units m_units;
    /** No words: a numeral inside a word is a numeral here. */
    Lexicon m_lexicon;
};

/** The line around `offset`, and of a line of a table the cell: what a number does not reach beyond. */
base::Span cellAround(QStringView text, qsizetype offset);

} // namespace jiaoshu::extraction
