// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace jiaoshu::extraction {

/** What a word of the cue table does to the figures near it; cues.cpp lists the words of each. */
enum class Cue : quint8 {
    None,
    /** 增长, 提高: a rise; with a per cent after it a rate of growth. */
    Up,
    /** 下降, 减少: a fall. */
    Down,
    /** 增至, 提高到: the level after a rise. */
    UpTo,
    /** 降至, 下降到: the level after a fall. */
    DownTo,
    /** 由, 从: the earlier of two levels follows. */
    From,
    /** 达到, 拥有: the state at the end of the time spoken of. */
    Reach,
    /** 增速, 涨幅: names a rate of growth. */
    GrowthNoun,
    /** 降幅, 降低率: names a rate of fall. */
    FallNoun,
    /** 年均: an average over years. */
    Average,
    /** 比, 较, 同比: what follows is what it is compared with. */
    Than,
    /** 占: what follows is the whole of which it is a part. */
    ShareOf,
    /** 比重, 占比, 率: names a share. */
    ShareNoun,
    /** 扣除, 剔除: what follows is left out. */
    Except,
    /** 完成目标的, 占预算的: a rate of completion. */
    Completion,
    /** 力争, 计划, 预期目标: aimed at. */
    Target,
    /** 实际完成: after all an outcome, though targets stand near. */
    Outcome,
    /** 预计, 初步测算: foreseen. */
    Estimate,
    Respectively,
    Among,
    /** 新增, 新认定: an addition to a stock. */
    New,
    /** 累计: summed over the time spoken of. */
    Cumulative,
    /** 投资, 完成投资: money put into what was named before. */
    Invested,
    /** 签约. */
    Signed,
    /** 惠及: whom a project serves. */
    Benefits,
    /** 三次产业结构. */
    Structure,
    /** 指数, 得分: an indicator whose number has no unit. */
    Index,
    /** 完成, 全年, 同期: words that name nothing. */
    Filler,
    /** 项目, 企业: general nouns that end a name. */
    Noun,
    ThisYear,
    LastYear,
    YearBeforeLast,
    NextYear,
    /** 一年来, 过去一年. */
    PastYear,
    /** 五年来: years in `arg`. */
    PastYears,
    /** 今后五年: years in `arg`. */
    NextYears,
    /** 十三五: the plan's number in `arg`. */
    PlanPeriod,
    /** 上半年, 一季度, 前三季度: first month × 16 + last month in `arg`. */
    Months,
    /** 一季度: quarter in `arg`. */
    Quarter,
    Own,
    City,
    Province,
    Nation,
};
static_assert(int(Cue::Nation) < 64, "a sentence keeps a bit for each");

/** Words in a trie: the longest word at a place is found in the time of its length. */
class Lexicon {
public:
    struct Hit {
        int length = 0;
        Cue cue = Cue::None;
        quint8 arg = 0;
        /** Index of an indicator or place that the word names, or -1. */
        qint32 indicator = -1;
        qint32 place = -1;
        explicit operator bool() const { return length > 0; }
    };

    Lexicon();
    void addCue(QStringView word, Cue cue, quint8 arg = 0);
    void addIndicator(QStringView word, int indicator);
    void addPlace(QStringView word, int place);
    /** Lays the trie out for reading; no word can be added afterwards. */
    void freeze();

    /** The longest word that starts at `at`; quotation marks inside a word are passed over. */
    Hit longest(QStringView text, int at) const;

private:
    struct Node {
        char16_t letter = 0;
        Cue cue = Cue::None;
        quint8 arg = 0;
        qint32 indicator = -1;
        qint32 place = -1;
        qint32 firstChild = -1;
        qint32 children = 0;
        bool isWord() const { return cue != Cue::None || indicator >= 0 || place >= 0; }
    };
    Node &nodeFor(QStringView word);
    qint32 child(qint32 node, char16_t letter) const;

    std::vector<Node> m_nodes;
    /** The nodes' letters side by side, among which a child is looked for. */
    std::vector<char16_t> m_letters;
    /** Building only: children of each node. */
    std::vector<std::vector<qint32>> m_links;
    static size_t pairBit(char16_t first, char16_t second) { return (size_t(first) * 31 + second) & 0xFFFF; }

    /** Node of each first character, or -1. */
    std::vector<qint32> m_roots;
    /** Bit per pair of first characters (folded to 16 bits): most places of a text begin no word, and this says so. */
    std::vector<quint64> m_pairs;
};

/** Adds the words of the language that say period, status, measure, share and so on. */
void addCues(Lexicon &lexicon);

} // namespace jiaoshu::extraction
