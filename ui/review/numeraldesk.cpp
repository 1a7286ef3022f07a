// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/numeraldesk.h"

#include "ui/tables/numeralpanel.h"

namespace jiaoshu::ui {

namespace {
constexpr QLatin1String ShownKey("review/show-numerals");
} // namespace

NumeralDesk::NumeralDesk(const review::ReviewDocument &document, const extraction::Extractor &extractor,
                         PaneArea &panes, FigurePanel &panel, Actions &actions, QSettings &settings,
                         QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_accounts(document, extractor)
    , m_panes(panes)
    , m_panel(panel)
    , m_shown(actions.get(ActionId::ShowNumerals))
{
    m_shown->setChecked(settings.value(ShownKey, false).toBool());
    connect(m_shown, &QAction::toggled, this, [this, &settings](bool shown) {
        settings.setValue(ShownKey, shown);
        mark();
    });
    connect(&m_accounts, &NumeralAccounts::changed, this, [this] {
        mark();
        list();
    });
    connect(&panes, &PaneArea::panesChanged, this, [this] {
        mark();
        list();
    });
    connect(&panes, &PaneArea::activeChanged, this, &NumeralDesk::list);
    connect(&panes, &PaneArea::paneMade, this, &NumeralDesk::connectPane);
    for (ReportPane *pane : panes.panes())
        connectPane(pane);
    connect(&panel, &FigurePanel::tabShown, this, &NumeralDesk::list);
    connect(panel.numerals(), &NumeralPanel::placeChosen, this,
            [this](base::Span span) { showPlace(span, false); });
    connect(panel.numerals(), &NumeralPanel::openWished, this,
            [this](base::Span span) { showPlace(span, true); });
    mark();
}

void NumeralDesk::connectPane(ReportPane *pane)
{
    connect(pane->view(), &DocumentView::caretMoved, this, [this, pane] {
        if (pane == m_panes.activePane() && m_panel.tab() == FigurePanel::Tab::Numerals)
            m_panel.numerals()->showPlace(pane->view()->caret());
    });
}

void NumeralDesk::mark()
{
    for (ReportPane *pane : m_panes.panes())
        markPane(pane);
}

void NumeralDesk::markPane(ReportPane *pane)
{
    pane->setNumerals(m_shown->isChecked() ? m_accounts.of(pane->report()) : nullptr);
}

/** Lists the active pane's report; nothing is worked out before somebody looks. */
void NumeralDesk::list()
{
    const ReportPane *pane = m_panes.activePane();
    const review::Report *report = pane ? m_document.report(pane->report()) : nullptr;
    const bool looked = m_shown->isChecked() || m_panel.tab() == FigurePanel::Tab::Numerals;
    m_panel.numerals()->setAccount(report ? report->text : nullptr,
                                   report && looked ? m_accounts.of(report->id) : nullptr);
}

/** Selects the numeral in the text: from there Insert makes a figure of it. */
void NumeralDesk::showPlace(base::Span span, bool go)
{
    ReportPane *pane = m_panes.activePane();
    if (!pane)
        return;
    pane->view()->setSelectedSpan(span);
    pane->view()->scrollTo(span);
    if (go)
        pane->view()->setFocus();
}

} // namespace jiaoshu::ui
