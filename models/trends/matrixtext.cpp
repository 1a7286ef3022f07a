// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/matrixtext.h"

#include "base/trimmed.h"
#include "trends/trendtext.h"

#include <QLocale>

namespace jiaoshu::trends {

QString MatrixText::kind(const MatrixMeasure &measure)
{
    switch (measure.kind) {
    case Panel::Kind::Growth: return measure.averages ? tr("average growth") : tr("growth");
    case Panel::Kind::Share: return tr("share");
    default: return tr("level");
    }
}

QString MatrixText::measure(const MatrixMeasure &measure)
{
    return measure.unit.isEmpty() ? kind(measure) : list({kind(measure), measure.unit});
}

QString MatrixText::shading(const MatrixMeasure &measure)
{
    const MatrixShade &shade = measure.shade;
    if (measure.averages)
        return tr("in the last year of each span, not shaded");
    if (shade.values() == 0)
        return tr("no results, not shaded");
    const QString lowest = base::trimmed(shade.lowest()).toString();
    const QString highest = base::trimmed(shade.highest()).toString();
    switch (shade.scale()) {
    case MatrixShade::Scale::None:
        return shade.values() == 1 ? tr("one result, not shaded") : tr("all results are %1, not shaded").arg(lowest);
    case MatrixShade::Scale::Sequential:
        return shade.byRank()
                   ? tr("shaded by rank, lowest result %1, highest %2 dwarfs the rest").arg(lowest, highest)
                   : tr("shaded from the lowest result %1 to the highest %2").arg(lowest, highest);
    case MatrixShade::Scale::Diverging: break;
    }
    return shade.byRank() ? tr("shaded by rank on both sides of 0, results %1 to %2").arg(lowest, highest)
                          : tr("shaded on both sides of 0, results %1 to %2").arg(lowest, highest);
}

QString MatrixText::remark(const Point &point)
{
    const QString status = TrendText::status(point.status);
    if (!point.isSpan())
        return status;
    const QString since = tr("since %1").arg(point.firstYear);
    return status.isEmpty() ? since : QString(status + u' ' + since);
}

QString MatrixText::cell(const Point &point)
{
    const QString word = remark(point);
    return word.isEmpty() ? TrendText::value(point) : QString(TrendText::value(point) + u' ' + word);
}

QString MatrixText::cell(std::span<const Point> points, MatrixCell kind)
{
    if (points.empty())
        return kind == MatrixCell::Silent ? QStringLiteral("–") : QString();
    QStringList texts;
    for (const Point &point : points)
        texts << cell(point);
    return texts.join(QStringLiteral("; "));
}

QString MatrixText::nothing(MatrixCell kind)
{
    switch (kind) {
    case MatrixCell::Silent: return tr("there is a report, and it does not state this");
    case MatrixCell::NoReport: return tr("no report");
    case MatrixCell::NotApplicable: return tr("not applicable");
    case MatrixCell::Stated: break;
    }
    return {};
}

QString MatrixText::summary(const MatrixSummary &summary)
{
    QStringList parts{tr("%L1 cells").arg(summary.cells), tr("%L1 with figures").arg(summary.stated),
                      tr("%L1 without a report").arg(summary.noReport)};
    if (summary.notApplicable > 0)
        parts << tr("%L1 not applicable").arg(summary.notApplicable);
    return list(parts);
}

QString MatrixText::difference(const Comparison &compared, const QString &other)
{
    using Verdict = Comparison::Verdict;
    switch (compared.verdict) {
    case Verdict::None: return {};
    case Verdict::Same: return tr("the same as %1").arg(other);
    case Verdict::SameRounded: return tr("the same as %1 but for rounding").arg(other);
    case Verdict::Differs: break;
    }
    const bool less = compared.gap.isNegative();
    const QString gap = base::trimmed(less ? compared.gap.negated() : compared.gap).toString();
    const QString size = compared.points    ? tr("%1 points").arg(gap)
                         : compared.percent ? tr("%1 %2 (%3%)").arg(gap, compared.unit,
                                                                     QString::number(std::abs(*compared.percent), 'f', 1))
                                            : QString(gap + u' ' + compared.unit);
    const QString text = less ? tr("%1 less than %2") : tr("%1 more than %2");
    const QString whole = text.arg(size, other);
    return compared.about ? tr("about %1").arg(whole) : whole;
}

QString MatrixText::reports(const review::ReviewDocument &document, const std::vector<review::ReportId> &reports)
{
    QStringList names;
    for (const review::ReportId id : reports) {
        if (const review::Report *report = document.report(id))
            names << report->shortName();
    }
    return list(names);
}

QString MatrixText::spokenYears()
{
    return tr("A report speaks of the year in its name; a work report also of the year before; and of each year for which "
              "it states a result or an estimate, alone or within a span. What it aims at in later years does not count.");
}

QString MatrixText::list(const QStringList &parts) { return parts.join(tr(", ")); }

} // namespace jiaoshu::trends
