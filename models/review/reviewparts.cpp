// SPDX-License-Identifier: GPL-3.0-or-later
// Large projects, of which only the reports that are worked on are in memory. ADR 23 says what that means act by act.
#include "review/reviewdocument_p.h"

#include <algorithm>

namespace jiaoshu::review {

void ReviewDocument::setMostInMemory(qint64 figures) { d->mostInMemory = figures; }
bool ReviewDocument::isLoaded(ReportId id) const { return d->index.isLoaded(id); }
const std::vector<ReportId> &ReviewDocument::loadedReports() const { return d->index.loaded(); }

qsizetype ReviewDocument::loadedCount() const
{
    qsizetype count = 0;
    for (const ReportId id : loadedReports())
        count += qsizetype(figuresOf(id).size());
    return count;
}

Progress ReviewDocument::loadedProgress() const
{
    if (isWhole())
        return progress();
    Progress sum;
    for (const ReportId id : loadedReports())
        sum.add(progress(id), 1);
    return sum;
}

std::vector<ReportId> ReviewDocument::Private::notLoaded(const std::vector<ReportId> &reports) const
{
    std::vector<ReportId> wanted;
    for (const ReportId id : reports)
        if (index.report(id) && !index.isLoaded(id) &&
            std::find(wanted.begin(), wanted.end(), id) == wanted.end())
            wanted.push_back(id);
    return wanted;
}

/** Brings reports into memory, as the record that is shown has them; tells nobody. */
base::Outcome ReviewDocument::Private::fill(const std::vector<ReportId> &reports)
{
    auto contents = log->loadReports(reports);
    if (!contents)
        return contents.error();
    index.fill(std::move(contents).value());
    if (layer) {
        StoodBefore stood;
        for (const ReportId report : reports)
            showInLayer(report, stood);
    }
    return base::Done();
}

void ReviewDocument::Private::release(ReportId report)
{
    for (const Figure *figure : index.everyFigureOf(report))
        aside.erase(figure->id.value);
    index.release(report);
}

base::Outcome ReviewDocument::load(const std::vector<ReportId> &reports)
{
    const std::vector<ReportId> wanted = d->notLoaded(reports);
    if (wanted.empty())
        return base::Done();
    if (auto outcome = d->fill(wanted); !outcome) {
        Q_EMIT readingFailed(outcome.error());
        return outcome;
    }
    d->takeFromElsewhere(wanted);
    Change change{Change::Kind::ReportsAdded, wanted, {}};
    for (const ReportId id : wanted)
        change.figures.insert(change.figures.end(), figuresOf(id).begin(), figuresOf(id).end());
    Q_EMIT changed(change);
    return base::Done();
}

void ReviewDocument::Private::forgetElsewhere()
{
    askedElsewhere.reset();
    elsewhere.clear();
    countedElsewhere.clear();
    differElsewhere.clear();
    figuresElsewhere.clear();
}

void ReviewDocument::Private::takeFromElsewhere(const std::vector<ReportId> &loaded)
{
    for (const ReportId report : loaded) {
        differElsewhere.erase(report);
        for (const FigureId id : index.figuresOf(report))
            for (auto &[indicator, counts] : countedElsewhere)
                counts.takeAway(*commonOf(id));
    }
    std::erase_if(elsewhere, [this](const Fact &fact) { return index.isLoaded(fact.report); });
    if (askedElsewhere)
        askedElsewhere->without = index.loaded();
}

FactQuestion ReviewDocument::Private::questionElsewhere(const QString &indicator,
                                                        const std::vector<QString> &districts) const
{
    return {indicator, districts, index.loaded(), {}};
}

const std::vector<Fact> &ReviewDocument::factsElsewhere(const QString &indicator,
                                                        const std::vector<QString> &districts) const
{
    // Who works blind is not shown what others decided.
    if (isWhole() || indicator.isEmpty() || d->layer) {
        d->elsewhere.clear();
        d->askedElsewhere.reset();
        return d->elsewhere;
    }
    const FactQuestion question = d->questionElsewhere(indicator, districts);
    if (d->askedElsewhere == question)
        return d->elsewhere;
    auto facts = d->log->facts(question);
    d->askedElsewhere = facts ? std::optional(question) : std::nullopt;
    d->elsewhere = facts ? std::move(facts).value() : std::vector<Fact>();
    if (!facts)
        Q_EMIT d->q.readingFailed(facts.error());
    return d->elsewhere;
}

std::optional<Fact> ReviewDocument::factElsewhere(FigureId figure) const
{
    if (isWhole() || d->layer || d->index.find(figure))
        return std::nullopt;
    const auto known = d->figuresElsewhere.constFind(figure);
    if (known != d->figuresElsewhere.constEnd())
        return *known;
    FactQuestion question;
    question.figure = figure;
    const auto facts = d->log->facts(question);
    if (!facts || facts->empty())
        return std::nullopt;
    return *d->figuresElsewhere.insert(figure, facts->front());
}

const std::vector<FactCount> &ReviewDocument::factCountsElsewhere(const QString &indicator) const
{
    static const std::vector<FactCount> none;
    if (isWhole() || d->layer)
        return none;
    const auto known = d->countedElsewhere.find(indicator);
    if (known != d->countedElsewhere.end())
        return known->second.all();
    auto counts = d->log->countFacts(d->questionElsewhere(indicator, {}));
    if (!counts) {
        Q_EMIT d->q.readingFailed(counts.error());
        return none;
    }
    const bool byDistrict = !indicator.isEmpty();
    return d->countedElsewhere.emplace(indicator, FactCounts(std::move(counts).value(), byDistrict))
        .first->second.all();
}

} // namespace jiaoshu::review
