// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/viewdesk.h"

#include "ui/tables/figurepanel.h"
#include "ui/tables/tableviewpopup.h"

#include <QScreen>

namespace jiaoshu::ui {

ViewDesk::ViewDesk(const review::ReviewDocument &document, FigurePanel &panel, Actions &actions, Theme &theme)
    : QObject(&panel)
    , m_document(document)
    , m_panel(panel)
    , m_theme(theme)
{
    connect(actions.get(ActionId::TableView), &QAction::triggered, this, &ViewDesk::open);
    connect(actions.get(ActionId::CopyRows), &QAction::triggered, panel.table(), &FigureTable::copyRows);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset)
            restore();
    });
    connect(panel.table(), &FigureTable::arrangementChanged, this, &ViewDesk::keepLast);
    restore();
}

void ViewDesk::open()
{
    if (!m_panel.listsFigures())
        m_panel.showTab(FigurePanel::Tab::All);
    QStringList headings;
    for (int column = 0; column < items::FigureTableModel::ColumnCount; ++column)
        headings << m_panel.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    auto *popup = new TableViewPopup(m_panel.view(), headings, m_views, m_theme, &m_panel);
    m_popup = popup;
    connectPopup(*popup);
    // Below the row of filters, at the right, where its button is.
    popup->adjustSize();
    const FilterRow *filters = m_panel.filterRow();
    const int top = filters->isVisible() ? filters->geometry().bottom() : 0;
    const QRect screen = m_panel.screen()->availableGeometry();
    QPoint corner = m_panel.mapToGlobal(QPoint(m_panel.width() - popup->width(), top));
    // The panel is low on the screen: the popup goes up as far as it must.
    corner.setY(qMax(screen.top(), qMin(corner.y(), screen.bottom() - popup->height())));
    popup->move(corner);
    popup->show();
}

void ViewDesk::connectPopup(const TableViewPopup &popup)
{
    connect(&popup, &TableViewPopup::groupingChosen, this, [this](items::FigureGrouping grouping) {
        m_panel.model().setGrouping(grouping);
        keepLast();
    });
    connect(&popup, &TableViewPopup::foldingChosen, &m_panel.model(), &items::FigureTableModel::setAllFolded);
    connect(&popup, &TableViewPopup::columnsChosen, this, [this](const std::vector<int> &columns) {
        m_panel.table()->setColumns(columns);
        keepLast();
    });
    connect(&popup, &TableViewPopup::viewChosen, this, &ViewDesk::choose);
    connect(&popup, &TableViewPopup::saveWished, this, [this](const QString &name) {
        change([&] {
            items::TableView view = m_panel.view();
            view.name = name;
            return m_views.add(view);
        });
    });
    connect(&popup, &TableViewPopup::renameWished, this, [this](int number, const QString &name) {
        change([&] { return m_views.rename(number, name); });
    });
    connect(&popup, &TableViewPopup::replaceWished, this, [this](int number) {
        change([&]() -> base::Outcome {
            m_views.replace(number, m_panel.view());
            return base::Done{};
        });
    });
    connect(&popup, &TableViewPopup::copyWished, this, [this](int number) {
        change([&]() -> base::Outcome {
            m_views.duplicate(number);
            return base::Done{};
        });
    });
    connect(&popup, &TableViewPopup::removeWished, this, [this](int number) {
        change([&]() -> base::Outcome {
            m_views.remove(number);
            return base::Done{};
        });
    });
}

void ViewDesk::choose(int number)
{
    m_panel.setView(m_views.all()[size_t(number)]);
    keepLast();
    if (m_popup)
        m_popup->close();
}

template <typename Act>
void ViewDesk::change(Act act)
{
    const items::SavedViews before = m_views;
    base::Outcome outcome = act();
    if (outcome && m_document.log())
        outcome = m_views.store(*m_document.log());
    if (!outcome)
        m_views = before;
    if (m_popup)
        m_popup->setViews(m_views, outcome ? QString() : outcome.error().text());
}

/** How the table was left is no decision: where it cannot be kept, nothing is lost that somebody would miss. */
void ViewDesk::keepLast()
{
    if (review::EventLog *log = m_document.log())
        (void)items::storeLastView(*log, m_panel.view());
}

void ViewDesk::restore()
{
    const review::EventLog *log = m_document.log();
    m_views = log ? items::SavedViews::load(*log) : items::SavedViews();
    if (!log)
        return;
    items::TableView last = items::loadLastView(*log);
    m_panel.table()->setColumns(last.columns);
    m_panel.table()->setOrder(last.sortColumn, last.sortOrder);
    m_panel.model().setGrouping(last.grouping);
}

} // namespace jiaoshu::ui
