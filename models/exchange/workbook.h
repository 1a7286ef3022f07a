// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <functional>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

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
    /** Puts the file together. */
    base::Outcome close();

private:
    lxw_format *format(const CellStyle &style);

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<CellStyle, lxw_format *> m_formats;
    QString m_path;
    /** libxlsxwriter keeps the pointer to it. */
    QByteArray m_folder;
};

/** Lets `fill` write a workbook that then takes the place of `path` in one step; where anything fails the old file stays. */
base::Outcome writeWorkbook(const QString &path, const std::function<base::Outcome(Workbook &)> &fill);

} // namespace jiaoshu::exchange
