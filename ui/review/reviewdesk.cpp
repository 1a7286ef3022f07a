// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdesk.h"

#include "ui/tables/disagreementpanel.h"
#include "ui/tables/gridpanel.h"
#include "ui/tables/historytable.h"
#include "ui/widgets/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

QJsonArray sizesOf(const QSplitter *splitter)
{
    QJsonArray sizes;
    for (const int size : splitter->sizes())
        sizes << size;
    return sizes;
}

/** Rows of the table in a low window. */
constexpr int LowRows = 5;

void applySizes(QSplitter *splitter, const QJsonValue &sizes)
{
    QList<int> list;
    for (const QJsonValue &size : sizes.toArray())
        list << size.toInt();
    if (list.size() == splitter->count())
        splitter->setSizes(list);
}

} // namespace

ReviewDesk::ReviewDesk(review::ReviewDocument &document, review::Selection &selection,
                       const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                       Actions &actions, QSettings &settings, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_gazetteer(gazetteer)
    , m_actions(actions)
    , m_theme(theme)
    , m_index(document)
    , m_decisions(document, selection, actions, settings)
    , m_main(new QSplitter(Qt::Horizontal, this))
    , m_left(new QSplitter(Qt::Vertical, m_main))
    , m_upper(new QSplitter(Qt::Horizontal, m_left))
{
    setObjectName(QStringLiteral("reviewDesk"));
    build(catalogue);
    fixSizes();
    connectParts();
    connectActions();
    connectCells();
    m_panes->setReports({});
}

void ReviewDesk::build(const figures::Catalogue &catalogue)
{
    m_reports = new ReportList(m_document, m_selection, m_gazetteer, m_actions, m_theme, m_upper);
    auto *middle = new QWidget(m_upper);
    m_panes = new PaneArea(m_document, m_selection, m_index, m_actions, m_theme, middle);
    m_link = new LinkBar(*m_panes, m_document, m_selection, catalogue, m_theme, middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_link);
    column->addWidget(new PaneTabs(*m_panes, m_document, middle));
    column->addWidget(m_panes, 1);
    m_figures = new FigurePanel(m_document, m_selection, catalogue, m_actions, m_theme, m_left);
    m_inspector = new Inspector(m_document, m_selection, m_index, catalogue, m_actions, m_theme, m_main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_main);
    m_editing = new Editing(m_document, m_selection, m_decisions, *m_panes, m_actions, catalogue, m_gazetteer,
                            m_theme, this);
    m_bulk = new BulkDesk(m_document, m_selection, m_decisions, *m_figures, m_actions, catalogue, m_gazetteer,
                          m_theme, this);
    m_cells = new CellEditing(m_document, catalogue, m_gazetteer, m_theme, *m_figures->table());
    delete m_figures->table()->itemDelegate();
    m_figures->table()->setItemDelegate(m_cells);
}

void ReviewDesk::fixSizes()
{
    m_upper->setStretchFactor(1, 1);
    m_left->setStretchFactor(0, 1);
    m_main->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_main, m_left, m_upper})
        splitter->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(m_theme.length("layout.inspector.minimum"));
    m_inspector->setMaximumWidth(m_theme.length("layout.inspector.maximum"));
    m_figures->setMinimumHeight(m_theme.length("height.tab") + m_theme.length("layout.bottom.minimum_rows") *
                                                                   m_theme.length("height.table_row"));
}

void ReviewDesk::connectParts()
{
    connect(m_panes, &PaneArea::panesChanged, this, [this] {
        m_decisions.setReports(m_panes->reports());
        m_reports->setShown(m_panes->reports());
        const int panes = int(m_panes->panes().size());
        for (const ActionId id :
             {ActionId::ClosePane, ActionId::LockPane, ActionId::MovePaneLeft, ActionId::MovePaneRight})
            m_actions.get(id)->setEnabled(panes > 1);
        for (const ActionId id : {ActionId::AddPane, ActionId::SplitPane})
            m_actions.get(id)->setEnabled(panes < PaneArea::MostPanes);
    });
    connect(m_reports, &ReportList::openWished, this, [this](review::ReportId report) {
        m_panes->showReport(report);
        m_selection.chooseReport(report);
    });
    connect(m_reports, &ReportList::besideWished, m_panes, &PaneArea::addPane);
    connect(m_reports, &ReportList::railToggled, this,
            [this](bool rail) { m_actions.get(ActionId::FoldReports)->setChecked(!rail); });
    connect(m_figures, &FigurePanel::openWished, this, &ReviewDesk::showInText);
    m_decisions.setDetour([this](review::FigureId decided) {
        const GridPanel *grid = m_figures->grid();
        return grid->table()->hasFocus() ? grid->model().nextOpen(decided) : review::FigureId();
    });
    connect(m_figures->history(), &HistoryTable::openWished, this, &ReviewDesk::showInText);
    connectDisagreements();
    connectInspector();
    connect(&m_decisions, &Decisions::failed, this, &ReviewDesk::showFailure);
    connect(m_editing, &Editing::failed, this, &ReviewDesk::showFailure);
    connect(&m_decisions, &Decisions::answered, this, &ReviewDesk::answered);
    connect(&m_decisions, &Decisions::undoOffered, this,
            [this](const QString &text, const std::function<void()> &act) {
                if (m_panes->activePane())
                    m_panes->activePane()->notice()->showOffer(
                        text, m_actions.get(ActionId::RevertDecision)->iconText(), act);
            });
}

void ReviewDesk::connectDisagreements()
{
    const DisagreementPanel *panel = m_figures->disagreements();
    connect(panel, &DisagreementPanel::sideWished, this,
            [this](const review::Disagreement &disagreement, review::Side side) {
                m_decisions.decide([this, disagreement, side] {
                    base::Outcome outcome = m_document.adjudicate(disagreement, side);
                    if (outcome)
                        Q_EMIT answered(side == review::Side::Common ? tr("Settled: it stays as it stands")
                                        : review::isBranch(disagreement.layer)
                                            ? tr("Settled: the other copy is taken")
                                            : tr("Settled: the blind review is taken"));
                    return outcome;
                });
            });
    connect(panel, &DisagreementPanel::placeWished, this, [this](review::ReportId report, base::Span span) {
        m_panes->showReport(report);
        m_panes->activePane()->view()->scrollTo(span);
    });
    connect(m_actions.get(ActionId::ShowDisagreements), &QAction::triggered, this, [this] {
        m_actions.get(ActionId::FoldBottom)->setChecked(true);
        m_figures->showTab(FigurePanel::Tab::Disagreements);
        m_figures->disagreements()->begin();
    });
}

void ReviewDesk::connectInspector()
{
    connect(m_inspector, &Inspector::correctionWished, m_editing, &Editing::correct);
    connect(m_inspector, &Inspector::namingWished, this, &ReviewDesk::namingWished);
    connect(m_inspector, &Inspector::wordsWished, this, &ReviewDesk::showWords);
    connect(m_inspector, &Inspector::besideWished, m_panes, &PaneArea::showBeside);
    connect(m_inspector, &Inspector::noteWished, this, [this](review::FigureId figure, const QString &note) {
        m_decisions.decide([this, figure, note] { return m_document.note(figure, note); });
    });
    connect(m_inspector, &Inspector::textWished, this, [this] { m_panes->activePane()->view()->setFocus(); });
}

void ReviewDesk::connectPaneActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.get(id), &QAction::triggered, this, act);
    };
    on(ActionId::NextPane, [this] { m_panes->focusPane(1); });
    on(ActionId::PreviousPane, [this] { m_panes->focusPane(-1); });
    on(ActionId::AddPane, [this] { addPane(); });
    on(ActionId::SplitPane, [this] { m_panes->splitPane(); });
    on(ActionId::ClosePane, [this] { m_panes->closePane(m_panes->activePane()); });
    on(ActionId::LockPane, [this] { m_panes->toggleLock(); });
    on(ActionId::MovePaneLeft, [this] { m_panes->moveActive(-1); });
    on(ActionId::MovePaneRight, [this] { m_panes->moveActive(1); });
    on(ActionId::Chapters, [this] { m_panes->activePane()->openOutline(); });
    on(ActionId::CycleLink, [this] { m_panes->setLink(PaneArea::Link((int(m_panes->link()) + 1) % 3)); });
}

void ReviewDesk::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.get(id), &QAction::triggered, this, act);
    };
    on(ActionId::RevertDecision, [this] { revertDecision(); });
    on(ActionId::ShowGrid, [this] { showGrid(); });
    on(ActionId::ShowFact, [this] { showFact(); });
    connectPaneActions();
    on(ActionId::OpenInText, [this] { showInText(); });
    on(ActionId::Find, [this] { m_panes->activePane()->beginFind(); });
    on(ActionId::FindNext, [this] { m_panes->activePane()->findAgain(false); });
    on(ActionId::FindPrevious, [this] { m_panes->activePane()->findAgain(true); });
    on(ActionId::ZoomIn, [this] { m_panes->zoomBy(1); });
    on(ActionId::ZoomOut, [this] { m_panes->zoomBy(-1); });
    on(ActionId::ZoomReset, [this] { m_panes->setZoom(1); });
    for (const ActionId id : {ActionId::FoldInspector, ActionId::FoldBottom, ActionId::FoldReports}) {
        m_actions.get(id)->setChecked(true);
        connect(m_actions.get(id), &QAction::toggled, this, &ReviewDesk::fold);
    }
}

void ReviewDesk::connectCells()
{
    connect(m_cells, &CellEditing::editing, &m_decisions, &Decisions::setEditing);
    connect(m_cells, &CellEditing::failed, this, &ReviewDesk::showFailure);
    connect(m_cells, &CellEditing::saved, this, [this](review::FigureId id) {
        if (const review::Figure *figure = m_document.figure(id))
            Q_EMIT answered(tr("In the table: %1%2 %3")
                                .arg(figure->fields.value, figure->fields.unit, words::of(figure->state)));
    });
    connect(m_cells, &CellEditing::hidden, this, &ReviewDesk::offerHiddenCell);
    connect(m_cells, &CellEditing::shownAgain, this, [this] {
        NoticeBar *notice = m_cellNotice;
        if (notice && notice->rows() == QStringList{m_cellOffer})
            notice->dismiss();
        m_cellNotice = nullptr;
    });
    connect(m_actions.get(ActionId::EditCell), &QAction::triggered, this, [this] {
        if (!m_figures->table()->editCell())
            Q_EMIT answered(tr("Choose a cell of the table that can be corrected first"));
    });
}

void ReviewDesk::offerHiddenCell(review::FigureId id, const QString &typed)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure || !m_panes->activePane())
        return;
    NoticeBar *notice = m_panes->activePane()->notice();
    m_cellNotice = notice;
    m_cellOffer = tr("“%1” is not saved: it was typed in the table for %2%3 %4, whose row is no longer "
                     "shown. It is kept.")
                      .arg(typed, figure->fields.value, figure->fields.unit, figure->fields.indicatorName);
    notice->showOffer(m_cellOffer, tr("Show the row"), [this] {
        m_actions.get(ActionId::FoldBottom)->setChecked(true);
        m_cells->takeKeyboard();
        m_figures->showOnly({});
        m_figures->model().setAllFolded(false);
    });
}

void ReviewDesk::setLanguage(const QString &language)
{
    m_figures->setLanguage(language);
    m_inspector->setLanguage(language);
    m_link->setLanguage(language);
    m_editing->setLanguage(language);
    m_bulk->setLanguage(language);
    m_cells->setLanguage(language);
}

void ReviewDesk::fitTo(QSize window)
{
    const bool narrow = window.width() < m_theme.length("layout.rail_below_width");
    const bool low = window.height() < m_theme.length("layout.one_filter_button_below_height");
    m_panes->setTabbed(window.width() < m_theme.length("layout.two_panes_as_tabs_below_width"));
    // Between these limits the splitters keep what the user made of them.
    if (m_fitted && narrow == m_narrow && low == m_low)
        return;
    if (!m_fitted || narrow != m_narrow)
        m_actions.get(ActionId::FoldReports)->setChecked(!narrow);
    m_fitted = true;
    m_narrow = narrow;
    m_low = low;
    m_inspector->setCompact(narrow);
    m_figures->setCompact(low, narrow);
    fold();
    setSizes();
}

void ReviewDesk::setSizes()
{
    const bool kept = m_keptLayout.value(QLatin1String("narrow")).toBool() == m_narrow &&
                      m_keptLayout.value(QLatin1String("low")).toBool() == m_low && !m_keptLayout.isEmpty();
    if (kept) {
        applySizes(m_main, m_keptLayout.value(QLatin1String("main")));
        applySizes(m_left, m_keptLayout.value(QLatin1String("left")));
        applySizes(m_upper, m_keptLayout.value(QLatin1String("upper")));
        applySizes(m_panes, m_keptLayout.value(QLatin1String("panes")));
        return;
    }
    const int inspector = m_theme.length(m_narrow ? "layout.inspector.compact" : "layout.inspector.default");
    m_main->setSizes({qMax(1, width() - inspector - 1), inspector});
    const int rows = m_low ? LowRows * m_theme.length("height.table_row") + m_theme.length("height.tab") +
                                 m_theme.length("height.table_header")
                           : m_theme.length("layout.bottom.default");
    m_left->setSizes({qMax(1, height() - rows - 1), rows});
}

void ReviewDesk::fold()
{
    m_inspector->setVisible(m_actions.get(ActionId::FoldInspector)->isChecked());
    m_figures->setVisible(m_actions.get(ActionId::FoldBottom)->isChecked());
    const bool rail = !m_actions.get(ActionId::FoldReports)->isChecked();
    if (rail != m_reports->isRail())
        m_reports->setRail(rail);
    const int width = m_theme.length(rail ? "layout.report_list.rail" : "layout.report_list.default");
    m_reports->setMinimumWidth(rail ? width : m_theme.length("layout.report_list.minimum"));
    m_reports->setMaximumWidth(rail ? width : QWIDGETSIZE_MAX);
    m_upper->setSizes({width, qMax(1, m_upper->width() - width - 1)});
}

void ReviewDesk::showInText()
{
    ReportPane *pane = m_panes->activePane();
    if (const review::Figure *figure = m_document.figure(m_selection.figure())) {
        m_panes->showReport(figure->report);
        pane = m_panes->activePane();
        pane->view()->scrollTo(figure->span);
    }
    pane->view()->setFocus();
}

void ReviewDesk::showFact()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    if (!figure || figure->fields.indicator.isEmpty() || figure->fields.period.isEmpty()) {
        Q_EMIT answered(tr("Only a figure with indicator and period states a fact that others may state"));
        return;
    }
    m_actions.get(ActionId::FoldBottom)->setChecked(true);
    m_figures->showOnly(items::filterForFact(figure->fields));
    m_figures->table()->setFocus();
}

void ReviewDesk::showWords(review::ReportId report, base::Span words)
{
    m_panes->showReport(report);
    DocumentView *view = m_panes->activePane()->view();
    view->setSelectedSpan(words);
    view->scrollTo(words);
}

void ReviewDesk::showGrid()
{
    m_actions.get(ActionId::FoldBottom)->setChecked(true);
    m_figures->showTab(FigurePanel::Tab::Grid);
    m_figures->grid()->table()->setFocus();
}

void ReviewDesk::showFailure(const QString &reason, const std::function<void()> &retry)
{
    if (m_panes->activePane())
        m_panes->activePane()->notice()->showNotice(
            retry ? Severity::Error : Severity::Warning,
            retry ? tr("This was not saved: %1 The figure is as it was.").arg(reason) : reason, retry);
}

void ReviewDesk::revertDecision()
{
    const qint64 sequence = m_figures->history()->currentEvent();
    if (sequence == 0) {
        m_figures->showTab(FigurePanel::Tab::History);
        Q_EMIT answered(tr("Choose a decision in the history first"));
        return;
    }
    m_decisions.decide([this, sequence] {
        const base::Outcome outcome = m_document.revert(sequence);
        if (outcome) {
            m_figures->history()->showCurrent();
            Q_EMIT answered(tr("Taken back: the decision chosen in the history"));
        }
        return outcome;
    });
}

void ReviewDesk::addPane()
{
    const auto shown = m_panes->reports();
    for (const review::ReportId report : m_document.loadedReports()) {
        if (std::find(shown.begin(), shown.end(), report) == shown.end()) {
            m_panes->addPane(report);
            return;
        }
    }
    // All are shown: the same report at a second place.
    if (m_panes->activePane())
        m_panes->addPane(m_panes->activePane()->report());
}

QString ReviewDesk::saveLayout() const
{
    const QJsonObject layout{
        {QStringLiteral("narrow"), m_narrow},           {QStringLiteral("low"), m_low},
        {QStringLiteral("main"), sizesOf(m_main)},      {QStringLiteral("left"), sizesOf(m_left)},
        {QStringLiteral("upper"), sizesOf(m_upper)},    {QStringLiteral("panes"), sizesOf(m_panes)},
        {QStringLiteral("link"), int(m_panes->link())}, {QStringLiteral("places"), m_panes->savePlaces()}};
    return QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

void ReviewDesk::restoreLayout(const QString &text)
{
    m_keptLayout = QJsonDocument::fromJson(text.toUtf8()).object();
    m_panes->setLink(PaneArea::Link(qBound(0, m_keptLayout.value(QLatin1String("link")).toInt(), 2)));
    if (m_fitted)
        setSizes();
    m_panes->restorePlaces(m_keptLayout.value(QLatin1String("places")).toArray());
}

void ReviewDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Here the desk's own size is known; the window's, at which the design's limits are measured, as well.
    fitTo(window()->size());
    m_editing->placeEditor();
}

} // namespace jiaoshu::ui
