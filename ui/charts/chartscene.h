// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartinput.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/hitindex.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <variant>
#include <vector>

namespace jiaoshu::ui {

/** What a primitive stands for; becomes the class in an SVG, and tells the screen what Qt Charts draws already. */
enum class ItemRole {
    Grid,
    SeriesLine,
    /** Lines across of a scale that Qt Charts cannot draw, and the grey lines of districts without a look: below all else. */
    OwnGrid,
    Context,
    Axis,
    Frame,
    AxisBreak,
    SeriesBreak,
    Comparator,
    /** A line of so many values that each column of pixels shows its lowest and highest. */
    ReducedLine,
    Average,
    Bound,
    Bar,
    Joint,
    Marker,
    Label,
    Leader,
    TickText,
    Heading,
    Note,
    Legend,
    Footer
};

/** Whether on the screen QChart draws it: the grid of its axes and the plain lines. */
constexpr bool isDrawnByQtCharts(ItemRole role) { return role <= ItemRole::SeriesLine; }
/** Whether on the screen it lies under what QChart draws. */
constexpr bool isBelowQtCharts(ItemRole role)
{
    return role == ItemRole::OwnGrid || role == ItemRole::Context;
}

/** A filled and/or stroked shape; an invalid colour paints nothing. */
struct ScenePath {
    ItemRole role = ItemRole::Marker;
    QPainterPath path;
    QColor fill;
    QColor stroke;
    qreal width = 1;
    /** In pixels. */
    std::vector<qreal> dash;
};

struct SceneText {
    enum class Anchor { Start, Middle, End };
    ItemRole role = ItemRole::Label;
    /** On the baseline. */
    QPointF at;
    Anchor anchor = Anchor::Start;
    QString text;
    Face face = Face::Small;
    QColor color;
};

using SceneItem = std::variant<ScenePath, SceneText>;

/** How a marker is filled: says review and status without colour. */
enum class MarkerFill { Filled, Hollow, Half, Midline, TargetHollow, TargetDot };

/** A point that can be pointed at, walked to and read out; one without a figure is a note. */
struct ScenePoint {
    review::FigureId figure;
    review::ReportId report;
    int panel = 0;
    int series = 0;
    int year = 0;
    QPointF at;
    /** What counts as the point: marker, bar, or the line of an average. */
    QRectF area;
    MarkerFill fill = MarkerFill::Filled;
    /** Empty for the points of plain lines; ask ChartScene::textOf(). */
    QString description = {};
    /** Of a plain line: its place in the series, and whether the line comes to it from the point before. */
    int index = -1;
    bool joined = false;
};

/** One panel's place and scale. */
struct SceneFrame {
    trends::Panel::Kind kind = trends::Panel::Kind::Level;
    QRectF panel;
    QRectF plot;
    /** Powers of ten where the scale is logarithmic. */
    double xMin = 0;
    double xMax = 1;
    double yMin = 0;
    double yMax = 1;
    /** Lines of the grid: across for the years, upright for bars; 0 where they are not evenly spaced. */
    int xIntervals = 0;
    int yIntervals = 0;
};

/** A run of years joined by a line, in values, for QLineSeries. */
struct SceneRun {
    int panel = 0;
    int look = 0;
    std::vector<QPointF> values;
};

/** The display list of a chart: painted, searched for hits, and written to files. Sizes in device-independent pixels. */
struct ChartScene {
    QSizeF size;
    QColor ground;
    QStringList families;
    QString title;
    QString description;
    std::vector<SceneItem> items;
    /** In the order in which the arrows walk: by panel, series and year. */
    std::vector<ScenePoint> points;
    std::vector<SceneFrame> frames;
    std::vector<SceneRun> runs;
    /** Labels for which there was no room. */
    int labelsLeftOut = 0;
    HitIndex hits;
    /** From which the points of plain lines are described: putting together thousands of sentences takes longer than all drawing. */
    std::shared_ptr<const ChartInput> input;

    /** Index of the point nearest to `at` within `radius`, or -1. */
    int pointAt(QPointF at, qreal radius) const { return hits.nearest(points, at, radius); }
    int indexOf(review::FigureId figure) const;
    /** What is read out at a point. */
    QString textOf(int point) const;
    /** The run of the plain line that the point lies on, and the name of its district; for pointing out one of very many. */
    QPainterPath lineThrough(int point) const;
    QString nameAt(int point) const;
};

/** Width left of the plots, for headings and scale; the table below gives its first columns the same. */
inline constexpr qreal GutterWidth = 184;
inline constexpr qreal RightMargin = 16;

/** The display list at a size; it may come out higher where the panels need more. */
ChartScene buildScene(std::shared_ptr<const ChartInput> input, const ChartStyle &style, QSizeF size);
ChartScene buildScene(const ChartInput &input, const ChartStyle &style, QSizeF size);

} // namespace jiaoshu::ui
