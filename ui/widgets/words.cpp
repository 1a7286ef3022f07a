// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace jiaoshu::ui::words {

namespace {

QString word(const char *text) { return QCoreApplication::translate("Words", text); }

/** Members of an event that a person reads, with their names; the rest (offsets, codes) is for programs. */
QString memberName(const QString &member)
{
    if (const auto field = figures::fieldFromToken(member))
        return of(*field);
    if (member == QLatin1String("note"))
        return word(QT_TRANSLATE_NOOP("Words", "Note"));
    if (member == QLatin1String("question"))
        return word(QT_TRANSLATE_NOOP("Words", "Question"));
    if (member == QLatin1String("start"))
        return word(QT_TRANSLATE_NOOP("Words", "Place"));
    if (member == QLatin1String("title"))
        return word(QT_TRANSLATE_NOOP("Words", "Title"));
    if (member == QLatin1String("year"))
        return word(QT_TRANSLATE_NOOP("Words", "Year"));
    return {};
}

QString memberText(const QString &member, const QJsonValue &value)
{
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    if (member == QLatin1String("measure"))
        return of(figures::measureFromToken(text).value_or(figures::Measure::Level));
    if (member == QLatin1String("status"))
        return of(figures::statusFromToken(text).value_or(figures::Status::Actual));
    if (member == QLatin1String("qualifier"))
        return of(figures::qualifierFromToken(text).value_or(figures::Qualifier::None));
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QStringList memberChanges(const QJsonObject &was, const QJsonObject &is)
{
    QStringList changes;
    for (auto it = is.begin(); it != is.end(); ++it) {
        const QString name = memberName(it.key());
        if (name.isEmpty())
            continue;
        const QJsonValue before = was.value(it.key());
        const QString after = memberText(it.key(), it.value());
        changes << (before.isUndefined()
                        ? QStringLiteral("%1 %2").arg(name, after)
                        : QStringLiteral("%1 %2 → %3").arg(name, memberText(it.key(), before), after));
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

QString line(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    // The dot is as wide as a Han character in the interface's face: blanks beside it would gape.
    return kept.join(QStringLiteral("·"));
}

QString list(const QStringList &parts) { return parts.join(word(QT_TRANSLATE_NOOP("Words", ", "))); }

} // namespace jiaoshu::ui::words
