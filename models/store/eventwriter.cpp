// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventwriter.h"

#include "review/replay.h"
#include "store/rows.h"
#include "store/statements.h"

#include <QCoreApplication>

namespace jiaoshu::store {

using review::Event;
using review::Figure;

base::Error nothingToChange(const QString &subject)
{
    return {base::Error::Code::NotFound,
            subject,
            QCoreApplication::translate("jiaoshu::store", "The project does not hold what is to be changed."),
            {}};
}

base::Outcome EventWriter::begin()
{
    m_reviews.clear();
    m_changedReviews.clear();
    return m_updateFigure ? base::Outcome(base::Done()) : prepare();
}

base::Outcome EventWriter::prepare()
{
    const std::pair<std::optional<QSqlQuery> &, const QString &> wanted[] = {
        {m_insertEvent, sql::InsertEvent},
        {m_insertFigure, sql::InsertFigure},
        {m_updateFigure, sql::UpdateFigure}};
    for (const auto &[query, statement] : wanted) {
        auto prepared = m_connection.prepare(statement);
        if (!prepared)
            return prepared.error();
        query = std::move(prepared).value();
    }
    return base::Done();
}

base::Outcome EventWriter::write(const Event &event, const Figure &state, bool isNew)
{
    if (auto outcome = event.figure.isValid() ? writeState(event, state, isNew) : base::Done(); !outcome)
        return outcome;
    if (auto outcome = settle(event); !outcome)
        return outcome;
    if (auto outcome = foldReview(event); !outcome)
        return outcome;
    if (auto outcome = foldRules(event); !outcome)
        return outcome;
    if (auto outcome = foldChoices(event); !outcome)
        return outcome;
    return m_connection.run(*m_insertEvent, eventValues(event));
}

base::Outcome EventWriter::writeState(const Event &event, const Figure &state, bool isNew)
{
    if (!event.layer.isEmpty())
        return writeOpinion(event, state, isNew);
    return change(isNew ? *m_insertFigure : *m_updateFigure, figureValues(state));
}

/** A figure that a layer adds has an id like any other, and stands nowhere in the common record. */
base::Outcome EventWriter::writeOpinion(const Event &event, const Figure &state, bool isNew)
{
    const Figure common = review::nowhere(state.id, state.report);
    if (auto outcome = isNew ? change(*m_insertFigure, figureValues(common)) : base::Done(); !outcome)
        return outcome;
    return m_connection.execute(sql::PutOpinion, opinionValues(event.layer, state));
}

base::Outcome EventWriter::settle(const Event &event)
{
    const auto settling = review::Settling::of(event);
    if (!settling)
        return base::Done();
    auto done = m_connection.query(sql::SettleOpinion, {settling->settled ? event.sequence : 0,
                                                        settling->layer, settling->figure.value});
    if (!done)
        return done.error();
    return done->numRowsAffected() == 1 ? base::Outcome(base::Done())
                                        : nothingToChange(m_connection.subject());
}

/** Folds the event into the review of its report as the database has it now, so that a second writer loses nothing. */
base::Outcome EventWriter::foldReview(const Event &event)
{
    const qint64 report = event.report.value;
    if (!event.report.isValid())
        return base::Done();
    auto known = m_reviews.find(report);
    if (known == m_reviews.end()) {
        const auto content = m_connection.value(sql::SelectReportReview, {report});
        if (!content)
            return content.error();
        known = m_reviews
                    .emplace(report,
                             content->isValid() ? reportReviewFrom(content.value()) : review::ReportReview())
                    .first;
    }
    const review::ReportReview before = known->second;
    applyEvent(known->second, event);
    if (known->second != before)
        m_changedReviews.insert(report);
    return base::Done();
}

base::Outcome EventWriter::foldRules(const Event &event)
{
    if (event.kind != review::EventKind::ProjectChanged)
        return base::Done();
    const auto content = m_connection.value(sql::SelectProjectReview);
    if (!content)
        return content.error();
    review::ReviewRules rules = content->isValid() ? rulesFrom(content.value()) : review::ReviewRules();
    applyEvent(rules, event);
    return m_connection.execute(sql::PutProjectReview, rulesValues(rules));
}

base::Outcome EventWriter::foldChoices(const Event &event)
{
    for (const auto &[key, chosen] : review::choicesOf(event))
        if (auto outcome = m_connection.execute(sql::PutChoice, choiceValues(key, chosen)); !outcome)
            return outcome;
    return base::Done();
}

base::Outcome EventWriter::finish()
{
    for (const qint64 report : m_changedReviews)
        if (auto outcome = m_connection.execute(sql::PutReportReview,
                                                reportReviewValues({report}, m_reviews.at(report)));
            !outcome)
            return outcome;
    m_changedReviews.clear();
    return base::Done();
}

base::Outcome EventWriter::change(QSqlQuery &prepared, const QVariantList &values)
{
    if (auto outcome = m_connection.run(prepared, values); !outcome)
        return outcome;
    return prepared.numRowsAffected() == 1 ? base::Outcome(base::Done())
                                           : nothingToChange(m_connection.subject());
}

} // namespace jiaoshu::store
