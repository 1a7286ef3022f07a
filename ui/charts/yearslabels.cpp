// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearschart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** Left of the numbers of the scale. */
constexpr qreal UnlabelledRoom = 126;

} // namespace

LabelPlacer::Wish YearsChart::wishFor(const Plot &plot, const Placed &placed, bool isNamed) const
{
    using figures::Qualifier;
    const trends::Point &point = *placed.point;
    const QString value = trends::TrendText::label(point);
    const QString named = plot.panel->series[placed.series].districtName + u' ' + value;
    LabelPlacer::Wish wish;
    wish.at = placed.at;
    // Clear of the ring that marks the chosen point.
    wish.aside = 17;
    const bool about = point.qualifier == Qualifier::About;
    wish.up = point.qualifier == Qualifier::AtLeast ? 25 : about ? 15 : 11;
    wish.down = point.qualifier == Qualifier::AtMost ? 25 : about ? 15 : 11;
    if (point.upper)
        wish.up = wish.down = 8 + std::abs(plot.y(*point.upper) - plot.y(point.value)) / 2;
    const bool several = plot.panel->series.size() > 1;
    // A target stands alone: nothing leads the eye from it to its district.
    if (several && (isNamed || point.status == figures::Status::Target))
        wish.texts = {named};
    else if (several && placed.isEnd)
        wish.texts = {named, value};
    else
        wish.texts = {value};
    return wish;
}

void YearsChart::labelPoints(const Plot &plot, LabelPlacer &placer)
{
    // The last end of each district must carry its name; it is served first, then other ends, then the rest.
    std::vector<const Placed *> named(plot.panel->series.size(), nullptr);
    for (const Placed &placed : plot.placed) {
        if (placed.isEnd && placed.point->counts)
            named[placed.series] = &placed;
    }
    std::vector<std::pair<int, const Placed *>> order;
    for (const Placed &placed : plot.placed) {
        const int rank = named[placed.series] == &placed ? 0 : placed.isEnd ? 1 : 2;
        // Small multiples say by their headings whose values they are; the last one stands for the rest.
        if (!m_input.grid || rank == 0)
            order.emplace_back(rank, &placed);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, placed] : order)
        label(placer, wishFor(plot, *placed, rank == 0), look(plot.panel->series[placed->series]).color);
}

void YearsChart::noteGaps(const Plot &plot, LabelPlacer &placer)
{
    std::vector<bool> stated(size_t(m_input.lastYear - m_input.firstYear + 1), false);
    for (const trends::Series &series : plot.panel->series) {
        for (const trends::Point &point : series.points) {
            if (!point.isSpan() && point.year >= m_input.firstYear && point.year <= m_input.lastYear)
                stated[size_t(point.year - m_input.firstYear)] = true;
        }
    }
    int first = m_input.firstYear;
    for (int year = first; year <= m_input.lastYear + 1; ++year) {
        if (year <= m_input.lastYear && !stated[size_t(year - m_input.firstYear)])
            continue;
        if (year - first >= 2)
            noteGap(plot, first, year - 1, placer);
        first = year + 1;
    }
}

void YearsChart::noteGap(const Plot &plot, int first, int last, LabelPlacer &placer)
{
    const QString note = trends::TrendText::gap(plot.panel->kind, first, last);
    const qreal w = width(note);
    const qreal left = plot.rect.left() + 4;
    const qreal x =
        std::clamp((plot.x(first) + plot.x(last) - w) / 2, left, std::max(left, plot.rect.right() - w));
    const bool hasZero = !plot.scale.logarithmic && plot.scale.min <= 0 && plot.scale.max >= 0;
    const qreal y = (hasZero ? plot.y(0) : plot.rect.bottom()) - 26;
    if (placer.placeAt({x, y, w, LabelPlacer::Height}))
        text(ItemRole::Note, {x, baselineFor(y + LabelPlacer::Height / 2, Face::Small)}, note, m_style.label);
}

/** In the gutter, at the foot of the panel. */
void YearsChart::noteUnlabelled(const Plot &plot, int leftOut)
{
    const auto grey = std::count_if(plot.panel->series.begin(), plot.panel->series.end(),
                                    [this](const trends::Series &series) { return isGrey(series); });
    QStringList lines;
    if (leftOut > 0)
        lines += wrapped(ChartText::furtherLabels(leftOut), UnlabelledRoom);
    if (grey > 0)
        lines += wrapped(ChartText::inGrey(int(grey)), UnlabelledRoom);
    if (lines.isEmpty() || m_input.grid)
        return;
    note(plot.index, {Inset, plot.rect.bottom() - SmallLine * qreal(lines.size() - 1)}, lines);
}

} // namespace jiaoshu::ui
