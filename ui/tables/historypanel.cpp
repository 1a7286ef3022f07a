// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/historypanel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace jiaoshu::ui {

HistoryPanel::HistoryPanel(const review::ReviewDocument &document, review::Selection &selection,
                           Actions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(document)
    , m_filters(new HistoryFilterRow(m_model, selection, actions, theme, this))
    , m_table(new HistoryTable(m_model, document, selection, actions, theme, this))
{
    setObjectName(QStringLiteral("historyPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    m_model.start();
    QWidget::showEvent(event);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
