// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reportlist.h"

#include "text/pinyin.h"
#include "ui/review/reportlistdelegate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace jiaoshu::ui {

using Model = items::ReportListModel;

ReportList::ReportList(const review::ReviewDocument &document, review::Selection &selection,
                       const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::RightEdge, parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(document, gazetteer)
    , m_header(new Surface(theme, Theme::Role::Window, Qt::BottomEdge, this))
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, m_header))
    , m_count(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, m_header))
    , m_open(new QToolButton(m_header))
    , m_fold(new QToolButton(m_header))
    , m_filter(new QLineEdit(this))
    , m_tree(new QuietView<QTreeView>(this))
{
    setObjectName(QStringLiteral("reportList"));
    build(actions);
    connect(m_filter, &QLineEdit::textChanged, this, &ReportList::filter);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT railToggled(!m_rail); });
    connect(&selection, &review::Selection::reportChanged, this, &ReportList::showSelected);
    const auto refresh = [this] {
        m_tree->expandAll();
        filter(m_filter->text());
        updateCount();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::ReportsAdded)
            updateCount();
    });
    connect(&theme, &Theme::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    refresh();
    setRail(false);
}

void ReportList::build(Actions &actions)
{
    const Theme &look = theme();
    m_title->setBold(true);
    m_open->setObjectName(QStringLiteral("openReportsButton"));
    m_open->setDefaultAction(actions.get(ActionId::OpenReports));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::TabFocus);
    m_fold->setObjectName(QStringLiteral("foldReports"));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_header->setFixedHeight(look.length("height.panel_header"));
    auto *top = new QHBoxLayout(m_header);
    top->setContentsMargins(look.length("spacing.m"), 0, look.length("spacing.xs"), 1);
    top->addWidget(m_title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_open);
    top->addWidget(m_fold);
    m_filter->setObjectName(QStringLiteral("reportFilter"));
    m_filter->addAction(look.icon(QStringLiteral("filter"), Theme::Role::Secondary),
                        QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    buildTree();
    auto *field = new QHBoxLayout;
    field->setContentsMargins(look.length("spacing.s"), look.length("spacing.s"), look.length("spacing.s"),
                              look.length("spacing.xs"));
    field->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(field);
    layout->addWidget(m_tree, 1);
}

void ReportList::buildTree()
{
    m_tree->setObjectName(QStringLiteral("reportTree"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ReportListDelegate(theme(), this));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setBackgroundRole(QPalette::AlternateBase);
    m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
}

void ReportList::setRail(bool rail)
{
    m_rail = rail;
    static_cast<ReportListDelegate *>(m_tree->itemDelegate())->setRail(rail);
    m_title->setVisible(!rail);
    m_count->setVisible(!rail);
    m_open->setVisible(!rail);
    m_filter->setVisible(!rail);
    m_fold->setIcon(theme().icon(rail ? QStringLiteral("next") : QStringLiteral("previous")));
    if (rail)
        m_tree->collapseAll();
    else
        m_tree->expandAll();
    // Row heights depend on it, and the view keeps them.
    m_tree->doItemsLayout();
    retranslate();
    showSelected();
}

void ReportList::setShown(const std::vector<review::ReportId> &reports)
{
    static_cast<ReportListDelegate *>(m_tree->itemDelegate())
        ->setShown(reports.size() > 1 ? reports : std::vector<review::ReportId>());
    m_tree->viewport()->update();
}

void ReportList::filter(const QString &typed)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex district = m_model.index(row, 0);
        bool any = false;
        for (int child = 0; child < m_model.rowCount(district); ++child) {
            const QString text = m_model.index(child, 0, district).data(Model::FilterTextRole).toString();
            const bool fits = text::matchesPinyin(text, typed);
            m_tree->setRowHidden(child, district, !fits);
            any = any || fits;
        }
        m_tree->setRowHidden(row, {}, !any);
    }
}

void ReportList::showSelected()
{
    QModelIndex at = m_model.indexOf(m_selection.report());
    if (m_rail && at.isValid())
        at = at.parent();
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
}

void ReportList::updateCount()
{
    const QString part = words::loadedPart(qsizetype(m_document.loadedReports().size()),
                                           qsizetype(m_document.reports().size()));
    const int all = int(m_document.reports().size());
    // Beside the buttons there is room for numbers alone.
    m_count->setText(part.isEmpty()
                         ? tr("%n", "number of reports", all)
                         : QStringLiteral("%L1/%L2").arg(m_document.loadedReports().size()).arg(all));
    m_count->setToolTip(part);
    m_count->setAccessibleName(part.isEmpty() ? m_count->text() : part);
}

void ReportList::retranslate()
{
    m_title->setText(tr("Reports"));
    m_filter->setPlaceholderText(tr("Filter, pinyin initials too"));
    m_filter->setAccessibleName(tr("Filter reports"));
    nameFieldButtons(*m_filter);
    m_tree->setAccessibleName(tr("Reports by district"));
    m_fold->setToolTip(m_rail ? tr("Show the whole list") : tr("Fold the list"));
    m_fold->setAccessibleName(m_fold->toolTip());
    updateCount();
}

void ReportList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    }
    Surface::changeEvent(event);
}

bool ReportList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const review::ReportId report = m_model.reportAt(m_tree->currentIndex());
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && report.isValid()) {
            Q_EMIT openWished(report);
            return true;
        }
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex at = m_tree->indexAt(mouse->position().toPoint());
        const review::ReportId report = m_model.reportAt(at);
        if (m_rail && at.isValid())
            Q_EMIT railToggled(false);
        else if (at.isValid() && !report.isValid())
            m_tree->setExpanded(at, !m_tree->isExpanded(at));
        else if (report.isValid() && mouse->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT besideWished(report);
        else if (report.isValid())
            Q_EMIT openWished(report);
    }
    return Surface::eventFilter(watched, event);
}

} // namespace jiaoshu::ui
