// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linkbar.h"

#include "ui/review/facts.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

using Style = Theme::TextStyle;
using Role = Theme::Role;

LinkBar::LinkBar(PaneArea &panes, const review::ReviewDocument &document, review::Selection &selection,
                 const figures::Catalogue &catalogue, Theme &look, QWidget *parent)
    : Surface(look, Role::Window, Qt::BottomEdge, parent)
    , m_panes(panes)
    , m_document(document)
    , m_selection(selection)
    , m_catalogue(catalogue)
    , m_icon(new QLabel(this))
    , m_word(new ThemedLabel(look, Style::Small, Role::Secondary, this))
    , m_link(new QComboBox(this))
    , m_indicator(new ThemedLabel(look, Style::Small, Role::Text, this))
    , m_what(new ThemedLabel(look, Style::Small, Role::Secondary, this))
    , m_values(new ThemedLabel(look, Style::Small, Role::Text, this))
    , m_difference(new ThemedLabel(look, Style::Small, Role::Text, this))
{
    setObjectName(QStringLiteral("linkBar"));
    setFixedHeight(look.length("height.link_bar"));
    m_link->setObjectName(QStringLiteral("linkChoice"));
    m_link->setFont(look.font(Style::Small));
    m_link->setFixedHeight(look.length("height.small_button") + 2);
    m_link->setFocusPolicy(Qt::TabFocus);
    m_indicator->setObjectName(QStringLiteral("linkIndicator"));
    m_indicator->setBold(true);
    m_what->setElided(true);
    m_values->setObjectName(QStringLiteral("linkValues"));
    m_difference->setObjectName(QStringLiteral("linkDifference"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.length("spacing.m"), 0, look.length("spacing.m"), 1);
    row->setSpacing(look.length("spacing.s"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_word, m_link, m_indicator})
        row->addWidget(part);
    row->addWidget(m_what, 1);
    row->addWidget(m_values);
    row->addSpacing(look.length("spacing.m"));
    row->addWidget(m_difference);
    connect(m_link, &QComboBox::activated, this,
            [this](int index) { m_panes.setLink(PaneArea::Link(index)); });
    connect(&panes, &PaneArea::linkChanged, this, [this] { m_link->setCurrentIndex(int(m_panes.link())); });
    connect(&panes, &PaneArea::pairChanged, this, &LinkBar::showPair);
    const auto icon = [this] {
        m_icon->setPixmap(theme().icon(QStringLiteral("link"), Role::Secondary).pixmap(16, 16));
    };
    connect(&look, &Theme::changed, this, icon);
    icon();
    retranslate();
}

void LinkBar::setLanguage(const QString &language)
{
    m_language = language;
    showPair();
}

void LinkBar::showPair()
{
    const review::Figure *current = m_document.figure(m_selection.figure());
    const auto others = m_panes.counterparts();
    const Facts facts(m_document, m_catalogue, m_language);
    m_indicator->setText(current ? facts.indicatorName(current->fields) : QString());
    m_what->setText(current ? words::line({current->fields.period, words::of(current->fields.measure)})
                            : tr("Choose a figure to see its counterpart"));
    QStringList values;
    const auto name = [&](const review::Figure *figure) {
        values << tr("%1 %2 %3")
                      .arg(figure->fields.district, Facts::valueText(figure->fields), figure->fields.unit);
    };
    if (current && !others.empty())
        name(current);
    for (const review::FigureId id : others)
        name(m_document.figure(id));
    const bool alone = current && others.empty() && m_panes.link() == PaneArea::Link::Indicator &&
                       m_panes.panes().size() > 1;
    m_values->setText(alone ? tr("no counterpart in the other reports") : words::list(values));
    // More than two values have no single difference.
    m_difference->setText(current && others.size() == 1
                              ? facts.difference(*current, *m_document.figure(others.front()))
                              : QString());
}

void LinkBar::retranslate()
{
    m_word->setText(tr("Link"));
    m_link->setAccessibleName(tr("Link panes"));
    m_link->clear();
    m_link->addItems({tr("by indicator"), tr("by section"), tr("off")});
    m_link->setCurrentIndex(int(m_panes.link()));
    showPair();
}

void LinkBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
