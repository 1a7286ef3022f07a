// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "exchange/chartcsv.h"
#include "exchange/chartworkbook.h"
#include "trends/trendtext.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/scenefiles.h"
#include "ui/charts/serieslooks.h"
#include "ui/charts/textwrap.h"

#include <algorithm>

namespace jiaoshu::ui {
namespace {

constexpr qreal PageHead = 110;
constexpr qreal PagePanel = 300;
/** Lines of note and sources for which the head has room; more of them make the page higher. */
constexpr int UsualLines = 5;
constexpr qreal LineHeight = 18;

trends::Query queryOf(const trends::ChartSpec &spec, const QString &indicator, const ChartSource &source)
{
    trends::Query query;
    query.indicator = indicator;
    query.districts = spec.districts;
    query.levels = spec.levels;
    query.growth = spec.growth;
    query.targetsAndEstimates = spec.targetsAndEstimates;
    query.notReviewed = spec.notReviewed;
    query.firstYear = spec.firstYear;
    query.lastYear = spec.lastYear == 0 ? query.lastYear : spec.lastYear;
    query.recorded = source.recorded;
    return query;
}

void setMode(ChartInput &input, const trends::ChartSpec &spec)
{
    using Kind = trends::ChartSpec::Kind;
    switch (spec.kind) {
    case Kind::Rank:
        input.mode = ChartInput::Mode::Bars;
        input.year = spec.year == 0 ? fullestYear(input.panels) : spec.year;
        restrictToYear(input);
        break;
    case Kind::Change:
    case Kind::Gap:
    case Kind::Relation:
    case Kind::Outcome: break;
    }
}

/** As in the window: a district's look is that of its place in the project. */
QHash<QString, int> looksFor(const std::vector<trends::Panel> &panels, const QString &indicator,
                             const ChartSource &source)
{
    std::vector<QString> all;
    for (const trends::Choice &choice :
         trends::districtChoices(source.document, indicator, source.gazetteer, source.catalogue.units()))
        all.push_back(choice.id);
    std::vector<QString> drawn;
    for (const trends::Panel &panel : panels) {
        for (const trends::Series &series : panel.series) {
            if (std::find(drawn.begin(), drawn.end(), series.districtCode) == drawn.end())
                drawn.push_back(series.districtCode);
        }
    }
    SeriesLooks looks;
    const Theme theme;
    looks.choose(all, drawn, int(theme.series().size()));
    return looks.looks();
}

trends::ChartSpec::Kind kindOf(ChartInput::Mode mode)
{
    using Kind = trends::ChartSpec::Kind;
    switch (mode) {
    case ChartInput::Mode::Years: return Kind::Change;
    case ChartInput::Mode::Bars: break;
    }
    return Kind::Rank;
}

QHash<QString, exchange::ChartLook> looksOf(const ChartInput &input)
{
    const ChartStyle style = fileStyle(FileTheme::Light);
    QHash<QString, exchange::ChartLook> looks;
    for (const trends::Panel &panel : input.panels) {
        for (const trends::Series &series : panel.series) {
            const Theme::SeriesStyle look = style.look(input.looks.value(series.districtCode, -1));
            looks.insert(series.districtCode, {look.color.name(), look.marker, look.dash});
        }
    }
    return looks;
}

} // namespace

ChartInput chartPage(const trends::ChartSpec &spec, const ChartSource &source, const QString &note)
{
    ChartInput input;
    PageWish page{{}, note, source.date};
    QStringList names;
    for (const QString &indicator : spec.indicators) {
        const trends::Query query = queryOf(spec, indicator, source);
        auto panels = trends::panels(source.document, source.catalogue, query, source.gazetteer);
        orderPanels(panels);
        std::move(panels.begin(), panels.end(), std::back_inserter(input.panels));
        const auto left = trends::leftOut(source.document, source.catalogue, query);
        page.leftOut.insert(page.leftOut.end(), left.begin(), left.end());
        names << source.catalogue.displayName(indicator, source.language);
    }
    if (input.panels.empty())
        return input;
    input.indicatorName = names.join(QStringLiteral(" · "));
    if (const figures::Indicator *known = source.catalogue.find(spec.indicators.front()))
        input.priceBasis = known->priceBasis;
    input.looks = looksFor(input.panels, spec.indicators.front(), source);
    std::tie(input.firstYear, input.lastYear) = yearsOf(input.panels);
    input.description = trends::TrendText::summary(input.indicatorName, input.panels);
    setMode(input, spec);
    addPageTexts(input, source.document, page);
    return input;
}

exchange::ChartData chartData(const ChartInput &input, const ChartSource &source, const QString &note)
{
    exchange::ChartData data{source.document, source.catalogue, source.language};
    data.kind = kindOf(input.mode);
    data.panels = input.panels;
    data.year = input.year;
    data.looks = looksOf(input);
    data.title = input.title;
    data.subtitle = input.subtitle;
    data.footer = input.footer;
    data.note = note;
    data.drawn = source.date;
    return data;
}

ChartScene pageScene(const ChartInput &input, const ChartStyle &style, qreal width, qreal paper)
{
    qsizetype lines = 0;
    for (const QString &paragraph : input.footer)
        lines += wrapped(paragraph, width, style, Face::Small).size();
    const qreal more = qreal(std::max<qsizetype>(0, lines - UsualLines)) * LineHeight;
    const qreal usual = PageHead + PagePanel * qreal(input.panels.size()) + more;
    return buildScene(input, style, {width, paper > 0 ? paper : usual});
}

QString languageTag(const QString &language)
{
    return language.startsWith(u"zh") ? QStringLiteral("zh-CN") : language;
}

base::Outcome writeChart(const ChartInput &input, const ChartSource &source, const ChartFileWish &wish)
{
    if (wish.format == u"csv")
        return exchange::writeChartCsv(chartData(input, source, wish.note), wish.path);
    if (wish.format == u"xlsx")
        return exchange::writeChartWorkbook(chartData(input, source, wish.note), wish.path);
    const ChartStyle style = fileStyle(wish.theme);
    return writeScene(wish.path, wish.format, pageScene(input, style, PageWidth), style,
                      {qreal(wish.scale), wish.outlines, languageTag(source.language)});
}

} // namespace jiaoshu::ui
