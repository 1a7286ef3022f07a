// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historyfilter.h"

#include "exchange/memberwords.h"
#include "exchange/words.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

template <typename Value>
bool lets(const QSet<Value> &chosen, const Value &value)
{
    return chosen.isEmpty() || chosen.contains(value);
}

bool hasText(const QJsonObject &members, const QString &text)
{
    const QStringList keys = members.keys();
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        return exchange::memberText(key, members.value(key)).contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

QDate dayOf(const review::Event &event) { return event.at.toLocalTime().date(); }

bool HistoryFilter::matches(const review::Event &event, const QString &subject) const
{
    if ((figure.isValid() && event.figure != figure) || !lets(reviewers, event.reviewer) ||
        !lets(kinds, review::token(event.kind)) || !lets(reports, event.report.value) ||
        (!days.isEmpty() && !days.contains(dayOf(event))))
        return false;
    if (text.isEmpty())
        return true;
    for (const QString &said : {subject, event.reason, event.reviewer, exchange::word(event.kind)})
        if (said.contains(text, Qt::CaseInsensitive))
            return true;
    return hasText(event.before, text) || hasText(event.after, text);
}

} // namespace jiaoshu::items
