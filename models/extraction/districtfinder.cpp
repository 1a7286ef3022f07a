// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/districtfinder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiaoshu::extraction {
namespace {

/** Evidence enough lies at the beginning of a text; a longer one is not read to its end for it. */
constexpr qsizetype ReadAtMost = 200'000;
constexpr qsizetype LongestName = 15;
/** `城区`, `郊区`, `矿区` are districts somewhere and common nouns everywhere. */
constexpr qsizetype ShortestSureName = 3;

constexpr int InBody = 1;
constexpr int InHead = 10;
/** In the head and before what only the district itself is followed by. */
constexpr int AsAuthor = 30;
/** A name that stands in no head is the report's own only if it comes again and again. */
constexpr int LeastWeight = 3;

bool endsDistrictName(QChar c) { return QStringView(u"区县市旗州省盟").contains(c); }

/** Whether what follows a name makes it the report's author: `…第六届`, `…人民政府`, `…统计局`, `…2022年`. */
bool authorFollows(QStringView rest)
{
    static constexpr std::array<QStringView, 9> words{
        u"第", u"人民政府", u"政府", u"统计局", u"国民经济", u"财政", u"人民代表", u"人大", u"发展和改革"};
    const QStringView next = rest.left(6);
    if (std::any_of(words.begin(), words.end(), [next](QStringView word) { return next.startsWith(word); }))
        return true;
    return next.contains(u'届') || (next.size() >= 4 && next[0].isDigit() && next[3].isDigit());
}

/** The name in `在偃师市第十七届`, for a district that the gazetteer does not (or no longer) have. */
QString namedInSession(QStringView head)
{
    static const QRegularExpression session(QStringLiteral("在([\\x{4E00}-\\x{9FFF}]{1,7}[区县市旗])第"));
    return session.match(head.toString()).captured(1);
}

/** 平顶山 for 平顶山市: cities are mostly called so. */
QStringView shortName(const QString &name)
{
    return name.size() > 2 ? QStringView(name).chopped(1) : QStringView(name);
}

} // namespace

QStringView DistrictFinder::nameEndingAt(QStringView text, qsizetype end) const
{
    const qsizetype longest = std::min(end, LongestName);
    for (qsizetype length = longest; length >= 2; --length) {
        const QStringView name = text.mid(end - length, length);
        if (!m_gazetteer.byName(name).empty())
            return name;
    }
    return {};
}

bool DistrictFinder::isParent(const QString &parent, QStringView name) const
{
    const auto districts = m_gazetteer.byName(name);
    return std::any_of(districts.begin(), districts.end(), [&](const figures::District *district) {
        const figures::District *above = m_gazetteer.parentOf(*district);
        return above && (above->name == parent || m_gazetteer.displayName(*above) == parent);
    });
}

DistrictFinder::Names DistrictFinder::namesIn(QStringView text, qsizetype headEnd) const
{
    Names names;
    QString before;
    qsizetype beforeEnd = -1;
    int beforeWeight = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsDistrictName(text[i]))
            continue;
        const QStringView name = nameEndingAt(text, i + 1);
        const bool afterParent = beforeEnd == i + 1 - name.size() && isParent(before, name);
        if (name.isEmpty() || (name.size() < ShortestSureName && !afterParent))
            continue;
        const bool inHead = i < headEnd;
        const int weight = !inHead ? InBody : authorFollows(text.mid(i + 1)) ? AsAuthor : InHead;
        Evidence &evidence = names[name.toString()];
        evidence.weight += weight;
        ++evidence.count;
        // In 平顶山市新华区 the city only says which 新华区.
        if (afterParent)
            names[before].weight -= beforeWeight;
        before = name.toString();
        beforeEnd = i + 1;
        beforeWeight = weight;
    }
    return names;
}

QString DistrictFinder::codeOf(const QString &name, QStringView text, const Names &names) const
{
    const auto districts = m_gazetteer.byName(name);
    if (districts.size() == 1)
        return districts.front()->code;
    QString code;
    qsizetype most = 0;
    for (const figures::District *district : districts) {
        qsizetype evidence = 0;
        if (const figures::District *parent = m_gazetteer.parentOf(*district)) {
            evidence += 3 * text.count(shortName(parent->name));
            if (const figures::District *province = m_gazetteer.parentOf(*parent))
                evidence += text.count(shortName(province->name));
            for (const figures::District &sibling : m_gazetteer.districts())
                if (sibling.parentCode == parent->code && sibling.name != name)
                    evidence += names.value(sibling.name).count;
        }
        if (evidence == most)
            code.clear();
        if (evidence > most) {
            most = evidence;
            code = district->code;
        }
    }
    return code;
}

FoundDistrict DistrictFinder::find(QStringView folded, qsizetype headEnd) const
{
    const QStringView text = folded.left(ReadAtMost);
    const Names names = namesIn(text, headEnd);
    QString best;
    int weight = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        // By name where weights are the same, so that the answer does not hang on the order of the hash.
        if (it->weight > weight || (it->weight == weight && weight > 0 && it.key() < best)) {
            best = it.key();
            weight = it->weight;
        }
    }
    if (weight < LeastWeight) {
        const QString session = namedInSession(text.left(headEnd));
        if (!session.isEmpty())
            return {session, {}};
        return {};
    }
    const QString code = codeOf(best, text, names);
    const figures::District *district = m_gazetteer.byCode(code);
    return {district ? m_gazetteer.displayName(*district) : best, code};
}

} // namespace jiaoshu::extraction
