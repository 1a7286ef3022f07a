// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/choices.h"
#include "trends/series.h"

#include <QJsonObject>
#include <utility>

namespace jiaoshu::trends {

/** A key of the record and what is chosen there; an empty object takes a choice back. */
using Choosing = std::pair<QString, QJsonObject>;

/** What the record says that charts have to follow; what does not read as such (of a newer program) is passed over. */
Recorded recordedOf(const review::Choices &choices);

/** That this figure counts where others give another value for the same point; or (an invalid figure) that nothing is chosen there. */
Choosing counting(const Panel &panel, const Series &series, const Point &point, review::FigureId figure);
Choosing breaking(const Break &broken);
Choosing mending(const Break &broken);
Choosing succeeding(const Succession &succession);
Choosing dividing(const Succession &succession);
Choosing excusing(const NotApplicable &none);
Choosing expecting(const NotApplicable &none);

} // namespace jiaoshu::trends
