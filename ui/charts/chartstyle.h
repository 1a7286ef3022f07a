// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <functional>
#include <vector>

namespace jiaoshu::ui {

/** The faces in which a chart writes. */
enum class Face { Small, SmallBold, Ui, UiBold, Title };

/** What a chart takes from the theme, copied so that a display list can be built without one. Lengths in pixels. */
struct ChartStyle {
    QColor ground;
    QColor grid;
    QColor axis;
    QColor label;
    QColor text;
    QColor border;
    QColor accent;
    QColor hover;
    std::vector<Theme::SeriesStyle> series;
    QStringList families;
    std::function<QFont(Face)> font;
    /** Width of a text in a face; tests put in a rule that needs no font. */
    std::function<qreal(const QString &, Face)> width;

    static ChartStyle of(const Theme &theme);
    /** A series' look; grey for a place beyond the theme's eight (or -1). */
    Theme::SeriesStyle look(int place) const;
};

/** Size of a face in pixels at 96 dpi. */
qreal pixelSize(Face face);
bool isBold(Face face);

} // namespace jiaoshu::ui
