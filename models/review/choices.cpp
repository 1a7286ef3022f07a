// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/choices.h"

#include <QCoreApplication>

namespace jiaoshu::review {
namespace {

QJsonValue orNull(const QJsonObject &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

} // namespace

const Chosen *Choices::find(const QString &key) const
{
    const auto found = m_all.find(key);
    return found == m_all.end() ? nullptr : &found->second;
}

QJsonObject Choices::value(const QString &key) const
{
    const Chosen *chosen = find(key);
    return chosen ? chosen->value : QJsonObject();
}

QStringList Choices::keys(const QString &prefix) const
{
    QStringList keys;
    for (auto one = m_all.lower_bound(prefix); one != m_all.end() && one->first.startsWith(prefix); ++one)
        if (!one->second.value.isEmpty())
            keys << one->first;
    return keys;
}

bool isChoice(const Event &event) { return event.after.value(ChoiceKey).isObject(); }

std::map<QString, Chosen> choicesOf(const Event &event)
{
    Chosen chosen{{}, event.reason, event.reviewer, event.at, event.sequence};
    // What came from another copy was chosen by who chose it there.
    if (event.after.contains(DecidedByKey)) {
        chosen.reviewer = event.after.value(DecidedByKey).toString();
        chosen.at = timeFromText(event.after.value(DecidedAtKey).toString());
    }
    std::map<QString, Chosen> all;
    const QJsonObject values = event.after.value(ChoiceKey).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        chosen.value = value.value().toObject();
        all.emplace(value.key(), chosen);
    }
    return all;
}

void applyEvent(Choices &choices, const Event &event)
{
    for (auto &[key, chosen] : choicesOf(event))
        choices.put(key, chosen);
}

Difference choiceDifference(const QString &key, const QJsonObject &was, const QJsonObject &is)
{
    return {{{ChoiceKey, QJsonObject{{key, orNull(was)}}}}, {{ChoiceKey, QJsonObject{{key, orNull(is)}}}}};
}

QString wordsForKey(const QString &key)
{
    QStringList parts = key.split(u'/', Qt::SkipEmptyParts);
    if (key.startsWith(u"chart/"))
        parts.front() = QCoreApplication::translate("jiaoshu::review", "Charts");
    else if (key.startsWith(u"finding/"))
        parts.front() = QCoreApplication::translate("jiaoshu::review", "Problem");
    return parts.join(u'·');
}

} // namespace jiaoshu::review
