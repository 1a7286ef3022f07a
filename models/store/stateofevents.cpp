// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stateofevents.h"

#include "store/branchchains.h"
#include "store/rows.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::store {

using review::Event;
using review::Figure;

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("jiaoshu::store", text, nullptr, count);
}

QString member(const Event *event, QLatin1StringView key)
{
    return event ? event->after.value(key).toString() : QString();
}

} // namespace

base::Result<Recovered> StateOfEvents::complete()
{
    if (auto outcome = read(); !outcome)
        return outcome.error();
    checkTrail();
    for (const auto step :
         {&StateOfEvents::addReports, &StateOfEvents::addFigures, &StateOfEvents::addOpinions,
          &StateOfEvents::addReviews, &StateOfEvents::addChoices})
        if (auto outcome = (this->*step)(); !outcome)
            return outcome.error();
    checkExtracted();
    if (auto outcome = checkBranches(); !outcome)
        return outcome.error();
    m_recovered.events = qint64(m_events.size());
    m_recovered.reports = qint64(m_reports.size());
    m_recovered.figures = qint64(m_figures.size());
    return m_recovered;
}

base::Outcome StateOfEvents::read()
{
    SharedTexts shared;
    std::vector<Figure> extracted;
    const auto figure = [&](const QSqlQuery &row) {
        extracted.push_back(extractedFrom(row, shared));
        ++m_extracted[extracted.back().report.value];
    };
    if (auto outcome = m_project.readAll(sql::SelectExtracted, figure); !outcome)
        return outcome;
    const auto event = [this](const QSqlQuery &row) { m_events.push_back(eventFrom(row)); };
    if (auto outcome = m_project.readAll(sql::SelectEvents, event); !outcome)
        return outcome;
    for (const Figure &one : extracted)
        m_figures.insert(one.id.value);
    m_replay.emplace(std::move(extracted));
    for (const Event &one : m_events) {
        m_replay->apply(one);
        if (one.kind == review::EventKind::ReportAdded)
            m_added.insert(one.report.value, &one);
        if (one.report.isValid())
            m_reports.insert(one.report.value);
        if (one.figure.isValid())
            m_figures.insert(one.figure.value);
    }
    return readIds();
}

/** What the tables of states know, beside what events speak of. */
base::Outcome StateOfEvents::readIds()
{
    const auto report = [this](const QSqlQuery &row) { m_reports.insert(row.value(0).toLongLong()); };
    const auto figure = [this](const QSqlQuery &row) {
        m_figures.insert(row.value(0).toLongLong());
        m_reports.insert(row.value(1).toLongLong());
        m_lastNamed = std::max(m_lastNamed, row.value(2).toLongLong());
    };
    if (auto outcome = m_project.readAll(sql::SelectReportIds, report); !outcome)
        return outcome;
    return m_project.readAll(sql::SelectFigureIds, figure);
}

void StateOfEvents::listMissing(qint64 first, qint64 last)
{
    if (first == last)
        m_recovered.lost
            << translated(QT_TRANSLATE_NOOP("jiaoshu::store", "Event %1 could not be read.")).arg(first);
    else if (first < last)
        m_recovered.lost << translated(
                                QT_TRANSLATE_NOOP("jiaoshu::store", "Events %1 to %2 could not be read."))
                                .arg(first)
                                .arg(last);
}

/** Names the events that are missing, and those that do not read as they were written. */
void StateOfEvents::checkTrail()
{
    qint64 expected = 1;
    for (const Event &event : m_events) {
        listMissing(expected, event.sequence - 1);
        expected = event.sequence + 1;
        if (hashOf(event, event.previousHash) != event.hash)
            m_recovered.lost << translated(QT_TRANSLATE_NOOP("jiaoshu::store",
                                                             "Event %1 does not read as it was written."))
                                    .arg(event.sequence);
    }
    listMissing(expected, m_lastNamed);
}

QString StateOfEvents::nameOf(qint64 report) const
{
    const QString name = member(m_added.value(report), QLatin1StringView("file_name"));
    return name.isEmpty() ? translated(QT_TRANSLATE_NOOP("jiaoshu::store", "report %1")).arg(report) : name;
}

base::Outcome StateOfEvents::addReports()
{
    for (const qint64 id : m_reports) {
        const auto known = m_project.value(sql::SelectReportBody, {id});
        if (!known)
            return known.error();
        if (known->isNull()) {
            if (auto outcome = addReport(id); !outcome)
                return outcome;
            m_recovered.lost << translated(QT_TRANSLATE_NOOP(
                                               "jiaoshu::store",
                                               "The text of %1 could not be read, or only its beginning."))
                                    .arg(nameOf(id));
        } else if (const QString recorded = member(m_added.value(id), QLatin1StringView("text_hash"));
                   !recorded.isEmpty() &&
                   QString::fromLatin1(text::SourceText(known->toString()).hash()) != recorded) {
            // What stands behind the text in its row is no better; events say it too.
            if (auto outcome = m_project.execute(sql::UpdateReportInfo,
                                                 infoValues(m_replay->info({id})) + QVariantList{id});
                !outcome)
                return outcome;
            m_recovered.lost << translated(
                                    QT_TRANSLATE_NOOP("jiaoshu::store",
                                                      "The text of %1 does not read as it was written."))
                                    .arg(nameOf(id));
        }
    }
    return base::Done();
}

base::Outcome StateOfEvents::addReport(qint64 id)
{
    const Event *added = m_added.value(id);
    auto body = textFor(id);
    if (!body)
        return body.error();
    review::Report report;
    report.id = {id};
    report.path = member(added, QLatin1StringView("path"));
    report.fileName = nameOf(id);
    report.encoding = member(added, QLatin1StringView("encoding"));
    report.textHash = member(added, QLatin1StringView("text_hash")).toLatin1();
    report.text = std::make_shared<const text::SourceText>(std::move(body).value());
    report.info = m_replay->info({id});
    return m_project.execute(sql::InsertReport, reportValues(report));
}

/** What is left of the text, and a character for each that is lost as far as figures stand in it, so that all find a place. */
base::Result<QString> StateOfEvents::textFor(qint64 id)
{
    const auto end = m_project.value(sql::SelectEndOfFigures, {id, id});
    if (!end)
        return end.error();
    QString text = m_beginnings.value(id);
    const qsizetype missing = end->toLongLong() - text.size();
    if (missing > 0)
        text += QString(missing, QChar::ReplacementCharacter);
    return text;
}

base::Outcome StateOfEvents::addFigures()
{
    auto known = m_project.prepare(sql::SelectFigureId);
    if (!known)
        return known.error();
    for (const qint64 id : m_figures) {
        if (auto outcome = m_project.run(known.value(), {id}); !outcome)
            return outcome;
        const bool isThere = known->next();
        known->finish();
        if (isThere)
            continue;
        const Figure *figure = m_replay->figure({id});
        // Without its beginning nobody knows of which report it is: then it cannot stand anywhere.
        if (!figure || !figure->report.isValid())
            continue;
        if (auto outcome = m_project.execute(sql::InsertFigure, figureValues(*figure)); !outcome)
            return outcome;
        ++m_recovered.rebuilt;
    }
    return base::Done();
}

base::Outcome StateOfEvents::addOpinions()
{
    std::set<std::pair<QString, qint64>> known;
    const auto seen = [&known](const QSqlQuery &row) {
        known.emplace(row.value(1).toString(), row.value(0).toLongLong());
    };
    if (auto outcome = m_project.readAll(sql::SelectOpinionIds, seen); !outcome)
        return outcome;
    for (const Event &event : m_events) {
        if (event.layer.isEmpty() || !event.figure.isValid() ||
            !known.emplace(event.layer, event.figure.value).second)
            continue;
        const review::Opinion *opinion = m_replay->opinion(event.layer, event.figure);
        if (auto outcome = m_project.execute(sql::PutOpinion, opinionValues(event.layer, opinion->figure));
            !outcome)
            return outcome;
        if (auto outcome =
                m_project.execute(sql::SettleOpinion, {opinion->settledBy, event.layer, event.figure.value});
            !outcome)
            return outcome;
    }
    return base::Done();
}

base::Outcome StateOfEvents::addReviews()
{
    for (const qint64 id : m_reports) {
        const review::ReportReview review = m_replay->review({id});
        if (review == review::ReportReview())
            continue;
        if (auto outcome = m_project.execute(sql::PutReportReview, reportReviewValues({id}, review));
            !outcome)
            return outcome;
    }
    if (m_replay->rules() == review::ReviewRules())
        return base::Done();
    return m_project.execute(sql::PutProjectReview, rulesValues(m_replay->rules()));
}

base::Outcome StateOfEvents::addChoices()
{
    for (const auto &[key, chosen] : m_replay->choices().all())
        if (auto outcome = m_project.execute(sql::PutChoice, choiceValues(key, chosen)); !outcome)
            return outcome;
    return base::Done();
}

/** Names what other copies brought of which not all is there. */
base::Outcome StateOfEvents::checkBranches()
{
    std::vector<review::BranchEvent> branches;
    const auto found = [&branches](const QSqlQuery &row) { branches.push_back(branchEventFrom(row)); };
    if (auto outcome = m_project.readAll(sql::SelectBranchEvents, found); !outcome)
        return outcome;
    std::vector<Event> merges;
    QHash<QByteArray, qint64> places;
    for (const Event &event : m_events) {
        places.insert(event.hash, event.sequence);
        if (event.kind == review::EventKind::MergeBranch)
            merges.push_back(event);
    }
    for (const BranchChains::Fault &fault : BranchChains(merges, branches).faults(places))
        if (fault.sequence != 0)
            m_recovered.lost << fault.message;
    return base::Done();
}

/** Compares how many figures were found as extracted with what was recorded of each report. */
void StateOfEvents::checkExtracted()
{
    for (const qint64 id : m_reports) {
        const Event *added = m_added.value(id);
        const qint64 recorded = added ? added->after.value(QLatin1StringView("figures")).toInteger() : 0;
        const qint64 missing = recorded - m_extracted.value(id);
        if (missing > 0)
            m_recovered.lost << translated(QT_TRANSLATE_N_NOOP(
                                               "jiaoshu::store",
                                               "%1: what was extracted for %n figure(s) could not be read."),
                                           int(missing))
                                    .arg(nameOf(id));
    }
}

} // namespace jiaoshu::store
