// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findinglist.h"

#include "ui/checks/findingdelegate.h"

#include <QKeyEvent>
#include <algorithm>

namespace jiaoshu::ui {

FindingList::FindingList(items::FindingListModel &model, Theme &theme, QWidget *parent)
    : QuietView<QListView>(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("findingList"));
    setModel(&model);
    setItemDelegate(new FindingDelegate(theme, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingList::keepPlace);
    connect(this, &QAbstractItemView::doubleClicked, this, &FindingList::openWished);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void FindingList::goTo(int row)
{
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
}

void FindingList::goTo(const QString &key)
{
    m_key = key;
    keepPlace();
}

bool FindingList::step(bool forward)
{
    const int to = row() + (forward ? 1 : -1);
    if (to < 0 || to >= m_model.rowCount())
        return false;
    goTo(to);
    return true;
}

void FindingList::keepPlace()
{
    const int rows = m_model.rowCount();
    const int same = m_model.rowOf(m_key);
    if (rows == 0) {
        Q_EMIT rowShown(-1);
        return;
    }
    goTo(same >= 0 ? same : std::clamp(m_row, 0, rows - 1));
}

void FindingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView<QListView>::currentChanged(current, previous);
    const checks::Finding *finding = m_model.at(current.row());
    if (!finding)
        return;
    m_key = checks::settlementKey(*finding);
    m_row = current.row();
    Q_EMIT rowShown(m_row);
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT openWished();
    else
        QuietView<QListView>::keyPressEvent(event);
}

} // namespace jiaoshu::ui
