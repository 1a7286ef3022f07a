// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/figurepanel.h"

#include "ui/tables/disagreementpanel.h"
#include "ui/tables/gridpanel.h"
#include "ui/tables/historypanel.h"
#include "ui/tables/numeralpanel.h"
#include "ui/tables/viewdesk.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using State = review::State;
constexpr int TabCount = 8;
/** How views that were saved before there were several reviews name what waits. */
const QSet<State> OpenBefore{State::NotReviewed, State::Questioned, State::Later};

QSet<State> statesOf(FigurePanel::Tab tab)
{
    switch (tab) {
    case FigurePanel::Tab::Questioned: return {State::Questioned};
    case FigurePanel::Tab::Later: return {State::Later};
    default: return {};
    }
}

} // namespace

FigurePanel::FigurePanel(const review::ReviewDocument &document, review::Selection &selection,
                         const figures::Catalogue &catalogue, Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Base, {}, parent)
    , m_document(document)
    , m_model(document, catalogue)
    , m_tabs(new QTabBar(this))
    , m_filterButton(new QPushButton(this))
    , m_filters(new FilterRow(m_model, theme,
                              {actions.get(ActionId::TableView), actions.get(ActionId::BulkChange),
                               actions.get(ActionId::Export)},
                              this))
    , m_pages(new QStackedWidget(this))
    , m_table(new FigureTable(m_model, document, selection, theme, this))
    , m_empty(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this))
    , m_history(new HistoryPanel(document, selection, actions, theme, this))
    , m_numerals(new NumeralPanel(theme, this))
    , m_grid(new GridPanel(document, selection, catalogue, actions, theme, this))
    , m_disagreements(new DisagreementPanel(document, selection, catalogue, actions, theme, this))
{
    build();
    actions.listenForLetters(m_table);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        applyFilter();
        Q_EMIT tabShown(tab());
    });
    connect(m_numerals, &NumeralPanel::totalChanged, this, &FigurePanel::updateCounts);
    connect(m_filters, &FilterRow::filterChanged, this, &FigurePanel::applyFilter);
    connect(m_filterButton, &QPushButton::toggled, this,
            [this] { setCompact(m_folded, m_table->isNarrow()); });
    connect(m_table, &FigureTable::openWished, this, &FigurePanel::openWished);
    connect(m_grid, &GridPanel::openWished, this, &FigurePanel::openWished);
    connect(m_disagreements, &DisagreementPanel::countChanged, this, &FigurePanel::updateCounts);
    connect(&document, &review::ReviewDocument::changed, this, &FigurePanel::updateCounts);
    retranslate();
    setCompact(false, false);
    applyFilter();
    new ViewDesk(document, *this, actions, theme);
}

void FigurePanel::build()
{
    setObjectName(QStringLiteral("figurePanel"));
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab(QString());
    m_tabs->setCurrentIndex(int(Tab::Open));
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setIcon(theme().icon(QStringLiteral("filter")));
    m_filterButton->setAutoDefault(false);
    m_filterButton->setFont(theme().font(Theme::TextStyle::Small));
    m_filterButton->setFixedHeight(theme().length("height.small_button") + 2);
    m_filterButton->setCheckable(true);
    m_filterButton->setFocusPolicy(Qt::TabFocus);
    m_empty->setObjectName(QStringLiteral("emptyTable"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_history);
    m_pages->addWidget(m_numerals);
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_disagreements);
    auto *bar = new Surface(theme(), Theme::Role::Window, Qt::BottomEdge, this);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(theme().length("spacing.s"), 0, theme().length("spacing.s"), 0);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_filterButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_filters);
    layout->addWidget(m_pages, 1);
}

HistoryTable *FigurePanel::history() const { return m_history->table(); }

FigurePanel::Tab FigurePanel::tab() const { return Tab(m_tabs->currentIndex()); }

void FigurePanel::showTab(Tab tab) { m_tabs->setCurrentIndex(int(tab)); }

void FigurePanel::showOnly(const items::FigureFilter &filter)
{
    showTab(Tab::All);
    m_filters->setFilter(filter);
}

void FigurePanel::setLanguage(const QString &language)
{
    m_model.setLanguage(language);
    m_grid->setLanguage(language);
    m_disagreements->setLanguage(language);
}

bool FigurePanel::listsFigures() const
{
    return tab() != Tab::History && tab() != Tab::Numerals && tab() != Tab::Grid &&
           tab() != Tab::Disagreements;
}

void FigurePanel::setCompact(bool folded, bool narrow)
{
    m_folded = folded;
    m_filterButton->setVisible(folded && listsFigures());
    m_filters->setVisible(listsFigures() && (!folded || m_filterButton->isChecked()));
    m_table->setNarrow(narrow);
}

void FigurePanel::applyFilter()
{
    m_filters->setStatesOffered(tab() == Tab::All);
    items::FigureFilter filter = m_filters->filter();
    if (tab() != Tab::All)
        filter.states = statesOf(tab());
    filter.openOnly = tab() == Tab::Open;
    m_model.setFilter(filter);
    setCompact(m_folded, m_table->isNarrow());
    updateCounts();
}

void FigurePanel::updateCounts()
{
    const review::Progress progress = m_document.loadedProgress();
    const auto label = [this](Tab tab, const QString &text, int count) {
        m_tabs->setTabText(int(tab), QStringLiteral("%1 %2").arg(text).arg(count));
    };
    label(Tab::All, tr("All figures"), progress.all);
    label(Tab::Open, tr("Not reviewed"), progress.expected - progress.reviewed);
    label(Tab::Questioned, tr("Questioned"), progress.count(State::Questioned));
    label(Tab::Later, tr("Later"), progress.count(State::Later));
    m_tabs->setTabText(int(Tab::History), tr("History"));
    m_tabs->setTabText(int(Tab::Grid), tr("Grid"));
    const int disagreements = m_disagreements->model().rowCount();
    label(Tab::Disagreements, tr("Disagreements"), disagreements);
    m_tabs->setTabVisible(int(Tab::Disagreements), m_document.rules().reviews > 1 || disagreements > 0);
    if (m_numerals->total() < 0)
        m_tabs->setTabText(int(Tab::Numerals), tr("Not figures"));
    else
        label(Tab::Numerals, tr("Not figures"), m_numerals->total());
    const int shown = m_model.rowCount();
    m_filters->setPart(words::loadedPart(qsizetype(m_document.loadedReports().size()),
                                         qsizetype(m_document.reports().size())));
    m_filters->setCounts(shown, progress.all);
    m_empty->setText(progress.all == 0           ? tr("The reports in this project have no figures.")
                     : m_filters->activeFacets() ? tr("No figure matches the filters.")
                                                 : tr("Nothing left here."));
    showPage();
    updateFilterButton();
}

void FigurePanel::showPage()
{
    QWidget *page = m_table;
    if (tab() == Tab::History)
        page = m_history;
    else if (tab() == Tab::Numerals)
        page = m_numerals;
    else if (tab() == Tab::Grid)
        page = m_grid;
    else if (tab() == Tab::Disagreements)
        page = m_disagreements;
    else if (m_covered)
        page = m_cover;
    else if (m_model.rowCount() == 0)
        page = m_empty;
    m_pages->setCurrentWidget(page);
}

items::TableView FigurePanel::view() const
{
    return {{},
            m_model.filter(),
            m_model.sortColumn(),
            m_model.sortOrder(),
            m_model.grouping(),
            m_table->columns()};
}

void FigurePanel::setView(const items::TableView &view)
{
    m_table->setColumns(view.columns);
    m_table->setOrder(view.sortColumn, view.sortOrder);
    m_model.setGrouping(view.grouping);
    // The states of a tab are that tab; any others are chosen among all figures.
    Tab tab = view.filter.openOnly || view.filter.states == OpenBefore ? Tab::Open : Tab::All;
    for (const Tab each : {Tab::Questioned, Tab::Later})
        if (statesOf(each) == view.filter.states)
            tab = each;
    m_tabs->setCurrentIndex(int(tab));
    m_filters->setFilter(view.filter);
}

void FigurePanel::setCover(QWidget *cover)
{
    m_cover = cover;
    m_pages->addWidget(cover);
}

void FigurePanel::setCovered(bool covered)
{
    m_covered = covered && m_cover;
    showPage();
}

void FigurePanel::updateFilterButton()
{
    const int active = m_filters->activeFacets();
    m_filterButton->setText(active == 0 ? tr("Filter") : tr("Filter %1").arg(active));
}

void FigurePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Figures by what they wait for"));
    m_table->setAccessibleName(tr("Figures"));
    m_filterButton->setToolTip(tr("Show or hide the filters"));
    updateCounts();
}

void FigurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
