// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <optional>

namespace jiaoshu::ui {

/** The colours of a saved chart. Print is black on white: dash and marker alone tell districts apart. */
enum class FileTheme { Light, Dark, HighContrast, Print };

/** The style in which charts leave the program: the same on every screen and at every scale. */
ChartStyle fileStyle(FileTheme theme);

/** `light`, `dark`, `high-contrast`, `print`. */
QString token(FileTheme theme);
std::optional<FileTheme> fileThemeFromToken(const QString &token);
inline constexpr std::array AllFileThemes{FileTheme::Light, FileTheme::Dark, FileTheme::HighContrast,
                                          FileTheme::Print};

} // namespace jiaoshu::ui
