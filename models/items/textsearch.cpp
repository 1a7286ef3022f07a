// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/textsearch.h"

#include "items/wordplaces.h"
#include "text/pinyin.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

/** Whether what is typed could be pinyin or its initials. */
bool couldBePinyin(const QString &text)
{
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80; };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::all_of(text.begin(), text.end(), isLatin) && std::any_of(text.begin(), text.end(), isLetter);
}

} // namespace

TextSearch::TextSearch(const QString &typed, Names names)
    : m_names(std::move(names))
{
    for (const SearchTerm &term : searchTerms(typed)) {
        Word word;
        word.term = term;
        word.digit = std::any_of(term.text.begin(), term.text.end(), [](QChar c) { return c.isDigit(); });
        m_words.push_back(std::move(word));
    }
}

void TextSearch::addReport(const text::SourceText &text)
{
    for (Word &word : m_words) {
        if (word.term.target == SearchTerm::Target::Anywhere)
            word.hits.push_back(placesOf(word.term.text, text.view()));
    }
}

bool TextSearch::inText(qsizetype number, int report, base::Span part) const
{
    const Word &word = m_words[size_t(number)];
    const std::vector<qsizetype> &hits = word.hits[size_t(report)];
    const auto first = std::lower_bound(hits.begin(), hits.end(), part.start);
    return first != hits.end() && *first + word.term.text.size() <= part.end;
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
        answer = names(word, dictionary, entry) ? 1 : 0;
    return answer > 0;
}

std::vector<quint8> TextSearch::labelsWith(qsizetype word, const Dictionary &dictionary)
{
    std::vector<quint8> answers;
    answers.reserve(size_t(dictionary.size()));
    for (int entry = 0; entry < dictionary.size(); ++entry)
        answers.push_back(inLabel(word, dictionary, entry) ? 1 : 0);
    return answers;
}

bool TextSearch::names(const Word &word, const Dictionary &dictionary, int entry) const
{
    QStringList names{dictionary.label(entry)};
    if (m_names)
        names << m_names(dictionary, dictionary.key(entry));
    const QString &text = word.term.text;
    const bool pinyin = couldBePinyin(text);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name.contains(text, Qt::CaseInsensitive) || (pinyin && text::PinyinName(name).find(text));
    });
}

bool TextSearch::inValue(qsizetype word, const QString &value) const
{
    return value.contains(m_words[size_t(word)].term.text, Qt::CaseInsensitive);
}

} // namespace jiaoshu::items
