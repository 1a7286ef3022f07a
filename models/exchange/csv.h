// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace jiaoshu::exchange {

/** Whether a spreadsheet would run a text as a formula: it starts with = + - @, their full-width forms, tab or line end. */
bool startsLikeFormula(QStringView cell);

/** Rows of comma-separated values as Excel and WPS read them: UTF-8 with BOM, CRLF, text quoted, numbers plain. */
class CsvRows {
public:
    /** Starts with the byte order mark. */
    CsvRows();

    /**
     * A text cell, always quoted. Text that a spreadsheet would take for a formula (it starts with = + - @, their
     * full-width forms, tab or line end) gets an apostrophe before it.
     */
    void text(QStringView cell);
    /** A number, written plain; what is no plain decimal is written as a text cell. */
    void number(QStringView cell);
    void endRow();

    qsizetype size() const { return m_bytes.size(); }
    /** What was written since the last call. */
    QByteArray take();

private:
    void separate();

    QByteArray m_bytes;
    bool m_rowBegun = false;
};

/** The cells of a file of comma-separated values, row by row; what stands in quotes may hold commas and line ends. */
std::vector<QStringList> csvCells(QStringView text);

} // namespace jiaoshu::exchange
