// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace jiaoshu::checks {

/**
 * Something to be said, with its numbers, put into words only when it is asked for: a check may run on any thread, and the
 * language may change afterwards. Texts are those of the translation context "Checks".
 */
class Phrase {
public:
    Phrase() = default;
    /** What is the same in every language: numbers, quotes, years. */
    Phrase(QString plain)
        : m_plain(std::move(plain))
    {}
    /** A text of the context "Checks" (marked by QT_TRANSLATE_NOOP) with %1 to %9 for its parts. */
    static Phrase said(const char *text, std::vector<Phrase> parts = {});
    /** A name that has no translation but two forms, such as an indicator's. */
    static Phrase named(QString chinese, QString english);
    /** Sentences one behind the other: with a blank between them, in Chinese without. */
    static Phrase sentences(std::vector<Phrase> parts);
    /** Phrases one behind the other, with `between` them. */
    static Phrase joined(std::vector<Phrase> parts, QString between);

    bool isEmpty() const { return !m_text && m_plain.isEmpty() && m_parts.empty(); }
    /** The words in the language that is installed; `language` ("zh", "en") chooses between the two forms of a name. */
    QString words(const QString &language) const;

private:
    const char *m_text = nullptr;
    /** The plain words, the Chinese form of a name, or what stands between joined parts. */
    QString m_plain;
    QString m_english;
    std::vector<Phrase> m_parts;
};

} // namespace jiaoshu::checks
