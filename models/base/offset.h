// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace jiaoshu::base {

/** A position in a decoded text, in UTF-16 units. */
struct TextOffset {
    qsizetype value = 0;
    constexpr auto operator<=>(const TextOffset &) const = default;
};

/** A position in a decoded text, in Unicode code points: the unit of every file that leaves the program. */
struct CodePointOffset {
    qsizetype value = 0;
    constexpr auto operator<=>(const CodePointOffset &) const = default;
};

/** A half-open range of a decoded text, in UTF-16 units. */
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    constexpr bool contains(const Span &other) const { return start <= other.start && other.end <= end; }
    constexpr bool touches(const Span &other) const { return start < other.end && other.start < end; }
    constexpr auto operator<=>(const Span &) const = default;
};

/** A half-open range of a decoded text, in Unicode code points. */
struct CodePointSpan {
    qsizetype start = 0;
    qsizetype end = 0;
    constexpr auto operator<=>(const CodePointSpan &) const = default;
};

} // namespace jiaoshu::base
