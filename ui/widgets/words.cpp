// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "exchange/memberwords.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QSet>

namespace jiaoshu::ui::words {

namespace {

QString word(const char *text) { return QCoreApplication::translate("Words", text); }

/** Members that a sentence names; the rest (offsets, codes, the state that its verb says) would only make it longer. */
bool isSaid(const QString &member)
{
    static const QSet<QString> others{QStringLiteral("note"),  QStringLiteral("question"),
                                      QStringLiteral("start"), QStringLiteral("title"),
                                      QStringLiteral("year"),  QStringLiteral("kind")};
    return others.contains(member) || figures::fieldFromToken(member);
}

QStringList memberChanges(const QJsonObject &was, const QJsonObject &is)
{
    QStringList changes;
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (!isSaid(it.key()))
            continue;
        const QString name = exchange::memberName(it.key());
        const QJsonValue before = was.value(it.key());
        const QString after = exchange::memberText(it.key(), it.value());
        changes
            << (before.isUndefined()
                    ? QStringLiteral("%1 %2").arg(name, after)
                    : QStringLiteral("%1 %2 → %3").arg(name, exchange::memberText(it.key(), before), after));
    }
    return changes;
}

/** Of another reading of a decided figure, which keeps its fields: how it was read, and how it is read now. */
QStringList readingChanges(const review::Event &event)
{
    const QString key = QStringLiteral("extracted");
    return memberChanges(event.before.value(key).toObject(), event.after.value(key).toObject());
}

} // namespace

QString of(figures::Qualifier qualifier)
{
    return qualifier == figures::Qualifier::None ? word(QT_TRANSLATE_NOOP("Words", "none"))
                                                 : exchange::word(qualifier);
}

QString time(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const bool today = local.date() == now.toLocalTime().date();
    return local.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString sentence(const review::Event &event, bool withReason)
{
    const bool addition = event.kind == review::EventKind::Add;
    QStringList parts = memberChanges(addition ? QJsonObject() : event.before, event.after);
    if (parts.isEmpty())
        parts = readingChanges(event);
    for (const exchange::MemberChange &choice : exchange::choiceChanges(event))
        parts << QStringLiteral("%1: %2 → %3").arg(choice.name, choice.before, choice.after);
    if (event.kind == review::EventKind::Note && parts.size() == 1)
        parts = {event.after.value(QLatin1String("note")).toString()};
    if (withReason && !event.reason.isEmpty())
        parts << event.reason;
    const QString what = of(event.kind);
    return parts.isEmpty() ? what : word(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(what, list(parts));
}

QStringList usualReasons()
{
    return {QCoreApplication::translate("jiaoshu::ui::ReasonRows", "Misread"),
            QCoreApplication::translate("jiaoshu::ui::ReasonRows", "Wrong in the report"),
            QCoreApplication::translate("jiaoshu::ui::ReasonRows", "As later verified"),
            QCoreApplication::translate("jiaoshu::ui::ReasonRows", "Definition")};
}

QString loadedPart(qsizetype loaded, qsizetype all)
{
    return loaded == all ? QString()
                         : word(QT_TRANSLATE_NOOP("Words", "%L1 of %L2 reports loaded")).arg(loaded).arg(all);
}

QString line(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    // The dot is as wide as a Han character in the interface's face: blanks beside it would gape.
    return kept.join(QStringLiteral("·"));
}

QString list(const QStringList &parts) { return parts.join(word(QT_TRANSLATE_NOOP("Words", ", "))); }

} // namespace jiaoshu::ui::words
