// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

namespace jiaoshu::checks {
namespace {

/** A turn of phrase that says something else than it means, or two things. */
struct Turn {
    QRegularExpression pattern;
    Severity severity = Severity::Hint;
    /** %1 is what stands there. */
    const char *text = nullptr;
    /** A text without this has none of them: looked for first, since it costs hardly anything. */
    QString needs;
};

const std::vector<Turn> &turns()
{
    static const std::vector<Turn> list = [] {
        std::vector<Turn> made;
        // `#` stands for a number.
        const auto add = [&made](Severity severity, const char *needs, const char *pattern,
                                 const char *text) {
            const QString whole = QString::fromUtf8(pattern).replace(u'#', QStringLiteral("\\d[\\d.,]*"));
            made.push_back({QRegularExpression(whole, QRegularExpression::DontCaptureOption), severity, text,
                            QString::fromUtf8(needs)});
        };
        add(Severity::Hint, "左右", "(?:大约|约|将近|接近|近)\\s?#\\s?(?:%|[^\\d\\s，。；、]{0,5}?)左右",
            QT_TRANSLATE_NOOP("Checks", "“%1” is vague twice: one of the two words is enough."));
        add(Severity::Hint, "以上",
            "(?:至少|不低于|不少于|超过|突破)[^\\d，。；、]{0,4}#\\s?(?:%|[^\\d\\s，。；、]{0,5}?)以上",
            QT_TRANSLATE_NOOP("Checks", "“%1” sets the same bound twice: one of the two words is enough."));
        add(Severity::Hint, "以",
            "(?:至多|不超过|不高于|不多于)[^\\d，。；、]{0,4}#\\s?(?:%|[^\\d\\s，。；、]{0,5}?)以[下内]",
            QT_TRANSLATE_NOOP("Checks", "“%1” sets the same bound twice: one of the two words is enough."));
        add(Severity::Hint, "%", "(?<![\\d.年\\-—~～])#\\s?[~～—–-]{1,2}\\s?#%",
            QT_TRANSLATE_NOOP("Checks", "“%1”: a range of per cents has the sign at both ends."));
        add(Severity::Hint, "万", "(?<![\\d.年\\-—~～])#\\s?[~～—–-]{1,2}\\s?#\\s?万(?!亿)",
            QT_TRANSLATE_NOOP("Checks",
                              "“%1” can be read two ways: write the unit at both ends of the range."));
        add(Severity::Hint, "亿", "(?<![\\d.年\\-—~～])#\\s?[~～—–-]{1,2}\\s?#\\s?亿",
            QT_TRANSLATE_NOOP("Checks",
                              "“%1” can be read two ways: write the unit at both ends of the range."));
        add(Severity::Hint, "%", "(?:增长|增加|提高|上升)\\s?[-−－]\\s?#%",
            QT_TRANSLATE_NOOP("Checks", "“%1”: a negative growth is a fall; write how far it fell."));
        add(Severity::Warning, "%", "(?:下降|减少|降低|回落)了?\\s?[-−－]\\s?#%",
            QT_TRANSLATE_NOOP("Checks", "“%1” is negative twice: does it fall or rise?"));
        add(Severity::Warning, "%",
            "(?:比重|占比|城镇化率|覆盖率|失业率|合格率|普及率|达标率|增速|增幅)[^，。；、：\\d]{0,10}(?:"
            "提高|上升|下降|降低|提升|回落|加快|放缓)了?\\s?#%",
            QT_TRANSLATE_NOOP("Checks", "“%1”: the difference of two rates is in percentage points, unless a "
                                        "part of the rate itself is meant."));
        add(Severity::Warning, "百分点",
            "(?:总额|总值|收入|投资|产值|增加值|支出)[^，。；、：\\d率比速幅]{0,6}(?:增长|下降)了?\\s?#\\s?"
            "个?百分点",
            QT_TRANSLATE_NOOP("Checks",
                              "“%1”: an amount grows by per cents; percentage points are for rates."));
        add(Severity::Warning, "同比", "(?:[比较]上[个一]?(?:月|季度?))同比|同比上[个一]?(?:月|季)",
            QT_TRANSLATE_NOOP(
                "Checks",
                "“%1”: against the month or quarter before it is 环比; 同比 is against the year before."));
        add(Severity::Warning, "环比", "环比(?:上年|去年|增?长?[^，。；]{0,4}上年同期)",
            QT_TRANSLATE_NOOP(
                "Checks",
                "“%1”: against the year before it is 同比; 环比 is against the month or quarter before."));
        add(Severity::Warning, "翻", "翻了?\\s?(?:\\d[\\d.]*|[一二两三四五六七八九十]+)\\s?倍",
            QT_TRANSLATE_NOOP(
                "Checks",
                "“%1” can be read two ways: 翻一番 is twice as much, and so is one more of the same."));
        add(Severity::Hint, "千", "\\d千(?=[余多]?(?:人|名|个|家|户|元|亩|吨))",
            QT_TRANSLATE_NOOP("Checks",
                              "“%1”: 千 and 百 do not go with Arabic digits; write the number out."));
        return made;
    }();
    return list;
}

class WordingCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("wording"),
            Severity::Warning,
            Scope::Text,
            QT_TRANSLATE_NOOP("Checks", "Wording of numbers"),
            QT_TRANSLATE_NOOP(
                "Checks",
                "Per cents and percentage points, bounds, ranges and comparisons say what is meant, once."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;
};

void WordingCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    const QString &text = group.report->text->string();
    for (const Turn &turn : turns()) {
        if (!text.contains(turn.needs))
            continue;
        ++outcome.passed;
        for (auto matches = turn.pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            Finding finding = about(turn.severity, group.report->id,
                                    {{match.capturedStart(), match.capturedEnd()}}, snapshot);
            finding.explanation = Phrase::said(turn.text, {match.captured().simplified()});
            outcome.findings.push_back(std::move(finding));
        }
    }
}

} // namespace

std::unique_ptr<Check> wordingCheck() { return std::make_unique<WordingCheck>(); }

} // namespace jiaoshu::checks
