// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/disagreementpanel.h"

#include "ui/actions/actionbutton.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

using Model = items::DisagreementModel;
constexpr int Widths[] = {160, 140, 320, 320};

class SideDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool quiet = index.column() == Model::ReportColumn;
        paintText(painter, rect, index.data().toString(), quiet ? Theme::Role::Secondary : Theme::Role::Text);
    }
};

} // namespace

DisagreementPanel::DisagreementPanel(const review::ReviewDocument &document, review::Selection &selection,
                                     const figures::Catalogue &catalogue, Actions &actions, Theme &theme,
                                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(document, catalogue)
    , m_hint(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("disagreementPanel"));
    build(actions, theme);
    actions.listenForLetters(m_table);
    connect(actions.get(ActionId::TakeCommon), &QAction::triggered, this,
            [this] { wish(review::Side::Common); });
    connect(actions.get(ActionId::TakeBlind), &QAction::triggered, this,
            [this] { wish(review::Side::Layer); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DisagreementPanel::showRow);
    connect(&m_model, &Model::modelReset, this, [this] {
        keepRow();
        Q_EMIT countChanged();
    });
    connect(&selection, &review::Selection::figureChanged, this, [this](review::FigureId figure) {
        if (const int row = m_model.rowOf(figure); row >= 0 && row != m_table->currentIndex().row())
            m_table->selectRow(row);
    });
    connect(&theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    keepRow();
    retranslate();
}

void DisagreementPanel::build(Actions &actions, Theme &theme)
{
    m_table->setObjectName(QStringLiteral("disagreementTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SideDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme.length("height.table_row"));
    m_table->setHorizontalHeader(new RowHeader(theme, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < int(std::size(Widths)); ++column)
        m_table->setColumnWidth(column, Widths[column]);
    const int margin = theme.length("spacing.s");
    auto *top = new QHBoxLayout;
    top->setContentsMargins(margin, margin / 2, margin, margin / 2);
    top->setSpacing(margin);
    for (const ActionId id : {ActionId::TakeCommon, ActionId::TakeBlind})
        top->addWidget(new ActionButton(actions.get(id), this));
    top->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table);
}

void DisagreementPanel::wish(review::Side side)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    // By value: settling it changes the list.
    const review::Disagreement chosen = m_model.at(current.row());
    Q_EMIT sideWished(chosen, side);
}

void DisagreementPanel::showRow(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    m_row = row.row();
    const review::Disagreement &one = m_model.at(row.row());
    if (m_document.figure(one.figure()))
        m_selection.chooseFigure(one.figure(), one.report);
    else
        Q_EMIT placeWished(one.report, one.span());
}

void DisagreementPanel::keepRow()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    // Only a list that is looked at leads the text anywhere.
    const QSignalBlocker quiet(isVisible() ? nullptr : m_table->selectionModel());
    m_table->selectRow(qMin(m_row, rows - 1));
}

void DisagreementPanel::begin()
{
    m_table->setFocus();
    showRow(m_table->currentIndex());
}

void DisagreementPanel::setLanguage(const QString &language) { m_model.setLanguage(language); }

void DisagreementPanel::retranslate()
{
    m_table->setAccessibleName(
        tr("Disagreements between the common record and blind reviews or other copies"));
    m_hint->setText(tr("Both sides of each figure; what is chosen becomes the common record"));
}

void DisagreementPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
