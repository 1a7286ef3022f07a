// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frame.h"
#include "extraction/sections.h"

#include <QString>
#include <vector>

namespace jiaoshu::extraction {

/** What a column of a table holds, read from its header. */
struct Column {
    enum class Role : quint8 { Value, Serial, Name, Unit, Ignored };
    Role role = Role::Value;
    QString title;
    /** Title of the columns that it is one of, in a header of two lines. */
    QString group;
    When when;
    std::optional<figures::Status> status;
    std::optional<figures::Measure> measure;
    QString unit;
    int indicator = -1;
    /** 全市, 全省: whose values the column holds; None where they are the report's own. */
    Cue place = Cue::None;
};

/** A cell that holds a number, with what stands around it. Offsets are those of the folded cell. */
struct CellNumber {
    Numeral numeral;
    bool bracketed = false;
    bool estimate = false;
    figures::Qualifier qualifier = figures::Qualifier::None;
};

/** A cell of a row: its place in the text. */
struct Cell {
    base::Span span;
    enum class Kind : quint8 { Empty, Dash, Number, Text } kind = Kind::Empty;
};

/** Cuts a line into cells at tabs, at `|`, or at runs of blanks. */
std::vector<Cell> cellsOf(QStringView text, base::Span line);
/** Reads a cell that is nothing but a number: `[2.5]`, `≥83`, `预计 2.5`, `14/10万以下`. */
std::optional<CellNumber> numberOf(const Sentence &cell, const Units &units);
/** The unit in brackets at the end of a name, `生产总值（亿元）`, or after 单位：; empty where there is none. */
QString unitIn(QStringView title, const Units &units);

/** The table that is being read: its columns, and what its title says. */
class Table {
public:
    Table(const Facts &facts, const Units &units, const Scanner &scanner)
        : m_facts(facts)
        , m_units(units)
        , m_scanner(scanner)
    {}

    /** A line of text before the table: its title, or `单位：亿元`. */
    void title(const Sentence &title, const Tokens &tokens);
    /** Whether the cells are a header; if so, the columns are taken from it. */
    bool header(const std::vector<Sentence> &cells, const std::vector<Cell> &row, const Setting &setting,
                bool continued);
    /** Whether the table's title or a column's holds the word. */
    bool titled(QStringView word) const;
    bool hasColumns() const { return !m_columns.empty(); }
    void end();
    void setUnit(const QString &unit) { m_unit = unit; }

    const std::vector<Column> &columns() const { return m_columns; }
    int firstValue() const { return m_firstValue; }
    /** Whether its first column is headed 县区 or 地区. */
    bool listsPlaces() const;
    /** The last column of a role before the values, or -1. */
    int columnOf(Column::Role role) const;
    /** Years of the plan that the table is about, from its title or its columns. */
    When span() const { return m_span; }
    const QString &unit() const { return m_unit; }

private:
    Column columnOf(const Sentence &cell) const;
    bool spreadsOver(const std::vector<Column> &columns) const;
    std::vector<Column> spread(const std::vector<Column> &columns) const;
    void inherit(const Setting &setting);

    const Facts &m_facts;
    const Units &m_units;
    const Scanner &m_scanner;
    std::vector<Column> m_columns;
    int m_firstValue = 0;
    When m_span;
    std::optional<figures::Status> m_status;
    QString m_unit;
    QString m_title;
};

} // namespace jiaoshu::extraction
