// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wordplaces.h"

#include <QStringMatcher>

namespace jiaoshu::items {

namespace {

/** Whether a letter has two cases; Chinese and digits have none and need no folding, most of what a search costs. */
bool hasCase(const QString &word) { return word.toLower() != word || word.toUpper() != word; }

} // namespace

std::vector<qsizetype> placesOf(const QString &word, QStringView text)
{
    std::vector<qsizetype> places;
    if (hasCase(word)) {
        const QStringMatcher matcher(word, Qt::CaseInsensitive);
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1))
            places.push_back(at);
        return places;
    }
    // Looking for the first character alone runs at the speed of memory.
    const QChar first = word.front();
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (text.mid(at).startsWith(word))
            places.push_back(at);
    }
    return places;
}

} // namespace jiaoshu::items
