// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/districtfinder.h"

#include <algorithm>
#include <array>

namespace jiaoshu::extraction {
namespace {

/** Where the head names its author, no more of the body than this is read to be sure, and more only if need be. */
constexpr qsizetype ReadForAuthor[] = {1'500, 8'000};
constexpr qsizetype LongestName = 15;
/** `城区`, `郊区`, `矿区` are districts somewhere and common nouns everywhere. */
constexpr qsizetype ShortestSureName = 3;

/** Longest name that is believed by its form alone. */
constexpr qsizetype LongestForm = 5;

constexpr int InBody = 1;
constexpr int InHead = 10;
/** In the head and before what only the district itself is followed by. */
constexpr int AsAuthor = 30;
/** A name that stands in no head is the report's own only if it comes again and again. */
constexpr int LeastWeight = 3;

/** The last two characters as one number. */
uint endingOf(QStringView name)
{
    return name.size() < 2 ? 0 : uint(name[name.size() - 2].unicode()) << 16 | name.back().unicode();
}

QSet<uint> endingsOf(const figures::Gazetteer &gazetteer)
{
    QSet<uint> endings;
    for (const figures::District &district : gazetteer.districts()) {
        endings.insert(endingOf(district.name));
        endings.insert(endingOf(gazetteer.displayName(district)));
    }
    return endings;
}

bool endsDistrictName(QChar c)
{
    switch (c.unicode()) {
    case u'区':
    case u'县':
    case u'市':
    case u'旗':
    case u'州':
    case u'省':
    case u'盟': return true;
    default: return false;
    }
}

/** Whether what follows a name makes it the report's author: `…第六届`, `…人民政府`, `…统计局`, `…2022年`. */
bool authorFollows(QStringView rest)
{
    static constexpr std::array<QStringView, 19> words{
        u"召开",     u"举行",   u":",        u"第",   u"人民政府",   u"政府", u"统计局",
        u"国民经济", u"财政",   u"人民代表", u"人大", u"发展和改革", u"委",   u"融媒体",
        u"上半年",   u"一季度", u"前三季度", u"经济", u"预算"};
    const QStringView next = rest.left(6);
    if (std::any_of(words.begin(), words.end(), [next](QStringView word) { return next.startsWith(word); }))
        return true;
    // In `甲市乙区九届` the session is that of the latter.
    const qsizetype session = next.indexOf(u'届');
    const bool nearer =
        std::none_of(next.begin(), next.begin() + std::max<qsizetype>(session, 0), endsDistrictName);
    return (session >= 0 && nearer) || (next.size() >= 4 && next[0].isDigit() && next[3].isDigit());
}

/** What stands before a name and is none of it: the end of its city's name, or a word that leads to it. */
bool isEdge(QChar c)
{
    return c < QChar(0x4E00) || c > QChar(0x9FFF) ||
           QStringView(u"在于受为向对共协市省州盟记及和与届").contains(c);
}

/** 平顶山 for 平顶山市: cities are mostly called so. */
QStringView shortName(const QString &name)
{
    return name.size() > 2 ? QStringView(name).chopped(1) : QStringView(name);
}

} // namespace

bool isCommonNoun(QStringView name)
{
    // 天枢新区 is a name, 高新区 and 国家级新区 are none.
    if (name.endsWith(u"新区") && name.size() >= 4 && !name.startsWith(u"国家") && !name.startsWith(u"省级"))
        return false;
    static constexpr QStringView before =
        u"园社景地城片街小新发范郊全我辖县市老库牧校院能护灾学厂矿假作聚验心治务成住"
        u"本各他该跨邻整分两多外内大商流税展护带特都超上股夜门";
    return before.contains(name[name.size() - 2]) || QStringView(u"全我本各该").contains(name.front());
}

bool differsByOne(QStringView a, QStringView b)
{
    if (a.size() != b.size() || a.size() < ShortestSureName || a.back() != b.back())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different += a[i] != b[i];
    return different == 1;
}

DistrictFinder::DistrictFinder(const figures::Gazetteer &gazetteer)
    : m_gazetteer(gazetteer)
{
    // The names that ship with the program do not change from report to report.
    static const QSet<uint> builtIn = endingsOf(figures::Gazetteer::builtIn());
    m_endings = &gazetteer == &figures::Gazetteer::builtIn() ? builtIn : endingsOf(gazetteer);
}

QStringView DistrictFinder::nameEndingAt(QStringView text, qsizetype end) const
{
    // Most such characters end a common noun, which two letters tell without looking each length up.
    if (end < 2 || !m_endings.contains(endingOf(text.left(end))))
        return {};
    qsizetype longest = 0;
    while (longest < std::min(end, LongestName) && text[end - 1 - longest] >= QChar(0x4E00) &&
           text[end - 1 - longest] <= QChar(0x9FFF))
        ++longest;
    for (qsizetype length = longest; length >= 2; --length) {
        const QStringView name = text.mid(end - length, length);
        if (!m_gazetteer.byName(name).empty())
            return name;
    }
    return {};
}

/** A name by its form alone: from an edge to 区, 县, 市 or 旗. Districts are founded and renamed, and no list has all. */
QStringView DistrictFinder::formEndingAt(QStringView text, qsizetype end) const
{
    if (!QStringView(u"区县市旗").contains(text[end - 1]))
        return {};
    qsizetype start = end - 1;
    // In 2024年塔尔河县 the year is over before the name begins.
    const auto endsDate = [text](qsizetype at) {
        return at > 0 && ((QStringView(u"年月日").contains(text[at]) && text[at - 1].isDigit()) ||
                          text.mid(at - 1, 2) == u"季度" || text.mid(at - 1, 2) == u"半年" ||
                          text.mid(at - 1, 2) == u"月份");
    };
    while (start > 0 && end - start <= LongestForm && !isEdge(text[start - 1]) && !endsDate(start - 1))
        --start;
    const qsizetype shortest = text[end - 1] == u'县' ? 2 : ShortestSureName;
    const QStringView name = text.mid(start, end - start);
    return name.size() < shortest || name.size() > LongestForm || isCommonNoun(name) ? QStringView() : name;
}

/**
 * Adds names that the gazetteer does not have: those that stand in the head as its author's, or, where the head has
 * none, those that the text comes back to.
 */
void DistrictFinder::addUnknown(QStringView text, qsizetype headEnd, Names &names) const
{
    Names unknown;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!endsDistrictName(text[i]))
            continue;
        const QStringView name = formEndingAt(text, i + 1);
        if (name.isEmpty() || nameEndingAt(text, i + 1).size() >= ShortestSureName)
            continue;
        const bool author = i < headEnd && authorFollows(text.mid(i + 1));
        Evidence &evidence = unknown[name.toString()];
        evidence.weight += author ? AsAuthor : InBody;
        ++evidence.count;
    }
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it) {
        // A fault of the scan in a name that the text has right elsewhere is that name.
        const auto right = std::find_if(names.keyBegin(), names.keyEnd(), [&](const QString &known) {
            return differsByOne(known, it.key()) && names[known].count > it->count;
        });
        if (right != names.keyEnd())
            names[*right].weight += it->weight;
        else if (it->weight >= AsAuthor || it->count >= LeastWeight)
            names[it.key()] = *it;
    }
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
    for (const qsizetype length : ReadForAuthor) {
        const FoundDistrict author = findIn(folded.left(headEnd + length), headEnd, AsAuthor);
        if (!author.code.isEmpty())
            return author;
    }
    return findIn(folded, headEnd, LeastWeight);
}

/** The name with the most evidence, if it has enough. */
FoundDistrict DistrictFinder::findIn(QStringView text, qsizetype headEnd, int enough) const
{
    Names names = namesIn(text, headEnd);
    addUnknown(text, headEnd, names);
    QString best;
    int weight = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        // By name where weights are the same, so that the answer does not hang on the order of the hash.
        if (it->weight > weight || (it->weight == weight && weight > 0 && it.key() < best)) {
            best = it.key();
            weight = it->weight;
        }
    }
    if (weight < enough)
        return {};
    const QString code = codeOf(best, text, names);
    const figures::District *district = m_gazetteer.byCode(code);
    return {district ? m_gazetteer.displayName(*district) : best, code};
}

} // namespace jiaoshu::extraction
