// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowschart.h"

namespace jiaoshu::ui {

/** A ranking of one year as bars; bounds, estimates and targets stand below it, unranked, in their own shapes. */
class BarsChart final : public RowsChart {
public:
    using RowsChart::RowsChart;

protected:
    size_t rowCount(size_t panel) const override;
    ValueRange range(size_t panel) const override;
    bool standsOnZero() const override { return true; }
    qreal room() const override { return m_input.otherYear == 0 ? 130 : 290; }
    QStringList headingParts(size_t panel) const override;
    std::vector<Named> named(size_t panel) const override;
    void drawRows(const Plot &plot) override;
    QString emptyText() const override;

private:
    const trends::Ranking &ranking(size_t panel) const { return m_input.rankings[panel]; }
    /** Null where there is nothing to compare with, or not in this year. */
    const trends::ComparatorValue *comparatorValue(size_t panel) const;
    void drawComparator(const Plot &plot);
    void drawRow(const Plot &plot, const trends::RankedRow &row, qreal y);
    void drawBar(const Plot &plot, const trends::Point &point, qreal y, const Theme::SeriesStyle &style);
    void apartHeading(qreal y);
};

} // namespace jiaoshu::ui
