// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/members.h"

#include <QDateTime>
#include <QStringList>
#include <map>

namespace jiaoshu::review {

/** What was chosen last under a key, by whom, when and why. */
struct Chosen {
    /** Empty where the choice was taken back. */
    QJsonObject value;
    QString reason;
    QString reviewer;
    /** UTC. */
    QDateTime at;
    /** Sequence of the event. */
    qint64 event = 0;
    bool operator==(const Chosen &) const = default;
};

/**
 * What reviewers chose about the project that is no figure's own: the fold of events with the member ChoiceKey. A key is free
 * text behind a prefix that says whose it is (`chart/…`: what charts follow; `finding/…`: how what a check found was settled); it
 * holds no numbers of figures or reports, which mean other things in another copy. A value is an object of texts, whole numbers,
 * truth values, lists and objects; decimals are text. Its members `figure` and `figures` hold numbers of figures, and no others do.
 */
class Choices {
public:
    /** Empty where nothing is chosen. */
    QJsonObject value(const QString &key) const;
    /** Also of a choice that was taken back; null where there never was one. */
    const Chosen *find(const QString &key) const;
    /** Those that begin so and under which something is chosen, sorted. */
    QStringList keys(const QString &prefix = {}) const;
    /** By key, those that were taken back among them. */
    const std::map<QString, Chosen> &all() const { return m_all; }
    void put(const QString &key, Chosen chosen) { m_all.insert_or_assign(key, std::move(chosen)); }
    bool operator==(const Choices &) const = default;

private:
    std::map<QString, Chosen> m_all;
};

/** Member of events: an object of keys, each with what is chosen there, or null for nothing. */
inline const QString ChoiceKey = QStringLiteral("choice");

/** Whether the event chooses something, or takes a choice back. */
bool isChoice(const Event &event);
/** What the event chooses, by key. */
std::map<QString, Chosen> choicesOf(const Event &event);
/** The fold; events that choose nothing change nothing. */
void applyEvent(Choices &choices, const Event &event);
/** The members of an event that chooses `is` where `was` was chosen; empty objects stand for nothing. */
Difference choiceDifference(const QString &key, const QJsonObject &was, const QJsonObject &is);

/** A key for people: a word for its prefix, where that is known, and its parts. */
QString wordsForKey(const QString &key);

} // namespace jiaoshu::review
