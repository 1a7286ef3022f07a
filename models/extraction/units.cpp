// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/units.h"

namespace jiaoshu::extraction {

namespace {

struct UnitWords {
    UnitClass unitClass;
    const char16_t *words;
};

constexpr UnitWords Table[] = {
    {UnitClass::Money, u"元 美元 欧元 港元 日元 块钱 港币 英镑"},
    {UnitClass::Percent, u"% ‰ %%"},
    {UnitClass::Points, u"个百分点 百分点 个千分点 个点"},
    {UnitClass::Times, u"倍 番"},
    {UnitClass::People, u"人 人次 名 位 人份 人日 人天"},
    {UnitClass::Households, u"户 户次"},
    {UnitClass::Things,
     u"个 家 项 件 座 处 条 辆 台 套 间 所 宗 起 场 场次 批 批次 次 株 棵 头 只 羽 尾 册 部 篇 首 幅 张 份 "
     u"本 节 门 类 种 样 栋 "
     u"幢 孔 眼 口 艘 架 列 组 支 队 团 班 块 片 面 道 根 把 颗 粒 盏 床 村 镇 乡 街道 社区 台套 台次 辆次 "
     u"标段 个标段 架次 标箱 标准箱 TEU 宗地 单 票 期 轮 顶 枚 盘 桩 枪 个位次 位次 席 学位 个学位 床位 "
     u"张床位 例 剂次 针次 "
     u"针 瓶 箱 包 袋 桶 车 车次 趟 班次 站 档 部门 款 则 段 点位 个点位 网格 梯次 梯 泊位 个泊位 车位 "
     u"个车位 亿次 堂 "
     u"盒 副 双 匹 亿件 人件 字 集 卷 课时 学时 例次 台时 店 层 标台"},
    {UnitClass::Area,
     u"平方米 平方公里 平方千米 亩 公顷 m² ㎡ m2 km² km2 hm² ha 亩次 平米 平方 标准亩 顷 亩地 平方公尺 km2"},
    {UnitClass::Length, u"公里 千米 米 km m 里 延米 厘米 毫米 cm mm 车道公里 皮长公里 海里 纤芯公里 芯公里"},
    {UnitClass::Mass,
     u"吨 公斤 千克 克 斤 t kg g 吨标准煤 吨标煤 吨公里 吨二氧化碳 吨CO2 毫克 微克 吨位 载重吨"},
    {UnitClass::Volume, u"立方米 立方 方 升 m³ m3 L 毫升 重量箱 标方 标准立方米"},
    {UnitClass::Energy,
     u"千瓦 千瓦时 度 度电 瓦 kW kWh MW MWh GW GWh 兆瓦 兆瓦时 吉瓦 吉瓦时 kV kv KV 千伏 千伏安 kVA MVA 伏 W "
     u"V "
     u"焦 千焦 百万千焦 大卡 标准煤 KW KWH 蒸吨 兆 M Mbps 比特 TB GB PB EB TFlops PFlops P PFLOPS"},
    {UnitClass::Time, u"天 个月 小时 分钟 秒 周 年 岁 个工作日 工作日 周岁 个小时 分 个季度 个学期 个交易日 "
                      u"个自然日 天次 个年头"},
    {UnitClass::Concentration,
     u"微克每立方米 毫克每立方米 微克 毫克每升 微克立方米 ppm dB 分贝 μg mg ℃ 摄氏度 °C 人公里"},
    {UnitClass::Other, u"分 成"},
};

/** Magnitude words before a unit that are rarely longer than this: 亿, 千万, 万亿. */
constexpr int MostMagnitudes = 3;

} // namespace

bool isMagnitude(char16_t c)
{
    return c == u'万' || c == u'亿' || c == u'千' || c == u'百' || c == u'仟' || c == u'佰';
}

bool isMore(char16_t c) { return c == u'多' || c == u'余' || c == u'几' || c == u'来'; }

Units::Units()
{
    for (const UnitWords &entry : Table) {
        for (const QStringView word : QStringView(entry.words).tokenize(u' ', Qt::SkipEmptyParts))
            m_words.addIndicator(word, int(entry.unitClass));
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
        if (const Match per = word(text, slash + 1); per.length > 0)
            return {unit.length + 1 + per.length,
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
