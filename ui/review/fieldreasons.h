// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::ui {

/** On what a field of a figure rests: the rule in words, and the words of the report. */
struct FieldReason {
    figures::Field field = figures::Field::Value;
    QString rule;
    /** As printed, on one line; empty where nothing in the text is to be shown. */
    QString words;
    /** Where these stand in the report's text, in UTF-16 units; empty where there are none. */
    base::Span span;
};

/** One for each field that was extracted, in the order in which fields are shown; none for a figure that a reviewer added. */
std::vector<FieldReason> fieldReasons(const review::Figure &figure, const review::Report &report);

/** A rule of the extractor (`named_before`, …) in words; empty for one that is not known. */
QString ruleWords(const QString &rule);

} // namespace jiaoshu::ui
