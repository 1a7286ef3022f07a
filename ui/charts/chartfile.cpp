// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "exchange/chartcsv.h"
#include "exchange/chartworkbook.h"
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

/** As in the window: a district's look is that of its place in the project. */
QHash<QString, int> looksFor(const trends::ChartSpec &spec, const ChartSource &source)
{
    std::vector<QString> all;
    for (const trends::Choice &choice : trends::districtChoices(
             source.document, spec.indicators.front(), source.gazetteer, source.catalogue.units()))
        all.push_back(choice.id);
    SeriesLooks looks;
    const Theme theme;
    looks.choose(all, spec.districts, int(theme.series().size()));
    return looks.looks();
}

/** Every district that states something of an indicator of the chart. */
std::vector<QString> allDistricts(const trends::ChartSpec &spec, const ChartSource &source)
{
    std::vector<QString> all;
    for (const QString &indicator : spec.indicators) {
        for (const trends::Choice &choice : trends::districtChoices(
                 source.document, indicator, source.gazetteer, source.catalogue.units())) {
            if (choice.points > 0 && std::find(all.begin(), all.end(), choice.id) == all.end())
                all.push_back(choice.id);
        }
    }
    return all;
}

trends::ChartSpec::Kind kindOf(ChartInput::Mode mode)
{
    using Kind = trends::ChartSpec::Kind;
    switch (mode) {
    case ChartInput::Mode::Years: return Kind::Change;
    case ChartInput::Mode::Gap: return Kind::Gap;
    case ChartInput::Mode::Relation: return Kind::Relation;
    case ChartInput::Mode::Outcomes: return Kind::Outcome;
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

PageWish pageWish(const MadeChart &made, const QString &note, const QDate &date)
{
    return {made.leftOut, made.notes, note, date};
}

ChartInput chartPage(const trends::ChartSpec &spec, const ChartSource &source, const QString &note)
{
    if (spec.indicators.empty())
        return {};
    trends::ChartSpec whole = spec;
    if (whole.districts.empty())
        whole.districts = allDistricts(spec, source);
    MadeChart made = makeChart(source, whole, looksFor(whole, source));
    if (!made.isEmpty())
        addPageTexts(made.input, source.document, pageWish(made, note, source.date));
    return std::move(made.input);
}

exchange::ChartData chartData(const ChartInput &input, const ChartSource &source, const QString &note)
{
    exchange::ChartData data{source.document, source.catalogue, source.language};
    data.kind = kindOf(input.mode);
    data.panels = input.panels;
    data.year = input.year;
    data.otherYear = input.otherYear;
    data.relation = input.relation;
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
