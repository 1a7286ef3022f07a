// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <functional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace jiaoshu::exchange {

/** How a cell is set; the formats of a workbook are few and shared. */
struct CellStyle {
    /** Spreadsheet number format (`0.00`, `"≥"0.0`); empty for general. */
    QString numberFormat;
    bool heading = false;
    /** Not reviewed yet: set in italics. */
    bool open = false;
    bool operator==(const CellStyle &) const = default;
};
size_t qHash(const CellStyle &style, size_t seed = 0);

/** A column of cells of the sheet that is being written, from row to row. */
struct CellColumn {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int column = 0;
};

/** A chart that the spreadsheet itself draws from cells; it leaves empty cells empty. */
struct NativeChart {
    enum class Type { Lines, Bars, Scatter };
    struct Series {
        /** The row and column of the cell that names it. */
        qint64 nameRow = 0;
        int nameColumn = 0;
        CellColumn categories;
        CellColumn values;
        /** `#1440B4`; empty: the spreadsheet's choice. */
        QString color;
        /** Of the design: `circle`, `square` …. */
        QString marker;
        std::vector<double> dash;
        /** Joined by a line; without it markers alone. */
        bool line = true;
        /** A target or a bound: its marker or bar is hollow. */
        bool hollow = false;
    };
    Type type = Type::Lines;
    QString title;
    QString categoryTitle;
    QString valueTitle;
    std::vector<Series> series;
    /** In pixels. */
    int height = 420;
};

/** A workbook being written through libxlsxwriter, row by row, without keeping its cells in memory. */
class Workbook {
public:
    /** Rows that a sheet holds, the heading among them. */
    static constexpr qint64 MaxRows = 1'048'576;

    /** Writes `path` when closed; `folder` takes what is put off until then. */
    Workbook(const QString &path, const QString &folder);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /** Begins a sheet; cells of earlier ones can no longer be written. */
    void beginSheet(const QString &name);
    void setWidth(int column, int digits);
    /** Keeps the first row in sight and puts filter arrows on it. */
    void freezeHeading(qint64 rows, int columns);
    void text(qint64 row, int column, const QString &cell, const CellStyle &style = {});
    /** A number that keeps its printed digits; one of more than 15 digits is written as text, so that none is lost. */
    void number(qint64 row, int column, const QString &decimal, CellStyle style = {});
    /** Puts a chart of the sheet's own cells on it, its upper left corner in this cell. */
    void chart(qint64 row, int column, const NativeChart &chart);
    /** Puts the file together. */
    base::Outcome close();

private:
    lxw_format *format(const CellStyle &style);
    void addSeries(lxw_chart *chart, const NativeChart &wish, const NativeChart::Series &series);

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QString m_sheetName;
    QHash<CellStyle, lxw_format *> m_formats;
    QString m_path;
    /** libxlsxwriter keeps the pointer to it. */
    QByteArray m_folder;
};

/** Lets `fill` write a workbook that then takes the place of `path` in one step; where anything fails the old file stays. */
base::Outcome writeWorkbook(const QString &path, const std::function<base::Outcome(Workbook &)> &fill);

} // namespace jiaoshu::exchange
