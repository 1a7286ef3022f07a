// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/copymerge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace jiaoshu::review {
namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("jiaoshu::review", text, nullptr, count);
}

QString token(LeftBehind::Why why)
{
    using Why = LeftBehind::Why;
    switch (why) {
    case Why::Info: return QStringLiteral("info");
    case Why::Frozen: return QStringLiteral("frozen");
    case Why::TakenBack: return QStringLiteral("taken_back");
    case Why::Reading: return QStringLiteral("reading");
    case Why::NoPlace: return QStringLiteral("no_place");
    case Why::Progress: return QStringLiteral("progress");
    case Why::Assignment: return QStringLiteral("assignment");
    case Why::Rules: return QStringLiteral("rules");
    case Why::Choice: return QStringLiteral("choice");
    case Why::Sample: return QStringLiteral("sample");
    case Why::Layer: return QStringLiteral("layer");
    }
    Q_UNREACHABLE();
}

/** What is left of figures of a report, which %1 names. */
QString figureWords(const LeftBehind &left)
{
    using Why = LeftBehind::Why;
    switch (left.why) {
    case Why::Frozen:
        return translated(
            QT_TRANSLATE_N_NOOP("jiaoshu::review", "%1 is signed off: %n figure(s) stay as they are"),
            left.count);
    case Why::TakenBack:
        return translated(
            QT_TRANSLATE_N_NOOP("jiaoshu::review",
                                "%1: %n decision(s) taken back in the copy were changed here and stay"),
            left.count);
    case Why::Reading:
        return translated(
            QT_TRANSLATE_N_NOOP("jiaoshu::review", "%1: %n figure(s) stay as they were extracted here"),
            left.count);
    default:
        return translated(
            QT_TRANSLATE_N_NOOP("jiaoshu::review", "%1: for %n figure(s) another one stands at the place"),
            left.count);
    }
}

} // namespace

QString wordsFor(const LeftBehind &left)
{
    using Why = LeftBehind::Why;
    const auto about = [&left](const char *text) { return translated(text).arg(left.subject); };
    switch (left.why) {
    case Why::Info:
        return about(
            QT_TRANSLATE_NOOP("jiaoshu::review", "%1: what the report says of itself stays as it is here"));
    case Why::Progress:
        return about(QT_TRANSLATE_NOOP("jiaoshu::review",
                                       "%1 was signed off or opened again in the copy by %2: do so here"))
            .arg(left.who);
    case Why::Assignment:
        return about(QT_TRANSLATE_NOOP("jiaoshu::review", "%1: who is to review it stays as it is here"));
    case Why::Rules:
        return translated(QT_TRANSLATE_NOOP("jiaoshu::review", "The rules of review stay as they are here"));
    case Why::Choice:
        return about(QT_TRANSLATE_NOOP("jiaoshu::review",
                                       "%1: what %2 chose in the copy; what is chosen here stays"))
            .arg(left.who);
    case Why::Sample:
        return translated(QT_TRANSLATE_NOOP("jiaoshu::review",
                                            "%1 drew a sample in the copy (seed %2): draw it here again"))
            .arg(left.who, left.subject);
    case Why::Layer:
        return translated(
                   QT_TRANSLATE_N_NOOP("jiaoshu::review",
                                       "%1: %n opinion(s) about figures stay in the copy; finish that there"),
                   left.count)
            .arg(left.subject);
    default: return figureWords(left).arg(left.subject);
    }
}

QStringList linesOf(const CopyMerge &merge)
{
    if (merge.isEmpty())
        return {translated(
            QT_TRANSLATE_NOOP("jiaoshu::review", "The copy holds nothing that is not here already."))};
    QStringList lines{
        translated(QT_TRANSLATE_N_NOOP("jiaoshu::review",
                                       "New in the copy: %n event(s); both are the same up to event %1"),
                   int(merge.events))
            .arg(merge.fork)};
    const auto add = [&lines](const char *text, int count) {
        if (count > 0)
            lines << translated(text, count);
    };
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "Taken over: %n decision(s) about figures"), merge.joined);
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "New: %n report(s)"), merge.newReports);
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "New: %n figure(s)"), merge.newFigures);
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "Both say the same: %n figure(s)"), merge.agreed);
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "To settle: %n figure(s) about which they differ"),
        merge.differing);
    add(QT_TRANSLATE_N_NOOP("jiaoshu::review", "Taken over: %n choice(s) about the project"), merge.choices);
    for (const LeftBehind &one : merge.left)
        lines << translated(QT_TRANSLATE_NOOP("jiaoshu::review", "Not taken over: %1")).arg(wordsFor(one));
    return lines;
}

void CopyMerge::leave(LeftBehind one)
{
    const auto alike = std::find_if(left.begin(), left.end(), [&one](const LeftBehind &other) {
        return other.why == one.why && other.subject == one.subject && other.who == one.who;
    });
    if (alike == left.end())
        left.push_back(std::move(one));
    else
        alike->count += one.count;
}

QJsonObject CopyMerge::members() const
{
    QJsonArray list;
    for (const LeftBehind &one : left)
        list.append(QJsonObject{{QStringLiteral("what"), token(one.why)},
                                {QStringLiteral("subject"), one.subject},
                                {QStringLiteral("who"), one.who},
                                {QStringLiteral("count"), one.count}});
    return {{QStringLiteral("events"), events},          {QStringLiteral("new_reports"), newReports},
            {QStringLiteral("new_figures"), newFigures}, {QStringLiteral("joined"), joined},
            {QStringLiteral("agreed"), agreed},          {QStringLiteral("differing"), differing},
            {QStringLiteral("choices"), choices},        {QStringLiteral("left"), list}};
}

} // namespace jiaoshu::review
