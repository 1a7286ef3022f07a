// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "base/result.h"
#include "text/sourcetext.h"

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace jiaoshu::reports {

/** A piece of a text as another program names it. */
struct Quote {
    QString text;
    /** What stands right before and right behind it, as much as is said. */
    QString before;
    QString after;
    /** Where it is said to stand. */
    std::optional<base::CodePointSpan> place;
    /** Which of several such places it is, from 1. */
    std::optional<qint64> occurrence;
};

/** Finds quotes in a text; each different quote is looked for once. */
class QuoteIndex {
public:
    explicit QuoteIndex(const text::SourceText &text);

    const text::SourceText &text() const { return m_text; }
    /**
     * Where the quote stands (UTF-16 units): at its place, if its words stand there; else at the only place of its
     * words with what is said to stand around them. The error says why there is no such place.
     */
    base::Result<base::Span> anchor(const Quote &quote);

private:
    std::optional<base::Span> atPlace(const Quote &quote) const;
    const std::vector<qsizetype> &placesOf(const QString &words);

    const text::SourceText &m_text;
    qsizetype m_codePoints = 0;
    QHash<QString, std::vector<qsizetype>> m_places;
};

} // namespace jiaoshu::reports
