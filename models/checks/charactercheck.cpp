// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiaoshu::checks {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isWideDigit(QChar c) { return c >= u'０' && c <= u'９'; }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool looksLikeDigit(QChar c) { return QStringView(u"lIOoＯ").contains(c); }
bool isSeparator(QChar c) { return QStringView(u".．,。").contains(c); }

/** Words that make a run of digits an amount, and no date, section or version. */
bool isUnit(QStringView rest)
{
    static const QRegularExpression unit(
        QStringLiteral("^\\s?(?:%|％|‰|个百分点|[百千万亿]|元|美元|人|户|家|个|项|吨|亩|公里|平方米|倍)"),
        QRegularExpression::DontCaptureOption);
    return unit.match(rest.left(6).toString()).hasMatch();
}

/** A run of digits with what stands in it that is none. */
struct Run {
    base::Span span;
    QStringView words;
    bool amount = false;
    /** Behind it stands %, 万 or 亿, and no sentence begins with that. */
    bool goesOn = false;
};

/** The end of a run that begins at `at`: a separator belongs to it only before a digit, a letter only beside one. */
qsizetype endOfRun(QStringView text, qsizetype at)
{
    const auto numeral = [&](qsizetype i) {
        return i < text.size() && (isDigit(text[i]) || isWideDigit(text[i]) || looksLikeDigit(text[i]));
    };
    const auto goesOn = [&](qsizetype i) {
        // A separator belongs to the run before a digit, or before a second point and a digit.
        return isSeparator(text[i]) &&
               (numeral(i + 1) || (i + 1 < text.size() && text[i + 1] == u'.' && numeral(i + 2)));
    };
    while (at < text.size() && (numeral(at) || goesOn(at)))
        ++at;
    return at;
}

struct Fault {
    Severity severity = Severity::Hint;
    const char *text = nullptr;
};

bool hasLetterInside(QStringView run)
{
    // O2O is a name.
    if (run.size() == 3 && looksLikeDigit(run[0]) && looksLikeDigit(run[2]))
        return false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (!looksLikeDigit(run[i]))
            continue;
        const bool before = i > 0 && (isDigit(run[i - 1]) || run[i - 1] == u'.');
        const bool after = i + 1 < run.size() && (isDigit(run[i + 1]) || run[i + 1] == u'.');
        // A litre stands behind its number.
        if (after || (before && run[i] != u'l'))
            return true;
    }
    return false;
}

std::optional<Fault> faultOf(const Run &run)
{
    const auto count = [&](QStringView characters) {
        return std::count_if(run.words.begin(), run.words.end(),
                             [&](QChar c) { return characters.contains(c); });
    };
    const bool digits = std::any_of(run.words.begin(), run.words.end(), isDigit);
    const bool wide = std::any_of(run.words.begin(), run.words.end(), isWideDigit);
    if (!digits && !wide)
        return std::nullopt;
    if (hasLetterInside(run.words))
        return Fault{Severity::Error,
                     QT_TRANSLATE_NOOP("Checks", "%1: a letter stands in this number where a digit should.")};
    if (digits && wide)
        return Fault{Severity::Warning,
                     QT_TRANSLATE_NOOP("Checks", "%1: full-width and half-width digits in one number.")};
    if (run.words.contains(u"..") && run.amount)
        return Fault{Severity::Error, QT_TRANSLATE_NOOP("Checks", "%1: two decimal points in one number.")};
    if (run.amount && count(u".．") > 1)
        return Fault{Severity::Error, QT_TRANSLATE_NOOP("Checks", "%1: two decimal points in one number.")};
    if (run.goesOn && run.words.contains(u'。'))
        return Fault{Severity::Warning,
                     QT_TRANSLATE_NOOP("Checks", "%1: a full stop stands where a decimal point should.")};
    if (run.amount && run.words.startsWith(u'.'))
        return Fault{Severity::Hint,
                     QT_TRANSLATE_NOOP("Checks", "%1: the zero before the decimal point is missing.")};
    return std::nullopt;
}

class CharacterCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("character"),
            Severity::Error,
            Scope::Text,
            QT_TRANSLATE_NOOP("Checks", "Characters in numbers"),
            QT_TRANSLATE_NOOP(
                "Checks",
                "Numbers consist of digits of one kind, with one decimal point; years are written one way."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkYears(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkThousands(const ReportRecord &report, const std::vector<Run> &runs, const Snapshot &snapshot,
                        Outcome &outcome) const;
};

/** The runs of digits of a text, with those that a letter or a point begins. */
std::vector<Run> runsIn(QStringView text)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool digit = isDigit(c) || isWideDigit(c);
        const bool next = i + 1 < text.size() && (isDigit(text[i + 1]) || text[i + 1] == u'.');
        if (!digit && !((looksLikeDigit(c) || c == u'.') && next))
            continue;
        const qsizetype end = endOfRun(text, i);
        if (end <= i)
            continue;
        // Part of a name: 5G, O2O, PM2.5, N95.
        const bool name = (i > 0 && isLetter(text[i - 1])) || (end < text.size() && isLetter(text[end]));
        if (!name)
            runs.push_back({{i, end},
                            text.mid(i, end - i),
                            isUnit(text.mid(end)),
                            end < text.size() && QStringView(u"%％万亿").contains(text[end])});
        i = end - 1;
    }
    return runs;
}

/** 二〇二五年, and not 二零二五, 二○二五 or 二O二五. */
void CharacterCheck::checkYears(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const
{
    const QStringView text = report.text->view();
    const QStringView digits = u"一二三四五六七八九〇零○OoＯ0";
    for (qsizetype end = text.indexOf(u'年'); end >= 0; end = text.indexOf(u'年', end + 1)) {
        if (end < 4 || !QStringView(u"一二").contains(text[end - 4]))
            continue;
        const QStringView year = text.mid(end - 4, 4);
        if (!std::all_of(year.begin(), year.end(), [&](QChar c) { return digits.contains(c); }))
            continue;
        const bool latin =
            std::any_of(year.begin(), year.end(), [](QChar c) { return QStringView(u"OoＯ0○").contains(c); });
        if (!latin && !year.contains(u'零')) {
            ++outcome.passed;
            continue;
        }
        Finding finding =
            about(latin ? Severity::Warning : Severity::Hint, report.id, {{end - 4, end}}, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "%1: the zero of a year in Chinese numerals is written 〇."),
            {year.toString()});
        outcome.findings.push_back(std::move(finding));
    }
}

/** 12,345 here and 12345 there. */
void CharacterCheck::checkThousands(const ReportRecord &report, const std::vector<Run> &runs,
                                    const Snapshot &snapshot, Outcome &outcome) const
{
    static const QRegularExpression separated(QStringLiteral("^\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"));
    static const QRegularExpression plain(QStringLiteral("^\\d{5,}(?:\\.\\d+)?$"));
    constexpr size_t MostNamed = 5;
    std::vector<base::Span> with;
    std::vector<base::Span> without;
    for (const Run &run : runs) {
        if (!run.amount)
            continue;
        if (run.words.contains(u',') && separated.match(run.words.toString()).hasMatch())
            with.push_back(run.span);
        else if (run.words.size() >= 5 && plain.match(run.words.toString()).hasMatch())
            without.push_back(run.span);
    }
    if (with.empty() || without.empty())
        return;
    std::vector<base::Span> &fewer = with.size() <= without.size() ? with : without;
    const qsizetype count = qsizetype(fewer.size());
    fewer.resize(std::min(fewer.size(), MostNamed));
    Finding finding = about(Severity::Hint, report.id, fewer, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP(
            "Checks",
            "Large numbers are written with and without a separator of thousands; %1 one way, %2 the other."),
        {QString::number(count),
         QString::number(qsizetype(with.size() <= without.size() ? without.size() : with.size()))});
    outcome.findings.push_back(std::move(finding));
}

void CharacterCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    const std::vector<Run> runs = runsIn(group.report->text->view());
    for (const Run &run : runs) {
        const auto fault = faultOf(run);
        if (!fault) {
            ++outcome.passed;
            continue;
        }
        Finding finding = about(fault->severity, group.report->id, {run.span}, snapshot);
        finding.explanation = Phrase::said(fault->text, {run.words.toString()});
        outcome.findings.push_back(std::move(finding));
    }
    checkYears(*group.report, snapshot, outcome);
    checkThousands(*group.report, runs, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> characterCheck() { return std::make_unique<CharacterCheck>(); }

} // namespace jiaoshu::checks
