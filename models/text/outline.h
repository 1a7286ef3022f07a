// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/sourcetext.h"

#include <QString>
#include <vector>

namespace jiaoshu::text {

/** A heading of a report: `一、2020年工作回顾`, `第二节 …`, `（一）…`, `# …`. */
struct Heading {
    /** The heading's own line or run-in part, in UTF-16 units of the text. */
    base::Span span;
    /** 1 for the outermost. */
    int level = 1;
    /** Ordinal within its level as printed (`一、` is 1), 0 where there is none. */
    int number = 0;
    /** Text without its number and markup. */
    QString title;
};

/** The chapters of a report, in order of position. */
class Outline {
public:
    Outline() = default;
    explicit Outline(std::vector<Heading> headings);
    /** Finds the headings by their form; linear in the text, for a hostile one too. */
    static Outline of(const SourceText &text);

    const std::vector<Heading> &headings() const { return m_headings; }
    /** Index of the innermost heading at or before `offset`, or -1. */
    int headingAt(qsizetype offset) const;
    /** Indexes of the headings from the outermost down to the one at `offset`: `一、…`, `（二）…`. */
    std::vector<int> pathAt(qsizetype offset) const;

private:
    std::vector<Heading> m_headings;
    /** For each heading, the index of the one that it stands below; -1 for none. */
    std::vector<int> m_parents;
};

} // namespace jiaoshu::text
