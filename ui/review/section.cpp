// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/section.h"

#include "ui/widgets/accessiblewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jiaoshu::ui {

Section::Section(Theme &look, QWidget *content, QWidget *parent)
    : Surface(look, Theme::Role::Panel, Qt::TopEdge, parent)
    , m_title(new QToolButton(this))
    , m_detail(new ThemedLabel(look, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_content(content)
{
    m_title->setAutoRaise(true);
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFont(look.font(Theme::TextStyle::Small));
    m_title->setFocusPolicy(Qt::TabFocus);
    // Where both have no room, the title stays.
    m_detail->setElided(true);
    m_detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(look.length("spacing.s"), look.length("spacing.xs"), look.length("spacing.m"),
                             0);
    line->addWidget(m_title);
    line->addWidget(m_detail, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, look.length("spacing.s"));
    layout->setSpacing(look.length("spacing.xs") / 2);
    layout->addLayout(line);
    layout->addWidget(content);
    connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!m_content->isHidden()); });
    setFolded(false);
}

void Section::setTitle(const QString &title, const QString &detail)
{
    giveName(*m_title, title);
    m_title->setText(title);
    m_detail->setText(detail);
}

void Section::setFolded(bool folded)
{
    m_content->setVisible(!folded);
    m_title->setChecked(false);
    m_title->setIcon(theme().icon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                                  Theme::Role::Secondary));
}

} // namespace jiaoshu::ui
