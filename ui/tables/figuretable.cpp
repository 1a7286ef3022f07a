// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/figuretable.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowheader.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace jiaoshu::ui {

namespace {

using Model = items::FigureTableModel;

struct ColumnWidth {
    int column;
    int width;
};
/** In device-independent pixels, for Chinese and English words; the quote takes what is left. */
constexpr ColumnWidth Widths[] = {
    {Model::StateColumn, 112}, {Model::DistrictColumn, 76},  {Model::IndicatorColumn, 176},
    {Model::ValueColumn, 84},  {Model::UnitColumn, 60},      {Model::MeasureColumn, 84},
    {Model::StatusColumn, 68}, {Model::PeriodColumn, 84},    {Model::SourceColumn, 168},
    {Model::QuoteColumn, 240}, {Model::ConfidenceColumn, 96}};
constexpr int MinimumQuote = 160;

} // namespace

FigureTable::FigureTable(Model &model, const review::ReviewDocument &document, review::Selection &selection,
                         Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_document(document)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("figureTable"));
    // Letters decide here; an input method would swallow them.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setModel(&model);
    setItemDelegate(new FigureDelegate(theme, document, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.length("height.table_row"));
    auto *header = new RowHeader(theme, this);
    header->setRightAligned({Model::ValueColumn, Model::ConfidenceColumn});
    setHorizontalHeader(header);
    for (const auto &[column, width] : Widths)
        setColumnWidth(column, width);
    fitWords();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FigureTable::sortBy);
    connect(&selection, &review::Selection::figureChanged, this, &FigureTable::showSelected);
    connect(&model, &Model::modelReset, this, &FigureTable::showSelected);
    connect(&model, &Model::layoutChanged, this, &FigureTable::showSelected);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FigureTable::setNarrow(bool narrow)
{
    setColumnHidden(Model::StatusColumn, narrow);
    setColumnHidden(Model::UnitColumn, narrow);
    fitColumns();
}

void FigureTable::showSelected()
{
    const int row = m_model.rowOf(m_selection.figure());
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : int(Model::IndicatorColumn);
    setCurrentIndex(m_model.index(row, column));
    scrollTo(m_model.index(row, Model::StateColumn));
}

void FigureTable::sortBy(int column)
{
    // The header has turned its own indicator round already, shown or not.
    horizontalHeader()->setSortIndicatorShown(true);
    m_model.sort(column, horizontalHeader()->sortIndicatorOrder());
}

void FigureTable::fitWords()
{
    int state = 0;
    for (const review::State each : review::AllStates)
        state = qMax(state, fontMetrics().horizontalAdvance(words::of(each)));
    setColumnWidth(Model::StateColumn, state + FigureDelegate::MarkRoom + 2 * FigureDelegate::CellMargin + 2);
    int measure = 0;
    using M = figures::Measure;
    for (const M each : {M::Level, M::Growth, M::AverageGrowth, M::Multiple, M::Change, M::Share})
        measure = qMax(measure, fontMetrics().horizontalAdvance(words::of(each)));
    setColumnWidth(Model::MeasureColumn, measure + 2 * FigureDelegate::CellMargin + 2);
    fitColumns();
}

void FigureTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitWords();
    QTableView::changeEvent(event);
}

void FigureTable::fitColumns()
{
    int used = 0;
    for (const auto &[column, width] : Widths) {
        if (column != Model::QuoteColumn && !isColumnHidden(column))
            used += columnWidth(column);
    }
    setColumnWidth(Model::QuoteColumn, qMax(MinimumQuote, viewport()->width() - used));
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openWished();
        return;
    }
    const QScopedValueRollback moving(m_userMoves, true);
    QTableView::keyPressEvent(event);
}

void FigureTable::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback moving(m_userMoves, true);
    QTableView::mousePressEvent(event);
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *)
{
    if (currentIndex().isValid())
        Q_EMIT openWished();
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_userMoves || !current.isValid())
        return;
    const review::FigureId id = m_model.figureAt(current.row());
    if (const review::Figure *figure = m_document.figure(id))
        m_selection.chooseFigure(id, figure->report);
}

} // namespace jiaoshu::ui
