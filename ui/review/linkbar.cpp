// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linkbar.h"

#include "ui/review/facts.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/fieldnames.h"
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
    m_values->setElided(true);
    m_values->setObjectName(QStringLiteral("linkValues"));
    m_difference->setObjectName(QStringLiteral("linkDifference"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.length("spacing.m"), 0, look.length("spacing.m"), 1);
    row->setSpacing(look.length("spacing.s"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_word, m_link, m_indicator})
        row->addWidget(part);
    row->addWidget(m_what, 1);
    row->addWidget(m_values, 2);
    row->addSpacing(look.length("spacing.m"));
    row->addWidget(m_difference);
    connect(m_link, &QComboBox::activated, this,
            [this](int index) { m_panes.setLink(PaneArea::Link(index)); });
    connect(&panes, &PaneArea::linkChanged, this, [this] { m_link->setCurrentIndex(int(m_panes.link())); });
    connect(&panes, &PaneArea::pairChanged, this, &LinkBar::showPair);
    connect(&panes, &PaneArea::panesChanged, this, &LinkBar::showPair);
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

QString LinkBar::named(const review::Figure &figure) const
{
    return tr("%1 %2 %3").arg(figure.fields.district, Facts::valueText(figure.fields), figure.fields.unit);
}

/** What a pane shows of the link: which figure, of when, and how far it is from the current one. */
void LinkBar::tellPane(ReportPane &pane, const review::Figure *current, const Facts &facts) const
{
    // The line stays while panes are linked, so that choosing a figure moves no text.
    const bool several = m_panes.panes().size() > 1;
    const bool linked = m_panes.link() == PaneArea::Link::Indicator && several;
    pane.setLinked(m_panes.link() != PaneArea::Link::Off && several);
    if (m_panes.link() == PaneArea::Link::Section && several) {
        tellChapter(pane);
        return;
    }
    if (!linked || !current) {
        pane.setLinkText({}, {});
        return;
    }
    const QString locked = pane.isLocked() ? tr("locked") : QString();
    const review::Figure *there = m_document.figure(m_panes.counterpartIn(&pane));
    if (current->report == pane.report())
        pane.setLinkText(words::line({named(*current), current->fields.period}),
                         words::line({tr("the chosen figure"), locked}));
    else if (there)
        pane.setLinkText(words::line({named(*there), there->fields.period}),
                         words::line({facts.difference(current->fields, there->fields), locked}));
    else
        pane.setLinkText(tr("Says nothing of this"), locked);
}

/** Which chapter of a pane's report goes with the one that is read. */
void LinkBar::tellChapter(ReportPane &pane) const
{
    const QString locked = pane.isLocked() ? tr("locked") : QString();
    const review::Report *report = m_document.report(pane.report());
    const int chapter = m_panes.chapterIn(&pane);
    if (&pane == m_panes.activePane())
        pane.setLinkText(tr("The others follow its chapters"), {});
    else if (chapter >= 0 && report && report->outline && chapter < int(report->outline->headings().size()))
        pane.setLinkText(headingText(report->outline->headings()[size_t(chapter)], *report->text), locked);
    else
        pane.setLinkText(tr("No chapter like the one being read"), locked);
}

void LinkBar::showPair()
{
    const review::Figure *current = m_document.figure(m_selection.figure());
    const Facts facts(m_document, m_catalogue, m_language);
    m_indicator->setText(current ? facts.indicatorName(current->fields) : QString());
    m_what->setText(current ? words::line({current->fields.period, words::of(current->fields.measure)})
                            : tr("Choose a figure to see its counterpart"));
    QStringList values;
    QStringList silent;
    QStringList gaps;
    for (ReportPane *pane : m_panes.panes()) {
        tellPane(*pane, current, facts);
        const review::Figure *there = m_document.figure(m_panes.counterpartIn(pane));
        const review::Report *report = m_document.report(pane->report());
        if (there) {
            values << named(*there);
            gaps << facts.difference(current->fields, there->fields);
        } else if (current && report && report->id != current->report &&
                   !silent.contains(report->shortName())) {
            silent << report->shortName();
        }
    }
    const bool linked = current && m_panes.link() == PaneArea::Link::Indicator && m_panes.panes().size() > 1;
    if (linked && !values.isEmpty())
        values.prepend(named(*current));
    if (linked && !silent.isEmpty())
        values << tr("no counterpart: %1").arg(silent.join(QStringLiteral("·")));
    m_values->setText(linked ? words::list(values) : QString());
    // More than two values have no single difference: each pane says its own.
    m_difference->setText(linked && gaps.size() == 1 ? gaps.front() : QString());
    QStringList said{m_indicator->text(), m_values->text(), m_difference->text()};
    said.removeAll(QString());
    giveDescription(*this, words::list(said));
}

void LinkBar::retranslate()
{
    m_word->setText(tr("Link"));
    nameChoice(*m_link, tr("Link panes"));
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
