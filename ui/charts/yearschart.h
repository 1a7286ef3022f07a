// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scenebuilder.h"

namespace jiaoshu::ui {

/** A line per district over the years, a panel per unit, all over the same columns of years. */
class YearsChart final : public SceneBuilder {
public:
    using SceneBuilder::SceneBuilder;

protected:
    qreal leastHeight(size_t panel) const override;
    qreal weight(size_t panel) const override;
    void drawPanel(size_t panel, QRectF area) override;

private:
    /** A point with its place on the plot. */
    struct Placed {
        const trends::Point *point = nullptr;
        size_t series = 0;
        QPointF at;
        /** Last of its joined run, or joined to nothing: carries the district's name. */
        bool isEnd = true;
    };
    struct Plot {
        size_t index = 0;
        const trends::Panel *panel = nullptr;
        QRectF area;
        QRectF rect;
        Scale scale;
        std::vector<Placed> placed;

        qreal y(double value) const
        {
            return rect.bottom() - (value - scale.min) / (scale.max - scale.min) * rect.height();
        }
    };

    int years() const { return m_input.lastYear - m_input.firstYear + 1; }
    qreal columnWidth() const { return (m_scene.size.width() - GutterWidth - RightMargin) / years(); }
    qreal columnCentre(int year) const
    {
        return GutterWidth + (year - m_input.firstYear + 0.5) * columnWidth();
    }

    Plot plotFor(size_t panel, QRectF area) const;
    void drawFrame(const Plot &plot);
    void drawYears(const Plot &plot);
    void placePoints(Plot &plot) const;
    void dodge(std::vector<Placed *> &column) const;
    void joinRuns(Plot &plot, LabelPlacer &placer);
    void endRun(const Plot &plot, const std::vector<Placed *> &run, LabelPlacer &placer);
    void drawAverages(const Plot &plot, LabelPlacer &placer);
    void labelAverage(const Plot &plot, const trends::Series &series, const trends::Point &average,
                      LabelPlacer &placer);
    void drawBounds(const Placed &placed, const Plot &plot, LabelPlacer &placer);
    void drawMarkers(const Plot &plot, LabelPlacer &placer);
    void labelPoints(const Plot &plot, LabelPlacer &placer);
    LabelPlacer::Wish wishFor(const Plot &plot, const Placed &placed, bool nameNeeded) const;
    void noteGaps(const Plot &plot, LabelPlacer &placer);
    void noteGap(const Plot &plot, int first, int last, LabelPlacer &placer);
};

} // namespace jiaoshu::ui
