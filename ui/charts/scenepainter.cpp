// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenepainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jiaoshu::ui {
namespace {

void paintText(QPainter &painter, const SceneText &text, const ChartStyle &style)
{
    painter.setFont(style.font(text.face));
    painter.setPen(text.color);
    painter.drawText(startOf(text, style), text.text);
}

ItemRole roleOf(const SceneItem &item)
{
    return std::visit([](const auto &primitive) { return primitive.role; }, item);
}

bool isOn(SceneLayer layer, ItemRole role)
{
    if (layer == SceneLayer::All)
        return true;
    return layer == SceneLayer::BelowQtCharts ? isBelowQtCharts(role)
                                              : !isBelowQtCharts(role) && !isDrawnByQtCharts(role);
}

/** By heights alone: charts scroll up and down. */
bool reaches(const SceneItem &item, const QRectF &visible)
{
    constexpr qreal Line = 24;
    if (const auto *text = std::get_if<SceneText>(&item))
        return text->at.y() > visible.top() - Line && text->at.y() < visible.bottom() + Line;
    const QRectF box = std::get<ScenePath>(item).path.controlPointRect();
    return box.bottom() > visible.top() - Line && box.top() < visible.bottom() + Line;
}

} // namespace

QPointF startOf(const SceneText &text, const ChartStyle &style)
{
    if (text.anchor == SceneText::Anchor::Start)
        return text.at;
    const qreal width = style.width(text.text, text.face);
    return text.at - QPointF(text.anchor == SceneText::Anchor::End ? width : width / 2, 0);
}

void paintPath(QPainter &painter, const ScenePath &path)
{
    QPen pen(Qt::NoPen);
    if (path.stroke.isValid()) {
        pen = QPen(path.stroke, path.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!path.dash.empty()) {
            // Qt counts dashes in widths of the pen.
            QList<qreal> dash;
            for (const qreal pixels : path.dash)
                dash << pixels / path.width;
            pen.setDashPattern(dash);
        }
    }
    painter.setPen(pen);
    painter.setBrush(path.fill.isValid() ? QBrush(path.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(path.path);
}

void paintScene(QPainter &painter, const ChartScene &scene, const ChartStyle &style, SceneLayer layer,
                QRectF visible)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SceneItem &item : scene.items) {
        if (!isOn(layer, roleOf(item)) || (!visible.isNull() && !reaches(item, visible)))
            continue;
        if (const auto *path = std::get_if<ScenePath>(&item))
            paintPath(painter, *path);
        else
            paintText(painter, std::get<SceneText>(item), style);
    }
}

} // namespace jiaoshu::ui
