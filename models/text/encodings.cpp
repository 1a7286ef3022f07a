// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encodings.h"

#include <QSet>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <array>
#include <vector>

namespace jiaoshu::text {
namespace {

/** Plausibility is a matter of kinds of characters: this many tell as much as all of a long text. */
constexpr qsizetype SampleLength = 50'000;

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter openConverter(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.toLatin1().constData(), &status);
    return Converter(U_SUCCESS(status) ? converter : nullptr);
}

/** Converts all bytes; stops at the first that does not fit if `stop`. Gives the error, if any, and its offset. */
UErrorCode run(UConverter *converter, QByteArrayView bytes, bool stop, QString &text, qsizetype &errorOffset)
{
    UErrorCode status = U_ZERO_ERROR;
    ucnv_reset(converter);
    ucnv_setToUCallBack(converter, stop ? UCNV_TO_U_CALLBACK_STOP : UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr,
                        nullptr, nullptr, &status);
    text.resize(bytes.size() + 2); // No encoding here gives more UTF-16 units than it has bytes.
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *target = begin;
    ucnv_toUnicode(converter, &target, begin + text.size(), &source, end, nullptr, true, &status);
    text.resize(target - begin);
    if (U_FAILURE(status)) {
        std::array<char, 16> invalid{};
        auto length = int8_t(invalid.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, invalid.data(), &length, &ignored);
        errorOffset = source - bytes.data() - length;
    }
    return status;
}

/**
 * The characters that running text of government reports is mostly made of, in simplified and in traditional form.
 * Text read in the wrong encoding falls on all of some twenty thousand characters and hits these rarely.
 */
const QSet<char16_t> &frequentCharacters()
{
    static const auto characters = [] {
        const QString list = QStringLiteral("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分"
                                            "对成会可主发年动同工也能下过子说产种面而方后多"
                                            "定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实"
                                            "加量都两体制机当使点从业本去把性好应开它合还因由"
                                            "其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你"
                                            "明看原又么利比或但质气第向道命此变条只没结解问意"
                                            "建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文"
                                            "总次品式活设及管特件长求老头基资边流路级少图山统"
                                            "接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则"
                                            "任取据处队南给色光门即保治北造百规热领七海口东导"
                                            "器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单"
                                            "风切打白教速花带安场身车例真务具万每目至达走积示"
                                            "议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广"
                                            "石记需段研界拉林律叫且究观越织装影算低持音众书布"
                                            "复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感"
                                            "劳便团往酸历市克何除消构府称太准精值号率族维划选"
                                            "标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适"
                                            "属圆包火住调满县局照参红细引听该铁价严首底液官德"
                                            "随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告"
                                            "李台落木帮轮破亚师围注远字材排供河态封另施减树溶"
                                            "怎止案言士均武固叶鱼波视仅费紧爱左章早朝害续轻服试食充兵源判护司"
                                            "足某练差致板田降黑犯负击范继兴似余坚曲输修故城夫"
                                            "够送笔船占右财吃富春职觉汉画功巴跟虽杂飞检吸助升阳互初创抗考投坏"
                                            "策古径换未跑留钢曾端责站简述钱副尽帝射草冲承独令"
                                            "限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷"
                                            "胜绝析块剂测丝协诉念陈仍罗盐友洋错苦夜刑移频逐靠"
                                            "混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核"
                                            "校散侵吧甲游久菜味旧模湖货损预阻毫普稳乙妈植息扩"
                                            "银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫肥善"
                                            "龙演父渐血欢械掌歌沙刚攻谓盾讨晚粒乱燃矛乎杀药宁"
                                            "鲁贵钟煤读班伯香介迫句丰培握兰担弦蛋沉假穿执答乐谁顺烟缩征脸喜松"
                                            "脚困异免背星福买染井概慢怕磁倍祖皇促静补评翻肉践"
                                            "尼衣宽扬棉希伤操垂秋宜氢套督振架亮末宪庆编牛触映雷销诗座居抓裂胞"
                                            "呼娘景威绿晶厚盟衡鸡孙延危胶屋乡临陆顾掉呀灯岁措"
                                            "束耐剧玉赵跳哥季课凯胡额款绍卷齐伟蒸殖永宗苗川炉岩弱零杨奏沿露杆"
                                            "探滑镇饭浓航怀赶库夺伊灵税途灭赛归召鼓播盘裁险康"
                                            "唯录菌纯借糖盖横符私努堂域枪润幅哈竟熟虫泽脑壤碳欧遍侧寨敢彻虑斜"
                                            "薄庭纳弹饲伸折麦湿暗荷瓦塞床筑恶户访塔奇透梁刀旋"
                                            "迹卡氯遇份毒泥退洗摆灰彩卖耗夏择忙铜献硬予繁圈雪函亦抽篇阵阴丁尺"
                                            "追堆雄迎泛爸楼避谋吨野猪旗累偏典馆索秦脂潮爷豆忽"
                                            "托惊塑遗愈朱替纤粗倾尚痛楚谢奋购磨君池旁碎骨监捕弟暴割贯殊释词亡"
                                            "壁顿宝午尘闻揭炮残冬桥妇警综招吴付浮遭徐您摇谷赞"
                                            "箱隔订男吹园纷唐败宋玻巨耕坦荣闭湾键凡驻锅救恩剥凝碱齿截炼麻纺禁"
                                            "废盛版缓净睛昌婚涉筒嘴插岸朗庄街藏姑贸腐奴啦惯乘"
                                            "障污环纲款贫幼舒慧疫亩创城镇抵辖攻坚居镇街棚户违拆绿疏智链湛瀍漯"
                                            "個們這為國時來對會發動過說產種麼經進著電裡現實還兩體應開從業當關"
                                            "學與東樣間數線無義論總條點結問題質氣"
                                            "變軍員長馬黨運農設強決區戰組領處隊給門歷濟階極術權證導書認識證據"
                                            "務萬達積議聲報鬥類華確張傳許記廣車場單風帶採轉"
                                            "勞團議讓響約構專觀習選標寫際歲鐵滿縣嚴標調營項護輸財費職創財稅預"
                                            "幣億畝環節約優惠鄉鎮勢態連續檢責陽銀貿禦築衛"
                                            "輕勝獎規劃維統計備將雙壓鬆樂兒盡願顧聯興陳楊趙劉孫劃誌資訊購買賣"
                                            "車輛廠點歸順際億餘獲實廳樓戶舊違綠產值較歷");
        QSet<char16_t> set;
        for (QChar c : list)
            set.insert(c.unicode());
        return set;
    }();
    return characters;
}

bool isChinesePunctuation(char16_t c)
{
    return (c >= 0x3001 && c <= 0x3011) || c == 0x3000 || (c >= 0x2014 && c <= 0x2026) || c == 0x00B7 ||
           (c >= 0xFF01 && c <= 0xFF1F) || c == 0x2030;
}

/** What stands in no text that anybody wrote. */
bool isImpossible(char32_t c)
{
    const bool control = c < 0x20 ? !(c >= 0x09 && c <= 0x0D) : (c >= 0x7F && c < 0xA0);
    return control || c == 0xFFFD || u_charType(UChar32(c)) == U_PRIVATE_USE_CHAR || !u_isdefined(UChar32(c));
}

/** What plausibility asks of a character, answered once for all of the basic plane: files are read by the thousand. */
struct Traits {
    bool impossible = false;
    bool good = false;
};

const std::vector<Traits> &basicPlane()
{
    static const auto traits = [] {
        std::vector<Traits> all(0x10000);
        const QSet<char16_t> &frequent = frequentCharacters();
        for (uint c = 0; c < all.size(); ++c)
            all[c] = {isImpossible(c), isChinesePunctuation(char16_t(c)) || frequent.contains(char16_t(c))};
        return all;
    }();
    return traits;
}

} // namespace

Conversion convertBytes(QByteArrayView bytes, const QString &encoding)
{
    Conversion conversion;
    const Converter converter = openConverter(encoding);
    if (!converter) {
        conversion.known = false;
        return conversion;
    }
    const UErrorCode status = run(converter.get(), bytes, true, conversion.text, conversion.errorOffset);
    if (U_FAILURE(status)) {
        conversion.truncated = status == U_TRUNCATED_CHAR_FOUND;
        qsizetype ignored = 0;
        run(converter.get(), bytes, false, conversion.text, ignored);
    }
    return conversion;
}

ByteOrderMark byteOrderMark(QByteArrayView bytes)
{
    // UTF-32LE begins with what UTF-16LE begins with, so it is asked first.
    static const std::array<std::pair<QByteArray, QString>, 6> marks{{
        {QByteArray("\xFF\xFE\0\0", 4), QStringLiteral("UTF-32LE")},
        {QByteArray("\0\0\xFE\xFF", 4), QStringLiteral("UTF-32BE")},
        {QByteArray("\xEF\xBB\xBF"), QStringLiteral("UTF-8")},
        {QByteArray("\xFF\xFE"), QStringLiteral("UTF-16LE")},
        {QByteArray("\xFE\xFF"), QStringLiteral("UTF-16BE")},
        {QByteArray("\x84\x31\x95\x33"), QStringLiteral("GB18030")},
    }};
    for (const auto &[mark, encoding] : marks)
        if (bytes.startsWith(mark))
            return {encoding, mark.size()};
    return {};
}

QString binaryKind(QByteArrayView bytes)
{
    static const std::array<std::pair<QByteArray, QString>, 13> kinds{{
        {QByteArray("%PDF-"), QStringLiteral("PDF")},
        {QByteArray("PK\x03\x04"), QStringLiteral("ZIP (DOCX, XLSX, …)")},
        {QByteArray("\x89PNG"), QStringLiteral("PNG")},
        {QByteArray("\xD0\xCF\x11\xE0"), QStringLiteral("DOC, XLS or WPS")},
        {QByteArray("\xFF\xD8\xFF"), QStringLiteral("JPEG")},
        {QByteArray("GIF8"), QStringLiteral("GIF")},
        {QByteArray("{\\rtf"), QStringLiteral("RTF")},
        {QByteArray("\x1F\x8B"), QStringLiteral("GZIP")},
        {QByteArray("7z\xBC\xAF"), QStringLiteral("7-Zip")},
        {QByteArray("Rar!"), QStringLiteral("RAR")},
        {QByteArray("\x7F"
                    "ELF"),
         QStringLiteral("ELF")},
        {QByteArray("SQLite format 3"), QStringLiteral("SQLite")},
        {QByteArray("II*\0", 4), QStringLiteral("TIFF")},
    }};
    for (const auto &[magic, kind] : kinds)
        if (bytes.startsWith(magic))
            return kind;
    return {};
}

double plausibility(QStringView text)
{
    const QStringView sample = text.left(SampleLength);
    const std::vector<Traits> &traits = basicPlane();
    qsizetype counted = 0;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const char16_t unit = sample[i].unicode();
        Traits kind = traits[unit];
        if (QChar::isHighSurrogate(unit) && i + 1 < sample.size()) {
            kind = {isImpossible(QChar::surrogateToUcs4(unit, sample[i + 1].unicode())), false};
            ++i;
        }
        if (unit < 0x80 && !kind.impossible)
            continue;
        ++counted;
        bad += kind.impossible;
        good += kind.good;
    }
    return counted == 0 ? 0.0 : double(good - 2 * bad) / double(counted);
}

bool looksBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x20)
            continue;
        if (unit == 0)
            return true;
        controls += !(unit >= 0x09 && unit <= 0x0D) && unit != 0x1A;
    }
    // A stray form feed or escape is left over from some converter; one in a hundred is machine data.
    return controls * 100 > text.size();
}

} // namespace jiaoshu::text
