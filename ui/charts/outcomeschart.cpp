// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/outcomeschart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace jiaoshu::ui {
namespace {

/** Marks nearer than this cover each other, and are moved up and down by this much. */
constexpr qreal Apart = 24;
constexpr qreal Aside = 6.5;

/** A tick, a cross, or a bar: told apart without colour and without the word. */
QPainterPath verdictShape(trends::Reached reached, QPointF at)
{
    QPainterPath path;
    switch (reached) {
    case trends::Reached::Yes:
        path.moveTo(at + QPointF(-5, 0));
        path.lineTo(at + QPointF(-1.5, 4));
        path.lineTo(at + QPointF(5, -5));
        return path;
    case trends::Reached::No:
        path.moveTo(at + QPointF(-4, -4));
        path.lineTo(at + QPointF(4, 4));
        path.moveTo(at + QPointF(-4, 4));
        path.lineTo(at + QPointF(4, -4));
        return path;
    case trends::Reached::CannotTell: break;
    }
    path.moveTo(at + QPointF(-5, 0));
    path.lineTo(at + QPointF(5, 0));
    return path;
}

} // namespace

ValueRange OutcomesChart::range(size_t panel) const
{
    ValueRange range;
    for (const trends::OutcomeRow &row : m_input.outcomes[panel].rows) {
        hold(range, row.target);
        if (row.outcome)
            hold(range, *row.outcome);
    }
    return range;
}

QStringList OutcomesChart::headingParts(size_t panel) const
{
    const auto &rows = m_input.outcomes[panel].rows;
    const auto reached = std::count_if(rows.begin(), rows.end(), [](const trends::OutcomeRow &row) {
        return row.reached == trends::Reached::Yes;
    });
    const auto missed = std::count_if(rows.begin(), rows.end(), [](const trends::OutcomeRow &row) {
        return row.reached == trends::Reached::No;
    });
    return {ChartText::tr("%1 of %2 targets reached, %3 missed").arg(reached).arg(rows.size()).arg(missed)};
}

std::vector<RowsChart::Named> OutcomesChart::named(size_t panel) const
{
    const trends::Outcomes &outcomes = m_input.outcomes[panel];
    return {{outcomes.year == 0 ? ChartText::tr("No target:")
                                : ChartText::tr("No target for %1:").arg(outcomes.year),
             &outcomes.withoutTarget}};
}

QString OutcomesChart::emptyText() const { return ChartText::tr("No target is stated"); }

void OutcomesChart::drawRows(const Plot &plot)
{
    const auto &rows = m_input.outcomes[plot.index].rows;
    for (size_t i = 0; i < rows.size(); ++i)
        drawRow(plot, rows[i], rowCentre(plot, i));
}

void OutcomesChart::drawRow(const Plot &plot, const trends::OutcomeRow &row, qreal y)
{
    const trends::Series &series = plot.panel->series[row.series];
    const Theme::SeriesStyle style = look(series);
    rowName(plot, y,
            series.districtName + u' ' + trends::TrendText::years(row.target.firstYear, row.target.year));
    const QPointF target(plot.x(middleOf(row.target)), y);
    if (!row.outcome) {
        const QRectF bound = drawMark(plot, row.target, target, style);
        point(*plot.panel, plot.index, row.series, row.target, target, {target.x() - 12, y - 7, 24, 14});
        text(ItemRole::Label, {std::max(target.x() + 16, bound.right() + 6), baselineFor(y, Face::Small)},
             trends::TrendText::label(row.target), style.color);
    } else {
        drawBoth(plot, row, y, style);
    }
    addRead(ChartText::targetRead(row));
    drawVerdict(row, y);
}

QRectF OutcomesChart::drawMark(const Plot &plot, const trends::Point &stated, QPointF at,
                               const Theme::SeriesStyle &style)
{
    const QRectF bound = drawBound(plot, stated, at, style.color);
    marker(stated, style, at);
    return QRectF(at.x() - 12, at.y() - 7, 24, 14) | bound;
}

/** Target and outcome on one line; where they would cover each other, the target a little higher and the outcome lower. */
void OutcomesChart::drawBoth(const Plot &plot, const trends::OutcomeRow &row, qreal y,
                             const Theme::SeriesStyle &style)
{
    QPointF target(plot.x(middleOf(row.target)), y);
    QPointF outcome(plot.x(middleOf(*row.outcome)), y);
    const qreal left = std::min(target.x(), outcome.x());
    const qreal right = std::max(target.x(), outcome.x());
    if (right - left < Apart) {
        target.ry() -= Aside;
        outcome.ry() += Aside;
    } else {
        line(ItemRole::Joint, {left + Apart / 2, y}, {right - Apart / 2, y}, style.color, 1);
    }
    const QRectF targetBox = drawMark(plot, row.target, target, style);
    const QRectF outcomeBox = drawMark(plot, *row.outcome, outcome, style);
    const bool targetRight = target.x() > outcome.x();
    const auto words = [&](const trends::Point &stated, const QRectF &box, qreal at, bool toRight) {
        const QString value = trends::TrendText::label(stated);
        const bool fits = box.left() - 5 - width(value) > plot.rect.left() + 2;
        toRight = toRight || !fits;
        text(ItemRole::Label, {toRight ? box.right() + 5 : box.left() - 5, baselineFor(at, Face::Small)},
             value, style.color, Face::Small, toRight ? SceneText::Anchor::Start : SceneText::Anchor::End);
    };
    words(row.target, targetBox, target.y(), targetRight);
    words(*row.outcome, outcomeBox, outcome.y(), !targetRight);
    point(*plot.panel, plot.index, row.series, row.target, target, {target.x() - 12, target.y() - 6, 24, 12});
    addRead(ChartText::targetRead(row));
    point(*plot.panel, plot.index, row.series, *row.outcome, outcome,
          {outcome.x() - 7, outcome.y() - 6, 14, 12});
}

void OutcomesChart::drawVerdict(const trends::OutcomeRow &row, qreal y)
{
    const QString words = ChartText::targetRead(row);
    rowEnd(y, words);
    const QPointF at(m_scene.size.width() - RightMargin - width(words) - 14, y);
    stroke(ItemRole::Marker, verdictShape(row.reached, at), m_style.text, 2);
}

} // namespace jiaoshu::ui
