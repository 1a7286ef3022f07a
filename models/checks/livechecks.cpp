// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/livechecks.h"

#include "checks/settlements.h"
#include "reports/account.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSet>
#include <algorithm>
#include <utility>

namespace jiaoshu::checks {

namespace {

using Kind = review::Change::Kind;

/** How long the document is read at a time, in milliseconds: a small part of a frame. */
constexpr qint64 FeedingTime = 4;
/** How long nothing has to be decided before it is looked at, in milliseconds: whoever goes on is not to be disturbed. */
constexpr int RestTime = 100;

FigureRecord recordOf(const review::Figure &figure)
{
    return {figure.id, figure.report, figure.span, figure.fields,
            review::isReviewed(figure.state) ? 1.0 : figure.confidence()};
}

} // namespace

/** Engine and accounts of one project; used by one run at a time. */
class LiveChecks::Desk {
public:
    Desk(std::shared_ptr<const figures::Catalogue> catalogue, const figures::Gazetteer &gazetteer)
        : m_catalogue(std::move(catalogue))
        , m_extractor(*m_catalogue, gazetteer)
        , m_engine(*m_catalogue, gazetteer)
    {}

    /** Takes in what changed. */
    void take(Feed feed);
    Found look(const QSet<QString> &settled, const base::Progress &progress);

private:
    void compare(Found &found);
    void account(review::ReportId report);
    void forget(review::FigureId figure);

    std::shared_ptr<const figures::Catalogue> m_catalogue;
    extraction::Extractor m_extractor;
    Engine m_engine;
    /** As it was found the last time. */
    QHash<review::FigureId, Severity> m_gravest;
    /** What each text's numerals are, as extracted. */
    QHash<review::ReportId, reports::Account> m_accounts;
    /** Where figures stand that were rejected: somebody looked at these numerals. */
    QHash<review::ReportId, QHash<review::FigureId, base::Span>> m_rejected;
};

void LiveChecks::Desk::take(Feed feed)
{
    Snapshot &snapshot = m_engine.snapshot();
    QSet<review::ReportId> touched;
    for (ReportRecord &report : feed.reports) {
        m_accounts.insert(report.id,
                          reports::accountOf(*report.text, *report.outline, report.info, m_extractor));
        touched.insert(report.id);
        snapshot.put(std::move(report));
    }
    for (const review::FigureId figure : feed.gone) {
        if (const Statement *statement = snapshot.statement(figure))
            touched.insert(statement->report);
        forget(figure);
    }
    for (const FigureRecord &figure : feed.rejected) {
        touched.insert(figure.report);
        forget(figure.id);
        m_rejected[figure.report].insert(figure.id, figure.span);
    }
    for (FigureRecord &figure : feed.figures) {
        touched.insert(figure.report);
        m_rejected[figure.report].remove(figure.id);
        snapshot.put(std::move(figure));
    }
    for (const review::ReportId report : std::as_const(touched))
        account(report);
}

void LiveChecks::Desk::forget(review::FigureId figure)
{
    m_engine.snapshot().remove(figure);
    for (auto &spans : m_rejected)
        spans.remove(figure);
}

/** Which numerals nothing explains depends on which are figures, or were. */
void LiveChecks::Desk::account(review::ReportId id)
{
    const ReportRecord *report = m_engine.snapshot().report(id);
    if (!report)
        return;
    std::vector<base::Span> figures;
    for (const Statement *statement : m_engine.snapshot().statementsOf(id))
        figures.push_back(statement->span);
    for (const base::Span span : m_rejected.value(id))
        figures.push_back(span);
    std::sort(figures.begin(), figures.end());
    std::vector<base::Span> unexplained;
    for (const auto &numeral : reports::besideFigures(m_accounts.value(id), figures)) {
        if (numeral.reason == extraction::NumeralReason::Unexplained)
            unexplained.push_back(numeral.span);
    }
    if (report->unexplained == unexplained)
        return;
    ReportRecord changed = *report;
    changed.unexplained = std::move(unexplained);
    m_engine.snapshot().put(std::move(changed));
}

LiveChecks::Found LiveChecks::Desk::look(const QSet<QString> &settled, const base::Progress &progress)
{
    (void)m_engine.refresh(progress);
    Found found;
    found.coverage = m_engine.coverage();
    for (const Finding *finding : m_engine.findings()) {
        const int place = int(found.findings.size());
        found.findings.push_back(*finding);
        if (!settled.isEmpty() && settled.contains(settlementKey(*finding)))
            continue;
        ++found.counts[size_t(finding->severity)];
        for (const review::FigureId figure : finding->figures) {
            found.byFigure[figure].push_back(place);
            // The gravest come first.
            if (!found.gravest.contains(figure))
                found.gravest.insert(figure, finding->severity);
        }
    }
    compare(found);
    return found;
}

/** Says for which figures something else is the gravest than the last time. */
void LiveChecks::Desk::compare(Found &found)
{
    for (auto now = found.gravest.cbegin(); now != found.gravest.cend(); ++now) {
        const auto before = m_gravest.constFind(now.key());
        if (before == m_gravest.cend() || before.value() != now.value())
            found.others.push_back(now.key());
    }
    for (auto before = m_gravest.cbegin(); before != m_gravest.cend(); ++before) {
        if (!found.gravest.contains(before.key()))
            found.others.push_back(before.key());
    }
    m_gravest = found.gravest;
}

/** One run: what it takes in, whether it is still wanted, and what it came to. */
class LiveChecks::Run {
public:
    std::shared_ptr<Desk> desk;
    Feed feed;
    QSet<QString> settled;
    base::Progress progress;
    Found found;
};

LiveChecks::LiveChecks(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                       const figures::Gazetteer &gazetteer, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_gazetteer(gazetteer)
{
    m_thread.setMaxThreadCount(1);
    m_feeding.setSingleShot(true);
    connect(&m_feeding, &QTimer::timeout, this, &LiveChecks::feed);
    connect(&document, &review::ReviewDocument::changed, this, &LiveChecks::hear);
    setCatalogue(catalogue);
}

LiveChecks::~LiveChecks()
{
    if (m_run)
        m_run->progress.cancel();
    m_thread.waitForDone();
}

void LiveChecks::setCatalogue(const figures::Catalogue &catalogue)
{
    m_catalogue = std::make_shared<const figures::Catalogue>(catalogue);
    startAnew();
}

std::vector<const Finding *> LiveChecks::about(review::FigureId figure) const
{
    std::vector<const Finding *> said;
    for (const int place : m_found.byFigure.value(figure))
        said.push_back(&m_found.findings[size_t(place)]);
    return said;
}

void LiveChecks::startAnew()
{
    if (m_run)
        m_run->progress.cancel();
    m_run.reset();
    m_desk = std::make_shared<Desk>(m_catalogue, m_gazetteer);
    m_feed = {};
    m_figures.clear();
    m_settled = settledKeys(m_document.choices());
    m_reports.assign(m_document.reports().rbegin(), m_document.reports().rend());
    Found nothing;
    nothing.others.assign(m_found.gravest.keyBegin(), m_found.gravest.keyEnd());
    show(std::move(nothing));
    begin();
}

void LiveChecks::hear(const review::Change &change)
{
    switch (change.kind) {
    case Kind::Reset: startAnew(); return;
    // Of a blind review nobody knows what others settled.
    case Kind::Reviews:
    case Kind::Choices: hearChoices(); break;
    case Kind::ReportsAdded:
    case Kind::ReportInfo: m_reports.insert(m_reports.end(), change.reports.begin(), change.reports.end()); break;
    case Kind::FiguresChanged:
    case Kind::FiguresAdded:
    case Kind::FiguresRemoved:
        for (const review::FigureId figure : change.figures)
            m_figures.insert(figure);
        break;
    }
    begin();
}

void LiveChecks::hearChoices()
{
    QSet<QString> settled = settledKeys(m_document.choices());
    m_settledAnew = m_settledAnew || settled != m_settled;
    m_settled = std::move(settled);
}

void LiveChecks::begin()
{
    if (!isFed())
        m_feeding.start(m_reports.empty() ? RestTime : 0);
    Q_EMIT runningChanged();
}

void LiveChecks::feed()
{
    QElapsedTimer time;
    time.start();
    while (!m_reports.empty() && time.elapsed() < FeedingTime) {
        const review::ReportId report = m_reports.back();
        m_reports.pop_back();
        feedReport(report);
    }
    while (!m_figures.empty() && time.elapsed() < FeedingTime) {
        const review::FigureId figure = *m_figures.begin();
        m_figures.erase(m_figures.begin());
        feedFigure(figure);
    }
    if (!m_reports.empty() || !m_figures.empty())
        m_feeding.start(0);
    else
        start();
}

void LiveChecks::feedReport(review::ReportId id)
{
    const review::Report *report = m_document.report(id);
    if (!report || !report->text || !report->outline)
        return;
    m_feed.reports.push_back({id, report->fileName, report->info, report->text, report->outline, {}});
    for (const review::FigureId figure : m_document.figuresOf(id))
        feedFigure(figure);
}

void LiveChecks::feedFigure(review::FigureId id)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        m_feed.gone.push_back(id);
    else if (figure->state == review::State::Rejected)
        m_feed.rejected.push_back(recordOf(*figure));
    else
        m_feed.figures.push_back(recordOf(*figure));
}

void LiveChecks::start()
{
    if (m_run || (m_feed.isEmpty() && !m_settledAnew))
        return;
    m_run = std::make_shared<Run>();
    m_run->desk = m_desk;
    m_run->feed = std::exchange(m_feed, {});
    m_run->settled = m_settled;
    m_settledAnew = false;
    m_thread.start([this, run = m_run] {
        run->desk->take(std::move(run->feed));
        run->found = run->desk->look(run->settled, run->progress);
        QMetaObject::invokeMethod(this, [this, run] { receive(run); }, Qt::QueuedConnection);
    });
}

void LiveChecks::receive(const std::shared_ptr<Run> &run)
{
    // Of another project, or with another catalogue.
    if (run != m_run)
        return;
    m_run.reset();
    show(std::move(run->found));
    start();
    Q_EMIT runningChanged();
}

void LiveChecks::show(Found found)
{
    const std::vector<review::FigureId> others = std::move(found.others);
    auto before = std::make_shared<Found>(std::exchange(m_found, std::move(found)));
    Q_EMIT changed(others);
    m_thread.start([before = std::move(before)]() mutable { before.reset(); });
}

void LiveChecks::waitUntilDone()
{
    while (isRunning()) {
        QEventLoop loop;
        connect(this, &LiveChecks::runningChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace jiaoshu::checks
