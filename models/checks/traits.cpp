// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/traits.h"

#include "checks/context.h"

#include <QSet>

namespace jiaoshu::checks {
namespace {

bool isInvestment(const QString &indicator)
{
    return indicator == u"fixed_asset_investment" || indicator == u"industrial_investment" ||
           indicator == u"industrial_output";
}

} // namespace

bool isAggregate(const QString &indicator)
{
    static const QSet<QString> aggregates = [] {
        const QString words = QStringLiteral(
            "gdp gdp_per_capita primary_industry secondary_industry tertiary_industry industrial_value_added "
            "industrial_output high_tech_value_added strategic_emerging_value_added digital_core_value_added "
            "fixed_asset_investment industrial_investment retail_sales budget_revenue tax_revenue "
            "budget_expenditure livelihood_expenditure "
            "income_per_capita income_urban income_rural trade_total foreign_investment "
            "out_of_province_investment "
            "rd_intensity urbanization_rate resident_population new_urban_jobs reemployment "
            "reemployment_hard "
            "unemployment_rate life_expectancy energy_intensity co2_intensity good_air_days good_air_rate "
            "pm25 pm10 "
            "forest_coverage green_coverage grain_output");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return aggregates.contains(indicator);
}

Basis basisOf(const Statement &statement)
{
    if (!statement.indicator)
        return statement.unit.base.endsWith(u"元") ? Basis::Unknown : Basis::Nominal;
    if (isInvestment(statement.fields.indicator))
        return Basis::Comparable;
    switch (statement.indicator->priceBasis) {
    case figures::PriceBasis::Constant: return Basis::ConstantPrices;
    case figures::PriceBasis::ComparableBase: return Basis::Comparable;
    case figures::PriceBasis::Current:
    case figures::PriceBasis::NotMoney: break;
    }
    return Basis::Nominal;
}

figures::Direction directionOf(const Statement &statement)
{
    if (statement.indicator)
        return statement.indicator->direction;
    const QString &name = statement.fields.indicatorName;
    if (holdsOneOf(name, u"减少 下降 降低"))
        return figures::Direction::Neutral;
    if (holdsOneOf(name, u"死亡 失业 能耗 排放 事故 患病 感染"))
        return figures::Direction::LowerIsBetter;
    if (holdsOneOf(
            name, u"覆盖率 处理率 利用率 治愈率 合格率 普及率 参保率 巩固率 入园率 绿地面积 预期寿命 达标率"))
        return figures::Direction::HigherIsBetter;
    return figures::Direction::Neutral;
}

bool isPartOfWhole(const Statement &statement, QStringView clause)
{
    if (statement.fields.measure != figures::Measure::Share || statement.unit.base != u"%")
        return false;
    // 完成计划的107.37%, 分别完成市定目标的222.9%、360.4%, 产销率101%.
    if (holdsOneOf(
            clause,
            u"完成 目标 计划 预算 产销 任务 为上年 为去年 相当于 超 杠杆 抚养比 倍 达到年度 进度 保证"))
        return false;
    const QString &name = statement.fields.indicatorName;
    return holdsOneOf(name, u"覆盖 占比 比重 合格率 普及率 参保率 城镇化率 处理率 利用率 治愈率 达标率 "
                            u"入园率 巩固率 绿化 优良") ||
           holdsOneOf(clause, u"占 覆盖率 比重 合格率 普及率 达标率 处理率 利用率");
}

} // namespace jiaoshu::checks
