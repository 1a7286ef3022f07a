// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rowschart.h"

namespace jiaoshu::ui {

/** Districts from one year to another: a small ring for the earlier value, a bar to the marker of the later one. */
class GapChart final : public RowsChart {
public:
    using RowsChart::RowsChart;

protected:
    size_t rowCount(size_t panel) const override { return m_input.gaps[panel].rows.size(); }
    ValueRange range(size_t panel) const override;
    bool standsOnZero() const override { return false; }
    qreal room() const override { return 190; }
    QStringList headingParts(size_t panel) const override;
    std::vector<Named> named(size_t panel) const override;
    void drawRows(const Plot &plot) override;
    QString emptyText() const override;

private:
    void drawRow(const Plot &plot, const trends::GapRow &row, qreal y);
    /** At the ends of the first row: which mark is which year. */
    void nameYears(const Plot &plot, const trends::GapRow &row);
};

} // namespace jiaoshu::ui
