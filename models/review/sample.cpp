// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sample.h"

#include <QJsonArray>

namespace jiaoshu::review {
namespace {

const QString PerMilleKey = QStringLiteral("per_mille");
const QString SeedKey = QStringLiteral("seed");
const QString OfKey = QStringLiteral("of");
const QString ReportsKey = QStringLiteral("reports");
const QString FiguresKey = QStringLiteral("figures");

template <typename Id>
QJsonArray arrayOf(const std::vector<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(id.value);
    return array;
}

template <typename Id>
std::vector<Id> idsFrom(const QJsonValue &array)
{
    std::vector<Id> ids;
    for (const QJsonValue &id : array.toArray())
        ids.push_back({id.toInteger()});
    return ids;
}

} // namespace

QJsonObject snapshot(const Sample &sample)
{
    return {{PerMilleKey, sample.perMille},
            {SeedKey, sample.seed},
            {OfKey, sample.of},
            {ReportsKey, arrayOf(sample.reports)},
            {FiguresKey, arrayOf(sample.figures)}};
}

Sample sampleFrom(const Event &event)
{
    Sample sample;
    sample.event = event.sequence;
    sample.stage = event.stage;
    sample.perMille = event.after.value(PerMilleKey).toInt();
    sample.seed = event.after.value(SeedKey).toString();
    sample.of = event.after.value(OfKey).toInteger();
    sample.reports = idsFrom<ReportId>(event.after.value(ReportsKey));
    sample.figures = idsFrom<FigureId>(event.after.value(FiguresKey));
    sample.reviewer = event.reviewer;
    sample.at = event.at;
    return sample;
}

} // namespace jiaoshu::review
