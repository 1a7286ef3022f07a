// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"
#include "store/connection.h"

#include <map>
#include <optional>
#include <set>

namespace jiaoshu::store {

/**
 * Writes events, and into the tables of states what they make of them, inside a transaction that its owner began. Its
 * statements are prepared once and kept.
 */
class EventWriter {
public:
    explicit EventWriter(const Connection &connection)
        : m_connection(connection)
    {}

    /** Looks at the database anew: what was written before may have been rolled back. */
    base::Outcome begin();
    /** `state` is the figure after the event, in its layer; with `isNew` the event brought it into being. */
    base::Outcome write(const review::Event &event, const review::Figure &state, bool isNew);
    /** Writes what all of them made of reviews and rules; call it before the transaction is committed. */
    base::Outcome finish();

private:
    base::Outcome prepare();
    base::Outcome writeState(const review::Event &event, const review::Figure &state, bool isNew);
    base::Outcome writeOpinion(const review::Event &event, const review::Figure &state, bool isNew);
    base::Outcome settle(const review::Event &event);
    base::Outcome foldReview(const review::Event &event);
    base::Outcome foldRules(const review::Event &event);
    base::Outcome foldChoices(const review::Event &event);
    base::Outcome change(QSqlQuery &prepared, const QVariantList &values);

    const Connection &m_connection;
    std::optional<QSqlQuery> m_insertEvent;
    std::optional<QSqlQuery> m_insertFigure;
    std::optional<QSqlQuery> m_updateFigure;
    std::map<qint64, review::ReportReview> m_reviews;
    std::set<qint64> m_changedReviews;
};

/** The error of a statement that was to change what the project does not hold. */
base::Error nothingToChange(const QString &subject);

} // namespace jiaoshu::store
