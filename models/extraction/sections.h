// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scanner.h"
#include "figures/figure.h"
#include "figures/reportinfo.h"

#include <array>
#include <optional>

namespace jiaoshu::extraction {

/** What a sentence is about where it does not say: years and status. */
struct Setting {
    int firstYear = 0;
    int lastYear = 0;
    figures::Status status = figures::Status::Actual;
    /** Months that the paragraph is about, 0 where whole years are. */
    int firstMonth = 0;
    int lastMonth = 0;
    bool quarter = false;
    bool isSpan() const { return lastYear > firstYear; }
    bool operator==(const Setting &) const = default;
};

/** First year of a five-year plan by its number: 13 is 2016. */
constexpr int firstYearOfPlan(int number) { return 2011 + 5 * (number - 12); }

/** Marker of a heading at the start of a line: `第一章`, `一、`, `（一）`, `1.`. */
struct HeadingMark {
    /** 1 for 篇 down to 7 for `（1）`; 0 where there is no marker. */
    int level = 0;
    bool isFirst = false;
};
HeadingMark headingMark(const Sentence &line);

/**
 * Follows the chapters of a report: a review of last year, of five years, a plan for the next. Headings set it, the
 * first words of paragraphs (`五年来`, `今年`) change it until the next heading.
 */
class Sections {
public:
    explicit Sections(const figures::ReportInfo &info);

    /** The report's title: the months that it names are those of every sentence that names none. */
    void title(const Sentence &title, const Tokens &tokens);

    /** Whether the title itself says which years follow. */
    bool heading(const Sentence &title, const Tokens &tokens, HeadingMark mark);
    /** Whether a title names a review or a plan, with or without its years. */
    bool promises(const Sentence &title, const Tokens &tokens) const;
    /** Looks at the first words of a sentence that begins a paragraph or not. */
    void sentence(const Sentence &sentence, const Tokens &tokens);
    /** A new paragraph: months named in the last hold no longer. */
    void paragraph() { m_months = m_title; }
    Setting now() const;
    const figures::ReportInfo &info() const { return m_info; }

private:
    Setting monthsOf(const Sentence &sentence, const Tokens &tokens, int reach) const;
    void takeMonths(const Sentence &sentence, const Tokens &tokens);
    std::optional<Setting> read(const Sentence &title, const Tokens &tokens, int level) const;
    /** A plan for one year, and not for five. */
    bool isAnnualPlan() const;
    std::optional<Setting> topicOf(const Sentence &sentence, const Tokens &tokens) const;
    Setting review(int year) const { return {year, year, figures::Status::Actual}; }
    Setting plan(int first, int last) const { return {first, last, figures::Status::Target}; }
    Setting start() const;
    int reviewYear() const;
    Setting fiveYearPlan(int number) const;

    figures::ReportInfo m_info;
    static constexpr size_t Levels = 9;
    std::array<Setting, Levels> m_state;
    int m_level = 0;
    /** Months that the report's title names. */
    Setting m_title;
    std::optional<Setting> m_override;
    /** Years and months with which a sentence of the paragraph began. */
    Setting m_months;
    int m_overrideLevel = 0;
};

} // namespace jiaoshu::extraction
