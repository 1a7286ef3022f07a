// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/figuretable.h"

#include "exchange/csv.h"
#include "exchange/words.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowheader.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

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
constexpr int MinimumQuote = 120;
/** Bounds of the column of sources, whose names may be those of files. */
constexpr int LeastSource = 120;
constexpr int NarrowSource = 168;
constexpr int WidestSource = 220;

} // namespace

FigureTable::FigureTable(Model &model, const review::ReviewDocument &document, review::Selection &selection,
                         Theme &theme, QWidget *parent)
    : QuietView(parent)
    , m_model(model)
    , m_document(document)
    , m_selection(selection)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("figureTable"));
    setModel(&model);
    setItemDelegate(new FigureDelegate(theme, document, this));
    build();
    keepLetters();
    for (const auto &[column, width] : Widths)
        setColumnWidth(column, width);
    fitWords();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FigureTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT arrangementChanged();
    });
    connect(&selection, &review::Selection::figureChanged, this, &FigureTable::showSelected);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        using Kind = review::Change::Kind;
        if (change.figures.empty() || change.kind == Kind::ReportsAdded)
            fitWords();
    });
    connect(&model, &Model::modelReset, this, &FigureTable::showSelected);
    connect(&model, &Model::layoutChanged, this, &FigureTable::showSelected);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FigureTable::build()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_theme.length("height.table_row"));
    auto *header = new RowHeader(m_theme, this);
    header->setRightAligned({Model::ValueColumn, Model::ConfidenceColumn});
    header->setSectionsMovable(true);
    setHorizontalHeader(header);
}

void FigureTable::setNarrow(bool narrow)
{
    m_narrow = narrow;
    hideColumns();
    fitWords();
}

void FigureTable::hideColumns()
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const bool spare = m_narrow && (column == Model::StatusColumn || column == Model::UnitColumn);
        setColumnHidden(column, m_unwanted.contains(column) || spare);
    }
    fitColumns();
}

std::vector<int> FigureTable::columns() const
{
    std::vector<int> columns;
    for (int place = 0; place < Model::ColumnCount; ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !m_unwanted.contains(column))
            columns.push_back(column);
    return columns;
}

void FigureTable::setColumns(const std::vector<int> &columns)
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_unwanted.clear();
    for (int column = 0; column < Model::ColumnCount; ++column)
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            m_unwanted.insert(column);
    for (size_t place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place]), int(place));
    hideColumns();
}

void FigureTable::setOrder(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(qMax(0, column), order);
    m_model.sort(column, order);
}

std::vector<review::FigureId> FigureTable::chosenFigures() const
{
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        runs.emplace_back(range.top(), range.bottom());
    std::sort(runs.begin(), runs.end());
    std::vector<review::FigureId> figures;
    for (const auto &[first, last] : runs)
        for (int row = first; row <= last; ++row)
            if (const review::FigureId id = m_model.figureAt(row); id.isValid())
                figures.push_back(id);
    return figures;
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
    // Rows that the user chose besides stay chosen while he is among them.
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row, {}))
        selectionModel()->setCurrentIndex(m_model.index(row, column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, Model::StateColumn));
}

void FigureTable::sortBy(int column)
{
    // The header has turned its own indicator round already, shown or not.
    horizontalHeader()->setSortIndicatorShown(true);
    m_model.sort(column, horizontalHeader()->sortIndicatorOrder());
    Q_EMIT arrangementChanged();
}

void FigureTable::fitWords()
{
    using M = figures::Measure;
    using S = figures::Status;
    const auto widest = [this](const QStringList &words) {
        int width = 0;
        for (const QString &each : words)
            width = qMax(width, fontMetrics().horizontalAdvance(each));
        return width + 2 * FigureDelegate::CellMargin + 2;
    };
    const auto wordsOf = [](const auto &tokens) {
        QStringList all;
        for (const auto token : tokens)
            all << words::of(token);
        return all;
    };
    fit(Model::StateColumn, widest(stateWords()) + FigureDelegate::MarkRoom);
    fit(Model::MeasureColumn,
        widest(wordsOf(std::initializer_list<M>{M::Level, M::Growth, M::AverageGrowth, M::Multiple,
                                                M::Change, M::Share})));
    fit(Model::StatusColumn, widest(wordsOf(std::initializer_list<S>{S::Actual, S::Target, S::Estimate})));
    QStringList sources;
    for (const review::ReportId id : m_document.reports())
        sources << exchange::sourceName(*m_document.report(id));
    const int mostOfSource = m_narrow ? NarrowSource : WidestSource;
    fit(Model::SourceColumn, qBound(LeastSource, widest(sources), mostOfSource));
    fitColumns();
}

void FigureTable::fit(int column, int width)
{
    // Else the user's own width stays.
    if (std::exchange(m_fitted[column], width) != width)
        setColumnWidth(column, width);
}

/** All that can stand in the column of states: in a project of several reviews also in which one it was decided. */
QStringList FigureTable::stateWords() const
{
    QStringList all;
    for (const review::State each : review::AllStates) {
        all << words::of(each);
        for (int stage = 1; review::isReviewed(each) && stage < m_document.rules().reviews; ++stage)
            all << words::line({words::of(each), review::reviewName(stage)});
    }
    return all;
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
        if (!toggleGroup(currentIndex()))
            Q_EMIT openWished();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    const QScopedValueRollback moving(m_userMoves, true);
    QTableView::keyPressEvent(event);
}

void FigureTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toggleGroup(indexAt(event->pos())))
        return;
    const QScopedValueRollback moving(m_userMoves, true);
    QTableView::mousePressEvent(event);
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *)
{
    // What can be edited is, as in any table; the rest leads into the text.
    if (m_model.figureAt(currentIndex().row()).isValid() && !editCell())
        Q_EMIT openWished();
}

bool FigureTable::editCell()
{
    return (currentIndex().flags() & Qt::ItemIsEditable) && edit(currentIndex(), AllEditTriggers, nullptr);
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    keepLetters();
    if (!m_userMoves || !current.isValid())
        return;
    const review::FigureId id = m_model.figureAt(current.row());
    if (const review::Figure *figure = m_document.figure(id))
        m_selection.chooseFigure(id, figure->report);
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    keepLetters();
}

/** Letters decide here; an input method would swallow them. Qt turns it on for every cell that can be edited. */
void FigureTable::keepLetters() { setAttribute(Qt::WA_InputMethodEnabled, false); }

bool FigureTable::toggleGroup(const QModelIndex &index)
{
    if (!index.data(Model::HeadingRole).toBool())
        return false;
    m_model.setFolded(index.row(), !index.data(Model::GroupFoldedRole).toBool());
    return true;
}

void FigureTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.grouping() == items::FigureGrouping::None)
        return;
    QPainter painter(viewport());
    for (int row = qMax(0, rowAt(0)); row < m_model.rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        const QModelIndex index = m_model.index(row, 0);
        if (index.data(Model::HeadingRole).toBool())
            paintHeading(painter, index);
    }
}

/** Over all columns: what a group is called is none of their contents. */
void FigureTable::paintHeading(QPainter &painter, const QModelIndex &index) const
{
    const QRect room(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
    const bool current = currentIndex().row() == index.row() && hasFocus();
    painter.fillRect(room, m_theme.color(current ? Theme::Role::Tint : Theme::Role::Panel));
    painter.fillRect(room.left(), room.bottom(), room.width(), 1, m_theme.color(Theme::Role::Grid));
    const QPointF tip(RowDelegate::CellMargin + 4, room.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Theme::Role::Secondary), m_theme.measure("icon.stroke")));
    if (index.data(Model::GroupFoldedRole).toBool())
        painter.drawPolyline(
            QPolygonF{{tip.x() - 2, tip.y() - 3}, {tip.x() + 2, tip.y()}, {tip.x() - 2, tip.y() + 3}});
    else
        painter.drawPolyline(
            QPolygonF{{tip.x() - 3, tip.y() - 2}, {tip.x(), tip.y() + 2}, {tip.x() + 3, tip.y() - 2}});
    painter.setPen(m_theme.color(Theme::Role::Text));
    painter.setFont(font());
    painter.drawText(room.adjusted(RowDelegate::CellMargin + FigureDelegate::MarkRoom, 0, 0, -1),
                     Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::AccessibleTextRole).toString());
}

QString FigureTable::rowText(int row, const std::vector<int> &columns) const
{
    const auto *delegate = static_cast<const FigureDelegate *>(itemDelegate());
    QStringList cells;
    for (const int column : columns) {
        QString text = delegate->displayText(m_model.index(row, column)).simplified();
        // Text is text, whatever it begins with; a spreadsheet would take it for a formula.
        const bool isNumber = column == Model::ValueColumn || column == Model::ConfidenceColumn;
        if (!isNumber && exchange::startsLikeFormula(text))
            text.prepend(u'\'');
        cells << text;
    }
    return cells.join(u'\t');
}

void FigureTable::copyRows() const
{
    const std::vector<int> shown = columns();
    QStringList headings;
    for (const int column : shown)
        headings << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{headings.join(u'\t')};
    std::vector<review::FigureId> chosen = chosenFigures();
    for (const review::FigureId id : chosen.empty() ? m_model.shownFigures() : chosen)
        if (const int row = m_model.rowOf(id); row >= 0)
            lines << rowText(row, shown);
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace jiaoshu::ui
