// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinput.h"

#include "ui/charts/charttext.h"

namespace jiaoshu::ui {

void eachDrawnPoint(const ChartInput &input, const std::function<void(const trends::Point &)> &visit)
{
    switch (input.mode) {
    case ChartInput::Mode::Years:
        for (const trends::Panel &panel : input.panels) {
            for (const trends::Series &series : panel.series) {
                for (const trends::Point &point : series.points)
                    visit(point);
            }
        }
        return;
    case ChartInput::Mode::Bars:
        for (const trends::Ranking &ranking : input.rankings) {
            for (const auto *rows : {&ranking.ranked, &ranking.apart}) {
                for (const trends::RankedRow &row : *rows)
                    visit(row.point);
            }
        }
        return;
    case ChartInput::Mode::Gap:
        for (const trends::Gap &gap : input.gaps) {
            for (const trends::GapRow &row : gap.rows) {
                visit(row.earlier);
                visit(row.later);
            }
        }
        return;
    case ChartInput::Mode::Relation:
        for (const trends::RelationPoint &point : input.relation.points) {
            visit(point.x);
            visit(point.y);
        }
        return;
    case ChartInput::Mode::Outcomes: break;
    }
    for (const trends::Outcomes &outcomes : input.outcomes) {
        for (const trends::OutcomeRow &row : outcomes.rows) {
            visit(row.target);
            if (row.outcome)
                visit(*row.outcome);
        }
    }
}

trends::Count countDrawn(const ChartInput &input)
{
    trends::Count count;
    eachDrawnPoint(input, [&count](const trends::Point &point) {
        ++count.points;
        count.notReviewed += point.reviewed ? 0 : 1;
    });
    return count;
}

QString logRefusal(const std::vector<trends::Panel> &panels)
{
    for (const trends::Panel &panel : panels) {
        if (panel.kind == trends::Panel::Kind::Growth || panel.kind == trends::Panel::Kind::ChangeOfLevels)
            return ChartText::tr("A logarithmic scale is for levels: growth is already a ratio.");
        for (const trends::Series &series : panel.series) {
            for (const trends::Point &point : series.points) {
                if (point.value.coefficient() <= 0)
                    return ChartText::
                        tr("A logarithmic scale has no place for %1 (%2, %3): all values must be above 0.")
                            .arg(point.value.toString(), series.districtName, QString::number(point.year));
            }
        }
    }
    return {};
}

} // namespace jiaoshu::ui
