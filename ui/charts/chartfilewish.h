// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/filestyle.h"

#include <QString>

namespace jiaoshu::ui {

/** How a chart is to be saved. */
struct ChartFileWish {
    QString path;
    /** `png`, `svg`, `pdf`, `csv` or `xlsx`. */
    QString format;
    /** Pixels of a PNG for each of the page, 1 to 8. */
    int scale = 2;
    /** Texts of an SVG as shapes. */
    bool outlines = false;
    FileTheme theme = FileTheme::Light;
    /** A book of all that the shown districts state; of a PDF. */
    bool everyIndicator = false;
    /** Stands below the chart. */
    QString note;
};

/** The formats of a chart, in the order in which they are offered. */
inline const QStringList &chartFormats()
{
    static const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                     QStringLiteral("csv"), QStringLiteral("xlsx")};
    return formats;
}

} // namespace jiaoshu::ui
