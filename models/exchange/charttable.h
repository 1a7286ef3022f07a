// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/chartdata.h"

#include <optional>

namespace jiaoshu::exchange {

/** A column of the numbers that a spreadsheet's own chart draws; a cell without a value stays empty. */
struct ChartTableColumn {
    /** `Zhanhe`, `Zhanhe · target`, `Zhanhe · from 2019`; of bars `2021`, `2021 · target`. */
    QString title;
    ChartLook look;
    /** Joined where years follow each other. */
    bool line = true;
    /** A target, a bound, or a value that does not count. */
    bool hollow = false;
    /** As long as the table's rows. */
    struct Cell {
        base::Decimal value;
        figures::Qualifier qualifier = figures::Qualifier::None;
        bool reviewed = false;
    };
    std::vector<std::optional<Cell>> cells;
};

/** A panel as rows and columns of plain numbers. Averages over years are in no row: they are no year's value. */
struct ChartTable {
    /** `Year` or `District`. */
    QString rowTitle;
    /** All years from the first to the last, stated or not; or districts, the best first. */
    QStringList rows;
    std::vector<ChartTableColumn> columns;
};

ChartTable chartTable(const ChartData &data, const trends::Panel &panel);

} // namespace jiaoshu::exchange
