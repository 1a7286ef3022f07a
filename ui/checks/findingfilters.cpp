// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findingfilters.h"

#include "ui/actions/actionbutton.h"
#include "ui/widgets/findingseverity.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/fieldnames.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

namespace {

using Facet = items::FindingListModel::Facet;
using Grade = checks::Severity;
constexpr std::array Grades{Grade::Error, Grade::Warning, Grade::Hint};
constexpr int Gap = 6;

} // namespace

FindingFilters::FindingFilters(items::FindingListModel &model, Actions &actions, Theme &theme,
                               QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_model(model)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_count(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
    , m_text(new QLineEdit(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("findingFilters"));
    build(actions);
    connect(m_text, &QLineEdit::textChanged, this, &FindingFilters::apply);
    connect(m_clear, &QToolButton::clicked, this, &FindingFilters::clear);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingFilters::showCounts);
    connect(&theme, &Theme::changed, this, &FindingFilters::showCounts);
    retranslate();
    m_open->setChecked(true);
}

void FindingFilters::build(Actions &actions)
{
    m_title->setBold(true);
    m_count->setObjectName(QStringLiteral("findingCount"));
    m_text->setObjectName(QStringLiteral("findingText"));
    m_text->setFont(m_theme.font(Theme::TextStyle::Small));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(m_theme.icon(QStringLiteral("filter"), Theme::Role::Secondary),
                      QLineEdit::LeadingPosition);
    m_clear->setObjectName(QStringLiteral("clearFindingFilters"));
    m_clear->setAutoRaise(true);
    m_clear->setFont(m_theme.font(Theme::TextStyle::Small));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    for (const ActionId id : {ActionId::ExportQuerySheet, ActionId::ReadAnswers}) {
        auto *button = new ActionButton(actions.get(id), this);
        button->setFont(m_theme.font(Theme::TextStyle::Small));
        button->setFixedHeight(m_theme.length("height.small_button") + 2);
        head->addWidget(button);
    }
    auto *chips = new QHBoxLayout;
    m_open = addChip(QStringLiteral("openFindings"), *chips);
    m_settled = addChip(QStringLiteral("settledFindings"), *chips);
    chips->addSpacing(Gap);
    for (const Grade grade : Grades)
        m_grades[size_t(grade)] = addChip(checks::token(grade) + QStringLiteral("Findings"), *chips);
    chips->addStretch(1);
    auto *facets = new QHBoxLayout;
    facets->addWidget(m_text, 1);
    m_checks = addFacet("findingChecks", Facet::Check, *facets);
    m_districts = addFacet("findingDistricts", Facet::District, *facets);
    m_reports = addFacet("findingReports", Facet::Report, *facets);
    facets->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_theme.length("spacing.m"), m_theme.length("spacing.s"),
                               m_theme.length("spacing.s"), m_theme.length("spacing.s"));
    layout->setSpacing(m_theme.length("spacing.s"));
    for (QHBoxLayout *row : {head, chips, facets}) {
        row->setSpacing(Gap);
        layout->addLayout(row);
    }
}

QPushButton *FindingFilters::addChip(const QString &objectName, QLayout &row)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(objectName);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setFont(m_theme.font(Theme::TextStyle::Small));
    chip->setFixedHeight(m_theme.length("height.small_button") + 2);
    connect(chip, &QPushButton::toggled, this, &FindingFilters::apply);
    row.addWidget(chip);
    return chip;
}

FacetButton *FindingFilters::addFacet(const char *objectName, Facet of, QLayout &row)
{
    auto *button = new FacetButton(
        m_theme, [this, of] { return m_model.facet(of); }, this);
    button->setObjectName(QLatin1String(objectName));
    connect(button, &FacetButton::chosenChanged, this, &FindingFilters::apply);
    row.addWidget(button);
    return button;
}

void FindingFilters::apply()
{
    items::FindingFilter filter;
    filter.open = m_open->isChecked();
    filter.settled = m_settled->isChecked();
    for (const Grade grade : Grades)
        if (m_grades[size_t(grade)]->isChecked())
            filter.severities << checks::token(grade);
    filter.checks = m_checks->chosen();
    filter.districts = m_districts->chosen();
    filter.reports = m_reports->chosen();
    filter.text = m_text->text().trimmed();
    m_clear->setVisible(filter.isNarrow());
    m_model.setFilter(filter);
    showCounts();
}

void FindingFilters::clear()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    for (FacetButton *facet : {m_checks, m_districts, m_reports})
        facet->setChosen({});
    for (QPushButton *grade : m_grades) {
        const QSignalBlocker blocked(grade);
        grade->setChecked(false);
    }
    m_open->setChecked(true);
    apply();
}

void FindingFilters::showCounts()
{
    m_count->setText(tr("%1 open, %2 settled").arg(m_model.openCount()).arg(m_model.settledCount()));
    m_open->setText(tr("Open %1").arg(m_model.openCount()));
    m_settled->setText(tr("Settled %1").arg(m_model.settledCount()));
    const std::array words{tr("Errors %1"), tr("Warnings %1"), tr("Hints %1")};
    for (const Grade grade : Grades) {
        QPushButton *chip = m_grades[size_t(grade)];
        chip->setText(words[size_t(grade)].arg(m_model.openCount(grade)));
        chip->setIcon(QIcon(severityPixmap(severityOf(grade), m_theme, devicePixelRatioF())));
    }
}

void FindingFilters::retranslate()
{
    m_title->setText(tr("Problems"));
    m_text->setPlaceholderText(tr("Filter the problems"));
    m_text->setAccessibleName(tr("Filter the problems by text"));
    nameFieldButtons(*m_text);
    m_text->setToolTip(tr("Words of the explanation, names of checks, districts and reports, numbers"));
    m_open->setToolTip(tr("Show what is open"));
    m_settled->setToolTip(tr("Show what was settled, with who, when and why"));
    m_checks->setName(tr("Check"));
    m_districts->setName(tr("District"));
    m_reports->setName(tr("Report"));
    m_clear->setText(tr("Clear filters"));
    showCounts();
}

void FindingFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
