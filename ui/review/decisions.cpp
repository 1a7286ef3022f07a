// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisions.h"

#include "review/queue.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/widgets/words.h"

namespace jiaoshu::ui {

namespace {

constexpr ActionId OnFigure[] = {ActionId::Accept,       ActionId::Correct,      ActionId::Reject,
                                 ActionId::Question,     ActionId::Later,        ActionId::Note,
                                 ActionId::OpenInText,   ActionId::OpenInTrends, ActionId::SplitFigure,
                                 ActionId::MergeFigures, ActionId::MoveFigure};
/** They go on while the editor is open: it shows where the figure would be. */
constexpr ActionId Ends[] = {ActionId::EndForward, ActionId::EndBack, ActionId::StartForward,
                             ActionId::StartBack};
constexpr ActionId Way[] = {ActionId::NextFigure, ActionId::PreviousFigure, ActionId::NextOpen,
                            ActionId::PreviousOpen};

} // namespace

Decisions::Decisions(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                     QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_actions(actions)
    , m_settings(settings)
{
    connectDecisions();
    connectWay();
    connect(&document, &review::ReviewDocument::changed, this, &Decisions::updateActions);
    connect(&selection, &review::Selection::figureChanged, this, &Decisions::updateActions);
    connect(&selection, &review::Selection::wayChanged, this, &Decisions::updateActions);
    updateActions();
}

void Decisions::connectDecisions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, act] { decideOn(act); });
    };
    using Ids = std::vector<review::FigureId>;
    on(ActionId::Accept, [this](const Ids &ids) { return m_document.accept(ids); });
    on(ActionId::Reject, [this](const Ids &ids) { return m_document.reject(ids); });
    on(ActionId::Later, [this](const Ids &ids) { return m_document.later(ids); });
    connect(m_actions.get(ActionId::Undo), &QAction::triggered, this, [this] { takeBack(true); });
    connect(m_actions.get(ActionId::Redo), &QAction::triggered, this, [this] { takeBack(false); });
}

void Decisions::connectWay()
{
    const auto on = [this](ActionId id, bool forward, bool openOnly) {
        connect(m_actions.get(id), &QAction::triggered, this,
                [this, forward, openOnly] { go(forward, openOnly); });
    };
    on(ActionId::NextFigure, true, false);
    on(ActionId::PreviousFigure, false, false);
    on(ActionId::NextOpen, true, true);
    on(ActionId::PreviousOpen, false, true);
    connect(m_actions.get(ActionId::Back), &QAction::triggered, &m_selection, &review::Selection::goBack);
    connect(m_actions.get(ActionId::Forward), &QAction::triggered, &m_selection,
            &review::Selection::goForward);
}

void Decisions::setEditing(bool editing)
{
    m_editing = editing;
    updateActions();
}

void Decisions::updateActions()
{
    const bool free = !m_editing;
    const bool figure = free && m_document.figure(m_selection.figure());
    const bool any = free && m_document.figureCount() > 0;
    for (const ActionId id : OnFigure)
        m_actions.get(id)->setEnabled(figure);
    for (const ActionId id : Ends)
        m_actions.get(id)->setEnabled(m_document.figure(m_selection.figure()));
    for (const ActionId id : Way)
        m_actions.get(id)->setEnabled(any);
    m_actions.get(ActionId::Undo)->setEnabled(free && m_document.canUndo());
    m_actions.get(ActionId::Redo)->setEnabled(free && m_document.canRedo());
    m_actions.get(ActionId::Back)->setEnabled(free && m_selection.canGoBack());
    m_actions.get(ActionId::Forward)->setEnabled(free && m_selection.canGoForward());
}

bool Decisions::decide(const Act &act)
{
    const base::Outcome outcome = act();
    if (!outcome)
        Q_EMIT failed(outcome.error().text(), [this, act] { decide(act); });
    return outcome.ok();
}

void Decisions::decideOn(const std::function<base::Outcome(const std::vector<review::FigureId> &)> &act)
{
    const review::FigureId id = m_selection.figure();
    const auto actAndGoOn = [this, act, id]() -> base::Outcome {
        base::Outcome outcome = act({id});
        if (outcome)
            advance(id);
        return outcome;
    };
    if (m_document.figure(id))
        decide(actAndGoOn);
}

void Decisions::advance(review::FigureId decided)
{
    const review::Figure *figure = m_document.figure(decided);
    if (!figure)
        return;
    const review::Progress progress = m_document.progress();
    Q_EMIT answered(tr("%1: %2%3, %4 of %5 reviewed")
                        .arg(words::of(figure->state), figure->fields.value, figure->fields.unit)
                        .arg(progress.reviewed)
                        .arg(progress.all));
    if (!m_settings.value(settings::Advance, true).toBool())
        return;
    const review::FigureId next = review::nextFigure(m_document, decided, m_reports, true);
    if (const review::Figure *there = m_document.figure(next); there && next != decided)
        m_selection.chooseFigure(next, there->report);
}

void Decisions::takeBack(bool undo)
{
    const auto act = [this, undo]() -> base::Outcome {
        auto touched = undo ? m_document.undo() : m_document.redo();
        if (!touched)
            return touched.error();
        const review::Figure *figure = m_document.figure(touched.value());
        if (figure)
            m_selection.chooseFigure(touched.value(), figure->report);
        else
            m_selection.chooseFigure({}, m_selection.report());
        Q_EMIT answered(undo ? tr("Taken back") : tr("Done again"));
        return base::Done{};
    };
    decide(act);
}

void Decisions::go(bool forward, bool openOnly)
{
    const review::FigureId from = m_selection.figure();
    const review::FigureId to = forward ? review::nextFigure(m_document, from, m_reports, openOnly)
                                        : review::previousFigure(m_document, from, m_reports, openOnly);
    if (const review::Figure *figure = m_document.figure(to))
        m_selection.chooseFigure(to, figure->report);
    else
        Q_EMIT answered(openOnly ? tr("Every figure in these reports is reviewed")
                                 : tr("There is no other figure"));
}

} // namespace jiaoshu::ui
