// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that the spreadsheet draws; the cells are written in workbook.cpp.
#include "exchange/workbook.h"

#include <xlsxwriter.h>

namespace jiaoshu::exchange {

namespace {

constexpr int ChartWidth = 900;
/** In points, as the pens of all files. */
constexpr float LinePoints = 1.5F;
constexpr int MarkerPoints = 7;

uint8_t markerOf(const QString &shape)
{
    if (shape == u"square")
        return LXW_CHART_MARKER_SQUARE;
    if (shape == u"triangle_up")
        return LXW_CHART_MARKER_TRIANGLE;
    if (shape == u"diamond")
        return LXW_CHART_MARKER_DIAMOND;
    if (shape == u"star")
        return LXW_CHART_MARKER_STAR;
    // Spreadsheets have no pentagon.
    return shape == u"pentagon" ? LXW_CHART_MARKER_X : LXW_CHART_MARKER_CIRCLE;
}

/** The spreadsheet's dash that is most like ours. */
uint8_t dashOf(const std::vector<double> &dash)
{
    if (dash.empty())
        return LXW_CHART_LINE_DASH_SOLID;
    if (dash.size() > 4)
        return LXW_CHART_LINE_DASH_LONG_DASH_DOT_DOT;
    if (dash.size() > 2)
        return LXW_CHART_LINE_DASH_DASH_DOT;
    if (dash.front() < dash.back())
        return LXW_CHART_LINE_DASH_ROUND_DOT;
    if (dash.front() > 10)
        return LXW_CHART_LINE_DASH_LONG_DASH;
    return dash.front() > 4 ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SQUARE_DOT;
}

uint8_t typeOf(NativeChart::Type type)
{
    switch (type) {
    case NativeChart::Type::Lines: return LXW_CHART_LINE;
    case NativeChart::Type::Bars: return LXW_CHART_BAR;
    case NativeChart::Type::Scatter: break;
    }
    return LXW_CHART_SCATTER;
}

void setMarker(lxw_chart_series *to, const NativeChart::Series &series, lxw_color_t color)
{
    chart_series_set_marker_type(to, markerOf(series.marker));
    chart_series_set_marker_size(to, MarkerPoints);
    lxw_chart_fill fill{};
    fill.color = series.hollow ? lxw_color_t(LXW_COLOR_WHITE) : color;
    chart_series_set_marker_fill(to, &fill);
    lxw_chart_line edge{};
    edge.color = color;
    edge.width = 1;
    chart_series_set_marker_line(to, &edge);
}

void setLooks(lxw_chart_series *to, const NativeChart &chart, const NativeChart::Series &series)
{
    const auto color = lxw_color_t(QStringView(series.color).mid(1).toUInt(nullptr, 16));
    const bool bars = chart.type == NativeChart::Type::Bars;
    lxw_chart_line line{};
    line.color = color;
    line.width = bars ? 1 : LinePoints;
    line.dash_type = bars ? uint8_t(LXW_CHART_LINE_DASH_SOLID) : dashOf(series.dash);
    line.none = bars || series.line ? LXW_FALSE : LXW_TRUE;
    chart_series_set_line(to, &line);
    if (bars) {
        lxw_chart_fill fill{};
        fill.color = series.hollow ? lxw_color_t(LXW_COLOR_WHITE) : color;
        chart_series_set_fill(to, &fill);
    } else {
        setMarker(to, series, color);
    }
}

} // namespace

void Workbook::addSeries(lxw_chart *chart, const NativeChart &wish, const NativeChart::Series &series)
{
    const QByteArray sheet = m_sheetName.toUtf8();
    lxw_chart_series *to = chart_add_series(chart, nullptr, nullptr);
    const auto set = [&](auto setter, const CellColumn &cells) {
        setter(to, sheet.constData(), lxw_row_t(cells.firstRow), lxw_col_t(cells.column),
               lxw_row_t(cells.lastRow), lxw_col_t(cells.column));
    };
    set(chart_series_set_categories, series.categories);
    set(chart_series_set_values, series.values);
    chart_series_set_name_range(to, sheet.constData(), lxw_row_t(series.nameRow),
                                lxw_col_t(series.nameColumn));
    if (!series.color.isEmpty())
        setLooks(to, wish, series);
}

void Workbook::chart(qint64 row, int column, const NativeChart &wish)
{
    lxw_chart *chart = workbook_add_chart(m_book, typeOf(wish.type));
    for (const NativeChart::Series &series : wish.series)
        addSeries(chart, wish, series);
    chart_title_set_name(chart, wish.title.toUtf8().constData());
    chart_axis_set_name(chart->x_axis, wish.categoryTitle.toUtf8().constData());
    chart_axis_set_name(chart->y_axis, wish.valueTitle.toUtf8().constData());
    // The first district stands on top, as on our own bars, and the scale stays below.
    if (wish.type == NativeChart::Type::Bars) {
        chart_axis_set_reverse(chart->x_axis);
        chart_axis_set_crossing_max(chart->x_axis);
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    // Sizes are told as shares of what the library takes for usual.
    options.x_scale = ChartWidth / 480.0;
    options.y_scale = wish.height / 288.0;
    worksheet_insert_chart_opt(m_sheet, lxw_row_t(row), lxw_col_t(column), chart, &options);
}

} // namespace jiaoshu::exchange
