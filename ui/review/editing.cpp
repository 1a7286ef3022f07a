// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editing.h"

#include <QMenu>
#include <algorithm>

namespace jiaoshu::ui {

Editing::Editing(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
                 PaneArea &panes, Actions &actions, const figures::Catalogue &catalogue,
                 const figures::Gazetteer &gazetteer, Theme &theme, QWidget *host)
    : QObject(host)
    , m_document(document)
    , m_selection(selection)
    , m_decisions(decisions)
    , m_panes(panes)
    , m_actions(actions)
    , m_host(host)
    , m_editor(new CorrectionEditor(document, catalogue, gazetteer, theme, host))
    , m_prompt(new RemarkPrompt(theme, host))
{
    connectActions(actions);
    connect(&panes, &PaneArea::paneMade, this, &Editing::connectPane);
    connect(m_prompt, &RemarkPrompt::closed, this, &Editing::ended);
    connect(m_editor, &CorrectionEditor::closed, this, &Editing::ended);
    connect(m_editor, &CorrectionEditor::failed, this,
            [this](const QString &reason) { Q_EMIT failed(reason, [this] { m_editor->save(); }); });
    connect(m_editor, &CorrectionEditor::saved, this, [this](review::FigureId figure) {
        if (const review::Figure *saved = m_document.figure(figure))
            m_selection.chooseFigure(figure, saved->report);
        m_decisions.advance(figure);
    });
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset && m_editor->isOpen())
            m_editor->cancel();
    });
    // An editor in which nothing was typed does not hold on to its figure.
    connect(&selection, &review::Selection::figureChanged, this, [this](review::FigureId figure) {
        if (m_editor->isOpen() && m_editor->figure() != figure && !m_editor->isChanged())
            m_editor->cancel();
    });
}

void Editing::connectActions(Actions &actions)
{
    const auto on = [&](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, this, act); };
    on(ActionId::Correct, [this] { correct(figures::Field::Value); });
    on(ActionId::Question, [this] { writeQuestion(); });
    on(ActionId::Note, [this] { writeNote(); });
    on(ActionId::AddFigure, [this] { addFigure(); });
}

void Editing::connectPane(ReportPane *pane)
{
    DocumentView *view = pane->view();
    connect(view, &DocumentView::correctionWished, this, [this] { correct(figures::Field::Value); });
    connect(view, &DocumentView::spanDragged, this,
            [this](review::FigureId figure, base::Span span) { open(figure, span, figures::Field::Value); });
    connect(view, &DocumentView::selectionSpanChanged, this, [this, view](base::Span span) {
        if (m_editor->isOpen() && m_editor->report() == view->report())
            m_editor->setSelectedSpan(span);
    });
    connect(view, &DocumentView::visibleChanged, this, &Editing::placeEditor);
    connect(view, &DocumentView::contextMenuWished, this, &Editing::openMenu);
}

void Editing::setLanguage(const QString &language) { m_editor->setLanguage(language); }

void Editing::correct(figures::Field focus)
{
    if (const review::Figure *figure = m_document.figure(m_selection.figure()))
        open(figure->id, figure->span, focus);
}

void Editing::open(review::FigureId id, base::Span span, figures::Field focus)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return;
    // What is being typed is never thrown away for something else.
    if (m_editor->isOpen()) {
        if (m_editor->figure() == id)
            m_editor->setSpan(span);
        return;
    }
    m_decisions.setEditing(true);
    m_editor->openFor(id, span, focus);
    placeEditor();
}

void Editing::addFigure()
{
    const ReportPane *pane = m_panes.activePane();
    if (m_editor->isOpen() || m_prompt->isVisible())
        return;
    base::Span span = pane ? pane->view()->selectedSpan() : base::Span();
    // With all numerals marked, the one at the caret needs no selecting.
    if (const auto *numeral =
            pane && span.isEmpty() ? pane->view()->numeralAt(pane->view()->caret()) : nullptr)
        span = numeral->span;
    if (span.isEmpty()) {
        Q_EMIT m_decisions.answered(tr("Select the number and its unit in the text first"));
        return;
    }
    m_decisions.setEditing(true);
    m_editor->openForNew(pane->report(), span);
    placeEditor();
}

void Editing::writeQuestion()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (!figure)
        return;
    prompt(tr("What is to be asked about it?"), figure->question, true,
           [this](review::FigureId id, const QString &text) { return m_document.question({id}, text); });
}

void Editing::writeNote()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (!figure)
        return;
    prompt(tr("Note on this figure"), figure->note, false,
           [this](review::FigureId id, const QString &text) { return m_document.note(id, text); });
}

void Editing::prompt(const QString &title, const QString &text, bool required,
                     const std::function<base::Outcome(review::FigureId, const QString &)> &store)
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    const review::FigureId id = figure->id;
    m_decisions.setEditing(true);
    // A question is a decision and moves on; a note is none and stays.
    m_prompt->ask(title, text, required, anchorOf(figure->report, figure->span),
                  [this, id, required, store](const QString &typed) {
                      const base::Outcome outcome = store(id, typed);
                      if (outcome && required)
                          m_decisions.advance(id);
                      else if (outcome)
                          Q_EMIT m_decisions.answered(typed.isEmpty() ? tr("Note removed") : tr("Note kept"));
                      return outcome ? QString() : outcome.error().text();
                  });
}

void Editing::openMenu(QPoint globalPosition)
{
    QMenu menu(m_host);
    for (const ActionId id : {ActionId::Accept, ActionId::Correct, ActionId::Reject, ActionId::Question,
                              ActionId::Later, ActionId::Note})
        menu.addAction(m_actions.get(id));
    menu.addSeparator();
    menu.addAction(m_actions.get(ActionId::AddFigure));
    menu.addAction(m_actions.get(ActionId::NameIndicator));
    menu.addAction(m_actions.get(ActionId::ApplyToAlike));
    menu.addSeparator();
    menu.addAction(m_actions.get(ActionId::OpenInTrends));
    menu.exec(globalPosition);
}

void Editing::ended()
{
    m_decisions.setEditing(false);
    if (const ReportPane *pane = m_panes.activePane())
        pane->view()->setFocus();
}

void Editing::placeEditor()
{
    if (m_editor->isOpen())
        m_editor->placeAt(anchorOf(m_editor->report(), m_editor->span()));
}

QRect Editing::anchorOf(review::ReportId report, base::Span span) const
{
    const ReportPane *pane = m_panes.activePane();
    for (const ReportPane *each : m_panes.panes()) {
        if (each->report() == report && (!pane || pane->report() != report))
            pane = each;
    }
    if (!pane)
        return {};
    const auto rects = pane->view()->rectsFor(span);
    const QRect place = rects.isEmpty() ? QRect(24, 0, 1, 1) : rects.back().toAlignedRect();
    return {pane->view()->viewport()->mapTo(m_host, place.topLeft()), place.size()};
}

} // namespace jiaoshu::ui
