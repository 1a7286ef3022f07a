// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "items/dictionary.h"
#include "text/sourcetext.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace jiaoshu::items {

/**
 * The words of a text filter and where they stand. Each report is searched once for each word, not once for each of
 * its figures; names are searched once for each entry of their dictionary.
 */
class TextSearch {
public:
    TextSearch() = default;
    explicit TextSearch(const QString &typed);

    bool isEmpty() const { return m_words.empty(); }
    qsizetype wordCount() const { return qsizetype(m_words.size()); }
    /** Searches the report that has this number; reports are told in order. */
    void addReport(const text::SourceText &text);
    /** Whether a word stands in a part of a report's text. */
    bool inText(qsizetype word, int report, base::Span part) const;
    /** Whether a word stands in the label of a dictionary's entry; answers are kept for the lifetime of the search. */
    bool inLabel(qsizetype word, const Dictionary &dictionary, int number);
    bool inValue(qsizetype word, const QString &value) const;
    /** Whether a word could be a value: the only case in which values are worth fetching. */
    bool hasDigit(qsizetype word) const { return m_words[size_t(word)].digit; }

private:
    struct Labels {
        const Dictionary *dictionary;
        /** -1 not looked at yet, else the answer. */
        std::vector<signed char> answers;
    };
    struct Word {
        QString text;
        bool digit = false;
        /** By report, UTF-16 offsets in order. */
        std::vector<std::vector<qsizetype>> hits;
        std::vector<Labels> labels;
    };
    std::vector<Word> m_words;
};

} // namespace jiaoshu::items
