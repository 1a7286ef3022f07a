// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QStringView>

#include <vector>

namespace jiaoshu::ui {

/** Where text may be divided, by ICU's Chinese rules. All positions are UTF-16 units of the text given. */

/** The word around `position`, as ICU's dictionary divides Chinese; a character where it knows none. */
base::Span wordAround(QStringView text, qsizetype position);
/** The sentence around `position`. */
base::Span sentenceAround(QStringView text, qsizetype position);
/** Where the character (grapheme) before or after `position` begins or ends. */
qsizetype previousCharacter(QStringView text, qsizetype position);
qsizetype nextCharacter(QStringView text, qsizetype position);

/** Line breaks of a paragraph: none before closing punctuation, between digits and unit, or within any of `unbreakable`. */
class LineBreaks {
public:
    LineBreaks(QStringView text, const std::vector<base::Span> &unbreakable);

    /** The last position in (from, limit] at which a line may end, or -1. */
    qsizetype lastBefore(qsizetype limit, qsizetype from) const;

private:
    void findByRules(QStringView text);
    void freeQuotes(QStringView text);
    void keepUnits(QStringView text);

    std::vector<bool> m_allowed;
};

} // namespace jiaoshu::ui
