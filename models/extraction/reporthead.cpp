// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/reporthead.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace jiaoshu::extraction {
namespace {

using figures::ReportKind;

/** Lines of a head are short; a longer one is the body. */
constexpr qsizetype LongestHeadLine = 80;
constexpr int MostHeadLines = 20;
constexpr qsizetype OpeningLength = 1200;

struct Line {
    base::Span span;
    /** Folded, without blanks and markup. */
    QString text;
    bool isMarkdown = false;
};

bool contains(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

bool endsWith(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.endsWith(word); });
}

QString withoutBlanks(QStringView text)
{
    QString compact;
    compact.reserve(text.size());
    for (QChar c : text)
        if (!c.isSpace() && c != u'#' && c != u'*')
            compact += c;
    return compact;
}

/** Title as printed: a blank stays only between two characters that are not Han, as in `GDP report`. */
QString tidied(QStringView printed)
{
    const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80; };
    QString tidy;
    const QString simple = printed.toString().remove(u'#').remove(u'*').simplified();
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const bool inner = simple[i] == u' ' && i > 0 && i + 1 < simple.size();
        if (inner && (isWide(simple[i - 1]) || isWide(simple[i + 1])))
            continue;
        tidy += simple[i];
    }
    return tidy;
}

std::vector<Line> headLines(const text::SourceText &text, const QString &folded)
{
    static const QRegularExpression body(
        QStringLiteral("^([一二三四五六七八九十]+、|第[一1][章节篇]|各位代表)"));
    std::vector<Line> lines;
    for (qsizetype i = 0; i < text.lineCount() && int(lines.size()) < MostHeadLines; ++i) {
        const base::Span span = text.line(i);
        const QStringView printed = QStringView(folded).mid(span.start, span.length());
        if (span.length() > 2 * LongestHeadLine)
            break;
        Line line{span, withoutBlanks(printed), printed.trimmed().startsWith(u'#')};
        if (line.text.isEmpty())
            continue;
        const bool sentence = line.text.endsWith(u'。') && !lines.empty();
        if (sentence || line.text.size() > LongestHeadLine || body.match(line.text).hasMatch())
            break;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isDateLine(const Line &line)
{
    return line.text.startsWith(u'—') || line.text.startsWith(u"--") || line.text.startsWith(u'─') ||
           line.text.contains(u"日在");
}

bool mayBeTitle(const Line &line)
{
    return !isDateLine(line) && !contains(line.text, {u"。", u"会议文件", u"目录", u"附件"}) &&
           !endsWith(line.text, {u"序言", u"前言", u",", u";", u":"});
}

/** A title that begins in line `first` and is broken over two or three, at any place; empty where there is none. */
std::vector<Line> brokenTitle(const std::vector<Line> &lines, size_t first)
{
    if (!contains(lines[first].text, {u"关于", u"国民经济", u"年"}))
        return {};
    QString joined;
    for (size_t i = first; i < lines.size() && i < first + 3 && mayBeTitle(lines[i]); ++i) {
        joined += lines[i].text;
        if (!endsWith(joined, {u"报告", u"公报", u"纲要"}))
            continue;
        return kindOfTitle(joined) == ReportKind::Other
                   ? std::vector<Line>()
                   : std::vector<Line>(lines.begin() + qsizetype(first), lines.begin() + qsizetype(i) + 1);
    }
    return {};
}

/** The lines of a title: that with the kind in it and, where it is broken, its other part. */
std::vector<Line> titleLines(const std::vector<Line> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (auto broken = brokenTitle(lines, i); !broken.empty())
            return broken;
        const ReportKind kind = kindOfTitle(lines[i].text);
        // What a session decided is news wherever it says so; only a first line says it as a title.
        if (!mayBeTitle(lines[i]) || kind == ReportKind::Other || (kind == ReportKind::NewsDigest && i > 0))
            continue;
        std::vector<Line> title;
        const bool opens = i > 0 && mayBeTitle(lines[i - 1]) &&
                           (contains(lines[i - 1].text, {u"国民经济", u"关于"}) ||
                            endsWith(lines[i - 1].text, {u"人民政府", u"发展"})) &&
                           !endsWith(lines[i - 1].text, {u"报告", u"公报"});
        if (opens)
            title.push_back(lines[i - 1]);
        title.push_back(lines[i]);
        const bool goesOn = endsWith(lines[i].text, {u"和", u"与", u"及", u"暨", u"计划", u"规划", u"情况"});
        if (goesOn && i + 1 < lines.size() &&
            endsWith(lines[i + 1].text, {u"报告", u"纲要", u"公报", u"规划"}))
            title.push_back(lines[i + 1]);
        return title;
    }
    const auto markdown = std::find_if(lines.begin(), lines.end(),
                                       [](const Line &line) { return line.isMarkdown && mayBeTitle(line); });
    return markdown == lines.end() ? std::vector<Line>() : std::vector<Line>{*markdown};
}

/** A plan often begins with its preface, which calls it by its name in 《》. */
std::optional<base::Span> citedTitle(const QString &folded)
{
    const QStringView opening = QStringView(folded).left(OpeningLength);
    for (qsizetype from = opening.indexOf(u'《'); from >= 0; from = opening.indexOf(u'《', from + 1)) {
        const qsizetype to = opening.indexOf(u'》', from);
        if (to > from && to - from > 8 &&
            kindOfTitle(opening.mid(from + 1, to - from - 1)) == ReportKind::Plan)
            return base::Span{from + 1, to};
    }
    return std::nullopt;
}

QDate dateIn(const std::vector<Line> &lines)
{
    static const QRegularExpression day(QStringLiteral("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日"));
    // Pages of the web print when they were put there: 2016-08-22.
    static const QRegularExpression posted(
        QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d{3})"));
    for (const QRegularExpression &form : {day, posted}) {
        for (const Line &line : lines) {
            const auto match = form.match(arabicDates(line.text));
            const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            if (match.hasMatch() && date.isValid())
                return date;
        }
    }
    return {};
}

} // namespace

ReportKind kindOfTitle(QStringView title)
{
    // `区长作政府工作报告` in the news is no work report.
    if (contains(title, {u"开幕", u"闭幕", u"召开", u"举行", u"作政府工作报告"}))
        return ReportKind::NewsDigest;
    if (contains(title, {u"统计公报", u"统计报告", u"经济运行", u"主要经济指标", u"统计快报", u"指标快报"}))
        return ReportKind::Communique;
    // A report on how the year's plan was carried out looks back a year and ahead a year, as a work report does.
    if (contains(title, {u"政府工作报告", u"政府工作的报告", u"工作报告", u"计划执行情况"}))
        return ReportKind::WorkReport;
    if (contains(title, {u"预算", u"决算"}))
        return ReportKind::Budget;
    return contains(title, {u"规划", u"纲要", u"国民经济和社会发展计划", u"社会发展主要预期目标"})
               ? ReportKind::Plan
               : ReportKind::Other;
}

QString arabicDates(QStringView folded)
{
    constexpr QStringView digits = u"〇一二三四五六七八九";
    static const QRegularExpression written(
        QStringLiteral("[〇○零一二三四五六七八九]{4}(?=年)|[一二三四五六七八九十]{1,3}(?=[月日])"));
    QString text = folded.toString();
    auto match = written.match(text);
    while (match.hasMatch()) {
        QString number;
        const QString word = match.captured().replace(u'○', u'〇').replace(u'零', u'〇');
        const qsizetype ten = word.indexOf(u'十');
        if (ten < 0) {
            for (QChar c : word)
                number += QString::number(digits.indexOf(c));
        } else {
            const qsizetype tens = ten == 0 ? 1 : digits.indexOf(word[0]);
            const qsizetype ones = ten + 1 < word.size() ? digits.indexOf(word[ten + 1]) : 0;
            number = QString::number(10 * tens + ones);
        }
        text.replace(match.capturedStart(), match.capturedLength(), number);
        match = written.match(text, match.capturedStart());
    }
    return text;
}

std::vector<int> yearsIn(QStringView folded)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)"));
    std::vector<int> years;
    auto matches = year.globalMatch(arabicDates(folded));
    while (matches.hasNext())
        years.push_back(matches.next().captured(1).toInt());
    return years;
}

ReportHead readHead(const text::SourceText &text, const QString &folded)
{
    const std::vector<Line> lines = headLines(text, folded);
    ReportHead head;
    head.end = lines.empty() ? 0 : lines.back().span.end;
    head.date = dateIn(lines);
    head.opening = withoutBlanks(QStringView(folded).left(OpeningLength));
    std::vector<base::Span> spans;
    for (const Line &line : titleLines(lines))
        spans.push_back(line.span);
    if (spans.empty()) {
        if (const auto cited = citedTitle(folded)) {
            spans.push_back(*cited);
            head.end = std::max(head.end, cited->end);
        } else if (!lines.empty() && mayBeTitle(lines.front())) {
            spans.push_back(lines.front().span);
        }
    }
    for (const base::Span &span : spans) {
        head.printedTitle += tidied(text.slice(span));
        head.title += withoutBlanks(QStringView(folded).mid(span.start, span.length()));
    }
    return head;
}

} // namespace jiaoshu::extraction
