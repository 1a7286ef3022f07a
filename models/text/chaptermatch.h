// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/outline.h"

namespace jiaoshu::text {

/**
 * The heading of `there` that is about the same as heading `index` of `here`, or -1. Titles are compared without years,
 * numbers and punctuation, so that `2020年工作回顾` is found under `过去一年工作回顾` too; of equally like ones the one with
 * the same number, then the one on the same level, then the first. Without a like title it is the only chapter between
 * the same neighbours, or the one with the same number there; numbers alone count only where both have as many chapters.
 */
int matchingHeading(const Outline &here, int index, const Outline &there);

/** The innermost heading at `offset`, or else the nearest heading around it, that has a match in `there`: which one, and the match. */
struct ChapterMatch {
    int here = -1;
    int there = -1;
};
ChapterMatch matchingChapter(const Outline &here, qsizetype offset, const Outline &there);

} // namespace jiaoshu::text
