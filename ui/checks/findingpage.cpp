// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findingpage.h"

#include "ui/actions/actionbutton.h"
#include "ui/widgets/findingseverity.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

namespace jiaoshu::ui {

namespace {

using Style = Theme::TextStyle;
using Role = Theme::Role;
/** Places that are shown with their sentences; of a table that does not add up there are dozens. */
constexpr size_t MostCards = 4;
/** Of the others, so many lead to their places. */
constexpr size_t MostLinks = 24;
constexpr size_t MostOthers = 12;
constexpr int CardColumns = 2;

Role roleOf(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error: return Role::Error;
    case checks::Severity::Warning: return Role::Warning;
    case checks::Severity::Hint: break;
    }
    return Role::Info;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        // The click that led here may come from it.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

review::FigureId figureAt(const checks::Finding &finding, size_t place)
{
    return place < finding.figures.size() ? finding.figures[place] : review::FigureId();
}

} // namespace

FindingPage::FindingPage(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                         items::FindingListModel &model, Actions &actions, Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_model(model)
    , m_theme(theme)
    , m_content(new Surface(theme, Role::Window, {}, this))
{
    setObjectName(QStringLiteral("findingPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build(actions);
    setWidget(m_content);
}

void FindingPage::build(Actions &actions)
{
    m_empty = new ThemedLabel(m_theme, Style::Ui, Role::Secondary, m_content);
    m_empty->setObjectName(QStringLiteral("noFinding"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_parts = new QWidget(m_content);
    m_places = new QGridLayout;
    m_more = new QWidget(m_parts);
    new QVBoxLayout(m_more);
    m_more->layout()->setContentsMargins(0, 0, 0, 0);
    m_bar = new SettleBar(actions, m_theme, m_parts);
    m_othersTitle = new ThemedLabel(m_theme, Style::Ui, Role::Text, m_parts);
    m_othersTitle->setBold(true);
    m_others = new QWidget(m_parts);
    new QVBoxLayout(m_others);
    m_others->layout()->setContentsMargins(0, 0, 0, 0);
    const int margin = m_theme.length("spacing.m") * 2;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, m_theme.length("spacing.m"), margin, margin);
    body->setSpacing(m_theme.length("spacing.m"));
    m_places->setSpacing(m_theme.length("spacing.m"));
    body->addLayout(m_places);
    for (QWidget *part : std::initializer_list<QWidget *>{m_more, m_bar, m_othersTitle, m_others})
        body->addWidget(part);
    body->addStretch(1);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(buildHead(actions));
    parts->addLayout(body, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_parts, 1);
}

QWidget *FindingPage::buildHead(Actions &actions)
{
    auto *head = new Surface(m_theme, Role::Base, Qt::BottomEdge, m_parts);
    const auto label = [&](Style style, Role role) { return new ThemedLabel(m_theme, style, role, head); };
    m_title = label(Style::ExplainTitle, Role::Text);
    m_title->setBold(true);
    m_title->setObjectName(QStringLiteral("findingTitle"));
    m_mark = new QLabel(head);
    m_grade = label(Style::Small, Role::Text);
    m_check = label(Style::Small, Role::Secondary);
    m_position = label(Style::Small, Role::Secondary);
    m_position->setObjectName(QStringLiteral("findingPosition"));
    m_why = label(Style::Ui, Role::Text);
    m_why->setObjectName(QStringLiteral("findingWhy"));
    m_looked = label(Style::Small, Role::Secondary);
    m_settled = label(Style::Small, Role::Ok);
    m_settled->setObjectName(QStringLiteral("findingSettled"));
    for (ThemedLabel *wrapped : {m_why, m_looked, m_settled}) {
        wrapped->setWordWrap(true);
        wrapped->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    buildSuggestion(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.length("spacing.s"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_mark, m_grade, m_check})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_position);
    for (const ActionId id : {ActionId::PreviousProblem, ActionId::NextProblem})
        row->addWidget(new ActionButton(actions.get(id), head));
    auto *layout = new QVBoxLayout(head);
    const int margin = m_theme.length("spacing.m") * 2;
    layout->setContentsMargins(margin, m_theme.length("spacing.m"), margin, m_theme.length("spacing.m"));
    layout->addLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_why, m_looked, m_settled, m_suggestion})
        layout->addWidget(part);
    return head;
}

void FindingPage::buildSuggestion(QWidget *head)
{
    m_suggestion = new QWidget(head);
    m_suggested = new ThemedLabel(m_theme, Style::Small, Role::Text, head);
    m_suggested->setElided(true);
    m_apply = new QPushButton(m_theme.icon(QStringLiteral("correct")), {}, head);
    m_apply->setObjectName(QStringLiteral("applySuggestion"));
    m_apply->setAutoDefault(false);
    m_apply->setFocusPolicy(Qt::TabFocus);
    connect(m_apply, &QPushButton::clicked, this, &FindingPage::suggestionWished);
    auto *suggestion = new QHBoxLayout(m_suggestion);
    suggestion->setContentsMargins(0, 0, 0, 0);
    suggestion->addWidget(m_suggested, 1);
    suggestion->addWidget(m_apply);
}

void FindingPage::setLanguage(const QString &language) { m_language = language; }

void FindingPage::showRow(int row)
{
    const checks::Finding *finding = m_model.at(row);
    m_empty->setVisible(!finding);
    m_parts->setVisible(finding);
    // What is being typed stays as long as it is about the same.
    const QString key = finding ? checks::settlementKey(*finding) : QString();
    if (key != std::exchange(m_key, key))
        m_bar->dismiss();
    if (!finding) {
        m_empty->setText(m_model.filter().isNarrow() ? tr("No problem fits this filter.")
                         : m_model.openCount() == 0
                             ? tr("Nothing is open: every problem is settled, or the "
                                  "checks found none.")
                             : tr("No problem is shown: choose open or settled ones."));
        return;
    }
    showHead(*finding, row);
    showSuggestion(*finding);
    showPlaces(*finding);
    showMorePlaces(*finding);
    showOthers(row);
}

void FindingPage::showHead(const checks::Finding &finding, int row)
{
    m_title->setText(checks::titleOf(finding));
    m_mark->setPixmap(severityPixmap(severityOf(finding.severity), m_theme, devicePixelRatioF()));
    m_grade->setText(checks::word(finding.severity));
    m_grade->setRole(roleOf(finding.severity));
    m_check->setText(tr("Check %1").arg(checks::numberOf(finding)));
    m_position->setText(tr("%1 of %2").arg(row + 1).arg(m_model.rowCount()));
    m_why->setText(m_model.explanation(finding));
    m_looked->setText(checks::lookedAt(finding));
    const auto settled = m_model.settlement(row);
    m_settled->setVisible(settled.has_value());
    if (settled)
        m_settled->setText(
            words::line({checks::word(settled->how), settled->reviewer, words::time(settled->at),
                         settled->answered ? tr("Answer: %1").arg(settled->reason) : settled->reason}));
}

void FindingPage::showSuggestion(const checks::Finding &finding)
{
    const review::Figure *figure =
        finding.correction ? m_document.figure(finding.correction->figure) : nullptr;
    m_suggestion->setVisible(figure);
    if (!figure)
        return;
    QStringList changes;
    for (const figures::Field field : figures::differingFields(figure->fields, finding.correction->fields))
        changes << tr("%1 %2 → %3")
                       .arg(words::of(field), figures::fieldText(figure->fields, field),
                            figures::fieldText(finding.correction->fields, field));
    m_suggested->setText(
        tr("Suggested for %1: %2").arg(figure->fields.value + figure->fields.unit, words::list(changes)));
    m_apply->setText(tr("Correct…"));
    m_apply->setToolTip(tr("Take over what is suggested, with a reason"));
}

PlaceCard *FindingPage::addCard()
{
    auto *card = new PlaceCard(m_document, m_catalogue, m_theme, m_parts);
    const int number = int(m_cards.size());
    m_places->addWidget(card, number / CardColumns, number % CardColumns);
    m_cards.push_back(card);
    connect(card, &PlaceCard::openWished, this,
            [this, card] { Q_EMIT placeWished(card->place(), card->figure()); });
    connect(card, &PlaceCard::acceptWished, this, [this, card] { Q_EMIT acceptWished(card->figure()); });
    connect(card, &PlaceCard::correctWished, this,
            [this, card] { Q_EMIT correctWished(card->figure(), card); });
    connect(card, &PlaceCard::questionWished, this,
            [this, card] { Q_EMIT questionWished(card->figure(), card); });
    return card;
}

void FindingPage::showPlaces(const checks::Finding &finding)
{
    const size_t shown = std::min(finding.places.size(), MostCards);
    for (size_t i = 0; i < shown; ++i) {
        PlaceCard *card = i < m_cards.size() ? m_cards[i] : addCard();
        card->showPlace(int(i), finding.places[i], figureAt(finding, i), m_language);
        card->show();
    }
    for (size_t i = shown; i < m_cards.size(); ++i)
        m_cards[i]->hide();
    m_places->setColumnStretch(0, 1);
    m_places->setColumnStretch(1, shown > 1 ? 1 : 0);
}

QPushButton *FindingPage::addLink(QLayout &rows, const QString &text)
{
    auto *link = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, viewport()->width() - 120),
                                 rows.parentWidget());
    link->setAutoDefault(false);
    link->setFocusPolicy(Qt::TabFocus);
    link->setFont(m_theme.font(Style::Small));
    link->setToolTip(text);
    rows.addWidget(link);
    rows.setAlignment(link, Qt::AlignLeft);
    return link;
}

void FindingPage::showMorePlaces(const checks::Finding &finding)
{
    QLayout &rows = *m_more->layout();
    empty(rows);
    m_more->setVisible(finding.places.size() > MostCards);
    const size_t last = std::min(finding.places.size(), MostCards + MostLinks);
    for (size_t i = MostCards; i < last; ++i) {
        const checks::Place place = finding.places[i];
        const review::FigureId figure = figureAt(finding, i);
        const review::Report *report = m_document.report(place.report);
        QPushButton *link =
            addLink(rows, words::line({report ? report->shortName() : QString(), place.quote.simplified()}));
        connect(link, &QPushButton::clicked, this,
                [this, place, figure] { Q_EMIT placeWished(place, figure); });
    }
}

void FindingPage::showOthers(int row)
{
    QLayout &rows = *m_others->layout();
    empty(rows);
    const auto others = m_model.sameCause(row);
    m_othersTitle->setVisible(!others.empty());
    m_others->setVisible(!others.empty());
    m_othersTitle->setText(tr("%n other problem(s) with the same figure", nullptr, int(others.size())));
    for (size_t i = 0; i < std::min(others.size(), MostOthers); ++i) {
        const checks::Finding &other = *others[i];
        QPushButton *link = addLink(rows, words::line({checks::titleOf(other), m_model.explanation(other)}));
        link->setObjectName(QStringLiteral("otherFinding"));
        link->setIcon(QIcon(severityPixmap(severityOf(other.severity), m_theme, devicePixelRatioF())));
        connect(link, &QPushButton::clicked, this,
                [this, key = checks::settlementKey(other)] { Q_EMIT findingWished(key); });
    }
}

} // namespace jiaoshu::ui
