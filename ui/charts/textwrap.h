// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QStringList>

namespace jiaoshu::ui {

/** A text in lines of at most `room` pixels, broken where its language breaks lines; a word that is longer is cut. */
QStringList wrapped(const QString &text, qreal room, const ChartStyle &style, Face face);

} // namespace jiaoshu::ui
