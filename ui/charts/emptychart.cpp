// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/emptychart.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jiaoshu::ui {

EmptyChart::EmptyChart(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::PlotBackground, {}, parent)
    , m_reason(new ThemedLabel(theme, Theme::TextStyle::Title))
    , m_detail(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Secondary))
    , m_offer(new QPushButton)
{
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignCenter);
    m_offer->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_reason, 0, Qt::AlignHCenter);
    layout->addWidget(m_detail);
    layout->addWidget(m_offer, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_offer, &QPushButton::clicked, this, &EmptyChart::offerTaken);
}

void EmptyChart::say(const QString &reason, const QString &detail, const QString &offer)
{
    m_reason->setText(reason);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    setAccessibleName(reason);
    setAccessibleDescription(detail);
}

QString EmptyChart::reason() const { return m_reason->text(); }

} // namespace jiaoshu::ui
