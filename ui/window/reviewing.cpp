// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewing.h"

#include <QRandomGenerator>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

QString randomSeed() { return QString::number(QRandomGenerator::system()->generate64(), 16); }

} // namespace

Reviewing::Reviewing(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                     Ask &ask, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selection(selection)
    , m_actions(actions)
    , m_ask(ask)
    , m_window(window)
    , m_seed(randomSeed)
{
    connectActions();
    connect(&document, &review::ReviewDocument::changed, this, &Reviewing::updateActions);
    connect(&selection, &review::Selection::reportChanged, this, &Reviewing::updateActions);
    updateActions();
}

void Reviewing::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.get(id), &QAction::triggered, this, act);
    };
    on(ActionId::ReviewRules, &Reviewing::changeRules);
    on(ActionId::AssignReports, &Reviewing::assign);
    on(ActionId::SignOff, &Reviewing::signOff);
    on(ActionId::ReopenReport, &Reviewing::reopen);
    on(ActionId::ReviewBlind, &Reviewing::toggleBlind);
    on(ActionId::HandIn, &Reviewing::handIn);
    on(ActionId::DrawSample, &Reviewing::drawSample);
    on(ActionId::ReviewMeasures, [this] { m_ask.showMeasures(m_window, m_document); });
}

void Reviewing::updateActions()
{
    const bool any = report() != nullptr;
    const bool blind = m_document.layer().has_value();
    const bool several = m_document.rules().reviews > 1;
    const auto enable = [this](ActionId id, bool enabled) { m_actions.get(id)->setEnabled(enabled); };
    enable(ActionId::ReviewRules, m_document.log() && !blind);
    enable(ActionId::AssignReports, any && !blind);
    enable(ActionId::SignOff, any && !blind && !report()->review.frozen);
    enable(ActionId::ReopenReport, any && !blind && (report()->review.frozen || report()->review.stage > 1));
    enable(ActionId::ReviewBlind, blind || (any && several));
    enable(ActionId::HandIn, any && blind);
    enable(ActionId::DrawSample, any && several && !blind);
    enable(ActionId::ReviewMeasures, any && !blind);
    m_actions.get(ActionId::ReviewBlind)->setChecked(blind);
}

void Reviewing::tell(const base::Outcome &outcome, const QString &answer)
{
    if (outcome)
        Q_EMIT answered(answer);
    else
        Q_EMIT refused(outcome.error().text());
}

void Reviewing::changeRules()
{
    if (const auto rules = m_ask.reviewRules(m_window, m_document.rules()))
        tell(m_document.changeRules(*rules), tr("%n review(s) of each report", nullptr, rules->reviews));
}

void Reviewing::assign()
{
    if (!report())
        return;
    if (const auto wish = m_ask.assignment(m_window, m_document, report()->id))
        tell(m_document.assign(wish->reports, wish->stage, wish->reviewers),
             tr("%1 of %n report(s) assigned", nullptr, int(wish->reports.size()))
                 .arg(review::reviewName(wish->stage)));
}

void Reviewing::signOff()
{
    if (!report())
        return;
    const review::ReportId id = report()->id;
    const QString name = report()->shortName();
    const auto state = m_document.signOffState(id);
    if (!state) {
        Q_EMIT refused(state.error().text());
        return;
    }
    if (!state->isRefused()) {
        QStringList text{state->last
                             ? tr("%1 is frozen then: nothing in it changes unless it is reopened.").arg(name)
                             : tr("%1 goes on to the %2.").arg(name, review::reviewName(state->stage + 1))};
        if (state->unseen > 0)
            text << tr("This review has not looked at %n figure(s).", nullptr, state->unseen);
        if (!state->workingBlind.isEmpty())
            text << tr("Still working blind: %1. What they decided is not taken in.")
                        .arg(state->workingBlind.join(QStringLiteral(", ")));
        const QString title = tr("Sign off the %1 of %2").arg(review::reviewName(state->stage), name);
        if (!m_ask.confirm(m_window, title, text.join(u'\n'), tr("Sign off")))
            return;
    }
    tell(m_document.signOff(id, true), tr("%1: %2 signed off").arg(name, review::reviewName(state->stage)));
}

void Reviewing::reopen()
{
    if (!report())
        return;
    const review::ReportId id = report()->id;
    if (const auto wish = m_ask.reopening(m_window, m_document, id))
        tell(m_document.reopen(id, wish->stage, wish->reason),
             tr("%1 is in the %2 again").arg(report()->shortName(), review::reviewName(wish->stage)));
}

void Reviewing::toggleBlind()
{
    std::optional<review::Layer> layer;
    if (!m_document.layer() && report()) {
        // Who works blind while the first review goes on works for the second.
        const int stage = std::clamp(m_document.stageOf(report()->id), 2, m_document.rules().reviews);
        layer = review::Layer{review::Layer::Kind::Blind, stage, m_document.reviewer()};
    }
    tell(m_document.showLayer(layer), layer ? tr("Reviewing blind") : tr("The common record is shown"));
    updateActions();
}

void Reviewing::handIn()
{
    if (!report())
        return;
    const QString name = report()->shortName();
    const bool sure = m_ask.confirm(m_window, tr("Hand in the blind review of %1").arg(name),
                                    tr("What agrees with the review before becomes the common record; what "
                                       "differs goes to the disagreements. "
                                       "Afterwards the blind review of this report is not changed any more."),
                                    tr("Hand in"));
    if (sure)
        tell(m_document.handIn(report()->id), tr("The blind review of %1 is handed in").arg(name));
}

void Reviewing::drawSample()
{
    if (!report())
        return;
    const auto wish = m_ask.sample(m_window, m_document, report()->id);
    if (!wish)
        return;
    const auto sample = m_document.drawSample(wish->reports, wish->stage, wish->perMille, m_seed());
    if (sample)
        Q_EMIT answered(tr("Drawn: %1 of %2").arg(sample->figures.size()).arg(sample->of));
    else
        Q_EMIT refused(sample.error().text());
}

} // namespace jiaoshu::ui
