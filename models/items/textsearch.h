// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "items/dictionary.h"
#include "items/searchterm.h"
#include "text/sourcetext.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace jiaoshu::items {

/**
 * The words of a text filter and where they stand. Each report is searched once for each word, not once for each of
 * its figures; names are searched once for each entry of their dictionary.
 */
class TextSearch {
public:
    /** Further names of an entry (aliases, a file's name), by the key of its dictionary. */
    using Names = std::function<QStringList(const Dictionary &dictionary, const QString &key)>;

    TextSearch() = default;
    explicit TextSearch(const QString &typed, Names names = {});

    bool isEmpty() const { return m_words.empty(); }
    qsizetype wordCount() const { return qsizetype(m_words.size()); }
    /** Searches the report that has this number; reports are told in order. */
    void addReport(const text::SourceText &text);
    /** Whether a word stands in a part of a report's text. */
    bool inText(qsizetype word, int report, base::Span part) const;
    const SearchTerm &term(qsizetype word) const { return m_words[size_t(word)].term; }
    /**
     * Whether a word stands in the label of a dictionary's entry or in another of its names, as it is or as pinyin or its
     * initials; answers are kept for the lifetime of the search.
     */
    bool inLabel(qsizetype word, const Dictionary &dictionary, int number);
    /** The same for every entry of the dictionary, as a byte each. */
    std::vector<quint8> labelsWith(qsizetype word, const Dictionary &dictionary);
    /** By report, where a word that may stand anywhere stands in its text. */
    const std::vector<std::vector<qsizetype>> &places(qsizetype word) const { return m_words[size_t(word)].hits; }
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
        SearchTerm term;
        bool digit = false;
        /** By report, UTF-16 offsets in order. */
        std::vector<std::vector<qsizetype>> hits;
        std::vector<Labels> labels;
    };
    bool names(const Word &word, const Dictionary &dictionary, int entry) const;

    Names m_names;
    std::vector<Word> m_words;
};

} // namespace jiaoshu::items
