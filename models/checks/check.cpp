// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include <QCryptographicHash>

namespace jiaoshu::checks {
namespace {

Place placeOf(review::ReportId report, base::Span span, const Snapshot &snapshot)
{
    const ReportRecord *record = snapshot.report(report);
    return {report, span, record && record->text ? record->text->slice(span).toString() : QString()};
}

QByteArray hashOf(const QStringList &words)
{
    return QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
}

} // namespace

Finding Check::about(Severity severity, const std::vector<const Statement *> &statements,
                     const Snapshot &snapshot) const
{
    Finding finding;
    finding.check = info().id;
    finding.severity = severity;
    finding.identity = finding.check;
    QStringList numbers;
    for (const Statement *statement : statements) {
        finding.figures.push_back(statement->id);
        finding.places.push_back(placeOf(statement->report, statement->span, snapshot));
        finding.identity += u'/' + QString::number(statement->id.value);
        numbers << statement->printed() << statement->fields.period << token(statement->fields.measure);
        if (finding.indicator.isEmpty())
            finding.indicator = statement->fields.indicator;
    }
    finding.fingerprint = hashOf(numbers);
    return finding;
}

Finding Check::about(Severity severity, review::ReportId report, const std::vector<base::Span> &spans,
                     const Snapshot &snapshot) const
{
    Finding finding;
    finding.check = info().id;
    finding.severity = severity;
    finding.identity = finding.check + u"/r" + QString::number(report.value);
    QStringList quotes;
    for (const base::Span &span : spans) {
        finding.places.push_back(placeOf(report, span, snapshot));
        quotes << finding.places.back().quote;
    }
    if (!spans.empty())
        finding.identity += u'@' + QString::number(spans.front().start);
    finding.fingerprint = hashOf(quotes);
    return finding;
}

} // namespace jiaoshu::checks
