// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecharts.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::testing {

using figures::Qualifier;
using figures::Status;
using trends::Panel;
using trends::Point;
using trends::Series;

namespace {

base::Decimal decimal(const QString &text) { return *base::Decimal::parse(text); }

Series named(const QString &key, const QString &name, std::vector<Point> points)
{
    Series series;
    series.districtCode = key;
    series.districtName = name;
    series.points = std::move(points);
    return series;
}

const Point *pointOf(const Series &series, int year, Status status)
{
    for (const Point &point : series.points) {
        if (point.year == year && point.status == status && point.counts)
            return &point;
    }
    return nullptr;
}

trends::AgainstYear against(const Point &later, const Point &earlier)
{
    trends::AgainstYear change;
    change.earlier = earlier.value;
    change.difference = *later.value.minus(earlier.value);
    change.percent =
        base::Decimal(qRound64(1000 * change.difference.toDouble() / earlier.value.toDouble()), 1);
    change.figure = earlier.figure;
    return change;
}

Panel madePopulation()
{
    Panel panel = madeLevels();
    panel.indicator = QStringLiteral("population");
    panel.unit = QStringLiteral("万人");
    int id = 500;
    double people = 28;
    for (Series &series : panel.series) {
        series.breaks.clear();
        series.points = {madePoint(++id, 2020, QString::number(people, 'f', 1))};
        people += id == 503 ? 0.2 : 4.3;
    }
    panel.series.pop_back();
    return panel;
}

} // namespace

Point madePoint(int id, int year, const QString &value, Status status, Qualifier qualifier)
{
    Point point;
    point.figure = {id};
    point.report = {1};
    point.year = point.firstYear = year;
    point.value = decimal(value);
    point.printed = value;
    point.status = status;
    point.qualifier = qualifier;
    point.reviewed = id % 3 != 0;
    point.state = point.reviewed ? review::State::Accepted : review::State::NotReviewed;
    return point;
}

Panel madeLevels()
{
    Panel panel;
    panel.kind = Panel::Kind::Level;
    panel.indicator = QStringLiteral("gdp");
    panel.unit = QStringLiteral("亿元");
    Series zhanhe =
        named(QStringLiteral("410411"), QStringLiteral("湛河区"),
              {madePoint(1, 2015, QStringLiteral("108.8")), madePoint(2, 2016, QStringLiteral("121.4")),
               madePoint(3, 2017, QStringLiteral("133.90")), madePoint(4, 2018, QStringLiteral("168")),
               madePoint(5, 2019, QStringLiteral("180.5")), madePoint(6, 2020, QStringLiteral("221.29")),
               madePoint(7, 2020, QStringLiteral("154.9"), Status::Target)});
    zhanhe.breaks.push_back(
        {{}, zhanhe.districtCode, 2018, QStringLiteral("census results revised upwards")});
    Series xinhua =
        named(QStringLiteral("410402"), QStringLiteral("新华区（平顶山市）"),
              {madePoint(8, 2015, QStringLiteral("190")), madePoint(9, 2016, QStringLiteral("201.5")),
               madePoint(10, 2018, QStringLiteral("240.2")), madePoint(11, 2018, QStringLiteral("236")),
               madePoint(12, 2019, QStringLiteral("255")), madePoint(13, 2020, QStringLiteral("271.4"))});
    xinhua.points[3].counts = false;
    Series other =
        named(QStringLiteral("130105"), QStringLiteral("新华区（石家庄市）"),
              {madePoint(14, 2017, QStringLiteral("300")), madePoint(15, 2018, QStringLiteral("310.6")),
               madePoint(16, 2020, QStringLiteral("330"), Status::Actual, Qualifier::AtLeast)});
    Series chanhe =
        named(QStringLiteral("410304"), QStringLiteral("瀍河区"),
              {madePoint(17, 2016, QStringLiteral("87.5")), madePoint(18, 2020, QStringLiteral("136")),
               madePoint(19, 2021, QStringLiteral("140"), Status::Target, Qualifier::AtLeast)});
    Series weidong = named(QStringLiteral("410403"), QStringLiteral("卫东区"),
                           {madePoint(20, 2019, QStringLiteral("136"), Status::Estimate),
                            madePoint(21, 2020, QStringLiteral("136.00"))});
    Series shilong = named(QStringLiteral("410404"), QStringLiteral("石龙区"),
                           {madePoint(22, 2015, QStringLiteral("52"), Status::Actual, Qualifier::About),
                            madePoint(23, 2021, QStringLiteral("60"), Status::Target)});
    shilong.points[1].upper = decimal(QStringLiteral("65"));
    panel.series = {zhanhe, xinhua, other, chanhe, weidong, shilong};
    return panel;
}

ui::ChartInput inputOf(std::vector<Panel> panels)
{
    ui::ChartInput input;
    input.indicatorName = QStringLiteral("地区生产总值");
    input.priceBasis = figures::PriceBasis::Constant;
    input.firstYear = 9999;
    for (const Panel &panel : panels) {
        for (const Series &series : panel.series) {
            input.districtNames.insert(series.districtCode, series.districtName);
            if (input.looks.size() < 8 && !input.looks.contains(series.districtCode))
                input.looks.insert(series.districtCode, int(input.looks.size()));
            for (const Point &point : series.points) {
                input.firstYear = std::min(input.firstYear, point.firstYear);
                input.lastYear = std::max(input.lastYear, point.year);
            }
        }
    }
    input.panels = std::move(panels);
    return input;
}

ui::ChartInput madeYears()
{
    ui::ChartInput input = inputOf({madeLevels()});
    trends::Comparator city{trends::Against::City, QStringLiteral("平顶山市"), {}};
    int id = 100;
    for (const auto &[year, value] :
         {std::pair(2016, "120"), std::pair(2017, "131"), std::pair(2018, "150.5"), std::pair(2020, "166")})
        city.values.push_back({year, decimal(QString::fromLatin1(value)), {review::FigureId{++id}}});
    input.comparators = {city};
    return input;
}

ui::ChartInput madeBars()
{
    ui::ChartInput input = madeYears();
    input.mode = ui::ChartInput::Mode::Bars;
    input.year = 2020;
    input.otherYear = 2015;
    trends::Ranking ranking;
    ranking.year = 2020;
    ranking.direction = figures::Direction::HigherIsBetter;
    const auto &series = input.panels[0].series;
    int rank = 0;
    for (const size_t s : {size_t(1), size_t(0), size_t(3), size_t(4)}) {
        const Point *value = pointOf(series[s], 2020, Status::Actual);
        trends::RankedRow row{s, *value, s == 4 ? rank : ++rank, {}};
        if (const Point *earlier = pointOf(series[s], 2015, Status::Actual))
            row.change = against(*value, *earlier);
        ranking.ranked.push_back(row);
    }
    ranking.apart.push_back({2, *pointOf(series[2], 2020, Status::Actual), 0, {}});
    ranking.apart.push_back({0, *pointOf(series[0], 2020, Status::Target), 0, {}});
    ranking.missing = {series[5].districtCode};
    input.rankings = {ranking};
    return input;
}

ui::ChartInput madeGap()
{
    ui::ChartInput input = inputOf({madeLevels()});
    input.mode = ui::ChartInput::Mode::Gap;
    input.year = 2020;
    input.otherYear = 2015;
    trends::Gap gap;
    gap.earlierYear = 2015;
    gap.laterYear = 2020;
    const auto &series = input.panels[0].series;
    for (const size_t s : {size_t(0), size_t(1)}) {
        const Point *later = pointOf(series[s], 2020, Status::Actual);
        const Point *earlier = pointOf(series[s], 2015, Status::Actual);
        gap.rows.push_back({s, *earlier, *later, against(*later, *earlier)});
    }
    gap.lackEarlier = {series[3].districtCode, series[4].districtCode};
    gap.lackLater = {series[5].districtCode};
    gap.lackBoth = {series[2].districtCode};
    input.gaps = {gap};
    return input;
}

ui::ChartInput madeRelation()
{
    ui::ChartInput input = inputOf({madePopulation(), madeLevels()});
    input.mode = ui::ChartInput::Mode::Relation;
    input.year = 2020;
    input.indicators.insert(QStringLiteral("population"),
                            {QStringLiteral("常住人口"), figures::PriceBasis::NotMoney});
    trends::Relation &relation = input.relation;
    relation.year = 2020;
    relation.xUnit = input.panels[0].unit;
    relation.yUnit = input.panels[1].unit;
    for (size_t s = 0; s < 5; ++s) {
        const Series &series = input.panels[1].series[s];
        relation.points.push_back({series.districtCode, series.districtName,
                                   input.panels[0].series[s].points[0],
                                   *pointOf(series, 2020, Status::Actual)});
    }
    relation.lackX = {input.panels[1].series[5].districtCode};
    return input;
}

ui::ChartInput madeOutcomes()
{
    ui::ChartInput input = inputOf({madeLevels()});
    input.mode = ui::ChartInput::Mode::Outcomes;
    const auto &series = input.panels[0].series;
    trends::Outcomes outcomes;
    outcomes.rows = {
        {0, *pointOf(series[0], 2020, Status::Target), *pointOf(series[0], 2020, Status::Actual),
         trends::Reached::Yes},
        {3, *pointOf(series[3], 2021, Status::Target), madePoint(60, 2021, QStringLiteral("131")),
         trends::Reached::No},
        {4, madePoint(61, 2020, QStringLiteral("140"), Status::Target),
         madePoint(62, 2020, QStringLiteral("139"), Status::Actual, Qualifier::AtLeast),
         trends::Reached::CannotTell},
        {5, *pointOf(series[5], 2021, Status::Target), std::nullopt, trends::Reached::CannotTell}};
    outcomes.withoutTarget = {series[1].districtCode, series[2].districtCode};
    input.outcomes = {outcomes};
    return input;
}

ui::ChartInput madeGrid(int panels)
{
    std::vector<Panel> grid;
    QStringList titles;
    const Panel levels = madeLevels();
    for (int i = 0; i < panels; ++i) {
        Panel panel = levels;
        panel.series = {levels.series[size_t(i) % levels.series.size()]};
        titles << panel.series[0].districtName;
        grid.push_back(std::move(panel));
    }
    ui::ChartInput input = inputOf(std::move(grid));
    input.grid = true;
    input.panelTitles = titles;
    return input;
}

ui::ChartInput madeCrowd(int districts, int years)
{
    Panel panel;
    panel.indicator = QStringLiteral("gdp");
    panel.unit = QStringLiteral("亿元");
    int id = 0;
    for (int d = 0; d < districts; ++d) {
        Series series = named(QString::number(100000 + d), QStringLiteral("测试%1区").arg(d), {});
        for (int year = 0; year < years; ++year) {
            const double value = 120 + 80 * std::sin(d * 12.9898) + year * (6 + 4 * std::sin(d * 78.233)) +
                                 5 * std::sin(d * 3.1 + year * 1.7);
            // Some years are not stated.
            if ((d * 7 + year * 3) % 17 != 0)
                series.points.push_back(
                    madePoint(++id, 2015 + year, QString::number(std::abs(value), 'f', 1)));
        }
        panel.series.push_back(std::move(series));
    }
    return inputOf({panel});
}

ui::ChartInput madeLong(int years)
{
    Panel panel;
    panel.indicator = QStringLiteral("gdp");
    panel.unit = QStringLiteral("亿元");
    Series series = named(QStringLiteral("410411"), QStringLiteral("湛河区"), {});
    series.points.reserve(size_t(years));
    for (int i = 0; i < years; ++i) {
        Point point;
        point.figure = {i + 1};
        point.report = {1};
        point.year = point.firstYear = i + 1;
        point.value = base::Decimal(qRound64(10000 * (1.2 + std::sin(i * 6.283 / years * 3)) +
                                             4000 * std::sin(i * 0.7) * std::sin(i * 0.013)),
                                    2);
        series.points.push_back(std::move(point));
    }
    panel.series = {std::move(series)};
    return inputOf({panel});
}

ui::ChartStyle plainStyle()
{
    const ui::Theme theme;
    ui::ChartStyle style = ui::ChartStyle::of(theme);
    style.width = [](const QString &text, ui::Face face) {
        qreal width = 0;
        for (const QChar character : text)
            width += ui::pixelSize(face) * (character.unicode() < 0x2000 ? 0.56 : 1);
        return width;
    };
    return style;
}

} // namespace jiaoshu::testing
