// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>

namespace jiaoshu::text {
namespace {

/** ICU's table of readings; made once a thread, as that takes some milliseconds. */
icu::Transliterator *hanToLatin()
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    return transliterator.get();
}

/** Readings that ICU, which knows one for a character, does not give; of those in names of indicators and districts. */
QStringList otherReadings(QChar character)
{
    static const QHash<QChar, QStringList> readings{
        {u'地', {QStringLiteral("di")}},
        {u'长', {QStringLiteral("chang"), QStringLiteral("zhang")}},
        {u'重', {QStringLiteral("chong"), QStringLiteral("zhong")}},
        {u'行', {QStringLiteral("hang"), QStringLiteral("xing")}},
        {u'都', {QStringLiteral("du")}},
        {u'率', {QStringLiteral("lv")}},
        {u'绿', {QStringLiteral("lv")}},
        {u'旅', {QStringLiteral("lv")}},
        {u'女', {QStringLiteral("nv")}},
        {u'吕', {QStringLiteral("lv")}},
        {u'乐', {QStringLiteral("le"), QStringLiteral("yue")}},
        {u'朝', {QStringLiteral("chao"), QStringLiteral("zhao")}},
        {u'藏', {QStringLiteral("zang"), QStringLiteral("cang")}},
        {u'调', {QStringLiteral("diao"), QStringLiteral("tiao")}},
    };
    return readings.value(character);
}

/** Pinyin of one character; the same few hundred characters come again and again. */
QStringList readingsOf(QChar character)
{
    thread_local QHash<QChar, QStringList> known;
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    QString syllable = QString(character).toLower();
    if (icu::Transliterator *transliterator = hanToLatin()) {
        icu::UnicodeString text(char16_t(character.unicode()));
        transliterator->transliterate(text);
        syllable = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
    }
    const QStringList readings = QStringList{syllable} + otherReadings(character);
    known.insert(character, readings);
    return readings;
}

} // namespace

PinyinName::PinyinName(const QString &name)
    : m_name(name.toLower())
{
    for (const QChar character : name)
        m_syllables.push_back(readingsOf(character));
}

std::optional<base::Span> PinyinName::find(const QString &typed) const
{
    QString wanted = typed.toLower();
    wanted.remove(u' ').remove(u'\'');
    if (wanted.isEmpty())
        return std::nullopt;
    for (qsizetype start = 0; start < m_name.size(); ++start) {
        if (const auto end = matchFrom(start, wanted))
            return base::Span{start, *end};
    }
    return std::nullopt;
}

std::optional<qsizetype> PinyinName::matchFrom(qsizetype place, QStringView typed) const
{
    if (typed.isEmpty())
        return place;
    if (place == m_name.size())
        return std::nullopt;
    if (m_name[place] == typed.front()) {
        if (const auto end = matchFrom(place + 1, typed.mid(1)))
            return end;
    }
    // The longest piece of the syllable first, so that `xian` is tried as one syllable before `xi an`.
    for (const QString &syllable : m_syllables[size_t(place)]) {
        for (qsizetype length = std::min(syllable.size(), typed.size()); length > 0; --length) {
            if (!typed.startsWith(QStringView(syllable).left(length)))
                continue;
            if (const auto end = matchFrom(place + 1, typed.mid(length)))
                return end;
        }
    }
    return std::nullopt;
}

bool matchesPinyin(const QString &name, const QString &typed)
{
    return typed.trimmed().isEmpty() || PinyinName(name).find(typed);
}

} // namespace jiaoshu::text
