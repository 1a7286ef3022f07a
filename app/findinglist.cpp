// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findinglist.h"

#include "exchange/htmltext.h"
#include "exchange/jsonl.h"

#include <QCoreApplication>

namespace jiaoshu::app {

namespace {

using checks::Coverage;
using checks::Engine;
using checks::Finding;
using checks::Place;
using checks::Severity;

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }
QString checkWords(const char *text) { return QCoreApplication::translate("Checks", text); }

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return translated(QT_TRANSLATE_NOOP("CommandLine", "error"));
    case Severity::Warning: return translated(QT_TRANSLATE_NOOP("CommandLine", "warning"));
    case Severity::Hint: break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "hint"));
}

/** The line of a place, counted from 1. */
qsizetype lineOf(const Place &place, const Engine &engine)
{
    const checks::ReportRecord *report = engine.snapshot().report(place.report);
    return report && report->text ? report->text->lineAt(place.span.start) + 1 : 0;
}

QString nameOf(const Place &place, const Engine &engine)
{
    const checks::ReportRecord *report = engine.snapshot().report(place.report);
    return report ? report->name : QString();
}

QString stateOf(const Coverage &row)
{
    switch (row.idle) {
    case Coverage::Idle::SwitchedOff: return translated(QT_TRANSLATE_NOOP("CommandLine", "switched off"));
    case Coverage::Idle::TooFewReports:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "did not run: it needs several reports"));
    case Coverage::Idle::NothingToCompare:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "found nothing to look at"));
    case Coverage::Idle::No: break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 found, %2 held")).arg(row.found).arg(row.passed);
}

/** What a check did, on one line. */
QString coverageLine(const Coverage &row)
{
    return checkWords(row.check->title) + QStringLiteral(": ") + stateOf(row);
}

QByteArray placeJson(const Place &place, const Engine &engine)
{
    const checks::ReportRecord *report = engine.snapshot().report(place.report);
    exchange::JsonObjectLine json;
    json.text("report", nameOf(place, engine));
    const base::CodePointSpan span =
        report && report->text ? report->text->toCodePoints(place.span) : base::CodePointSpan();
    json.number("start", qint64(span.start));
    json.number("end", qint64(span.end));
    json.text("text", place.quote);
    return json.toJson();
}

QByteArray correctionJson(const Finding &finding)
{
    const checks::Correction &correction = *finding.correction;
    exchange::JsonObjectLine json;
    const auto figure = std::find(finding.figures.begin(), finding.figures.end(), correction.figure);
    json.number("figure", qint64(figure - finding.figures.begin()));
    for (const figures::Field field : figures::AllFields)
        json.text(figures::token(field).toUtf8().constData(), figures::fieldText(correction.fields, field));
    return json.toJson();
}

QString htmlPlace(const Place &place, const Engine &engine)
{
    return exchange::htmlText(QStringLiteral("%1:%2 %3")
                                  .arg(nameOf(place, engine))
                                  .arg(lineOf(place, engine))
                                  .arg(place.quote.simplified()));
}

} // namespace

QByteArray findingText(const Engine &engine, const QString &language)
{
    QString text;
    for (const Finding *finding : engine.findings()) {
        text += severityWord(finding->severity) + QStringLiteral(" [") + titleOf(*finding) +
                QStringLiteral("] ") + finding->explanation.words(language) + u'\n';
        for (const Place &place : finding->places)
            text += QStringLiteral("    %1:%2: %3\n")
                        .arg(nameOf(place, engine))
                        .arg(lineOf(place, engine))
                        .arg(place.quote.simplified());
    }
    if (!text.isEmpty())
        text += u'\n';
    for (const Coverage &row : engine.coverage())
        text += coverageLine(row) + u'\n';
    return text.toUtf8();
}

QByteArray findingLines(const Engine &engine, const QString &language)
{
    QByteArray lines;
    for (const Finding *finding : engine.findings()) {
        exchange::JsonObjectLine json;
        json.text("check", finding->check);
        json.text("severity", checks::token(finding->severity));
        json.text("indicator", finding->indicator);
        json.text("explanation", finding->explanation.words(language));
        QByteArrayList places;
        for (const Place &place : finding->places)
            places << placeJson(place, engine);
        json.raw("places", '[' + places.join(',') + ']');
        json.raw("suggestion",
                 finding->correction ? correctionJson(*finding) : QByteArray("null"));
        json.text("identity", finding->identity);
        json.text("fingerprint", QString::fromLatin1(finding->fingerprint));
        lines += json.toJson() + '\n';
    }
    return lines;
}

QByteArray findingPage(const Engine &engine, const QString &language)
{
    const QString title = translated(QT_TRANSLATE_NOOP("CommandLine", "What the checks found"));
    QString rows;
    for (const Finding *finding : engine.findings()) {
        QStringList places;
        for (const Place &place : finding->places)
            places << htmlPlace(place, engine);
        rows += QStringLiteral("<tr>") +
                exchange::htmlElement("td", exchange::htmlText(severityWord(finding->severity))) +
                exchange::htmlElement("td", exchange::htmlText(titleOf(*finding))) +
                exchange::htmlElement("td", exchange::htmlText(finding->explanation.words(language))) +
                exchange::htmlElement("td", places.join(QStringLiteral("<br>"))) + QStringLiteral("</tr>\n");
    }
    QString ran;
    for (const Coverage &row : engine.coverage())
        ran += exchange::htmlElement(
            "li", exchange::htmlText(coverageLine(row)));
    const QString page =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>"
            "body{font:10.5pt/1.5 \"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif;margin:2em "
            "auto;max-width:72em}"
            "table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:2px "
            "6px;vertical-align:top}"
            "</style></head><body><h1>%2</h1>\n<table>\n")
            .arg(language.startsWith(u"en") ? QStringLiteral("en") : QStringLiteral("zh-CN"), title);
    return QString(page + rows + QStringLiteral("</table>\n<ul>") + ran +
                   QStringLiteral("</ul>\n</body></html>\n"))
        .toUtf8();
}

} // namespace jiaoshu::app
