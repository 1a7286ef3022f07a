// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/findfolding.h"

#include "extraction/folding.h"

#include <QStringMatcher>

namespace jiaoshu::ui {

namespace {

/** Unit by unit, so that offsets stay: what folds to several characters is left as it is. */
QString folded(QStringView text)
{
    const extraction::Folding &folding = extraction::sharedFolding();
    QString result = text.toString();
    for (QChar &c : result) {
        char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            unit = char16_t(unit - 0xFEE0);
        else if (unit == 0x3000)
            unit = u' ';
        c = QChar(folding.fold(unit));
    }
    return result;
}

/** Whether a place in the text is inside a character: before a combining mark or the second half of a pair. */
bool cuts(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && (text[at].isLowSurrogate() || text[at].isMark());
}

} // namespace

std::vector<base::Span> findFolded(QStringView text, QStringView wanted)
{
    std::vector<base::Span> found;
    if (wanted.isEmpty())
        return found;
    const QString where = folded(text);
    const QStringMatcher matcher(folded(wanted), Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(where); at >= 0;) {
        const base::Span place{at, at + wanted.size()};
        const bool whole = !cuts(text, place.start) && !cuts(text, place.end);
        if (whole)
            found.push_back(place);
        at = matcher.indexIn(where, whole ? place.end : at + 1);
    }
    return found;
}

} // namespace jiaoshu::ui
