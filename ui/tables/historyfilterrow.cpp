// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/historyfilterrow.h"

#include "ui/actions/actionbutton.h"
#include "ui/widgets/fieldnames.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

namespace {

using Facet = items::TrailModel::Facet;
constexpr int TextWidth = 200;
constexpr int RowHeight = 36;

} // namespace

HistoryFilterRow::HistoryFilterRow(items::TrailModel &model, const review::Selection &selection,
                                   Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_figure(new QToolButton(this))
    , m_reviewers(addFacet("historyReviewers", Facet::Reviewer))
    , m_kinds(addFacet("historyKinds", Facet::Kind))
    , m_reports(addFacet("historyReports", Facet::Report))
    , m_days(addFacet("historyDays", Facet::Day))
    , m_clear(new QToolButton(this))
    , m_count(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
{
    setObjectName(QStringLiteral("historyFilterRow"));
    setFixedHeight(RowHeight);
    m_text->setObjectName(QStringLiteral("historyFilterText"));
    m_text->setFont(theme.font(Theme::TextStyle::Small));
    m_text->setFixedWidth(TextWidth);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme.icon(QStringLiteral("filter"), Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_figure->setObjectName(QStringLiteral("historyOfFigure"));
    m_figure->setCheckable(true);
    m_clear->setObjectName(QStringLiteral("clearHistoryFilters"));
    m_clear->setAutoRaise(true);
    m_count->setObjectName(QStringLiteral("historyCount"));
    auto *revert = new ActionButton(actions.get(ActionId::RevertDecision), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.length("spacing.s"), 0, theme.length("spacing.s"), 1);
    layout->setSpacing(6);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_text, m_figure, m_reviewers, m_kinds, m_reports, m_days, m_clear})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(revert);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_figure, m_clear, revert}) {
        button->setFont(theme.font(Theme::TextStyle::Small));
        button->setFixedHeight(theme.length("height.small_button") + 2);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_text, &QLineEdit::textChanged, this, &HistoryFilterRow::apply);
    connect(m_figure, &QToolButton::toggled, this, &HistoryFilterRow::apply);
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterRow::clear);
    connect(&selection, &review::Selection::figureChanged, this, [this] {
        if (m_figure->isChecked())
            apply();
    });
    connect(&model, &items::TrailModel::readingChanged, this, &HistoryFilterRow::showCount);
    connect(&model, &items::TrailModel::modelReset, this, [this] {
        // Another project was opened: what was looked for in the old one is nothing here.
        if (m_model.filter() != filter())
            clear();
        showCount();
    });
    retranslate();
    apply();
}

FacetButton *HistoryFilterRow::addFacet(const char *objectName, Facet of)
{
    auto *button = new FacetButton(
        m_theme, [this, of] { return m_model.facet(of); }, this);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &FacetButton::chosenChanged, this, &HistoryFilterRow::apply);
    return button;
}

items::HistoryFilter HistoryFilterRow::filter() const
{
    items::HistoryFilter filter;
    if (m_figure->isChecked())
        filter.figure = m_selection.figure();
    filter.reviewers = m_reviewers->chosen();
    filter.kinds = m_kinds->chosen();
    for (const QString &report : m_reports->chosen())
        filter.reports << report.toLongLong();
    for (const QString &day : m_days->chosen())
        filter.days << QDate::fromString(day, Qt::ISODate);
    filter.text = m_text->text().trimmed();
    return filter;
}

void HistoryFilterRow::apply()
{
    const items::HistoryFilter filter = this->filter();
    m_clear->setVisible(m_figure->isChecked() || !filter.isEmpty());
    m_model.setFilter(filter);
    showCount();
}

void HistoryFilterRow::clear()
{
    {
        const QSignalBlocker quietText(m_text);
        const QSignalBlocker quietFigure(m_figure);
        m_text->clear();
        m_figure->setChecked(false);
    }
    for (FacetButton *facet : {m_reviewers, m_kinds, m_reports, m_days})
        facet->setChosen({});
    apply();
}

void HistoryFilterRow::showCount()
{
    const QString found = tr("%n event(s)", nullptr, m_model.rowCount());
    m_count->setText(!m_model.error().isEmpty() ? m_model.error()
                     : m_model.isReading()      ? tr("%1 so far…").arg(found)
                                                : found);
}

void HistoryFilterRow::retranslate()
{
    m_text->setPlaceholderText(tr("Filter the history"));
    m_text->setAccessibleName(tr("Filter the history by text"));
    nameFieldButtons(*m_text);
    m_text->setToolTip(tr("Words of the reason, of the reviewer, of the figure, values before and after"));
    m_figure->setText(tr("Current figure"));
    m_figure->setToolTip(tr("Only what was decided about the figure that is chosen"));
    m_reviewers->setName(tr("Reviewer"));
    m_kinds->setName(tr("Decision"));
    m_reports->setName(tr("Report"));
    m_days->setName(tr("Day"));
    m_clear->setText(tr("Clear filters"));
    showCount();
}

void HistoryFilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
