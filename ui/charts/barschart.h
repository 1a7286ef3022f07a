// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scenebuilder.h"

namespace jiaoshu::ui {

/** Districts of one year as ranked horizontal bars; targets and bounds are listed below, unranked, in their own shapes. */
class BarsChart final : public SceneBuilder {
public:
    BarsChart(const ChartInput &input, const ChartStyle &style, QSizeF size);

protected:
    qreal leastHeight(size_t panel) const override;
    qreal weight(size_t) const override { return 1; }
    void drawPanel(size_t panel, QRectF area) override;

private:
    struct Row {
        size_t series = 0;
        const trends::Point *point = nullptr;
        /** 0 where the value takes no rank: a bound, a range or a target. */
        int rank = 0;
    };
    struct Plot {
        size_t index = 0;
        const trends::Panel *panel = nullptr;
        QRectF area;
        QRectF rect;
        Scale scale;

        qreal x(double value) const
        {
            return rect.left() + (value - scale.min) / (scale.max - scale.min) * rect.width();
        }
    };

    std::vector<Row> rowsOf(const trends::Panel &panel) const;
    Plot plotFor(size_t index, QRectF area) const;
    void drawFrame(const Plot &plot);
    void drawRow(const Plot &plot, const Row &row, qreal y);
    void drawBar(const Plot &plot, const Row &row, qreal y, const Theme::SeriesStyle &style);

    std::vector<std::vector<Row>> m_rows;
};

} // namespace jiaoshu::ui
