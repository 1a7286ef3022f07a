// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chaptermatch.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::text {
namespace {

/** Share of their common pairs of characters from which two titles count as like, of 1. */
constexpr double Like = 0.5;

/** What a title is about: letters only, without the words that say when. */
QString bareTitle(const QString &title)
{
    QString bare;
    for (const QChar c : title) {
        if (c.isLetter() && !QStringView(u"一二三四五六七八九十年月〇零").contains(c))
            bare += c;
    }
    return bare;
}

/** How like two titles are: twice their common pairs of neighbouring characters, over all pairs (Dice); 1 for the same. */
double likeness(const QString &a, const QString &b)
{
    if (a == b)
        return a.isEmpty() ? 0 : 1;
    if (a.size() < 2 || b.size() < 2)
        return 0;
    QVector<bool> used(b.size() - 1, false);
    int common = 0;
    for (qsizetype i = 0; i + 1 < a.size(); ++i) {
        for (qsizetype j = 0; j + 1 < b.size(); ++j) {
            if (!used[j] && a[i] == b[j] && a[i + 1] == b[j + 1]) {
                used[j] = true;
                ++common;
                break;
            }
        }
    }
    return 2.0 * common / double(a.size() + b.size() - 2);
}

/** The heading that another one stands below, or -1. */
int parentOf(const Outline &outline, int index)
{
    const auto path = outline.pathAt(outline.headings()[size_t(index)].span.start);
    return path.size() < 2 ? -1 : path[path.size() - 2];
}

/** The headings right below one, or the outermost for -1. */
std::vector<int> childrenOf(const Outline &outline, int parent)
{
    std::vector<int> children;
    for (int i = 0; i < int(outline.headings().size()); ++i) {
        if (parentOf(outline, i) == parent)
            children.push_back(i);
    }
    return children;
}

/** The same, where a report's title above all chapters is no chapter. */
std::vector<int> chaptersOf(const Outline &outline)
{
    const std::vector<int> outermost = childrenOf(outline, -1);
    const bool title = outermost.size() == 1 && outline.headings()[size_t(outermost.front())].number == 0;
    return title ? childrenOf(outline, outermost.front()) : outermost;
}

/** The heading of `there` with the title most like this one's, or -1 where none is like it. */
int likeTitle(const Heading &heading, const Outline &there)
{
    const QString title = bareTitle(heading.title);
    std::tuple<double, bool, bool> best{Like, false, false};
    int found = -1;
    for (int i = 0; i < int(there.headings().size()); ++i) {
        const Heading &other = there.headings()[size_t(i)];
        const std::tuple rank(likeness(title, bareTitle(other.title)),
                              heading.number > 0 && other.number == heading.number,
                              other.level == heading.level);
        if (std::get<0>(rank) >= Like && (found < 0 || rank > best)) {
            best = rank;
            found = i;
        }
    }
    return found;
}

/** The chapters among which a heading without a like title has its match, if any. */
struct Between {
    std::vector<int> candidates;
    /** Whether chapters before and after it are found in the other report. */
    bool before = false;
    bool after = false;
};

Between between(const Outline &here, int index, const std::vector<int> &mine, const Outline &there,
                const std::vector<int> &theirs)
{
    Between found;
    const auto place = std::find(mine.begin(), mine.end(), index);
    auto first = theirs.begin();
    auto last = theirs.end();
    for (auto i = mine.begin(); i != place; ++i) {
        const auto at =
            std::find(theirs.begin(), theirs.end(), likeTitle(here.headings()[size_t(*i)], there));
        if (at != theirs.end()) {
            first = std::max(first, at + 1);
            found.before = true;
        }
    }
    for (auto i = place; i != mine.end(); ++i) {
        const auto at =
            std::find(theirs.begin(), theirs.end(), likeTitle(here.headings()[size_t(*i)], there));
        if (at != theirs.end() && at >= first) {
            last = std::min(last, at);
            found.after = true;
        }
    }
    found.candidates.assign(first, std::max(first, last));
    return found;
}

/** By its place among its neighbours and its number, below headings that match. */
int likePlace(const Outline &here, int index, const Outline &there)
{
    const Heading &heading = here.headings()[size_t(index)];
    const int parent = parentOf(here, index);
    const std::vector<int> chapters = chaptersOf(here);
    const bool isChapter = std::find(chapters.begin(), chapters.end(), index) != chapters.end();
    const int parentThere = isChapter ? -1 : matchingHeading(here, parent, there);
    if (heading.number <= 0 || (!isChapter && parentThere < 0))
        return -1;
    const std::vector<int> mine = isChapter ? chapters : childrenOf(here, parent);
    const std::vector<int> theirs = isChapter ? chaptersOf(there) : childrenOf(there, parentThere);
    const Between found = between(here, index, mine, there, theirs);
    if (found.before && found.after && found.candidates.size() == 1)
        return found.candidates.front();
    // Numbers alone say something only of texts that are built alike.
    if (!found.before && !found.after && mine.size() != theirs.size())
        return -1;
    for (const int candidate : found.candidates) {
        if (there.headings()[size_t(candidate)].number == heading.number)
            return candidate;
    }
    return -1;
}

} // namespace

int matchingHeading(const Outline &here, int index, const Outline &there)
{
    if (index < 0 || index >= int(here.headings().size()))
        return -1;
    const int like = likeTitle(here.headings()[size_t(index)], there);
    return like >= 0 ? like : likePlace(here, index, there);
}

ChapterMatch matchingChapter(const Outline &here, qsizetype offset, const Outline &there)
{
    const std::vector<int> path = here.pathAt(offset);
    for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
        if (const int match = matchingHeading(here, *heading, there); match >= 0)
            return {*heading, match};
    }
    return {};
}

} // namespace jiaoshu::text
