// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "review/extractedrecord.h"

#include <QJsonDocument>
#include <QVariant>

namespace jiaoshu::store {
namespace {

/** QtSql binds a null QString as NULL; in a project there is only empty text. */
QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

QVariantList placeAndFields(base::Span span, const QString &quote, const figures::Fields &fields)
{
    return {qint64(span.start),
            qint64(span.end),
            text(quote),
            text(fields.value),
            text(fields.unit),
            figures::token(fields.measure),
            figures::token(fields.status),
            text(fields.period),
            text(figures::token(fields.qualifier)),
            text(fields.indicator),
            text(fields.indicatorName),
            text(fields.district),
            text(fields.districtCode)};
}

/** Reads what placeAndFields() writes, from column 2 on. */
figures::Fields fieldsFrom(const QSqlQuery &row, SharedTexts &shared)
{
    const auto common = [&](int column) { return *shared.insert(row.value(column).toString()); };
    figures::Fields fields;
    fields.value = row.value(5).toString();
    fields.unit = common(6);
    fields.measure = figures::measureFromToken(row.value(7).toString()).value_or(figures::Measure::Level);
    fields.status = figures::statusFromToken(row.value(8).toString()).value_or(figures::Status::Actual);
    fields.period = common(9);
    fields.qualifier =
        figures::qualifierFromToken(row.value(10).toString()).value_or(figures::Qualifier::None);
    fields.indicator = common(11);
    fields.indicatorName = common(12);
    fields.district = common(13);
    fields.districtCode = common(14);
    return fields;
}

base::Span spanFrom(const QSqlQuery &row) { return {row.value(2).toLongLong(), row.value(3).toLongLong()}; }

} // namespace

QVariantList infoValues(const figures::ReportInfo &info)
{
    return {text(info.title), text(info.district),       text(info.districtCode),
            info.year,        figures::token(info.kind), text(info.date.toString(Qt::ISODate))};
}

QVariantList reportValues(const review::Report &report)
{
    return QVariantList{report.id.value,
                        text(report.path),
                        text(report.fileName),
                        text(report.encoding),
                        text(QString::fromLatin1(report.textHash)),
                        text(report.text->string())} +
           infoValues(report.info);
}

QVariantList extractedValues(const review::Figure &figure)
{
    const figures::ExtractedFigure &extracted = *figure.extracted;
    return QVariantList{figure.id.value, figure.report.value} +
           placeAndFields(extracted.span, figure.quote, extracted.fields) +
           QVariantList{review::confidenceText(extracted.confidence),
                        text(review::reasonsText(extracted.reasons))};
}

QVariantList figureValues(const review::Figure &figure)
{
    return QVariantList{figure.report.value} + placeAndFields(figure.span, figure.quote, figure.fields) +
           QVariantList{review::token(figure.state),
                        int(figure.inForce),
                        text(figure.note),
                        text(figure.question),
                        figure.lastEvent,
                        text(figure.reviewer),
                        text(review::timeText(figure.decidedAt)),
                        figure.stage,
                        figure.id.value};
}

QVariantList opinionValues(const QString &layer, const review::Figure &figure)
{
    return figureValues(figure) + QVariantList{layer};
}

QVariantList reportReviewValues(review::ReportId report, const review::ReportReview &review)
{
    return {report.value, json(review::snapshot(review))};
}

QVariantList rulesValues(const review::ReviewRules &rules) { return {json(review::snapshot(rules))}; }

QVariantList choiceValues(const QString &key, const review::Chosen &chosen)
{
    return {text(key),
            json(chosen.value),
            chosen.event,
            text(chosen.reviewer),
            text(review::timeText(chosen.at)),
            text(chosen.reason)};
}

QVariantList eventValues(const review::Event &event)
{
    return {event.sequence,
            review::token(event.kind),
            event.report.isValid() ? QVariant(event.report.value) : QVariant(),
            event.figure.isValid() ? QVariant(event.figure.value) : QVariant(),
            json(event.before),
            json(event.after),
            text(event.reason),
            text(event.reviewer),
            review::timeText(event.at),
            event.batch,
            event.reverts,
            QString::fromLatin1(event.previousHash),
            QString::fromLatin1(event.hash),
            event.stage,
            text(event.layer)};
}

review::Report reportFrom(const QSqlQuery &row)
{
    review::Report report;
    report.id = {row.value(0).toLongLong()};
    report.path = row.value(1).toString();
    report.fileName = row.value(2).toString();
    report.encoding = row.value(3).toString();
    report.textHash = row.value(4).toString().toLatin1();
    report.text = std::make_shared<const text::SourceText>(row.value(5).toString());
    report.info.title = row.value(6).toString();
    report.info.district = row.value(7).toString();
    report.info.districtCode = row.value(8).toString();
    report.info.year = row.value(9).toInt();
    report.info.kind =
        figures::reportKindFromToken(row.value(10).toString()).value_or(figures::ReportKind::Other);
    report.info.date = QDate::fromString(row.value(11).toString(), Qt::ISODate);
    return report;
}

review::Figure extractedFrom(const QSqlQuery &row, SharedTexts &shared)
{
    review::Figure figure;
    figure.id = figureIdFrom(row);
    figure.report = {row.value(1).toLongLong()};
    figure.quote = row.value(4).toString();
    figure.span = spanFrom(row);
    figure.fields = fieldsFrom(row, shared);
    figure.extracted =
        figures::ExtractedFigure{figure.span, figure.fields, row.value(15).toString().toDouble(),
                                 review::reasonsFromText(row.value(16).toString(), shared)};
    return figure;
}

void readState(review::Figure &figure, const QSqlQuery &row, SharedTexts &shared)
{
    figure.id = figureIdFrom(row);
    figure.report = {row.value(1).toLongLong()};
    figure.span = spanFrom(row);
    figure.quote = row.value(4).toString();
    figure.fields = fieldsFrom(row, shared);
    figure.state = review::stateFromToken(row.value(15).toString()).value_or(review::State::NotReviewed);
    figure.inForce = row.value(16).toInt() != 0;
    figure.note = row.value(17).toString();
    figure.question = row.value(18).toString();
    figure.lastEvent = row.value(19).toLongLong();
    figure.reviewer = *shared.insert(row.value(20).toString());
    const QString decidedAt = row.value(21).toString();
    figure.decidedAt = decidedAt.isEmpty() ? QDateTime() : review::timeFromText(decidedAt);
    figure.stage = row.value(22).toInt();
}

review::FigureId figureIdFrom(const QSqlQuery &row) { return {row.value(0).toLongLong()}; }

bool isKnownEvent(const QSqlQuery &row)
{
    return review::eventKindFromToken(row.value(1).toString()).has_value();
}

review::Event eventFrom(const QSqlQuery &row)
{
    review::Event event;
    event.sequence = row.value(0).toLongLong();
    event.kind = review::eventKindFromToken(row.value(1).toString()).value_or(review::EventKind::Note);
    event.report = {row.value(2).toLongLong()};
    event.figure = {row.value(3).toLongLong()};
    event.before = object(row.value(4));
    event.after = object(row.value(5));
    event.reason = row.value(6).toString();
    event.reviewer = row.value(7).toString();
    event.at = review::timeFromText(row.value(8).toString());
    event.batch = row.value(9).toLongLong();
    event.reverts = row.value(10).toLongLong();
    event.previousHash = row.value(11).toString().toLatin1();
    event.hash = row.value(12).toString().toLatin1();
    event.stage = row.value(13).toInt();
    event.layer = row.value(14).toString();
    return event;
}

QVariantList branchValues(const review::BranchEvent &event)
{
    return {QString::fromLatin1(event.previousHash), QString::fromLatin1(event.hash),
            QString::fromUtf8(event.content)};
}

review::BranchEvent branchEventFrom(const QSqlQuery &row)
{
    return {row.value(0).toString().toLatin1(), row.value(1).toString().toLatin1(),
            row.value(2).toString().toUtf8()};
}

review::Opinion opinionFrom(const QSqlQuery &row, SharedTexts &shared)
{
    review::Opinion opinion;
    readState(opinion.figure, row, shared);
    opinion.layer = *shared.insert(row.value(23).toString());
    opinion.settledBy = row.value(24).toLongLong();
    return opinion;
}

review::ReportReview reportReviewFrom(const QVariant &content)
{
    return review::reportReviewFrom(object(content));
}

review::ReviewRules rulesFrom(const QVariant &content) { return review::rulesFrom(object(content)); }

void readChoice(review::Choices &choices, const QSqlQuery &row)
{
    choices.put(row.value(0).toString(),
                {object(row.value(1)), row.value(5).toString(), row.value(3).toString(),
                 review::timeFromText(row.value(4).toString()), row.value(2).toLongLong()});
}

} // namespace jiaoshu::store
