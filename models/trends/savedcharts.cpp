// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/savedcharts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiaoshu::trends {
namespace {

/** Keys of the project's own settings. */
const QString ChartsKey = QStringLiteral("charts/named");
const QString LastKey = QStringLiteral("charts/last");

QString compact(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

base::Outcome outcomeOf(base::NamedList<ChartSpec>::Refusal refusal, const QString &name)
{
    using Refusal = base::NamedList<ChartSpec>::Refusal;
    const auto refused = [](const QString &reason) {
        return base::Error{base::Error::Code::Invalid, {}, reason, {}};
    };
    switch (refusal) {
    case Refusal::NoName:
        return refused(QCoreApplication::translate("SavedCharts", "A chart needs a name."));
    case Refusal::NameTaken:
        return refused(
            QCoreApplication::translate("SavedCharts", "There is a chart “%1” already.").arg(name.trimmed()));
    case Refusal::None: break;
    }
    return base::Done{};
}

} // namespace

SavedCharts SavedCharts::load(const review::EventLog &log)
{
    SavedCharts charts;
    for (const QJsonValue &each : QJsonDocument::fromJson(log.setting(ChartsKey).toUtf8()).array()) {
        // One that a newer program wrote, or a hand spoilt, is left out; the others are shown.
        if (const auto chart = chartSpecFromJson(each.toObject()))
            charts.m_charts.add(chart.value());
    }
    return charts;
}

base::Outcome SavedCharts::store(review::EventLog &log) const
{
    QJsonArray kept;
    for (const ChartSpec &chart : m_charts.all())
        kept << toJson(chart);
    return log.setSetting(ChartsKey, compact(QJsonDocument(kept)));
}

base::Outcome SavedCharts::add(const ChartSpec &chart)
{
    return outcomeOf(m_charts.add(chart), chart.name);
}

base::Outcome SavedCharts::rename(size_t number, const QString &name)
{
    return outcomeOf(m_charts.rename(number, name), name);
}

std::optional<ChartSpec> loadLastChart(const review::EventLog &log)
{
    const auto chart = chartSpecFromJson(QJsonDocument::fromJson(log.setting(LastKey).toUtf8()).object());
    return chart && !chart->indicators.empty() ? std::optional(chart.value()) : std::nullopt;
}

base::Outcome storeLastChart(review::EventLog &log, const ChartSpec &chart)
{
    return log.setSetting(LastKey, compact(QJsonDocument(toJson(chart))));
}

} // namespace jiaoshu::trends
