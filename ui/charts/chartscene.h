// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"
#include "ui/charts/chartstyle.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <variant>
#include <vector>

namespace jiaoshu::ui {

/** What a primitive stands for; becomes the class in an SVG, and tells the screen what Qt Charts draws already. */
enum class ItemRole {
    Grid,
    SeriesLine,
    Axis,
    Frame,
    Average,
    Bound,
    Bar,
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

/** A point that can be pointed at, walked to and read out. */
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
    QString description;
};

/** One panel's place and scale. */
struct SceneFrame {
    trends::Panel::Kind kind = trends::Panel::Kind::Level;
    QRectF panel;
    QRectF plot;
    double xMin = 0;
    double xMax = 1;
    double yMin = 0;
    double yMax = 1;
    /** Lines of the grid: across for the years, upright for bars. */
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
    std::vector<ScenePoint> points;
    std::vector<SceneFrame> frames;
    std::vector<SceneRun> runs;
    /** Labels for which there was no room. */
    int labelsLeftOut = 0;

    /** Index of the point nearest to `at` within `radius`, or -1. */
    int pointAt(QPointF at, qreal radius) const;
    int indexOf(review::FigureId figure) const;
};

/** What to draw. */
struct ChartInput {
    enum class Mode { Years, Bars };
    Mode mode = Mode::Years;
    /** In the order in which they stand, top to bottom. */
    std::vector<trends::Panel> panels;
    /** Place of each district's look in the theme's series, by key; -1 for grey. */
    QHash<QString, int> looks;
    QString indicatorName;
    /** For those who do not see the chart. */
    QString description;
    figures::PriceBasis priceBasis = figures::PriceBasis::NotMoney;
    int firstYear = 0;
    int lastYear = 0;
    /** The year of bars. */
    int year = 0;
    /** Title, subtitle and footer stand on a page of their own and not on the screen, where widgets show them. */
    bool page = false;
    QString title;
    QString subtitle;
    QStringList footer;
    /** Chosen districts that have no point of the year, for bars. */
    QStringList missing;
};

/** Width left of the plots, for headings and scale; the table below gives its first columns the same. */
inline constexpr qreal GutterWidth = 184;
inline constexpr qreal RightMargin = 16;

/** The display list at a size; it may come out higher where the panels need more. */
ChartScene buildScene(const ChartInput &input, const ChartStyle &style, QSizeF size);

} // namespace jiaoshu::ui
