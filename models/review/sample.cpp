// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sample.h"

#include <QJsonArray>
#include <algorithm>

namespace jiaoshu::review {
namespace {

const QString ShareKey = QStringLiteral("share");
const QString SeedKey = QStringLiteral("seed");
const QString OfKey = QStringLiteral("of");
const QString FiguresKey = QStringLiteral("figures");

} // namespace

bool Sample::contains(FigureId figure) const
{
    return std::binary_search(figures.begin(), figures.end(), figure);
}

QJsonObject snapshot(const Sample &sample)
{
    QJsonArray ids;
    for (const FigureId id : sample.figures)
        ids.append(id.value);
    return {{ShareKey, sample.share}, {SeedKey, qint64(sample.seed)}, {OfKey, sample.of}, {FiguresKey, ids}};
}

Sample sampleFrom(const Event &event)
{
    Sample sample;
    sample.event = event.sequence;
    sample.report = event.report;
    sample.stage = event.stage;
    sample.share = event.after.value(ShareKey).toString();
    sample.seed = quint32(event.after.value(SeedKey).toInteger());
    sample.of = event.after.value(OfKey).toInteger();
    for (const QJsonValue &id : event.after.value(FiguresKey).toArray())
        sample.figures.push_back({id.toInteger()});
    sample.reviewer = event.reviewer;
    sample.at = event.at;
    return sample;
}

} // namespace jiaoshu::review
