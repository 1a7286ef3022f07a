// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reshaping.h"

#include "review/shaping.h"
#include "ui/textview/boundaries.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace jiaoshu::ui {

Reshaping::Reshaping(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
                     PaneArea &panes, Actions &actions, const figures::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_decisions(decisions)
    , m_panes(panes)
    , m_catalogue(catalogue)
{
    const auto on = [&](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, this, act); };
    on(ActionId::SplitFigure, [this] { split(); });
    on(ActionId::MergeFigures, [this] { merge(); });
    on(ActionId::MoveFigure, [this] { moveToSelection(); });
    on(ActionId::EndForward, [this] { moveEnd(true, true); });
    on(ActionId::EndBack, [this] { moveEnd(true, false); });
    on(ActionId::StartForward, [this] { moveEnd(false, true); });
    on(ActionId::StartBack, [this] { moveEnd(false, false); });
    connect(&panes, &PaneArea::paneMade, this, &Reshaping::connectPane);
}

void Reshaping::connectPane(ReportPane *pane)
{
    DocumentView *view = pane->view();
    view->setSnapping([this, view](qsizetype offset, bool end) {
        return view->text() ? review::Shaping(m_catalogue).snapped(*view->text(), offset, end) : offset;
    });
    connect(view, &DocumentView::spanPreviewed, this, &Reshaping::preview);
}

DocumentView *Reshaping::viewOf(const review::Figure &figure) const
{
    ReportPane *active = m_panes.activePane();
    if (active && active->report() == figure.report)
        return active->view();
    for (ReportPane *pane : m_panes.panes()) {
        if (pane->report() == figure.report)
            return pane->view();
    }
    return nullptr;
}

void Reshaping::show(review::FigureId figure, const QString &answer)
{
    if (const review::Figure *shown = m_document.figure(figure)) {
        // The same figure with another shape: its new place is selected only when it is chosen anew.
        m_selection.chooseFigure({}, shown->report);
        m_selection.chooseFigure(figure, shown->report);
    }
    Q_EMIT m_decisions.answered(answer);
}

void Reshaping::split()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (!figure)
        return;
    const DocumentView *view = viewOf(*figure);
    // Where a stretch is selected (as a chosen figure is) the caret says nothing.
    const qsizetype cut = view && view->selectedSpan().isEmpty() ? view->caret() : -1;
    const review::FigureId id = figure->id;
    const auto parts =
        review::Shaping(m_catalogue).parts(*m_document.report(figure->report)->text, *figure, cut);
    if (!parts) {
        Q_EMIT m_decisions.answered(parts.error().text());
        return;
    }
    m_decisions.decide([this, id, parts = parts.value()]() -> base::Outcome {
        const auto ids = m_document.split(id, parts);
        if (!ids)
            return ids.error();
        QStringList made;
        for (const review::Part &part : parts)
            made << part.fields.value + part.fields.unit;
        show(id, tr("Split into %1").arg(words::list(made)));
        return base::Done{};
    });
}

/** The figures in the selected text where it holds the chosen one and others; empty otherwise. */
std::vector<review::FigureId> Reshaping::selectedFigures(const review::Figure &chosen) const
{
    const DocumentView *view = viewOf(chosen);
    const base::Span selected = view ? view->selectedSpan() : base::Span();
    std::vector<review::FigureId> inside;
    for (const review::FigureId id : m_document.figuresOf(chosen.report)) {
        if (selected.touches(m_document.figure(id)->span))
            inside.push_back(id);
    }
    return inside.size() > 1 ? inside : std::vector<review::FigureId>();
}

base::Outcome Reshaping::mergeThese(const std::vector<review::FigureId> &ids)
{
    std::vector<const review::Figure *> figures;
    for (const review::FigureId id : ids)
        figures.push_back(m_document.figure(id));
    const text::SourceText &text = *m_document.report(figures.front()->report)->text;
    const auto whole = review::Shaping(m_catalogue).whole(text, figures);
    return whole ? m_document.merge(ids, whole.value()) : base::Outcome(whole.error());
}

/** The selected figures; without a selection the chosen one with the next, or else with the one before. */
void Reshaping::merge()
{
    const review::Figure *chosen = m_document.figure(m_selection.figure());
    if (!chosen)
        return;
    std::vector<std::vector<review::FigureId>> tries;
    if (auto selected = selectedFigures(*chosen); !selected.empty()) {
        tries.push_back(std::move(selected));
    } else {
        const auto &all = m_document.figuresOf(chosen->report);
        const auto here = std::find(all.begin(), all.end(), chosen->id);
        if (here + 1 != all.end())
            tries.push_back({*here, *(here + 1)});
        if (here != all.begin())
            tries.push_back({*(here - 1), *here});
    }
    QString refusal = tr("There is no other figure to merge it with");
    for (auto ids = tries.begin(); ids != tries.end(); ++ids) {
        const base::Outcome outcome = mergeThese(*ids);
        if (outcome) {
            const figures::Fields &now = m_document.figure(ids->front())->fields;
            show(ids->front(), tr("Merged into %1").arg(now.value + now.unit));
            return;
        }
        if (outcome.error().code != base::Error::Code::Invalid) {
            Q_EMIT m_decisions.failed(outcome.error().text(), [this] { merge(); });
            return;
        }
        refusal = ids == tries.begin() ? outcome.error().text() : refusal;
    }
    Q_EMIT m_decisions.answered(refusal);
}

void Reshaping::moveToSelection()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    const DocumentView *view = figure ? viewOf(*figure) : nullptr;
    if (!view)
        return;
    const auto meant = review::Shaping(m_catalogue).meant(*view->text(), view->selectedSpan(), view->caret());
    if (!meant || meant->span == figure->span)
        Q_EMIT m_decisions.answered(tr("Put the caret into the number that the figure is to move to"));
    else
        Q_EMIT moveWished(figure->id, meant->span);
}

void Reshaping::moveEnd(bool end, bool forward)
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (!figure)
        return;
    const text::SourceText &text = *m_document.report(figure->report)->text;
    const base::Span edited = m_editedPlace ? m_editedPlace() : base::Span();
    base::Span span = edited.isEmpty() ? figure->span : edited;
    qsizetype &moving = end ? span.end : span.start;
    const base::Span line = text.line(text.lineAt(moving));
    const QStringView view = text.slice(line);
    moving = line.start + (forward ? nextCharacter(view, moving - line.start)
                                   : previousCharacter(view, moving - line.start));
    if (!span.isEmpty())
        Q_EMIT moveWished(figure->id, span);
}

/** Says while an end is dragged what the figure would read, or why it cannot be let go there. */
void Reshaping::preview(review::FigureId id, base::Span span)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return;
    const base::Outcome outcome = m_document.canMove(id, span);
    const figures::Fields now =
        review::Shaping(m_catalogue)
            .moved(*m_document.report(figure->report)->text, figure->fields, figure->span, span);
    Q_EMIT m_decisions.answered(outcome ? tr("Would read %1").arg(now.value + now.unit)
                                        : outcome.error().text());
}

} // namespace jiaoshu::ui
