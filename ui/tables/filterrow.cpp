// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterrow.h"

#include "ui/widgets/fieldnames.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace jiaoshu::ui {

namespace {
constexpr int TextWidth = 200;
constexpr int RowHeight = 36;
} // namespace

FilterRow::FilterRow(const items::FigureTableModel &model, Theme &theme,
                     const std::vector<QAction *> &actions, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_model(model)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_textIcon(m_text->addAction(theme.icon(QStringLiteral("filter"), Theme::Role::Secondary),
                                   QLineEdit::LeadingPosition))
    , m_clear(new QToolButton(this))
    , m_count(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary, this))
{
    setObjectName(QStringLiteral("filterRow"));
    setFixedHeight(RowHeight);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setFont(theme.font(Theme::TextStyle::Small));
    m_text->setFixedWidth(TextWidth);
    m_text->setClearButtonEnabled(true);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAutoRaise(true);
    m_clear->setFont(theme.font(Theme::TextStyle::Small));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_count->setObjectName(QStringLiteral("matchCount"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.length("spacing.s"), 0, theme.length("spacing.s"), 1);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    addFacets();
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(m_count);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        button->setFont(theme.font(Theme::TextStyle::Small));
        button->setFixedHeight(theme.length("height.small_button") + 2);
        layout->addWidget(button);
    }
    connect(m_text, &QLineEdit::textChanged, this, &FilterRow::filterChanged);
    connect(m_clear, &QToolButton::clicked, this, &FilterRow::clear);
    connect(this, &FilterRow::filterChanged, this, &FilterRow::updateClear);
    retranslate();
    updateClear();
}

FacetButton *FilterRow::addFacet(const char *objectName, items::FigureTableModel::Column column)
{
    auto *button = new FacetButton(
        m_theme, [this, column] { return m_model.facet(column); }, this);
    button->setObjectName(QLatin1String(objectName));
    layout()->addWidget(button);
    m_facets.push_back(button);
    connect(button, &FacetButton::chosenChanged, this, &FilterRow::filterChanged);
    return button;
}

void FilterRow::addFacets()
{
    using Model = items::FigureTableModel;
    m_states = addFacet("stateFacet", Model::StateColumn);
    m_districts = addFacet("districtFacet", Model::DistrictColumn);
    m_indicators = addFacet("indicatorFacet", Model::IndicatorColumn);
    m_periods = addFacet("periodFacet", Model::PeriodColumn);
    m_measures = addFacet("measureFacet", Model::MeasureColumn);
    m_statuses = addFacet("statusFacet", Model::StatusColumn);
    m_reports = addFacet("reportFacet", Model::SourceColumn);
}

items::FigureFilter FilterRow::filter() const
{
    items::FigureFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_states->isVisibleTo(this)) {
        for (const QString &token : m_states->chosen())
            filter.states << *review::stateFromToken(token);
    }
    for (const QString &id : m_reports->chosen())
        filter.reports << review::ReportId{id.toLongLong()};
    filter.indicators = m_indicators->chosen();
    filter.districts = m_districts->chosen();
    filter.periods = m_periods->chosen();
    for (const QString &token : m_measures->chosen())
        filter.measures << *figures::measureFromToken(token);
    for (const QString &token : m_statuses->chosen())
        filter.statuses << *figures::statusFromToken(token);
    return filter;
}

void FilterRow::setFilter(const items::FigureFilter &filter)
{
    const auto tokens = [](const auto &set, auto text) {
        QSet<QString> found;
        for (const auto &each : set)
            found << text(each);
        return found;
    };
    {
        const QSignalBlocker quiet(m_text);
        m_text->setText(filter.text);
    }
    m_states->setChosen(tokens(filter.states, [](review::State state) { return review::token(state); }));
    m_reports->setChosen(
        tokens(filter.reports, [](review::ReportId id) { return QString::number(id.value); }));
    m_indicators->setChosen(filter.indicators);
    m_districts->setChosen(filter.districts);
    m_periods->setChosen(filter.periods);
    m_measures->setChosen(
        tokens(filter.measures, [](figures::Measure measure) { return figures::token(measure); }));
    m_statuses->setChosen(
        tokens(filter.statuses, [](figures::Status status) { return figures::token(status); }));
    Q_EMIT filterChanged();
}

void FilterRow::setStatesOffered(bool offered)
{
    m_states->setVisible(offered);
    updateClear();
}

void FilterRow::setCounts(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    const QString matches = tr("%n match(es)", nullptr, shown);
    m_count->setText(m_part.isEmpty() ? matches : QString(matches + QStringLiteral(" · ") + m_part));
    m_text->setPlaceholderText(tr("Filter %n figure(s)", nullptr, all));
}

int FilterRow::activeFacets() const
{
    return int(std::count_if(m_facets.begin(), m_facets.end(),
                             [this](const FacetButton *facet) {
                                 return !facet->chosen().isEmpty() && facet->isVisibleTo(this);
                             })) +
           (m_text->text().trimmed().isEmpty() ? 0 : 1);
}

void FilterRow::clear()
{
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    for (FacetButton *facet : m_facets)
        facet->setChosen({});
    Q_EMIT filterChanged();
}

void FilterRow::updateClear() { m_clear->setVisible(activeFacets() > 0); }

void FilterRow::retranslate()
{
    m_states->setName(tr("State"));
    m_districts->setName(words::of(figures::Field::District));
    m_indicators->setName(words::of(figures::Field::Indicator));
    m_periods->setName(words::of(figures::Field::Period));
    m_measures->setName(words::of(figures::Field::Measure));
    m_statuses->setName(words::of(figures::Field::Status));
    m_reports->setName(tr("Report"));
    m_clear->setText(tr("Clear filters"));
    m_text->setAccessibleName(tr("Filter the table by text"));
    nameFieldButtons(*m_text);
    m_text->setToolTip(
        tr("Words of the sentence, of names, other names, pinyin or initials, and values.\n"
           "Also state:open, report:, district:, indicator:, period:, unit:, conf<0.8, value>=100"));
    setCounts(m_shown, m_all);
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
