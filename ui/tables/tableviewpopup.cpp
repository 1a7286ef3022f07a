// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableviewpopup.h"

#include "ui/widgets/fieldnames.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

using items::FigureGrouping;
constexpr int PopupWidth = 340;
constexpr int ColumnsHeight = 200;

} // namespace

TableViewPopup::TableViewPopup(const items::TableView &now, const QStringList &headings,
                               const items::SavedViews &views, Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_grouping(new QComboBox(this))
    , m_columns(new QListWidget(this))
    , m_views(new NameList({QStringLiteral("View"), tr("Saved views"), tr("Saved views; F2 renames"),
                            tr("Name of a new view"), tr("No view is saved yet")},
                           theme, this))
{
    setObjectName(QStringLiteral("tableViewPopup"));
    setAccessibleName(tr("Table view"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setFixedWidth(PopupWidth);
    const int margin = theme.length("spacing.s");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(groupRow(now));
    layout->addLayout(columnPart(now, headings));
    layout->addWidget(m_views);
    wireViews();
    setViews(views, {});
}

QPushButton *TableViewPopup::button(const char *objectName, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(objectName));
    made->setAutoDefault(false);
    made->setFont(m_theme.font(Theme::TextStyle::Small));
    return made;
}

QLayout *TableViewPopup::groupRow(const items::TableView &now)
{
    const std::pair<FigureGrouping, QString> groupings[] = {
        {FigureGrouping::None, tr("No groups")},         {FigureGrouping::Report, tr("By report")},
        {FigureGrouping::Indicator, tr("By indicator")}, {FigureGrouping::District, tr("By district")},
        {FigureGrouping::State, tr("By state")},         {FigureGrouping::Period, tr("By period")}};
    for (const auto &[grouping, text] : groupings)
        m_grouping->addItem(text, int(grouping));
    m_grouping->setObjectName(QStringLiteral("tableGrouping"));
    nameChoice(*m_grouping, tr("Groups"));
    m_grouping->setCurrentIndex(m_grouping->findData(int(now.grouping)));
    QPushButton *fold = button("foldGroups", tr("Fold all"));
    QPushButton *open = button("openGroups", tr("Open all"));
    const auto enable = [this, fold, open] {
        const bool grouped = m_grouping->currentIndex() > 0;
        fold->setEnabled(grouped);
        open->setEnabled(grouped);
    };
    enable();
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this, enable] {
        enable();
        Q_EMIT groupingChosen(FigureGrouping(m_grouping->currentData().toInt()));
    });
    connect(fold, &QPushButton::clicked, this, [this] { Q_EMIT foldingChosen(true); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT foldingChosen(false); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_grouping, 1);
    row->addWidget(fold);
    row->addWidget(open);
    return row;
}

QLayout *TableViewPopup::columnPart(const items::TableView &now, const QStringList &headings)
{
    m_columns->setObjectName(QStringLiteral("tableColumns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setFixedHeight(ColumnsHeight);
    m_columns->installEventFilter(this);
    std::vector<int> order = now.columns;
    for (const int column : items::usualColumns())
        if (std::find(order.begin(), order.end(), column) == order.end())
            order.push_back(column);
    for (size_t place = 0; place < order.size(); ++place) {
        auto *item = new QListWidgetItem(headings.value(order[place]), m_columns);
        item->setData(Qt::UserRole, order[place]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(place < now.columns.size() ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_columns, &QListWidget::itemChanged, this, &TableViewPopup::tellColumns);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &TableViewPopup::tellColumns);
    auto *hint = new ThemedLabel(m_theme, Theme::TextStyle::Small, Theme::Role::Secondary, this);
    hint->setText(tr("Columns; drag or Ctrl+Up, Ctrl+Down to move"));
    auto *part = new QVBoxLayout;
    part->addWidget(hint);
    part->addWidget(m_columns);
    return part;
}

void TableViewPopup::wireViews()
{
    connect(m_views, &NameList::chosen, this, &TableViewPopup::viewChosen);
    connect(m_views, &NameList::saveWished, this, &TableViewPopup::saveWished);
    connect(m_views, &NameList::renameWished, this, &TableViewPopup::renameWished);
    connect(m_views, &NameList::replaceWished, this, &TableViewPopup::replaceWished);
    connect(m_views, &NameList::copyWished, this, &TableViewPopup::copyWished);
    connect(m_views, &NameList::removeWished, this, &TableViewPopup::removeWished);
}

void TableViewPopup::setViews(const items::SavedViews &views, const QString &refusal)
{
    QStringList names;
    for (const items::TableView &view : views.all())
        names << view.name;
    m_views->setNames(names, refusal);
    adjustSize();
}

void TableViewPopup::tellColumns()
{
    std::vector<int> columns;
    for (int row = 0; row < m_columns->count(); ++row)
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.push_back(m_columns->item(row)->data(Qt::UserRole).toInt());
    // A table without columns could not be seen any more.
    if (!columns.empty())
        Q_EMIT columnsChosen(columns);
}

bool TableViewPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_columns || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() & Qt::ControlModifier;
    if (!moves || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QFrame::eventFilter(watched, event);
    const int row = m_columns->currentRow();
    const int to = row + (key->key() == Qt::Key_Up ? -1 : 1);
    if (row >= 0 && to >= 0 && to < m_columns->count()) {
        m_columns->insertItem(to, m_columns->takeItem(row));
        m_columns->setCurrentRow(to);
        tellColumns();
    }
    return true;
}

} // namespace jiaoshu::ui
