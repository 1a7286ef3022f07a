// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/words.h"
#include "review/event.h"

#include <QString>

/** The words of the trade, in the language of the interface, for everything that models give as tokens. */
namespace jiaoshu::ui::words {

/** A token of the models as a word. */
template <typename Token>
QString of(Token token)
{
    return exchange::word(token);
}
/** The same, with a word for an exact value too: in lists to choose from. */
QString of(figures::Qualifier qualifier);
/** A local time as 10:32:05 today, with the day before that. */
QString time(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTimeUtc());
/** What an event did, as a sentence without its time and reviewer: `Corrected: Value 113.9 → 113.8`. */
QString sentence(const review::Event &event, bool withReason = true);
/** The reasons that are offered for a correction, and for opening a report again. */
QStringList usualReasons();
/** Of a large project, how many of its reports are in memory: `12 of 10,000 reports loaded`; empty where all are. */
QString loadedPart(qsizetype loaded, qsizetype all);
/** Fields joined as a line: `湛河区·地区生产总值·2020`; empty parts are left out. */
QString line(const QStringList &parts);
/** Parts of a clause: `，` in Chinese, `, ` in English. */
QString list(const QStringList &parts);

} // namespace jiaoshu::ui::words
