// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpage.h"

#include "trends/trendtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace jiaoshu::ui {
namespace {

/** So many districts a title names, and the line below it. */
constexpr qsizetype MostInTitle = 3;
constexpr qsizetype MostNamed = 60;

/** For the texts of a saved chart. */
struct ChartPage {
    Q_DECLARE_TR_FUNCTIONS(jiaoshu::ui::ChartPage)
};

template <typename Visit>
void eachPoint(const std::vector<trends::Panel> &panels, Visit visit)
{
    for (const trends::Panel &panel : panels) {
        for (const trends::Series &series : panel.series) {
            for (const trends::Point &point : series.points)
                visit(point);
        }
    }
}

int orderOf(trends::Panel::Kind kind)
{
    switch (kind) {
    case trends::Panel::Kind::Growth: return 0;
    case trends::Panel::Kind::Level: return 1;
    case trends::Panel::Kind::Share:
    case trends::Panel::Kind::ChangeOfLevels:
    case trends::Panel::Kind::IndexOfGrowth:
    case trends::Panel::Kind::IndexOfLevels:
    case trends::Panel::Kind::ShareOfCity:
    case trends::Panel::Kind::PerHead: break;
    }
    return 2;
}

QString nameOf(const review::Report &report)
{
    return report.info.title.isEmpty() ? report.fileName
                                       : QString(report.info.title + u" (" + report.fileName + u')');
}

/** Every report that states a drawn value, states it again, or states what one was computed from; each once. */
QStringList sources(const ChartInput &input, const review::ReviewDocument &document)
{
    QSet<review::ReportId> seen;
    QStringList names;
    const auto add = [&](review::ReportId id) {
        const review::Report *report = document.report(id);
        if (!report || seen.contains(id))
            return;
        seen.insert(id);
        names << nameOf(*report);
    };
    eachDrawnPoint(input, [&](const trends::Point &point) {
        add(point.report);
        for (const auto *others : {&point.basis, &point.agreeing}) {
            for (const review::FigureId id : *others) {
                if (const review::Figure *figure = document.figure(id))
                    add(figure->report);
            }
        }
    });
    return names;
}

/** Where a chart is: the districts while they are few. */
QString where(const QStringList &districts, qsizetype mostNamed)
{
    return districts.size() <= mostNamed ? districts.join(QStringLiteral(" · "))
                                         : ChartPage::tr("%1 districts").arg(districts.size());
}

QString when(const ChartInput &input)
{
    switch (input.mode) {
    case ChartInput::Mode::Years: return trends::TrendText::years(input.firstYear, input.lastYear);
    case ChartInput::Mode::Gap: return ChartPage::tr("%1 and %2").arg(input.otherYear).arg(input.year);
    case ChartInput::Mode::Bars:
        return input.otherYear == 0 ? QString::number(input.year)
                                    : ChartPage::tr("%1 against %2").arg(input.year).arg(input.otherYear);
    case ChartInput::Mode::Outcomes:
        if (input.year == 0)
            return trends::TrendText::years(input.firstYear, input.lastYear);
        break;
    case ChartInput::Mode::Relation: break;
    }
    return QString::number(input.year);
}

QString measured(const ChartInput &input)
{
    QStringList words;
    for (const trends::Panel &panel : input.panels) {
        const QString basis = trends::TrendText::basis(panel.kind, input.indicator(panel).priceBasis);
        const QString heading = trends::TrendText::heading(panel);
        words << (basis.isEmpty() ? heading : ChartPage::tr("%1 %2").arg(heading, basis));
    }
    words.removeDuplicates();
    return words.join(QStringLiteral("; "));
}

} // namespace

void orderPanels(std::vector<trends::Panel> &panels)
{
    std::stable_sort(panels.begin(), panels.end(), [](const trends::Panel &a, const trends::Panel &b) {
        return orderOf(a.kind) < orderOf(b.kind);
    });
}

std::pair<int, int> yearsOf(const std::vector<trends::Panel> &panels)
{
    int first = 9999;
    int last = 0;
    eachPoint(panels, [&](const trends::Point &point) {
        first = std::min(first, point.firstYear);
        last = std::max(last, point.year);
    });
    return {first, last};
}

std::vector<int> statedYears(const std::vector<trends::Panel> &panels)
{
    std::vector<int> years;
    eachPoint(panels, [&](const trends::Point &point) {
        if (!point.isSpan())
            years.push_back(point.year);
    });
    std::sort(years.begin(), years.end(), std::greater<>());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

int fullestYear(const std::vector<trends::Panel> &panels)
{
    std::map<int, int> counts;
    eachPoint(panels, [&](const trends::Point &point) { counts[point.year] += point.isSpan() ? 0 : 1; });
    int best = 0;
    int most = 0;
    for (const auto &[year, count] : counts) {
        if (count >= most && count > 0) {
            best = year;
            most = count;
        }
    }
    return best;
}

QStringList districtNamesOf(const std::vector<trends::Panel> &panels)
{
    QStringList names;
    for (const trends::Panel &panel : panels) {
        for (const trends::Series &series : panel.series) {
            if (!names.contains(series.districtName))
                names << series.districtName;
        }
    }
    return names;
}

QString leftOutText(const std::vector<trends::LeftOut> &leftOut)
{
    if (leftOut.empty())
        return {};
    std::map<trends::Why, int> counts;
    for (const trends::LeftOut &left : leftOut)
        ++counts[left.why];
    QStringList reasons;
    for (const auto &[why, count] : counts)
        reasons << ChartPage::tr("%1 × %2").arg(count).arg(trends::TrendText::why(why));
    return ChartPage::tr("Not drawn: %1.").arg(reasons.join(QStringLiteral("; ")));
}

void addPageTexts(ChartInput &input, const review::ReviewDocument &document, const PageWish &wish)
{
    const QStringList districts = districtNamesOf(input.panels);
    input.page = true;
    input.title =
        ChartPage::tr("%1, %2, %3").arg(input.indicatorName, where(districts, MostInTitle), when(input));
    input.subtitle = ChartPage::tr("%1. %2.").arg(where(districts, MostNamed), measured(input));
    input.footer.clear();
    if (!wish.note.trimmed().isEmpty())
        input.footer << ChartPage::tr("Note: %1").arg(wish.note.trimmed());
    input.footer << ChartPage::tr("%1. Missing years are not joined; nothing is filled in.")
                        .arg(trends::TrendText::count(countDrawn(input)));
    input.footer << wish.notes;
    for (const auto &comparator : input.comparators)
        if (comparator)
            input.footer << ChartPage::tr("The dashed line is %1.").arg(comparator->name);
    if (const QString left = leftOutText(wish.leftOut); !left.isEmpty())
        input.footer << left;
    input.footer << ChartPage::tr("Sources: %1.").arg(sources(input, document).join(QStringLiteral("; ")));
    input.footer << ChartPage::tr("Drawn %1.").arg(wish.date.toString(Qt::ISODate));
}

} // namespace jiaoshu::ui
