// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/extractingagain.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {
using Kind = review::ExtractionChange::Kind;
} // namespace

ExtractingAgain::ExtractingAgain(review::ReviewDocument &document, const figures::Catalogue &catalogue,
                                 Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_document(document)
    , m_panel(new ChangesPanel(document, catalogue, theme, parent))
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &ExtractingAgain::showPreview);
    connect(&m_run, &ExtractionRun::progressed, this, &ExtractingAgain::progressed);
    connect(&m_run, &ExtractionRun::finished, this, &ExtractingAgain::receive);
    connect(m_panel, &ChangesPanel::applied, this, &ExtractingAgain::apply);
    connect(m_panel, &ChangesPanel::cancelled, this, &ExtractingAgain::close);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset) {
            m_run.cancel();
            close();
        } else if (m_panel->isVisibleTo(m_panel->parentWidget())) {
            m_follow.start();
        }
    });
}

void ExtractingAgain::extract(const std::vector<review::ReportId> &ids, const reports::FigureFinder &finder,
                              const QString &catalogueName)
{
    close();
    std::vector<const review::Report *> reports;
    for (review::ReportId id : ids)
        if (const review::Report *report = m_document.report(id))
            reports.push_back(report);
    m_source = {finder.name(), catalogueName};
    m_run.start(reports, finder);
}

void ExtractingAgain::offerCarryOver(review::ReportId from, review::ReportId to)
{
    m_moves.push_back({from, to});
    showPreview();
}

void ExtractingAgain::receive(const std::vector<ExtractionRun::Reading> &readings)
{
    Q_EMIT ended();
    for (const ExtractionRun::Reading &reading : readings) {
        if (reading.found) {
            m_wishes.push_back({reading.report, reading.found->figures});
            Q_EMIT refused(reading.name, reading.found->refusals);
        } else {
            Q_EMIT failed(
                tr("%1 was not extracted again: %2").arg(reading.name, reading.found.error().text()));
        }
    }
    if (!m_wishes.empty())
        showPreview();
}

base::Result<std::vector<review::ExtractionChanges>> ExtractingAgain::preview() const
{
    std::vector<review::ExtractionChanges> all;
    for (const Wish &wish : m_wishes) {
        auto changes = m_document.previewExtraction(wish.report, wish.readings);
        if (!changes)
            return changes.error();
        all.push_back(std::move(changes).value());
    }
    for (const Move &move : m_moves) {
        auto changes = m_document.previewCarryOver(move.from, move.to);
        if (!changes)
            return changes.error();
        all.push_back(std::move(changes).value());
    }
    return all;
}

void ExtractingAgain::showPreview()
{
    const auto changes = preview();
    if (!changes) {
        Q_EMIT failed(changes.error().text());
        close();
        return;
    }
    const bool nothing =
        std::all_of(changes->begin(), changes->end(),
                    [](const review::ExtractionChanges &one) { return one.isEmpty() && one.list.empty(); });
    if (nothing) {
        int same = 0;
        for (const review::ExtractionChanges &one : changes.value())
            same += one.same;
        Q_EMIT answered(tr("Extracted again: all %n figure(s) read as before", nullptr, same));
        close();
        return;
    }
    m_panel->showChanges(changes.value());
}

/** Takes in the next report, which is then no longer waiting. */
base::Result<review::ExtractionChanges> ExtractingAgain::applyNext()
{
    if (!m_wishes.empty()) {
        auto changes = m_document.extractAgain(m_wishes.front().report, m_wishes.front().readings, m_source);
        if (changes)
            m_wishes.erase(m_wishes.begin());
        return changes;
    }
    auto changes = m_document.carryOver(m_moves.front().from, m_moves.front().to);
    if (changes)
        m_moves.erase(m_moves.begin());
    return changes;
}

void ExtractingAgain::apply()
{
    // The list must not follow what is being taken in.
    m_panel->hide();
    int figures = 0;
    while (!m_wishes.empty() || !m_moves.empty()) {
        const auto changes = applyNext();
        if (!changes) {
            Q_EMIT failed(
                tr("This was not saved: %1 The figures are as they were.").arg(changes.error().text()));
            showPreview();
            return;
        }
        figures +=
            int(changes->list.size()) - changes->count(Kind::DecidedGone) - changes->count(Kind::NotCarried);
    }
    close();
    Q_EMIT answered(tr("Extracted again: %n figure(s) changed; undo takes it back", nullptr, figures));
}

void ExtractingAgain::close()
{
    m_follow.stop();
    m_wishes.clear();
    m_moves.clear();
    m_panel->hide();
}

} // namespace jiaoshu::ui
