// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bulkdesk.h"

#include "ui/widgets/waitcursor.h"

namespace jiaoshu::ui {

BulkDesk::BulkDesk(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
                   FigurePanel &figures, Actions &actions, const figures::Catalogue &catalogue,
                   const figures::Gazetteer &gazetteer, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_decisions(decisions)
    , m_figures(figures)
    , m_actions(actions)
    , m_panel(new BulkPanel(
          document, catalogue, gazetteer, theme,
          [&figures](bool chosen) {
              return chosen ? figures.table()->chosenFigures() : figures.model().shownFigures();
          },
          &figures))
{
    figures.setCover(m_panel);
    connect(actions.get(ActionId::BulkChange), &QAction::triggered, this, &BulkDesk::openForSet);
    connect(actions.get(ActionId::ApplyToAlike), &QAction::triggered, this, &BulkDesk::openForAlike);
    connect(m_panel, &BulkPanel::applied, this, &BulkDesk::apply);
    connect(m_panel, &BulkPanel::cancelled, this, &BulkDesk::close);
    connect(m_panel, &BulkPanel::figureChosen, this, [this](review::FigureId id) {
        if (const review::Figure *figure = m_document.figure(id))
            m_selection.chooseFigure(id, figure->report);
    });
    // Decisions and filters may go on meanwhile; the list follows them.
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        updateActions();
        if (change.kind == review::Change::Kind::Reset)
            uncover();
        else if (m_figures.isCovered())
            m_panel->refresh();
    });
    connect(&figures.model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_figures.isCovered())
            m_panel->refresh();
    });
    connect(&selection, &review::Selection::figureChanged, this, &BulkDesk::updateActions);
    updateActions();
}

void BulkDesk::updateActions()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    m_actions.get(ActionId::ApplyToAlike)->setEnabled(figure && figure->isCorrected());
    m_actions.get(ActionId::BulkChange)->setEnabled(m_document.figureCount() > 0);
}

void BulkDesk::openForSet()
{
    if (!m_figures.listsFigures())
        m_figures.showTab(FigurePanel::Tab::All);
    m_figures.setCovered(true);
    m_panel->openForSet();
}

void BulkDesk::openForAlike()
{
    if (!m_figures.listsFigures())
        m_figures.showTab(FigurePanel::Tab::All);
    m_figures.setCovered(true);
    m_panel->openForAlike(m_selection.figure());
}

void BulkDesk::apply()
{
    // One batch is stored as a whole: the window stands still meanwhile, and says so before it does.
    m_panel->tellStoring();
    const WaitCursor waiting;
    if (!m_decisions.decide([this] { return decide(); }) && m_figures.isCovered())
        m_panel->refresh();
}

base::Outcome BulkDesk::decide()
{
    const auto changes = m_document.decideBulk(m_panel->figures(), m_panel->wish());
    if (!changes)
        return changes.error();
    close();
    Q_EMIT m_decisions.answered(
        tr("%n figure(s) changed; undo takes it back", nullptr, int(changes->list.size())));
    return base::Done{};
}

void BulkDesk::uncover()
{
    m_panel->stop();
    m_figures.setCovered(false);
}

void BulkDesk::close()
{
    uncover();
    m_figures.table()->setFocus();
}

} // namespace jiaoshu::ui
