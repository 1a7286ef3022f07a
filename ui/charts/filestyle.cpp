// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/filestyle.h"

#include <QFontMetricsF>

namespace jiaoshu::ui {
namespace {

/** Texts are measured in this many times their size: the rounding of a screen's small letters stays out of a page. */
constexpr int Magnified = 16;

Theme::Scheme schemeOf(FileTheme theme)
{
    switch (theme) {
    case FileTheme::Light:
    case FileTheme::Print: return Theme::Scheme::Light;
    case FileTheme::Dark: return Theme::Scheme::Dark;
    case FileTheme::HighContrast: break;
    }
    return Theme::Scheme::HighContrast;
}

/** Greys that a black-and-white printer keeps apart from the lines. */
void makeBlackAndWhite(ChartStyle &style)
{
    style.ground = Qt::white;
    for (QColor *color : {&style.text, &style.label, &style.axis, &style.accent, &style.hover})
        *color = Qt::black;
    style.grid = QColor(0xD0, 0xD0, 0xD0);
    style.border = QColor(0x80, 0x80, 0x80);
    for (Theme::SeriesStyle &series : style.series)
        series.color = Qt::black;
}

} // namespace

ChartStyle fileStyle(FileTheme theme)
{
    Theme colors;
    colors.setScheme(schemeOf(theme));
    ChartStyle style = ChartStyle::of(colors);
    if (theme == FileTheme::Print)
        makeBlackAndWhite(style);
    style.font = [of = style.font](Face face) {
        QFont font = of(face);
        font.setHintingPreference(QFont::PreferNoHinting);
        // Without ligatures: a PDF with one for f and i is searched for "figures" in vain.
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
        return font;
    };
    std::vector<QFontMetricsF> metrics;
    for (const Face face : {Face::Small, Face::SmallBold, Face::Ui, Face::UiBold, Face::Title}) {
        QFont font = style.font(face);
        font.setPixelSize(font.pixelSize() * Magnified);
        metrics.emplace_back(font);
    }
    style.width = [metrics](const QString &text, Face face) {
        return metrics[size_t(face)].horizontalAdvance(text) / Magnified;
    };
    return style;
}

QString token(FileTheme theme)
{
    switch (theme) {
    case FileTheme::Light: return QStringLiteral("light");
    case FileTheme::Dark: return QStringLiteral("dark");
    case FileTheme::HighContrast: return QStringLiteral("high-contrast");
    case FileTheme::Print: break;
    }
    return QStringLiteral("print");
}

std::optional<FileTheme> fileThemeFromToken(const QString &token)
{
    for (const FileTheme theme : AllFileThemes) {
        if (ui::token(theme) == token)
            return theme;
    }
    return std::nullopt;
}

} // namespace jiaoshu::ui
