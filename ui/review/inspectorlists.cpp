// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/inspectorlists.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowheader.h"
#include "ui/theme/marks.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace jiaoshu::ui {

namespace {

using History = items::HistoryModel;
constexpr int TimeWidth = 116;
constexpr int MostHistoryRows = 8;
constexpr int FactHeight = 40;
/** More than these would be no list to read; the table shows them all. */
constexpr qsizetype MostFacts = 50;
enum FactRole { FactIdRole = Qt::UserRole, AgreesRole, DiffersRole, WhereRole, ValueRole };

/** The extracted value is struck out where a corrected one stands beside it. */
class FieldDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool corrected = !index.siblingAtColumn(2).data().toString().isEmpty();
        QFont font = painter.font();
        font.setStrikeOut(index.column() == 1 && corrected);
        painter.setFont(font);
        const bool quiet = index.column() == 0 || (index.column() == 1 && corrected);
        paintText(painter, rect, index.data().toString(), quiet ? Theme::Role::Secondary : Theme::Role::Text,
                  Qt::AlignLeft, index.column() == 2);
    }
};

class FactDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, FactHeight};
    }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const QRect upper(rect.left() + 22, rect.top() + 1, rect.width() - 22, 20);
        const QRect lower(upper.left(), upper.bottom(), upper.width(), 17);
        const QPointF mark(rect.left() + 6, upper.center().y() + 1);
        if (index.data(AgreesRole).toBool())
            theme()
                .icon(QStringLiteral("accept"), Theme::Role::Ok)
                .paint(&painter, QRect(rect.left() - 2, upper.top() + 2, 16, 16));
        else if (index.data(DiffersRole).toBool())
            paintSeverityMark(painter, mark, Severity::Warning, theme(), theme().color(Theme::Role::Panel));
        const QString value = index.data(ValueRole).toString();
        QFont bold = painter.font();
        bold.setBold(true);
        const int valueWidth = QFontMetrics(bold).horizontalAdvance(value) + 8;
        const QFont plain = painter.font();
        paintText(painter, upper, value, Theme::Role::Text, Qt::AlignRight, true);
        painter.setFont(plain);
        paintText(painter, upper.adjusted(0, 0, -valueWidth, 0), index.data().toString());
        painter.setFont(theme().font(Theme::TextStyle::Small));
        paintText(painter, lower, index.data(WhereRole).toString(), Theme::Role::Secondary);
    }
};

class EventDelegate : public RowDelegate {
public:
    EventDelegate(const Theme &theme, const History &model, QObject *parent)
        : RowDelegate(theme, parent)
        , m_model(model)
    {}

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const review::Event &event = m_model.eventAt(index.row());
        painter.setFont(theme().font(Theme::TextStyle::Small));
        if (index.column() == History::TimeColumn)
            paintText(painter, rect, words::time(event.at), Theme::Role::Secondary);
        else
            paintText(painter, rect, words::line({words::sentence(event), event.reviewer}));
    }

private:
    const History &m_model;
};

} // namespace

void makeFlat(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundRole(QPalette::AlternateBase);
    view.viewport()->setBackgroundRole(QPalette::AlternateBase);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setMouseTracking(true);
}

FieldTable::FieldTable(Theme &theme, QWidget *parent)
    : QTableWidget(int(figures::AllFields.size()), 3, parent)
{
    setObjectName(QStringLiteral("fieldTable"));
    makeFlat(*this);
    setItemDelegate(new FieldDelegate(theme, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    const int rowHeight = theme.length("height.field_row");
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *header = new RowHeader(theme, this);
    header->setSectionsClickable(false);
    setHorizontalHeader(header);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem);
    }
    setFixedHeight(rowHeight * rowCount() + header->height() + 1);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row, int) { Q_EMIT correctionWished(figures::AllFields[size_t(row)]); });
    retranslate();
}

void FieldTable::retranslate()
{
    setAccessibleName(tr("Fields of the figure"));
    setHorizontalHeaderLabels({tr("Field"), tr("Extracted"), tr("Corrected")});
    for (int row = 0; row < rowCount(); ++row)
        item(row, 0)->setText(words::of(figures::AllFields[size_t(row)]));
    fitColumns();
}

void FieldTable::showFields(const review::Figure *figure, const Facts &facts)
{
    for (int row = 0; row < rowCount(); ++row) {
        const figures::Field field = figures::AllFields[size_t(row)];
        const QString now = figure ? facts.fieldText(figure->fields, field) : QString();
        const QString before =
            figure && figure->extracted ? facts.fieldText(figure->extracted->fields, field) : QString();
        item(row, 1)->setText(before);
        item(row, 2)->setText(now == before ? QString() : now.isEmpty() ? QStringLiteral("–") : now);
        for (int column = 1; column < columnCount(); ++column)
            item(row, column)->setToolTip(item(row, column)->text());
    }
    fitColumns();
}

void FieldTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT correctionWished(figures::AllFields[size_t(currentRow())]);
    else
        QTableWidget::keyPressEvent(event);
}

void FieldTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void FieldTable::fitColumns()
{
    int name = 0;
    for (const figures::Field field : figures::AllFields)
        name = qMax(name, fontMetrics().horizontalAdvance(words::of(field)));
    name += 2 * RowDelegate::CellMargin + 2;
    const int rest = viewport()->width() - name;
    // Where nothing is corrected the extracted values may have the room.
    bool corrected = false;
    for (int row = 0; row < rowCount(); ++row)
        corrected = corrected || !item(row, 2)->text().isEmpty();
    clearSpans();
    for (int row = 0; corrected && row < rowCount(); ++row) {
        if (item(row, 2)->text().isEmpty())
            setSpan(row, 1, 1, 2);
    }
    setColumnWidth(0, name);
    setColumnHidden(2, !corrected);
    setColumnWidth(1, corrected ? rest / 2 : rest);
    setColumnWidth(2, rest - rest / 2);
}

FactList::FactList(Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("factList"));
    makeFlat(*this);
    setItemDelegate(new FactDelegate(theme, this));
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT chosen(item->data(FactIdRole).value<review::FigureId>());
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

/** Its words are put together when they are asked for: of a long list few are ever seen. */
class FactList::Item : public QListWidgetItem {
public:
    explicit Item(const FactList &list)
        : m_list(list)
    {}

    void show(review::FigureId id)
    {
        m_id = id;
        m_said.clear();
    }
    QVariant data(int role) const override
    {
        if (role == FactIdRole)
            return QVariant::fromValue(m_id);
        if (role == Qt::ToolTipRole)
            return m_list.howFar(m_id);
        if (m_said.isEmpty())
            m_said = m_list.said(m_id);
        return m_said.value(role);
    }

private:
    const FactList &m_list;
    review::FigureId m_id;
    mutable QHash<int, QVariant> m_said;
};

void FactList::showFacts(const review::Figure *figure, const review::ReviewDocument &document,
                         const review::FactIndex &index, const Facts &facts)
{
    const auto same = figure ? index.mentions(figure->id, MostFacts) : review::FactIndex::Mentions();
    m_document = &document;
    m_facts.emplace(facts);
    m_figure = figure ? figure->id : review::FigureId();
    m_all = same.all;
    setCurrentItem(nullptr);
    while (count() > int(same.first.size()))
        delete takeItem(count() - 1);
    while (count() < int(same.first.size()))
        addItem(new Item(*this));
    for (int i = 0; i < count(); ++i)
        static_cast<Item *>(item(i))->show(same.first[size_t(i)]);
    setFixedHeight(FactHeight * count());
    if (count() > 0)
        Q_EMIT model()->dataChanged(model()->index(0, 0), model()->index(count() - 1, 0));
}

QHash<int, QVariant> FactList::said(review::FigureId id) const
{
    using Verdict = trends::Comparison::Verdict;
    const review::Figure *figure = m_document->figure(m_figure);
    const review::Figure *other = m_document->figure(id);
    if (!figure || !other)
        return {};
    const review::Report *report = m_document->report(other->report);
    const trends::Comparison compared = m_facts->compare(figure->fields, other->fields);
    QStringList about{words::of(other->state), m_facts->verdict(compared, other->fields)};
    if (compared.verdict != Verdict::None && figure->fields.unit != other->fields.unit)
        about << QStringLiteral("= %1 %2").arg(compared.second.toString(), compared.unit);
    if (report)
        about << words::of(report->info.kind);
    const QString where = report ? report->shortName() : QString();
    const QString value = Facts::valueText(other->fields) + u' ' + other->fields.unit;
    return {{Qt::DisplayRole, where},
            {AgreesRole, compared.verdict == Verdict::Same || compared.verdict == Verdict::SameRounded},
            // What cannot be compared is no warning.
            {DiffersRole, compared.verdict == Verdict::Differs},
            {WhereRole, words::line(about)},
            {ValueRole, value},
            {Qt::AccessibleTextRole, words::list({where, value, words::list(about)})}};
}

QString FactList::howFar(review::FigureId id) const
{
    const review::Figure *figure = m_document->figure(m_figure);
    const review::Figure *other = m_document->figure(id);
    if (!figure || !other)
        return {};
    const trends::Comparison compared = m_facts->compare(figure->fields, other->fields);
    return compared.verdict == trends::Comparison::Verdict::Same
               ? m_facts->verdict(compared, other->fields)
               : m_facts->difference(figure->fields, other->fields);
}

FigureHistory::FigureHistory(const review::ReviewDocument &document, Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(document)
{
    setObjectName(QStringLiteral("figureHistory"));
    makeFlat(*this);
    setModel(&m_model);
    setItemDelegate(new EventDelegate(theme, m_model, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme.length("height.small_button"));
    verticalHeader()->setDefaultSectionSize(theme.length("height.small_button"));
    setColumnHidden(History::ReviewerColumn, true);
    setColumnHidden(History::FigureColumn, true);
    setColumnHidden(History::ReasonColumn, true);
    setColumnWidth(History::TimeColumn, TimeWidth);
    horizontalHeader()->setSectionResizeMode(History::DecisionColumn, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FigureHistory::fit);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FigureHistory::fit);
}

void FigureHistory::setFigure(review::FigureId figure)
{
    m_model.setFigure(figure);
    fit();
}

void FigureHistory::fit()
{
    setFixedHeight(verticalHeader()->defaultSectionSize() * qMin(count(), MostHistoryRows));
    setVerticalScrollBarPolicy(count() > MostHistoryRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    Q_EMIT countChanged();
}

} // namespace jiaoshu::ui
