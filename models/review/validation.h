// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "base/result.h"
#include "figures/figure.h"
#include "text/sourcetext.h"

namespace jiaoshu::review {

/** Whether `value` can be a figure's value: `221.29`, `3..5`, `14/100000`; the error says why not. */
base::Outcome checkValue(const QString &value);
/** Whether `period` can be one: `2020`, `2016/2020`, `2023Q1`, `2023-01/2023-09`, or empty. */
base::Outcome checkPeriod(const QString &period);
/** Checks the fields that `fields` has other than `old`: what was there before is nobody's typing error. */
base::Outcome checkFields(const figures::Fields &fields, const figures::Fields &old);
/** Whether `span` is a piece of the text: not empty, inside, and through no character. */
base::Outcome checkSpan(const text::SourceText &text, base::Span span);

} // namespace jiaoshu::review
