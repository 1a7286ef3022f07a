// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checksview.h"

#include "ui/review/correctioneditor.h"
#include "ui/review/remarkprompt.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {
constexpr int ListWidth = 480;
constexpr int LeastListWidth = 360;
constexpr int PageWidth = 1120;
} // namespace

ChecksView::ChecksView(review::ReviewDocument &document, review::Selection &selection,
                       const checks::LiveChecks &checks, const figures::Catalogue &catalogue,
                       const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_catalogue(catalogue)
    , m_gazetteer(gazetteer)
    , m_actions(actions)
    , m_theme(theme)
    , m_model(checks, document)
    , m_filters(new FindingFilters(m_model, actions, theme, this))
    , m_list(new FindingList(m_model, theme, this))
    , m_grades(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_page(new FindingPage(document, catalogue, m_model, actions, theme, this))
{
    setObjectName(QStringLiteral("checksView"));
    build();
    connectActions();
    connectPage();
    connect(m_list, &FindingList::rowShown, this, &ChecksView::showRow);
    connect(m_list, &FindingList::openWished, this, &ChecksView::openFirstPlace);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (!isVisible())
            return;
        // What was opened again (undo, mostly) is shown; what a decision made of a figure is seen on its card.
        for (const QString &key : change.keys)
            if (m_document.choices().value(key).isEmpty() && m_model.rowOf(key) >= 0)
                m_list->goTo(key);
        showRow(m_list->row());
    });
    setFocusProxy(m_list);
    retranslate();
}

void ChecksView::build()
{
    auto *left = new Surface(m_theme, Theme::Role::Panel, Qt::RightEdge, this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_grades);
    const int margin = m_theme.length("spacing.m");
    m_grades->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_grades->setWordWrap(true);
    left->setMinimumWidth(LeastListWidth);
    auto *parts = new QSplitter(this);
    parts->setObjectName(QStringLiteral("checksSplitter"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ListWidth, PageWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
}

void ChecksView::connectActions()
{
    using checks::Settling;
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.get(id), &QAction::triggered, this, act);
    };
    on(ActionId::SettleBothRight, [this] { settle(Settling::BothRight); });
    on(ActionId::SettleNotAProblem, [this] { settle(Settling::NotAProblem); });
    on(ActionId::SettleByAsking, [this] { settle(Settling::Asked); });
    on(ActionId::OpenFindingAgain, [this] { openAgain(); });
    updateActions();
}

void ChecksView::connectPage()
{
    connect(m_page, &FindingPage::placeWished, this, &ChecksView::placeWished);
    connect(m_page, &FindingPage::acceptWished, this, &ChecksView::accept);
    connect(m_page, &FindingPage::correctWished, this,
            [this](review::FigureId figure, const PlaceCard *card) { correct(figure, *card); });
    connect(m_page, &FindingPage::questionWished, this,
            [this](review::FigureId figure, const PlaceCard *card) { question(figure, *card); });
    connect(m_page, &FindingPage::suggestionWished, this, &ChecksView::takeSuggestion);
    connect(m_page, &FindingPage::findingWished, m_list, qOverload<const QString &>(&FindingList::goTo));
    connect(m_page->bar(), &SettleBar::left, this, [this] {
        Q_EMIT editingChanged(false);
        m_list->setFocus();
    });
}

void ChecksView::setLanguage(const QString &language)
{
    m_language = language;
    m_page->setLanguage(language);
    m_model.setLanguage(language);
    showRow(m_list->row());
}

bool ChecksView::step(bool forward)
{
    const bool went = m_list->step(forward);
    if (!went)
        Q_EMIT answered(forward ? tr("This is the last problem of the list")
                                : tr("This is the first problem of the list"));
    return went;
}

void ChecksView::showRow(int row)
{
    const checks::Finding *finding = m_model.at(row);
    m_page->showRow(row);
    updateActions();
    if (!finding || !isVisible())
        return;
    const review::Figure *figure =
        finding->figures.empty() ? nullptr : m_document.figure(finding->figures.front());
    if (figure)
        m_selection.chooseFigure(figure->id, figure->report);
}

void ChecksView::updateActions()
{
    const int row = m_list->row();
    const bool any = isVisible() && m_model.at(row);
    const bool settled = any && m_model.settlement(row);
    for (const ActionId id :
         {ActionId::SettleBothRight, ActionId::SettleNotAProblem, ActionId::SettleByAsking})
        m_actions.get(id)->setEnabled(any && !settled);
    m_actions.get(ActionId::OpenFindingAgain)->setEnabled(settled);
}

void ChecksView::settle(checks::Settling how)
{
    if (!m_model.at(m_list->row()))
        return;
    if (!checks::needsReason(how)) {
        if (const QString reason = store(how, {}); !reason.isEmpty())
            Q_EMIT refused(reason);
        return;
    }
    Q_EMIT editingChanged(true);
    m_page->bar()->ask(tr("%1: why?").arg(checks::word(how)), checks::usualReasons(how),
                       [this, how](const QString &reason) { return store(how, reason); });
    m_page->ensureWidgetVisible(m_page->bar());
}

QString ChecksView::store(checks::Settling how, const QString &reason)
{
    const checks::Finding *finding = m_model.at(m_list->row());
    if (!finding)
        return {};
    const auto outcome = checks::settle(m_document, {finding}, how, reason);
    if (!outcome)
        return outcome.error().text();
    Q_EMIT answered(tr("Settled: %1; %2 open").arg(checks::word(how)).arg(m_model.openCount()));
    return {};
}

void ChecksView::openAgain()
{
    if (const checks::Finding *finding = m_model.at(m_list->row()))
        tell(checks::openAgain(m_document, {finding}), tr("Open again"));
}

void ChecksView::openFirstPlace()
{
    const checks::Finding *finding = m_model.at(m_list->row());
    if (!finding || finding->places.empty())
        return;
    Q_EMIT placeWished(finding->places.front(),
                       finding->figures.empty() ? review::FigureId() : finding->figures.front());
}

void ChecksView::takeSuggestion()
{
    const checks::Finding *finding = m_model.at(m_list->row());
    if (!finding || !finding->correction)
        return;
    const checks::Correction correction = *finding->correction;
    Q_EMIT editingChanged(true);
    m_page->bar()->ask(tr("Take over what is suggested: why?"), words::usualReasons(),
                       [this, correction](const QString &reason) {
                           const review::Figure *figure = m_document.figure(correction.figure);
                           if (!figure)
                               return tr("The figure is gone.");
                           const auto outcome =
                               m_document.correct(figure->id, correction.fields, figure->span, reason);
                           return outcome ? QString() : outcome.error().text();
                       });
    m_page->ensureWidgetVisible(m_page->bar());
}

void ChecksView::tell(const base::Outcome &outcome, const QString &answer)
{
    if (outcome)
        Q_EMIT answered(answer);
    else
        Q_EMIT refused(outcome.error().text());
}

void ChecksView::accept(review::FigureId figure) { tell(m_document.accept({figure}), tr("Accepted")); }

QRect ChecksView::anchorOf(const PlaceCard &card) const
{
    return {card.mapTo(this, QPoint()), QSize(card.width(), card.height() / 2)};
}

void ChecksView::correct(review::FigureId id, const PlaceCard &card)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure || (m_editor && m_editor->isOpen()))
        return;
    if (!m_editor) {
        m_editor = new CorrectionEditor(m_document, m_catalogue, m_gazetteer, m_theme, this);
        connect(m_editor, &CorrectionEditor::closed, this, [this] {
            Q_EMIT editingChanged(false);
            m_list->setFocus();
        });
        connect(m_editor, &CorrectionEditor::failed, this, &ChecksView::refused);
    }
    m_editor->setLanguage(m_language);
    Q_EMIT editingChanged(true);
    m_editor->openFor(id, figure->span, figures::Field::Value);
    m_editor->placeAt(anchorOf(card));
}

void ChecksView::question(review::FigureId id, const PlaceCard &card)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return;
    if (!m_prompt) {
        m_prompt = new RemarkPrompt(m_theme, this);
        connect(m_prompt, &RemarkPrompt::closed, this, [this] {
            Q_EMIT editingChanged(false);
            m_list->setFocus();
        });
    }
    Q_EMIT editingChanged(true);
    m_prompt->ask(tr("What is to be asked about it?"), figure->question, true, anchorOf(card),
                  [this, id](const QString &text) {
                      const auto outcome = m_document.question({id}, text);
                      return outcome ? QString() : outcome.error().text();
                  });
}

void ChecksView::showEvent(QShowEvent *event)
{
    m_model.setAwake(true);
    QWidget::showEvent(event);
    updateActions();
}

void ChecksView::hideEvent(QHideEvent *event)
{
    m_page->bar()->dismiss();
    if (m_editor && m_editor->isOpen())
        m_editor->cancel();
    m_model.setAwake(false);
    QWidget::hideEvent(event);
    updateActions();
}

void ChecksView::retranslate()
{
    m_list->setAccessibleName(tr("Problems that checks found"));
    m_grades->setText(
        tr("Error: cannot all hold as written. Warning: suspicious, read the text. Hint: a matter of "
           "definition, nothing has to be done."));
}

void ChecksView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRow(m_list->row());
    }
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
