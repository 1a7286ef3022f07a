// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/modebar.h"

#include "ui/widgets/accessiblewords.h"

#include <QHBoxLayout>
#include <QPainter>

namespace jiaoshu::ui {

namespace {
constexpr int TextMargin = 14;
}

ModeBar::ModeBar(const QList<QAction *> &modes, Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("modeBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.length("spacing.s"), 0, theme.length("spacing.xs"), 0);
    layout->setSpacing(0);
    for (QAction *mode : modes)
        layout->addWidget(new ModeButton(mode, theme, mode != modes.front(), this));
}

ModeButton::ModeButton(QAction *action, Theme &theme, bool joined, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_joined(joined)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    const auto follow = [this, action] {
        setText(action->iconText());
        setToolTip(action->toolTip());
        setChecked(action->isChecked());
        setEnabled(action->isEnabled());
        giveName(*this, action->iconText());
        updateGeometry();
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(action, &QAction::toggled, this, follow);
    connect(this, &QAbstractButton::clicked, this, [action, follow] {
        action->trigger();
        follow();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ModeButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * TextMargin, m_theme.length("height.button")};
}

void ModeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    using Role = Theme::Role;
    const bool lit = isChecked() && isEnabled();
    painter.fillRect(rect(), m_theme.color(lit                          ? Role::Accent
                                           : isEnabled() && underMouse() ? Role::Hover
                                                                        : Role::Base));
    painter.setPen(m_theme.color(lit ? Role::Accent : isEnabled() ? Role::Control : Role::Border));
    // Neighbours share a border: the one on the left draws it.
    painter.drawRect(rect().adjusted(m_joined ? -1 : 0, 0, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(isChecked() ? Role::OnAccent : Role::Focus), 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
    painter.setPen(m_theme.color(lit ? Role::OnAccent : isEnabled() ? Role::Text : Role::Disabled));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace jiaoshu::ui
