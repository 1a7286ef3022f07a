// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicon.h"

namespace jiaoshu::extraction {

Lexicon::Lexicon()
    : m_nodes(1)
    , m_links(1)
    , m_roots(0x10000, -1)
    , m_pairs(0x10000 / 64)
{}

Lexicon::Node &Lexicon::nodeFor(QStringView word)
{
    qint32 node = 0;
    for (const QChar c : word) {
        qint32 next = -1;
        for (const qint32 link : m_links[size_t(node)]) {
            if (m_nodes[size_t(link)].letter == c.unicode())
                next = link;
        }
        if (next < 0) {
            next = qint32(m_nodes.size());
            m_nodes.push_back({});
            m_nodes.back().letter = c.unicode();
            m_links[size_t(node)].push_back(next);
            m_links.emplace_back();
        }
        node = next;
    }
    return m_nodes[size_t(node)];
}

void Lexicon::addCue(QStringView word, Cue cue, quint8 arg)
{
    Node &node = nodeFor(word);
    node.cue = cue;
    node.arg = arg;
}

void Lexicon::addIndicator(QStringView word, int indicator)
{
    if (!word.isEmpty())
        nodeFor(word).indicator = indicator;
}

void Lexicon::addPlace(QStringView word, int place)
{
    if (!word.isEmpty())
        nodeFor(word).place = place;
}

void Lexicon::freeze()
{
    // Breadth first, so that the children of a node lie side by side.
    std::vector<Node> laidOut{m_nodes[0]};
    std::vector<qint32> origin{0};
    for (size_t i = 0; i < laidOut.size(); ++i) {
        const auto &links = m_links[size_t(origin[i])];
        laidOut[i].firstChild = qint32(laidOut.size());
        laidOut[i].children = qint32(links.size());
        for (const qint32 link : links) {
            laidOut.push_back(m_nodes[size_t(link)]);
            origin.push_back(link);
        }
    }
    m_nodes = std::move(laidOut);
    m_letters.reserve(m_nodes.size());
    for (const Node &node : m_nodes)
        m_letters.push_back(node.letter);
    m_links.clear();
    for (qint32 k = 0; k < m_nodes[0].children; ++k)
        m_roots[m_nodes[size_t(m_nodes[0].firstChild + k)].letter] = m_nodes[0].firstChild + k;
    for (qint32 k = 0; k < m_nodes[0].children; ++k) {
        const Node &root = m_nodes[size_t(m_nodes[0].firstChild + k)];
        const auto mark = [&](char16_t second) {
            const size_t bit = pairBit(root.letter, second);
            m_pairs[bit / 64] |= quint64(1) << (bit % 64);
        };
        for (qint32 c = root.firstChild; c < root.firstChild + root.children; ++c)
            mark(m_nodes[size_t(c)].letter);
        for (const char16_t passedOver : {u'“', u'”', u'的'})
            mark(passedOver);
    }
}

qint32 Lexicon::child(qint32 node, char16_t letter) const
{
    const Node &parent = m_nodes[size_t(node)];
    const char16_t *first = m_letters.data() + parent.firstChild;
    for (qint32 k = 0; k < parent.children; ++k) {
        if (first[k] == letter)
            return parent.firstChild + k;
    }
    return -1;
}

Lexicon::Hit Lexicon::longest(QStringView text, int at) const
{
    Hit hit;
    const char16_t first = text[at].unicode();
    qint32 node = m_roots[first];
    if (node < 0)
        return hit;
    const size_t bit = pairBit(first, at + 1 < text.size() ? text[at + 1].unicode() : u'\0');
    if (!((m_pairs[bit / 64] >> (bit % 64)) & 1)) {
        const Node &root = m_nodes[size_t(node)];
        return root.isWord() ? Hit{1, root.cue, root.arg, root.indicator, root.place} : hit;
    }
    for (int i = at + 1; node >= 0; ++i) {
        const Node &here = m_nodes[size_t(node)];
        if (here.isWord())
            hit = {i - at, here.cue, here.arg, here.indicator, here.place};
        if (here.children == 0 || i >= text.size())
            break;
        while (i < text.size() - 1 && (text[i] == u'“' || text[i] == u'”'))
            ++i;
        const qint32 next = child(node, text[i].unicode());
        // `占地区生产总值的比重` is the same name as without 的.
        const bool skips = next < 0 && text[i] == u'的' && i + 1 < text.size();
        node = skips ? child(node, text[++i].unicode()) : next;
    }
    return hit;
}

} // namespace jiaoshu::extraction
