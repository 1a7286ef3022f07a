// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <utility>

namespace jiaoshu::review {
namespace {

constexpr std::array<std::pair<EventKind, QLatin1StringView>, 16> KindTokens{
    {{EventKind::ReportAdded, QLatin1StringView("report_added")},
     {EventKind::InfoChanged, QLatin1StringView("info_changed")},
     {EventKind::Accept, QLatin1StringView("accept")},
     {EventKind::Correct, QLatin1StringView("correct")},
     {EventKind::Reject, QLatin1StringView("reject")},
     {EventKind::Later, QLatin1StringView("later")},
     {EventKind::Question, QLatin1StringView("question")},
     {EventKind::Answer, QLatin1StringView("answer")},
     {EventKind::Note, QLatin1StringView("note")},
     {EventKind::Add, QLatin1StringView("add")},
     {EventKind::ReportExtractedAgain, QLatin1StringView("report_extracted_again")},
     {EventKind::ExtractedAgain, QLatin1StringView("extracted_again")},
     {EventKind::CarriedOver, QLatin1StringView("carried_over")},
     {EventKind::Split, QLatin1StringView("split")},
     {EventKind::Merge, QLatin1StringView("merge")},
     {EventKind::Revert, QLatin1StringView("revert")}}};

} // namespace

QString token(EventKind kind)
{
    for (const auto &[key, name] : KindTokens)
        if (key == kind)
            return QString(name);
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindFromToken(QStringView text)
{
    for (const auto &[key, name] : KindTokens)
        if (text == name)
            return key;
    return std::nullopt;
}

bool isAboutReport(EventKind kind)
{
    return kind == EventKind::ReportAdded || kind == EventKind::InfoChanged ||
           kind == EventKind::ReportExtractedAgain;
}

QByteArray noHash() { return QByteArray(64, '0'); }

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }

QByteArray canonicalForm(const Event &event)
{
    // QJsonObject keeps its keys sorted, and compact output of strings, integers and truth values is RFC 8785's.
    const QJsonObject members{
        {QStringLiteral("after"), event.after},         {QStringLiteral("at"), timeText(event.at)},
        {QStringLiteral("batch"), event.batch},         {QStringLiteral("before"), event.before},
        {QStringLiteral("figure"), event.figure.value}, {QStringLiteral("kind"), token(event.kind)},
        {QStringLiteral("reason"), event.reason},       {QStringLiteral("report"), event.report.value},
        {QStringLiteral("reverts"), event.reverts},     {QStringLiteral("reviewer"), event.reviewer},
        {QStringLiteral("sequence"), event.sequence}};
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const Event &event, const QByteArray &previousHash)
{
    const QByteArray bytes = previousHash + '\n' + canonicalForm(event);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace jiaoshu::review
