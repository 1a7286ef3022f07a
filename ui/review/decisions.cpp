// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisions.h"

#include "review/members.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/widgets/waitcursor.h"
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
constexpr ActionId Way[] = {ActionId::NextFigure,   ActionId::PreviousFigure, ActionId::NextOpen,
                            ActionId::PreviousOpen, ActionId::NextProblem,    ActionId::PreviousProblem};

struct Order {
    ActionId action;
    review::QueueOrder order;
};
/** As they follow each other when the order is changed with its key. */
constexpr Order Orders[] = {{ActionId::OrderByNeed, review::QueueOrder::Need},
                            {ActionId::OrderByIndicator, review::QueueOrder::Indicator},
                            {ActionId::OrderByReading, review::QueueOrder::Reading}};

size_t indexOf(review::QueueOrder order)
{
    for (size_t i = 0; i < std::size(Orders); ++i)
        if (Orders[i].order == order)
            return i;
    Q_UNREACHABLE();
}

/** Between the parts of an answer. */
const QString Between = QStringLiteral("·");

} // namespace

Decisions::Decisions(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
                     QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_actions(actions)
    , m_settings(settings)
    , m_queue(document)
{
    readSettings();
    connectDecisions();
    connectWay();
    connectOrder();
    connect(&document, &review::ReviewDocument::changed, this, [this] {
        m_offered = 0;
        m_recordedEnd = review::TrailEnd;
        updateActions();
    });
    connect(&selection, &review::Selection::figureChanged, this, [this] {
        keepPlace();
        m_offered = 0;
        updateActions();
    });
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
    using Stop = review::ReviewQueue::Stop;
    const auto on = [this](ActionId id, bool forward, Stop stop) {
        connect(m_actions.get(id), &QAction::triggered, this, [this, forward, stop] { go(forward, stop); });
    };
    on(ActionId::NextFigure, true, Stop::Any);
    on(ActionId::PreviousFigure, false, Stop::Any);
    on(ActionId::NextOpen, true, Stop::Open);
    on(ActionId::PreviousOpen, false, Stop::Open);
    on(ActionId::NextProblem, true, Stop::Problem);
    on(ActionId::PreviousProblem, false, Stop::Problem);
    connect(m_actions.get(ActionId::Back), &QAction::triggered, &m_selection, &review::Selection::goBack);
    connect(m_actions.get(ActionId::Forward), &QAction::triggered, &m_selection,
            &review::Selection::goForward);
}

void Decisions::connectOrder()
{
    for (const auto &[action, order] : Orders)
        connect(m_actions.get(action), &QAction::triggered, this, [this, order = order] {
            setOrder(order);
            Q_EMIT answered(m_actions.get(Orders[indexOf(order)].action)->iconText());
        });
    connect(m_actions.get(ActionId::CycleOrder), &QAction::triggered, this, [this] {
        const size_t next = (indexOf(order()) + 1) % std::size(Orders);
        m_actions.get(Orders[next].action)->trigger();
    });
    showOrder();
}

void Decisions::readSettings()
{
    m_queue.setThreshold(m_settings.value(settings::Threshold, review::UsualThreshold).toDouble());
    keepPlace();
}

void Decisions::setReports(const std::vector<review::ReportId> &reports)
{
    m_queue.setReports(reports);
    keepPlace();
}

void Decisions::setCheck(review::ReviewQueue::Check check)
{
    m_queue.setCheck(std::move(check));
    keepPlace();
}

void Decisions::checked(const std::vector<review::FigureId> &figures)
{
    m_queue.checked(figures);
    // Where one stands is a place among the others: as these are ordered now.
    keepPlace();
}

void Decisions::setOrder(review::QueueOrder order)
{
    m_queue.setOrder(order);
    keepPlace();
    showOrder();
    Q_EMIT orderChanged();
}

void Decisions::showOrder()
{
    for (const auto &[action, order] : Orders)
        m_actions.get(action)->setChecked(order == m_queue.order());
}

void Decisions::keepPlace() { m_place = m_queue.placeOf(m_selection.figure()); }

/** Whether the record may hold something to undo. */
bool Decisions::anyDecided() const
{
    const review::Progress progress = m_document.progress();
    return progress.count(review::State::NotReviewed) < progress.all;
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
    m_actions.get(ActionId::Undo)->setEnabled(free && (m_document.canUndo() || anyDecided()));
    m_actions.get(ActionId::Redo)->setEnabled(free && m_document.canRedo());
    m_actions.get(ActionId::Back)->setEnabled(free && m_selection.canGoBack());
    m_actions.get(ActionId::Forward)->setEnabled(free && m_selection.canGoForward());
}

bool Decisions::decide(const Act &act)
{
    const base::Outcome outcome = act();
    if (outcome)
        return true;
    // What is refused is refused again; only what could not be stored is worth another try.
    const bool isRefusal = outcome.error().code == base::Error::Code::Invalid;
    Q_EMIT failed(
        outcome.error().text(), isRefusal ? std::function<void()>() : [this, act] { decide(act); });
    return false;
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
    QString answer = tr("%1: %2%3, %4 of %5 reviewed")
                         .arg(words::of(figure->state), figure->fields.value, figure->fields.unit)
                         .arg(progress.reviewed)
                         .arg(progress.expected);
    review::FigureId next = m_detour ? m_detour(decided) : review::FigureId();
    if (!next.isValid())
        next = m_queue.next(m_place, review::ReviewQueue::Stop::Open);
    const review::Figure *there = next == decided ? nullptr : m_document.figure(next);
    if (!there && !m_document.isOpen(*figure))
        answer += Between + tr("Every figure in these reports is reviewed");
    if (there && m_settings.value(settings::Advance, true).toBool()) {
        answer += Between + tr("next: %1").arg(described(*there));
        m_selection.chooseFigure(next, there->report);
    }
    Q_EMIT answered(answer);
}

QString Decisions::described(const review::Figure &figure) const
{
    const QString name = figure.fields.indicatorName;
    const QString value = figure.fields.value + figure.fields.unit;
    return name.isEmpty() ? value : name + u' ' + value;
}

void Decisions::takeBack(bool undo)
{
    if (undo && !m_document.canUndo()) {
        offerRecorded();
        return;
    }
    // It may have been about very many figures.
    const WaitCursor waiting;
    decide([this, undo]() -> base::Outcome {
        const review::Figure *shown = m_document.figure(m_selection.figure());
        const std::optional<review::Figure> was = shown ? std::optional(*shown) : std::nullopt;
        auto touched = undo ? m_document.undo() : m_document.redo();
        if (!touched)
            return touched.error();
        // Of many at once the one that is shown is as good as the first, and one keeps one's place.
        const review::Figure *is = was ? m_document.figure(was->id) : nullptr;
        showTouched(is && !review::difference(*was, *is).isEmpty() ? was->id : touched.value());
        Q_EMIT answered(undo ? tr("Taken back") : tr("Done again"));
        return base::Done{};
    });
}

void Decisions::showTouched(review::FigureId id)
{
    const review::Figure *figure = m_document.figure(id);
    if (figure)
        m_selection.chooseFigure(id, figure->report);
    else
        m_selection.chooseFigure({}, m_selection.report());
}

/** What an earlier run decided is not taken back by a key alone: it is shown first, and taken back by the second press. */
void Decisions::offerRecorded()
{
    const auto found = m_document.lastRecorded(m_recordedEnd);
    if (!found || !found.value()) {
        Q_EMIT answered(found ? tr("There is nothing left to undo") : found.error().text());
        return;
    }
    const review::RecordedStep step = *found.value();
    if (m_offered == step.last.sequence) {
        takeBackRecorded(step);
        return;
    }
    showTouched(step.figure);
    m_offered = step.last.sequence;
    const int decisions = int(step.sequences.size());
    const QString what = words::line({words::time(step.last.at), words::sentence(step.last),
                                      decisions > 1 ? tr("%n decision(s)", nullptr, decisions) : QString()});
    Q_EMIT undoOffered(tr("Everything since the project was opened is undone. Before that you decided: %1. "
                          "Undo once more takes that back.")
                           .arg(what),
                       [this, step] { takeBackRecorded(step); });
}

void Decisions::takeBackRecorded(const review::RecordedStep &step)
{
    decide([this, step]() -> base::Outcome {
        const auto touched = m_document.undoRecorded(step);
        m_offered = 0;
        // What is refused (the report was signed off), or has no effect any more, is not offered again.
        if (touched || touched.error().code == base::Error::Code::Invalid)
            m_recordedEnd = step.sequences.front();
        if (!touched)
            return touched.error();
        showTouched(touched.value());
        Q_EMIT answered(tr("Taken back"));
        return base::Done{};
    });
}

void Decisions::go(bool forward, review::ReviewQueue::Stop stop)
{
    using Stop = review::ReviewQueue::Stop;
    if (stop == Stop::Problem && m_problemWalk && m_problemWalk(forward))
        return;
    const review::FigureId to = forward ? m_queue.next(m_place, stop) : m_queue.previous(m_place, stop);
    if (const review::Figure *figure = m_document.figure(to))
        m_selection.chooseFigure(to, figure->report);
    else if (stop == Stop::Problem)
        Q_EMIT answered(tr("No figure here is questioned or uncertain"));
    else
        Q_EMIT answered(stop == Stop::Open ? tr("Every figure in these reports is reviewed")
                                           : tr("There is no other figure"));
}

} // namespace jiaoshu::ui
