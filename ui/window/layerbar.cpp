// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layerbar.h"

#include "ui/actions/actionbutton.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

LayerBar::LayerBar(const review::ReviewDocument &document, Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Tint, Qt::BottomEdge, parent)
    , m_document(document)
    , m_text(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("layerBar"));
    m_text->setObjectName(QStringLiteral("layerText"));
    m_text->setBold(true);
    m_text->setElided(true);
    const int margin = theme.length("spacing.s");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin / 2);
    layout->setSpacing(margin);
    layout->addWidget(m_text, 1);
    layout->addWidget(new ActionButton(actions.get(ActionId::HandIn), this));
    m_leave->setObjectName(QStringLiteral("leaveBlind"));
    m_leave->setAutoDefault(false);
    m_leave->setFocusPolicy(Qt::TabFocus);
    connect(m_leave, &QPushButton::clicked, actions.get(ActionId::ReviewBlind), &QAction::trigger);
    layout->addWidget(m_leave);
    connect(&document, &review::ReviewDocument::changed, this, &LayerBar::show);
    show();
}

void LayerBar::show()
{
    const auto &layer = m_document.layer();
    setVisible(layer.has_value());
    if (!layer)
        return;
    m_text->setText(tr("Blind: %1 by %2. Only what was extracted and your own decisions are shown.")
                        .arg(review::reviewName(layer->stage), layer->who));
    m_text->setAccessibleName(m_text->text());
    m_leave->setText(tr("Leave the blind review"));
    m_leave->setToolTip(tr("Show the common record again; what you decided blind stays"));
}

void LayerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
