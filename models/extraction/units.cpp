// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units.h"

namespace jiaoshu::extraction {

namespace {

/** Magnitude words before a unit that are rarely longer than this: 亿, 千万, 万亿. */
constexpr int MostMagnitudes = 3;

} // namespace

bool isMagnitude(char16_t c)
{
    return c == u'万' || c == u'亿' || c == u'千' || c == u'百' || c == u'仟' || c == u'佰';
}

bool isMore(char16_t c) { return c == u'多' || c == u'余' || c == u'几' || c == u'来'; }

Units::Units(const figures::UnitTable &table, const Folding &folding)
{
    const auto add = [&](const QString &spelling, UnitClass unitClass) {
        m_words.addIndicator(folding.folded(spelling), int(unitClass));
    };
    for (const figures::UnitEntry &entry : table.entries()) {
        if (entry.inText)
            add(entry.symbol, entry.unitClass);
        for (const QString &alias : entry.aliases)
            add(alias, entry.unitClass);
    }
    m_words.freeze();
}

Units::Match Units::word(QStringView text, int at) const
{
    if (at >= text.size())
        return {};
    const Lexicon::Hit hit = m_words.longest(text, at);
    if (!hit)
        return {};
    // A unit in letters ends where its word ends: `5G` is no unit, `5Gbps` neither.
    const auto isLetter = [&](int i) {
        return i < text.size() && text[i] < QChar(u'\x7F') && text[i].isLetter();
    };
    if (isLetter(at) && isLetter(at + hit.length))
        return {};
    return {hit.length, UnitClass(hit.indicator)};
}

Units::Match Units::at(QStringView text, int at) const
{
    int i = at;
    int magnitudes = 0;
    bool more = false;
    for (; i < text.size() && i < at + MostMagnitudes + 2; ++i) {
        const char16_t c = text[i].unicode();
        // 千瓦时 and 百分点 are units of their own, not thousands or hundreds of one.
        if ((c == u'千' || c == u'百') && word(text, i).length > 0)
            break;
        if (isMagnitude(c) && magnitudes < MostMagnitudes)
            ++magnitudes;
        else if (isMore(c) && !more)
            more = true;
        else
            break;
    }
    Match unit = word(text, i);
    if (unit.length == 0 && magnitudes > 0) {
        // `16.16万城乡居民`: the magnitude alone is all the unit that was written.
        const int end = isMore(text[i - 1].unicode()) && i - at > 1 ? i - 1 : i;
        return {end - at, UnitClass::None};
    }
    if (unit.length == 0)
        return {};
    unit.length += i - at;
    const int slash = at + unit.length;
    if (slash + 1 < text.size() && text[slash] == u'/') {
        // 吨标准煤/万元
        int per = slash + 1;
        while (per < text.size() && isMagnitude(text[per].unicode()) && per <= slash + MostMagnitudes)
            ++per;
        if (const Match below = word(text, per); below.length > 0)
            return {per + below.length - at,
                    unit.unitClass == UnitClass::Mass ? UnitClass::Concentration : unit.unitClass};
    }
    return unit;
}

UnitClass Units::classOf(QStringView unit) const
{
    const Match match = at(unit, 0);
    return match.length == unit.size() ? match.unitClass : UnitClass::None;
}

} // namespace jiaoshu::extraction
