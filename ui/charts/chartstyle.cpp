// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QFontMetricsF>

namespace jiaoshu::ui {
namespace {

Theme::TextStyle textStyle(Face face)
{
    switch (face) {
    case Face::Small:
    case Face::SmallBold: return Theme::TextStyle::Small;
    case Face::Ui:
    case Face::UiBold: return Theme::TextStyle::Ui;
    case Face::Title: break;
    }
    return Theme::TextStyle::Title;
}

} // namespace

bool isBold(Face face) { return face == Face::SmallBold || face == Face::UiBold || face == Face::Title; }

qreal pixelSize(Face face)
{
    switch (face) {
    case Face::Small:
    case Face::SmallBold: return 12;
    case Face::Ui:
    case Face::UiBold: return 13.33;
    case Face::Title: break;
    }
    return 14.67;
}

ChartStyle ChartStyle::of(const Theme &theme)
{
    using Role = Theme::Role;
    ChartStyle style;
    style.ground = theme.color(Role::PlotBackground);
    style.grid = theme.color(Role::ChartGrid);
    style.axis = theme.color(Role::ChartAxis);
    style.label = theme.color(Role::ChartLabel);
    style.text = theme.color(Role::Text);
    style.border = theme.color(Role::Border);
    style.accent = theme.color(Role::Accent);
    style.hover = theme.color(Role::Secondary);
    style.series = theme.series();
    std::array<QFont, 5> fonts;
    for (const Face face : {Face::Small, Face::SmallBold, Face::Ui, Face::UiBold, Face::Title}) {
        QFont font = theme.font(textStyle(face));
        font.setBold(isBold(face));
        // Pixels, so that a page of another resolution keeps the proportions of the layout.
        font.setPixelSize(qRound(pixelSize(face)));
        fonts[size_t(face)] = font;
    }
    style.families = fonts.front().families();
    style.font = [fonts](Face face) { return fonts[size_t(face)]; };
    style.width = [fonts](const QString &text, Face face) {
        return QFontMetricsF(fonts[size_t(face)]).horizontalAdvance(text);
    };
    return style;
}

Theme::SeriesStyle ChartStyle::look(int place) const
{
    if (place >= 0 && size_t(place) < series.size())
        return series[size_t(place)];
    return {axis, {}, QStringLiteral("circle")};
}

} // namespace jiaoshu::ui
