// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"
#include "extraction/frame.h"
#include "extraction/lines.h"
#include "extraction/stackedtable.h"
#include "extraction/tables.h"

#include <vector>

namespace jiaoshu::extraction {

/** The tables of an extractor, built once and shared by all readings. */
struct Extractor::Tables {
    Tables(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer);

    const figures::Gazetteer &gazetteer;
    Folding folding;
    Units units;
    Lexicon lexicon;
    Facts facts;
};

/** One pass over one report: lines into sentences and table rows, those into figures. */
class ReportReading {
public:
    using Tables = Extractor::Tables;
    /** `account` gets every numeral with its reason; null where nobody asks. */
    ReportReading(const Tables &tables, const text::SourceText &text, const figures::ReportInfo &info,
                  std::vector<NumeralAccount> *account);
    std::vector<figures::ExtractedFigure> read();

private:
    qsizetype readText(const Line &line, qsizetype next);
    void readParagraph(base::Span span);
    bool readRunIn(base::Span span);
    void readSentence(base::Span span, bool turns, bool figures);
    /** What the first cells of a row say of its numbers. */
    struct RowName {
        QString text;
        QString unit;
        int indicator = -1;
        const figures::District *place = nullptr;
        /** A place by its form, in a table that lists places. */
        bool isPlace = false;
        /** Months that the name says in brackets. */
        When when;
    };
    void readTitle(const Line &line);
    void readBareHeading();
    void accountPage(const Line &line);
    void readRow(std::vector<Cell> row, bool afterHeader);
    qsizetype readStackedTable(qsizetype first);
    void readValues(const std::vector<Sentence> &cells, const std::vector<Cell> &row);
    void readRowName(const Sentence &cell, RowName &name);
    void measureCell(const RowName &name, const Column *column, bool percent, bool bracketed,
                     Draft &draft) const;
    void dateCell(const CellNumber &number, const RowName &name, const Column *column, Draft &draft) const;
    bool readAligned(const std::vector<Sentence> &cells, const std::vector<Cell> &row);
    int indicatorOfParts(const QString &name, const Column *column);
    void emitCell(const Sentence &cell, const RowName &name, const Column *column);
    void accountRow(const std::vector<Sentence> &cells, const std::vector<Cell> &row, size_t start,
                    size_t end);
    void emitFigure(const Draft &draft);
    void explain(const Draft &draft, figures::ExtractedFigure &figure) const;
    void addAccount(const Numeral &numeral);
    ReportFrame frameOf(const figures::ReportInfo &info) const;
    bool isQuantityAt(qsizetype at, qsizetype end) const;
    bool mayTurn(base::Span span) const;

    const Tables &m_tables;
    const text::SourceText &m_text;
    const figures::ReportInfo &m_info;
    std::vector<NumeralAccount> *m_account;
    Lines m_lines;
    Scanner m_scanner;
    Sections m_sections;
    ReportFrame m_frame;
    Table m_table;
    bool m_afterHeader = false;
    /** Lines before this one have been looked at and are no table of one cell a line. */
    qsizetype m_noStackBefore = 0;
    QString m_district;
    /** Page numbers inside the paragraph that is being read. */
    std::vector<base::Span> m_gaps;
    Subject m_subject;
    Sentence m_sentence;
    Tokens m_tokens;
    std::vector<Draft> m_drafts;
    std::vector<figures::ExtractedFigure> m_figures;
};

} // namespace jiaoshu::extraction
