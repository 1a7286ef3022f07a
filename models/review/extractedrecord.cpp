// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"

#include "review/members.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jiaoshu::review {

Figure asExtracted(ReportId report, const figures::ExtractedFigure &extracted, const text::SourceText &text)
{
    Figure figure;
    figure.report = report;
    figure.extracted = extracted;
    // As it will be read again, so that a project is the same before and after it was closed.
    figure.extracted->confidence = confidenceText(extracted.confidence).toDouble();
    figure.quote = text.slice(extracted.span).toString();
    figure.span = extracted.span;
    figure.fields = extracted.fields;
    return figure;
}

QString confidenceText(double confidence) { return QString::number(confidence, 'f', 4); }

QString reasonsText(const std::vector<figures::Reason> &reasons)
{
    QStringList parts;
    parts.reserve(qsizetype(reasons.size()));
    for (const figures::Reason &reason : reasons)
        parts << QStringLiteral("%1 %2 %3 %4")
                     .arg(figures::token(reason.field), reason.rule)
                     .arg(reason.evidence.start)
                     .arg(reason.evidence.end);
    return parts.join(u';');
}

std::vector<figures::Reason> reasonsFromText(QStringView text, QSet<QString> &shared)
{
    std::vector<figures::Reason> reasons;
    for (QStringView part : text.tokenize(u';', Qt::SkipEmptyParts)) {
        const qsizetype field = part.indexOf(u' ');
        const qsizetype end = part.lastIndexOf(u' ');
        const qsizetype start = part.lastIndexOf(u' ', end - 1);
        const auto known = figures::fieldFromToken(part.left(field));
        if (!known || start <= field)
            continue;
        const QString rule = *shared.insert(part.mid(field + 1, start - field - 1).toString());
        reasons.push_back(
            {*known,
             rule,
             {part.mid(start + 1, end - start - 1).toLongLong(), part.mid(end + 1).toLongLong()}});
    }
    return reasons;
}

QByteArray digestOf(const std::vector<const Figure *> &figures)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Figure *figure : figures) {
        const figures::ExtractedFigure &extracted = *figure->extracted;
        QJsonObject record{{QStringLiteral("id"), figure->id.value},
                           {QStringLiteral("start"), qint64(extracted.span.start)},
                           {QStringLiteral("end"), qint64(extracted.span.end)},
                           {QStringLiteral("quote"), figure->quote},
                           {QStringLiteral("district_code"), extracted.fields.districtCode},
                           {QStringLiteral("confidence"), confidenceText(extracted.confidence)},
                           {QStringLiteral("reasons"), reasonsText(extracted.reasons)}};
        for (figures::Field field : figures::AllFields)
            record.insert(figures::token(field), figures::fieldText(extracted.fields, field));
        hash.addData(QJsonDocument(record).toJson(QJsonDocument::Compact));
        hash.addData(QByteArrayLiteral("\n"));
    }
    return hash.result().toHex();
}

Event reportAddedEvent(const Report &report, const std::vector<Figure> &figures)
{
    std::vector<const Figure *> pointers;
    pointers.reserve(figures.size());
    for (const Figure &figure : figures)
        pointers.push_back(&figure);
    Event event;
    event.kind = EventKind::ReportAdded;
    event.report = report.id;
    event.after = snapshot(report.info);
    event.after.insert(QStringLiteral("path"), report.path);
    event.after.insert(QStringLiteral("file_name"), report.fileName);
    event.after.insert(QStringLiteral("encoding"), report.encoding);
    event.after.insert(QStringLiteral("text_hash"), QString::fromLatin1(report.textHash));
    event.after.insert(QStringLiteral("figures"), qint64(figures.size()));
    event.after.insert(QStringLiteral("figures_hash"), QString::fromLatin1(digestOf(pointers)));
    return event;
}

} // namespace jiaoshu::review
