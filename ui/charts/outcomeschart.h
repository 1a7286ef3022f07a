// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowschart.h"

namespace jiaoshu::ui {

/** Every target beside what came of it: whether it was reached is said in a word and a shape. */
class OutcomesChart final : public RowsChart {
public:
    using RowsChart::RowsChart;

protected:
    size_t rowCount(size_t panel) const override { return m_input.outcomes[panel].rows.size(); }
    ValueRange range(size_t panel) const override;
    bool standsOnZero() const override { return false; }
    qreal room() const override { return 190; }
    QStringList headingParts(size_t panel) const override;
    std::vector<Named> named(size_t panel) const override;
    void drawRows(const Plot &plot) override;
    QString emptyText() const override;

private:
    void drawRow(const Plot &plot, const trends::OutcomeRow &row, qreal y);
    /** Returns what it takes. */
    QRectF drawMark(const Plot &plot, const trends::Point &stated, QPointF at,
                    const Theme::SeriesStyle &style);
    void drawBoth(const Plot &plot, const trends::OutcomeRow &row, qreal y, const Theme::SeriesStyle &style);
    void drawVerdict(const trends::OutcomeRow &row, qreal y);
};

} // namespace jiaoshu::ui
