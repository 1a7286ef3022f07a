// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scenebuilder.h"
#include "ui/charts/yearsplot.h"

namespace jiaoshu::ui {

/**
 * A line per district over the years, a panel per unit: below each other over the same columns of years, or as a grid of
 * small ones. Districts without a look of their own are grey lines behind the others.
 */
class YearsChart final : public SceneBuilder {
public:
    YearsChart(const ChartInput &input, const ChartStyle &style, QSizeF size);

protected:
    qreal leastHeight(size_t panel) const override;
    qreal weight(size_t panel) const override;
    void drawPanel(size_t panel, QRectF area) override;
    bool walksByYear() const override { return true; }
    size_t columns() const override { return m_columns; }

private:
    using Plot = YearsPlot;
    using Placed = YearsPlot::Placed;

    ValueRange rangeOf(size_t panel) const;
    void shareScales();
    Plot plotFor(size_t panel, QRectF area) const;
    Scale scaleFor(size_t panel, qreal height) const;
    const trends::Comparator *comparator(size_t panel) const;
    QStringList headingParts(const trends::Panel &panel, size_t index, const Scale &scale) const;
    qreal plotTop(size_t panel) const;

    void drawFrame(const Plot &plot);
    void drawScale(const Plot &plot);
    void drawYears(const Plot &plot);
    void drawHeading(const Plot &plot);

    /** Whether a series is drawn without markers: as background, or because it has more values than pixels. */
    bool isGrey(const trends::Series &series) const { return place(series) < 0; }
    static bool isDense(const Plot &plot, const trends::Series &series);
    bool isPlain(const Plot &plot, const trends::Series &series) const;
    QColor greyOf(const Plot &plot) const;
    void drawPlainLines(const Plot &plot, LabelPlacer &placer);
    void drawDenseLines(const Plot &plot, LabelPlacer &placer);

    void placePoints(Plot &plot) const;
    void dodge(const Plot &plot, std::vector<Placed *> &column) const;
    void joinRuns(Plot &plot, LabelPlacer &placer);
    void drawRun(const Plot &plot, const std::vector<Placed *> &run, LabelPlacer &placer);
    void drawBounds(const Placed &placed, const Plot &plot, LabelPlacer &placer);
    void drawMarkers(const Plot &plot, LabelPlacer &placer);

    void drawAverages(const Plot &plot, LabelPlacer &placer);
    void drawAverage(const Plot &plot, size_t series, const trends::Point &average, LabelPlacer &placer);
    void labelAverages(const Plot &plot, LabelPlacer &placer);
    void labelAverage(const Plot &plot, const trends::Series &series, const trends::Point &average,
                      LabelPlacer &placer);
    void drawBreaks(const Plot &plot, LabelPlacer &placer);
    void drawBreak(const Plot &plot, const trends::Break &broken, const QStringList &districts,
                   LabelPlacer &placer);
    void drawComparator(const Plot &plot, LabelPlacer &placer);
    void nameComparator(const Plot &plot, const trends::Comparator &line, LabelPlacer &placer);

    void labelPoints(const Plot &plot, LabelPlacer &placer);
    LabelPlacer::Wish wishFor(const Plot &plot, const Placed &placed, bool isNamed) const;
    void noteGaps(const Plot &plot, LabelPlacer &placer);
    void noteGap(const Plot &plot, int first, int last, LabelPlacer &placer);
    void noteUnlabelled(const Plot &plot, int leftOut);

    size_t m_columns = 1;
    std::vector<ValueRange> m_ranges;
};

} // namespace jiaoshu::ui
