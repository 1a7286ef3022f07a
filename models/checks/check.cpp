// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include <QCryptographicHash>
#include <algorithm>

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

/** So many characters beside a place tell it from others with the same words. */
constexpr qsizetype Beside = 12;

QString reportName(review::ReportId id, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(id);
    return report ? report->name : QString();
}

/** What a statement says and where, without a number that another copy of the project has not. */
QString wordsOf(const Statement &statement, const Snapshot &snapshot)
{
    const figures::Fields &fields = statement.fields;
    const QStringList parts{fields.district,  indicatorKey(fields),  statement.when(),
                            token(fields.measure), token(fields.status), token(fields.qualifier),
                            statement.printed(), reportName(statement.report, snapshot)};
    return parts.join(u'\t');
}

/** A place in the text with the words beside it. */
QString wordsOf(review::ReportId id, base::Span span, const Snapshot &snapshot)
{
    const ReportRecord *report = snapshot.report(id);
    if (!report || !report->text)
        return {};
    const base::Span wide{std::max<qsizetype>(0, span.start - Beside),
                          std::min(report->text->size(), span.end + Beside)};
    return report->name + u'\t' + report->text->slice(wide);
}

/** The words sorted, since reports have another order in another copy; what the first one is about is the subject. */
void nameSubject(Finding &finding, QStringList words)
{
    words.sort();
    if (!words.isEmpty())
        finding.subject = words.front().split(u'\t').mid(0, 3).join(u'/');
    finding.digest = hashOf(words);
}

} // namespace

void Check::tellApart(Finding &finding, const QString &word)
{
    finding.identity += u'/' + word;
    finding.digest = hashOf({QString::fromLatin1(finding.digest), word});
}

Finding Check::about(Severity severity, const std::vector<const Statement *> &statements,
                     const Snapshot &snapshot) const
{
    Finding finding;
    finding.check = info().id;
    finding.severity = severity;
    finding.identity = finding.check;
    QStringList numbers;
    QStringList words;
    for (const Statement *statement : statements) {
        finding.figures.push_back(statement->id);
        finding.places.push_back(placeOf(statement->report, statement->span, snapshot));
        finding.identity += u'/' + QString::number(statement->id.value);
        words << wordsOf(*statement, snapshot);
        numbers << statement->printed() << statement->fields.period << token(statement->fields.measure);
        if (finding.indicator.isEmpty())
            finding.indicator = statement->fields.indicator;
    }
    finding.fingerprint = hashOf(numbers);
    nameSubject(finding, std::move(words));
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
    QStringList words;
    for (const base::Span &span : spans) {
        finding.places.push_back(placeOf(report, span, snapshot));
        quotes << finding.places.back().quote;
        words << wordsOf(report, span, snapshot);
    }
    if (!spans.empty())
        finding.identity += u'@' + QString::number(spans.front().start);
    finding.fingerprint = hashOf(quotes);
    nameSubject(finding, std::move(words));
    finding.subject = reportName(report, snapshot);
    return finding;
}

} // namespace jiaoshu::checks
