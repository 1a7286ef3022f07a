// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <utility>

namespace jiaoshu::review {
namespace {

constexpr std::array<std::pair<EventKind, QLatin1StringView>, 27> KindTokens{
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
     {EventKind::Revert, QLatin1StringView("revert")},
     {EventKind::ProjectChanged, QLatin1StringView("project_changed")},
     {EventKind::Assign, QLatin1StringView("assign")},
     {EventKind::SignOff, QLatin1StringView("sign_off")},
     {EventKind::Reopen, QLatin1StringView("reopen")},
     {EventKind::SampleDrawn, QLatin1StringView("sample_drawn")},
     {EventKind::HandIn, QLatin1StringView("hand_in")},
     {EventKind::Adjudicate, QLatin1StringView("adjudicate")},
     {EventKind::MergeBranch, QLatin1StringView("merge_branch")},
     {EventKind::JoinReport, QLatin1StringView("join_report")},
     {EventKind::Join, QLatin1StringView("join")},
     {EventKind::Choose, QLatin1StringView("choose")}}};

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
    switch (kind) {
    case EventKind::ReportAdded:
    case EventKind::InfoChanged:
    case EventKind::ReportExtractedAgain:
    case EventKind::ProjectChanged:
    case EventKind::Assign:
    case EventKind::SignOff:
    case EventKind::Reopen:
    case EventKind::SampleDrawn:
    case EventKind::HandIn:
    case EventKind::MergeBranch:
    case EventKind::JoinReport:
    case EventKind::Choose: return true;
    default: return false;
    }
}

bool takesPart(EventKind kind)
{
    return !isAboutReport(kind) && kind != EventKind::Note && kind != EventKind::ExtractedAgain &&
           kind != EventKind::CarriedOver && kind != EventKind::Join;
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
    QJsonObject members{
        {QStringLiteral("after"), event.after},         {QStringLiteral("at"), timeText(event.at)},
        {QStringLiteral("batch"), event.batch},         {QStringLiteral("before"), event.before},
        {QStringLiteral("figure"), event.figure.value}, {QStringLiteral("kind"), token(event.kind)},
        {QStringLiteral("reason"), event.reason},       {QStringLiteral("report"), event.report.value},
        {QStringLiteral("reverts"), event.reverts},     {QStringLiteral("reviewer"), event.reviewer},
        {QStringLiteral("sequence"), event.sequence}};
    // Left out where they say nothing, so that the hashes of older trails stay what they are.
    if (event.stage != 0)
        members.insert(QStringLiteral("stage"), event.stage);
    if (!event.layer.isEmpty())
        members.insert(QStringLiteral("layer"), event.layer);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const Event &event, const QByteArray &previousHash)
{
    const QByteArray bytes = previousHash + '\n' + canonicalForm(event);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace jiaoshu::review
