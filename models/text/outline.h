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
    explicit Outline(std::vector<Heading> headings) : m_headings(std::move(headings)) {}
    static Outline of(const SourceText &text);

    const std::vector<Heading> &headings() const { return m_headings; }
    /** Index of the innermost heading at or before `offset`, or -1. */
    int headingAt(qsizetype offset) const;
    /** Titles from the outermost heading down to the one at `offset`: `一、…`, `（二）…`. */
    std::vector<int> pathAt(qsizetype offset) const;

private:
    std::vector<Heading> m_headings;
};

} // namespace jiaoshu::text
