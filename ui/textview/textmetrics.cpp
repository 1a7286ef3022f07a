// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textmetrics.h"

#include <QFontInfo>

namespace jiaoshu::ui {

namespace {

QFont zoomed(QFont font, qreal zoom)
{
    font.setPointSizeF(font.pointSizeF() * zoom);
    return font;
}

} // namespace

TextMetrics TextMetrics::of(const Theme &theme, qreal zoom)
{
    TextMetrics metrics;
    metrics.body = zoomed(theme.font(Theme::TextStyle::Report), zoom);
    metrics.bold = metrics.body;
    metrics.bold.setWeight(QFont::Weight(theme.length("type.report.heading_weight")));
    metrics.label = zoomed(theme.font(Theme::TextStyle::Label), zoom);
    metrics.line = qRound(theme.lineHeight(Theme::TextStyle::Report) * zoom);
    // The ring of the current figure (box, gap and pen) then fills the line exactly.
    metrics.boxAbove = qRound(theme.length("figure_shape.box.above_baseline") * zoom);
    metrics.boxBelow = qRound(theme.length("figure_shape.box.below_baseline") * zoom);
    metrics.baseline = (metrics.line + metrics.boxAbove - metrics.boxBelow) / 2;
    metrics.em = QFontInfo(metrics.body).pixelSize();
    metrics.indent = qRound(theme.length("type.report.first_line_indent_em") * metrics.em);
    metrics.gap = qRound(theme.length("type.report.paragraph_gap") * zoom);
    metrics.advance = theme.measure("figure_shape.box.advance_before");
    return metrics;
}

} // namespace jiaoshu::ui
