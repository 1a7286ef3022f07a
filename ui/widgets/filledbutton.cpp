// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filledbutton.h"

#include <QPainter>

namespace jiaoshu::ui {

void FilledButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.measure("radius.control");
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isEnabled() ? Theme::Role::Accent : Theme::Role::Border));
    painter.drawRoundedRect(rect(), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Theme::Role::OnAccent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius, radius);
    }
    painter.setPen(m_theme.color(isEnabled() ? Theme::Role::OnAccent : Theme::Role::Disabled));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace jiaoshu::ui
