// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QStringView>
#include <vector>

namespace jiaoshu::extraction {

/** What a character is to the scanner, once folded. */
enum class CharClass : quint8 { Other, Blank, Digit, HanDigit, Han, Letter, Comma, Stop, Open, Close };

/**
 * Folds characters to the form in which rules are written: half width, simplified, plain digits. One table over the
 * basic plane, built once; ICU supplies the traditional characters.
 */
class Folding {
public:
    Folding();
    char16_t fold(char16_t c) const { return m_fold[c]; }
    /** Class of a character that is already folded or not; both give the same. */
    CharClass classOf(char16_t c) const { return m_class[c]; }
    /** A word for a lexicon: folded, without blanks and quotation marks, which lexicons pass over in texts. */
    QString folded(const QString &word) const;

private:
    void foldTraditional();
    void foldDigits();
    void classify();

    std::vector<char16_t> m_fold;
    std::vector<CharClass> m_class;
};

/** The table of the program; built when it is asked for first, from any thread. */
const Folding &sharedFolding();

/** One sentence, folded, without blanks and markup, with the way back to the text. Offsets into it are ints. */
class Sentence {
public:
    /** Reads `span` of `text` without the spans in `gaps` (page numbers); keeps its memory for the next sentence. */
    void read(QStringView text, base::Span span, const Folding &folding,
              const std::vector<base::Span> &gaps = {});

    QStringView view() const { return QStringView(m_text.data(), qsizetype(m_text.size())); }
    QStringView slice(int start, int end) const { return view().mid(start, end - start); }
    int size() const { return int(m_text.size()); }
    /** The character at `i`, or 0 outside. */
    char16_t at(int i) const { return i >= 0 && i < size() ? m_text[size_t(i)] : u'\0'; }
    CharClass classAt(int i) const
    {
        return i >= 0 && i < size() ? m_folding->classOf(m_text[size_t(i)]) : CharClass::Other;
    }
    /** Whether the character stands right behind the one before it in the text, too. */
    bool isAdjacent(int i) const { return i > 0 && i < size() && m_at[size_t(i)] == m_at[size_t(i) - 1] + 1; }
    /** The place in the text of the characters from `start` to `end`, in UTF-16 units. */
    base::Span original(int start, int end) const;
    bool startsWith(int i, QStringView word) const
    {
        // The first letter says no to nearly all, without a call.
        return at(i) == word.front().unicode() && view().mid(i, word.size()) == word;
    }
    bool endsAt(int i, QStringView word) const
    {
        return i >= word.size() && at(i - 1) == word.back().unicode() &&
               view().mid(i - word.size(), word.size()) == word;
    }

private:
    qsizetype skipMarkup(QStringView text, qsizetype i, qsizetype end) const;
    void append(char16_t c, qsizetype at);

    std::vector<char16_t> m_text;
    /** Offset in the text of each character. */
    std::vector<qsizetype> m_at;
    const Folding *m_folding = nullptr;
};

} // namespace jiaoshu::extraction
