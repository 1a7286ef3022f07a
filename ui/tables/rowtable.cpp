// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rowtable.h"

namespace jiaoshu::ui {

RowHeader *makeRowTable(QTableView &table, Theme &theme, std::span<const int> widths)
{
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setEditTriggers(QTableView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(theme.length("height.table_row"));
    auto *header = new RowHeader(theme, &table);
    table.setHorizontalHeader(header);
    header->setStretchLastSection(true);
    for (size_t column = 0; column < widths.size(); ++column)
        table.setColumnWidth(int(column), widths[column]);
    QObject::connect(&theme, &Theme::changed, table.viewport(), qOverload<>(&QWidget::update));
    return header;
}

} // namespace jiaoshu::ui
