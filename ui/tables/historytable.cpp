// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/historytable.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/rowtable.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace jiaoshu::ui {

namespace {

using Model = items::TrailModel;
constexpr int Widths[] = {140, 112, 150, 120, 130, 230, 230};

/** A decision that was taken back later is struck out. */
class HistoryDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool takenBack = index.data(Model::TakenBackRole).toBool();
        QFont font = painter.font();
        font.setStrikeOut(takenBack && index.column() == Model::DecisionColumn);
        painter.setFont(font);
        const bool quiet =
            takenBack || index.column() == Model::TimeColumn || index.column() == Model::BeforeColumn;
        paintText(painter, rect, index.data().toString(), quiet ? Theme::Role::Secondary : Theme::Role::Text);
    }
};

} // namespace

HistoryTable::HistoryTable(items::TrailModel &model, const review::ReviewDocument &document,
                           review::Selection &selection, Actions &actions, Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_document(document)
    , m_selection(selection)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("historyTable"));
    setAccessibleName(tr("History of decisions"));
    setModel(&model);
    setItemDelegate(new HistoryDelegate(theme, this));
    makeRowTable(*this, theme, Widths);
    connect(this, &QTableView::clicked, this, &HistoryTable::showFigure);
    connect(this, &QTableView::doubleClicked, this, &HistoryTable::openWished);
}

qint64 HistoryTable::currentEvent() const
{
    return currentIndex().isValid() ? currentIndex().data(Model::SequenceRole).toLongLong() : 0;
}

void HistoryTable::showCurrent() { showFigure(currentIndex()); }

void HistoryTable::showFigure(const QModelIndex &index)
{
    const auto id = index.data(Model::FigureIdRole).value<review::FigureId>();
    if (const review::Figure *figure = m_document.figure(id))
        m_selection.chooseFigure(id, figure->report);
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        showCurrent();
        Q_EMIT openWished();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HistoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_actions.get(ActionId::RevertDecision));
    menu.addAction(m_actions.get(ActionId::OpenInText));
    menu.exec(event->globalPos());
}

void HistoryTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("History of decisions"));
    QTableView::changeEvent(event);
}

} // namespace jiaoshu::ui
