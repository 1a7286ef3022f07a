// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsheader.h"

#include <QHBoxLayout>

namespace jiaoshu::ui {

TrendsHeader::TrendsHeader(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Title))
    , m_subtitle(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
{
    setFixedHeight(theme.length("height.toolbar"));
    m_subtitle->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
}

void TrendsHeader::setTexts(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

} // namespace jiaoshu::ui
