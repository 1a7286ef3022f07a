// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barschart.h"
#include "ui/charts/gapchart.h"
#include "ui/charts/outcomeschart.h"
#include "ui/charts/relationchart.h"
#include "ui/charts/yearschart.h"

namespace jiaoshu::ui {
namespace {

/** What the header of ChartInput asks of whoever fills it. */
bool isWhole(const ChartInput &input)
{
    const size_t panels = input.panels.size();
    switch (input.mode) {
    case ChartInput::Mode::Years: return !input.grid || size_t(input.panelTitles.size()) == panels;
    case ChartInput::Mode::Bars: return input.rankings.size() == panels;
    case ChartInput::Mode::Gap: return input.gaps.size() == panels;
    case ChartInput::Mode::Relation: return panels == 2;
    case ChartInput::Mode::Outcomes: break;
    }
    return input.outcomes.size() == panels;
}

ChartScene built(const ChartInput &input, const ChartStyle &style, QSizeF size)
{
    Q_ASSERT(isWhole(input));
    switch (input.mode) {
    case ChartInput::Mode::Years: return YearsChart(input, style, size).build();
    case ChartInput::Mode::Bars: return BarsChart(input, style, size).build();
    case ChartInput::Mode::Gap: return GapChart(input, style, size).build();
    case ChartInput::Mode::Relation: return RelationChart(input, style, size).build();
    case ChartInput::Mode::Outcomes: break;
    }
    return OutcomesChart(input, style, size).build();
}

} // namespace

ChartScene buildScene(std::shared_ptr<const ChartInput> input, const ChartStyle &style, QSizeF size)
{
    ChartScene scene = built(*input, style, size);
    scene.input = std::move(input);
    return scene;
}

ChartScene buildScene(const ChartInput &input, const ChartStyle &style, QSizeF size)
{
    return buildScene(std::make_shared<const ChartInput>(input), style, size);
}

} // namespace jiaoshu::ui
