// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/quantities.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"

namespace jiaoshu::review {

/** What figures say once they have another shape, read off the report's text; what cannot be is refused with its reason. */
class Shaping {
public:
    explicit Shaping(const figures::Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_quantities(catalogue.units())
    {}

    /**
     * The fields of a figure that moves from `before` to `after`: value and unit are read anew where they are still what
     * stood at `before`; what a reviewer typed stays.
     */
    figures::Fields moved(const text::SourceText &text, const figures::Fields &fields, base::Span before,
                          base::Span after) const;
    /**
     * The parts of a figure: at `cut` (UTF-16) where that is inside it, else one for each number that stands there, the
     * two ends of a range too. A part whose unit the indicator never has names no indicator.
     */
    base::Result<std::vector<Part>> parts(const text::SourceText &text, const Figure &figure,
                                          qsizetype cut) const;
    /** One figure of several that follow one another, from the first's start to the last's end. */
    base::Result<Part> whole(const text::SourceText &text, const std::vector<const Figure *> &figures) const;
    /**
     * The number with its unit that is meant by a selection, or by the caret where it is empty; empty for none. Half a
     * number means all of it; words that are selected with it belong to it.
     */
    std::optional<extraction::Quantity> meant(const text::SourceText &text, base::Span selected,
                                              qsizetype caret) const;
    /** Where an end of a figure goes that is let go at `offset`: never into a number or between it and its unit. */
    qsizetype snapped(const text::SourceText &text, qsizetype offset, bool end) const;
    /** What a new figure at a place would say, as far as it stands there. */
    figures::Fields fieldsOfNew(const Report &report, base::Span span) const;

private:
    std::vector<base::Span> spansOfParts(const text::SourceText &text, const Figure &figure,
                                         qsizetype cut) const;
    figures::Fields fieldsOfPart(const text::SourceText &text, const Figure &figure, base::Span span) const;
    bool hasUnit(const figures::Fields &fields) const;

    const figures::Catalogue &m_catalogue;
    extraction::Quantities m_quantities;
};

} // namespace jiaoshu::review
