// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/numeralaccounts.h"

#include <QtConcurrentRun>
#include <algorithm>

namespace jiaoshu::ui {

using Kind = review::Change::Kind;

NumeralAccounts::NumeralAccounts(const review::ReviewDocument &document,
                                 const extraction::Extractor &extractor, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_extractor(extractor)
{
    connect(&document, &review::ReviewDocument::changed, this, &NumeralAccounts::update);
}

NumeralAccounts::~NumeralAccounts()
{
    // The threads use the extractor, which may go after this.
    for (QFutureWatcherBase *watcher : findChildren<QFutureWatcherBase *>())
        watcher->waitForFinished();
}

NumeralAccounts::Numerals NumeralAccounts::of(review::ReportId id)
{
    const review::Report *report = m_document.report(id);
    if (!report || !report->text || !report->outline)
        return nullptr;
    Entry &entry = m_entries[id];
    if (!entry.whole && !entry.watcher)
        start(*report, entry);
    return entry.open;
}

void NumeralAccounts::start(const review::Report &report, Entry &entry)
{
    entry.watcher = new QFutureWatcher<Numerals>(this);
    connect(entry.watcher, &QFutureWatcherBase::finished, this,
            [this, id = report.id, watcher = entry.watcher] {
                watcher->deleteLater();
                receive(id, watcher);
            });
    entry.watcher->setFuture(QtConcurrent::run([text = report.text, outline = report.outline,
                                                info = report.info, &extractor = m_extractor] {
        return std::make_shared<const reports::Account>(reports::accountOf(*text, *outline, info, extractor));
    }));
}

void NumeralAccounts::receive(review::ReportId report, const QFutureWatcher<Numerals> *watcher)
{
    const auto entry = m_entries.find(report);
    // The report may have gone, or been asked for anew, in the meantime.
    if (entry == m_entries.end() || entry->watcher != watcher)
        return;
    entry->whole = watcher->result();
    entry->watcher = nullptr;
    settle(report, *entry);
    Q_EMIT changed(report);
}

void NumeralAccounts::update(const review::Change &change)
{
    if (change.kind == Kind::Reset) {
        std::vector<review::ReportId> all(m_entries.keyBegin(), m_entries.keyEnd());
        drop(all);
        return;
    }
    if (change.kind == Kind::ReportInfo) {
        // Another year or kind may make other numbers of the same digits.
        drop(change.reports);
        return;
    }
    if (change.kind == Kind::ReportsAdded || change.kind == Kind::Reviews)
        return;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->whole && settle(entry.key(), *entry))
            Q_EMIT changed(entry.key());
    }
}

void NumeralAccounts::drop(const std::vector<review::ReportId> &reports)
{
    for (const review::ReportId report : reports) {
        if (m_entries.remove(report))
            Q_EMIT changed(report);
    }
}

bool NumeralAccounts::settle(review::ReportId report, Entry &entry) const
{
    std::vector<base::Span> figures;
    for (const review::FigureId id : m_document.figuresOf(report))
        figures.push_back(m_document.figure(id)->span);
    auto open = std::make_shared<reports::Account>(reports::besideFigures(*entry.whole, figures));
    std::erase_if(*open,
                  [](const auto &numeral) { return numeral.reason == extraction::NumeralReason::Figure; });
    const bool same = entry.open && std::equal(open->begin(), open->end(), entry.open->begin(),
                                               entry.open->end(), [](const auto &a, const auto &b) {
                                                   return a.span == b.span && a.reason == b.reason;
                                               });
    if (!same)
        entry.open = std::move(open);
    return !same;
}

} // namespace jiaoshu::ui
