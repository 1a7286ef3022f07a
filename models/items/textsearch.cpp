// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textsearch.h"

#include "items/wordplaces.h"

#include <algorithm>

namespace jiaoshu::items {

TextSearch::TextSearch(const QString &typed)
{
    for (const QString &text : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        Word word;
        word.text = text;
        word.digit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        m_words.push_back(std::move(word));
    }
}

void TextSearch::addReport(const text::SourceText &text)
{
    for (Word &word : m_words)
        word.hits.push_back(placesOf(word.text, text.view()));
}

bool TextSearch::inText(qsizetype number, int report, base::Span part) const
{
    const Word &word = m_words[size_t(number)];
    const std::vector<qsizetype> &hits = word.hits[size_t(report)];
    const auto first = std::lower_bound(hits.begin(), hits.end(), part.start);
    return first != hits.end() && *first + word.text.size() <= part.end;
}

bool TextSearch::inLabel(qsizetype number, const Dictionary &dictionary, int entry)
{
    Word &word = m_words[size_t(number)];
    auto labels = std::find_if(word.labels.begin(), word.labels.end(),
                               [&](const Labels &known) { return known.dictionary == &dictionary; });
    if (labels == word.labels.end())
        labels = word.labels.insert(labels, {&dictionary, {}});
    if (labels->answers.size() < size_t(dictionary.size()))
        labels->answers.resize(size_t(dictionary.size()), -1);
    signed char &answer = labels->answers[size_t(entry)];
    if (answer < 0)
        answer = dictionary.label(entry).contains(word.text, Qt::CaseInsensitive) ? 1 : 0;
    return answer > 0;
}

bool TextSearch::inValue(qsizetype word, const QString &value) const
{
    return value.contains(m_words[size_t(word)].text, Qt::CaseInsensitive);
}

} // namespace jiaoshu::items
