// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinyin.h"

#include <QHash>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <memory>

namespace jiaoshu::ui::pinyin {

namespace {

/** ICU's table of readings; made once, as that takes some milliseconds. Used on the thread of the window only. */
icu::Transliterator *transliterator()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
    }();
    return made.get();
}

QChar initial(QChar han)
{
    static QHash<QChar, QChar> known;
    const auto found = known.constFind(han);
    if (found != known.cend())
        return *found;
    icu::UnicodeString reading(char16_t(han.unicode()));
    if (icu::Transliterator *table = transliterator())
        table->transliterate(reading);
    const QChar letter = reading.isEmpty() ? han : QChar(reading.charAt(0)).toLower();
    known.insert(han, letter);
    return letter;
}

} // namespace

QString initials(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han)
            letters += initial(c);
        else if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

bool matches(const QString &text, const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive))
        return true;
    return initials(text).contains(wanted.toLower());
}

} // namespace jiaoshu::ui::pinyin
