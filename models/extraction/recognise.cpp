// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/districtfinder.h"
#include "extraction/extractor.h"
#include "extraction/folding.h"
#include "extraction/reporthead.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace jiaoshu::extraction {
namespace {

using figures::ReportInfo;
using figures::ReportKind;

/** Evidence enough lies at the beginning of a text; a longer one is not read to its end for it. */
constexpr qsizetype ReadAtMost = 200'000;

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

ReportKind kindOf(const ReportHead &head)
{
    const ReportKind kind = kindOfTitle(head.title);
    if (kind != ReportKind::Other)
        return kind;
    if (containsAny(head.opening, {u"各位代表", u"向大会报告工作"}))
        return ReportKind::WorkReport;
    const bool news =
        containsAny(head.opening, {u"召开", u"闭幕", u"开幕", u"记者", u"本报讯", u"举行", u"当选"});
    return news ? ReportKind::NewsDigest : ReportKind::Other;
}

/** First year of a five-year plan by its number, `十四五` or `第十四个五年规划`: the fourteenth began in 2021. */
int planYear(QStringView text)
{
    constexpr int Sixteenth = 2031;
    static constexpr std::array<QStringView, 6> numbers{u"十六", u"十五", u"十四", u"十三", u"十二", u"十一"};
    // The latest first: a plan speaks of the one before it, too.
    for (const bool formal : {true, false}) {
        for (size_t i = 0; i < numbers.size(); ++i) {
            const QString name =
                formal ? QStringLiteral("第%1个五年").arg(numbers[i]) : numbers[i] + QStringLiteral("五");
            if (text.contains(name))
                return Sixteenth - 5 * int(i);
        }
    }
    return 0;
}

int planYear(const ReportHead &head)
{
    const int titled = planYear(head.title);
    return titled > 0 ? titled : planYear(head.opening);
}

int lastYear(const std::vector<int> &years)
{
    return years.empty() ? 0 : *std::max_element(years.begin(), years.end());
}

/** The year of the work that a chapter announces: `三、2024年重点工作`; of what it reviews, one more. */
int yearOfChapters(const QString &folded, const text::Outline &outline)
{
    int announced = 0;
    int reviewed = 0;
    for (const text::Heading &heading : outline.headings()) {
        if (heading.span.end > folded.size())
            break;
        const QStringView title = QStringView(folded).mid(heading.span.start, heading.span.length());
        const int year = lastYear(yearsIn(title));
        const bool plan = containsAny(title, {u"十三五", u"十四五", u"十五五", u"远景"});
        if (year == 0 || plan)
            continue;
        if (containsAny(title, {u"回顾", u"情况", u"成就"}))
            reviewed = std::max(reviewed, year + 1);
        else
            announced = std::max(announced, year);
    }
    return announced > 0 ? announced : reviewed;
}

int yearOf(const ReportHead &head, ReportKind kind, const QString &folded, const text::Outline &outline)
{
    const std::vector<int> titled = yearsIn(head.title);
    switch (kind) {
    case ReportKind::Communique:
        if (!titled.empty())
            return titled.front();
        // A year is told of after its end, its quarters and months in it.
        if (containsAny(head.title, {u"季度", u"半年", u"月"}))
            return head.date.isValid() ? head.date.year() : 0;
        return head.date.isValid() ? head.date.year() - 1 : 0;
    case ReportKind::Plan:
        if (const int numbered = planYear(head); numbered > 0)
            return numbered;
        return titled.empty() ? yearOfChapters(folded, outline) : titled.front();
    default: break;
    }
    const int named = titled.empty() ? yearOfChapters(folded, outline) : lastYear(titled);
    if (!head.date.isValid())
        return named;
    // Sessions at the end of a year hear of the plans for the next.
    const bool ahead = named == head.date.year() + 1 && kind != ReportKind::NewsDigest;
    return ahead ? named : head.date.year();
}

/** Fills what the text left open from the file's name. */
void askFileName(ReportInfo &info, const QString &fileName, const DistrictFinder &finder)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    if (info.kind == ReportKind::Other)
        info.kind = kindOfTitle(base);
    if (info.year == 0)
        info.year = lastYear(yearsIn(base));
    if (info.title.isEmpty())
        info.title = base;
    if (info.district.isEmpty()) {
        const FoundDistrict found = finder.find(base, base.size());
        info.district = found.name;
        info.districtCode = found.code;
    }
}

} // namespace

ReportInfo recognise(const text::SourceText &text, const text::Outline &outline, const QString &fileName,
                     const figures::Gazetteer &gazetteer)
{
    static const Folding folding;
    QString folded = text.string().left(ReadAtMost);
    for (QChar &c : folded)
        c = QChar(folding.fold(c.unicode()));
    const ReportHead head = readHead(text, folded);
    const DistrictFinder finder(gazetteer);

    ReportInfo info;
    info.title = head.printedTitle;
    info.kind = kindOf(head);
    info.date = head.date;
    info.year = yearOf(head, info.kind, folded, outline);
    const FoundDistrict district = finder.find(folded, head.end);
    // A name that no list has is the report's own spelling, in traditional characters too.
    const qsizetype printed = district.code.isEmpty() ? folded.indexOf(district.name) : -1;
    info.district = printed >= 0 && !district.name.isEmpty()
                        ? text.string().mid(printed, district.name.size())
                        : district.name;
    info.districtCode = district.code;
    askFileName(info, fileName, finder);
    return info;
}

} // namespace jiaoshu::extraction
