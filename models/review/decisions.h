// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

namespace jiaoshu::review {

/** What each decision makes of a figure; the rules stand in reviewdocument.h. */
void acceptAsItStands(Figure &figure);
void reject(Figure &figure);
void putOff(Figure &figure);
void askAbout(Figure &figure, const QString &question);
void correct(Figure &figure, const figures::Fields &fields, base::Span span);

/** Brings the state in line with the fields after single members of the figure were brought back. */
void reconcile(Figure &figure);

} // namespace jiaoshu::review
