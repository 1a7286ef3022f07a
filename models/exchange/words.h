// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/numeral.h"
#include "figures/figure.h"
#include "figures/reportinfo.h"
#include "review/event.h"
#include "review/figure.h"

#include <QString>

/** The words of the interface for what files and records write as tokens, in the language that is installed. */
namespace jiaoshu::exchange {

QString word(review::State state);
QString word(review::EventKind kind);
QString word(figures::Measure measure);
QString word(figures::Status status);
/** Empty for an exact value. */
QString word(figures::Qualifier qualifier);
QString word(figures::Field field);
QString word(figures::ReportKind kind);
/** What a numeral was taken for: `figure`, or why it is none. */
QString word(extraction::NumeralReason reason);
/** A report among those of its district: `2021 Government work report`; the file's name where year or kind is unknown. */
QString sourceName(const review::Report &report);

} // namespace jiaoshu::exchange
