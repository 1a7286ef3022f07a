// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbar.h"

#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/fieldnames.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

using trends::Against;
using trends::ChartSpec;
using trends::Values;
using Kind = ChartSpec::Kind;

bool isIndex(Values values) { return values == Values::IndexOfGrowth || values == Values::IndexOfLevels; }

template <typename Token>
void choose(QComboBox &box, Token token)
{
    box.setCurrentIndex(box.findData(int(token)));
}

} // namespace

ChartBar::ChartBar(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_kindGroup(new QButtonGroup(this))
    , m_values(combo("chartValues"))
    , m_first(combo("chartFirstYear"))
    , m_last(combo("chartLastYear"))
    , m_second(combo("chartSecondIndicator"))
    , m_year(combo("chartYear"))
    , m_otherYear(combo("chartOtherYear"))
    , m_against(combo("chartAgainst"))
    , m_panels(combo("chartPanels"))
    , m_ownScales(new QCheckBox)
    , m_logarithmic(new QCheckBox)
    , m_charts(new QToolButton)
{
    setFixedHeight(theme.length("height.toolbar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(8);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    layout->addLayout(kinds);
    for (const Kind kind : {Kind::Change, Kind::Rank, Kind::Gap, Kind::Relation, Kind::Outcome}) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setMinimumHeight(theme.length("height.button"));
        m_kinds[kind] = button;
        m_kindGroup->addButton(button, int(kind));
        kinds->addWidget(button);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_values, m_second, m_year, m_otherYear,
                                                          m_first, m_last, m_against,
                                                          m_panels, m_ownScales, m_logarithmic})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_charts);
    m_ownScales->setObjectName(QStringLiteral("chartOwnScales"));
    m_logarithmic->setObjectName(QStringLiteral("chartLogarithmic"));
    m_charts->setObjectName(QStringLiteral("keptCharts"));
    m_charts->setMinimumHeight(theme.length("height.button"));
    wire();
    retranslate();
}

QComboBox *ChartBar::combo(const char *objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // In a narrow window the words are cut before the window is.
    box->setMinimumContentsLength(4);
    return box;
}

void ChartBar::wire()
{
    connect(m_kindGroup, &QButtonGroup::idClicked, this,
            [this](int id) { wish([id](ChartSpec &spec) { spec.kind = Kind(id); }); });
    connect(m_values, &QComboBox::activated, this, [this] {
        wish([this](ChartSpec &spec) { spec.values = Values(m_values->currentData().toInt()); });
    });
    connect(m_second, &QComboBox::activated, this, [this] {
        wish([this](ChartSpec &spec) {
            spec.indicators.resize(1);
            spec.indicators.push_back(m_second->currentData().toString());
        });
    });
    connect(m_year, &QComboBox::activated, this,
            [this] { wish([this](ChartSpec &spec) { spec.year = m_year->currentData().toInt(); }); });
    connect(m_otherYear, &QComboBox::activated, this,
            [this] { wish([this](ChartSpec &spec) { spec.otherYear = m_otherYear->currentData().toInt(); }); });
    connect(m_first, &QComboBox::activated, this,
            [this] { wish([this](ChartSpec &spec) { spec.firstYear = m_first->currentData().toInt(); }); });
    connect(m_last, &QComboBox::activated, this,
            [this] { wish([this](ChartSpec &spec) { spec.lastYear = m_last->currentData().toInt(); }); });
    connect(m_against, &QComboBox::activated, this, [this] {
        wish([this](ChartSpec &spec) { spec.against = Against(m_against->currentData().toInt()); });
    });
    connect(m_panels, &QComboBox::activated, this, [this] {
        wish([this](ChartSpec &spec) { spec.panels = ChartSpec::Panels(m_panels->currentData().toInt()); });
    });
    connect(m_ownScales, &QCheckBox::clicked, this,
            [this](bool on) { wish([on](ChartSpec &spec) { spec.ownScales = on; }); });
    connect(m_logarithmic, &QCheckBox::clicked, this,
            [this](bool on) { wish([on](ChartSpec &spec) { spec.logarithmic = on; }); });
    connect(m_charts, &QToolButton::clicked, this, &ChartBar::chartsWished);
}

void ChartBar::wish(const std::function<void(ChartSpec &)> &change)
{
    ChartSpec spec = m_spec;
    change(spec);
    Q_EMIT wished(spec);
}

void ChartBar::showSpec(const ChartSpec &shown, const Choices &choices)
{
    m_spec = shown;
    m_kinds[shown.kind]->setChecked(true);
    choose(*m_values, shown.values);
    choose(*m_against, shown.against);
    choose(*m_panels, shown.panels);
    fillYears(choices);
    fillSpan(choices);
    fillIndicators(choices);
    m_ownScales->setChecked(shown.ownScales);
    m_logarithmic->setChecked(shown.logarithmic && choices.logRefusal.isEmpty());
    m_logarithmic->setEnabled(choices.logRefusal.isEmpty());
    m_logarithmic->setToolTip(choices.logRefusal);
    m_logarithmic->setAccessibleDescription(choices.logRefusal);
    showWhatFits();
}

void ChartBar::fillYears(const Choices &choices)
{
    const bool index = m_spec.kind == Kind::Change;
    m_year->clear();
    m_otherYear->clear();
    if (m_spec.kind == Kind::Outcome)
        m_year->addItem(tr("All years"), 0);
    if (m_spec.kind == Kind::Rank)
        m_otherYear->addItem(tr("no other year"), 0);
    for (const int year : choices.years) {
        m_year->addItem(QString::number(year), year);
        if (year != m_spec.year || index)
            m_otherYear->addItem(index                          ? tr("%1 = 100").arg(year)
                                 : m_spec.kind == Kind::Rank ? tr("against %1").arg(year)
                                                             : tr("from %1").arg(year),
                                 year);
    }
    m_year->setCurrentIndex(m_year->findData(m_spec.year));
    m_otherYear->setCurrentIndex(m_otherYear->findData(m_spec.otherYear));
}

/** Neither end may pass the other. */
void ChartBar::fillSpan(const Choices &choices)
{
    m_first->clear();
    m_last->clear();
    m_first->addItem(tr("from the first year"), 0);
    m_last->addItem(tr("to the last year"), 0);
    for (auto year = choices.years.rbegin(); year != choices.years.rend(); ++year) {
        if (m_spec.lastYear == 0 || *year <= m_spec.lastYear)
            m_first->addItem(tr("from %1").arg(*year), *year);
        if (*year >= m_spec.firstYear)
            m_last->addItem(tr("to %1").arg(*year), *year);
    }
    m_first->setCurrentIndex(std::max(0, m_first->findData(m_spec.firstYear)));
    m_last->setCurrentIndex(std::max(0, m_last->findData(m_spec.lastYear)));
}

void ChartBar::fillIndicators(const Choices &choices)
{
    m_second->clear();
    for (const auto &[id, name] : choices.indicators)
        if (m_spec.indicators.empty() || id != m_spec.indicators.front())
            m_second->addItem(name, id);
    m_second->setCurrentIndex(m_spec.indicators.size() < 2 ? -1 : m_second->findData(m_spec.indicators[1]));
}

void ChartBar::showWhatFits()
{
    const Kind kind = m_spec.kind;
    const bool years = kind == Kind::Change;
    m_values->setVisible(years);
    m_second->setVisible(kind == Kind::Relation);
    m_year->setVisible(!years);
    m_otherYear->setVisible(kind == Kind::Rank || kind == Kind::Gap || (years && isIndex(m_spec.values)));
    m_first->setVisible(years);
    m_last->setVisible(years);
    m_against->setVisible(years || kind == Kind::Rank);
    m_panels->setVisible(years);
    m_ownScales->setVisible(years && m_spec.panels != ChartSpec::Panels::Together);
    m_logarithmic->setVisible(years);
}

void ChartBar::fillWords()
{
    const auto fill = [](QComboBox &box, std::initializer_list<std::pair<int, QString>> words) {
        const int current = box.currentIndex();
        box.clear();
        for (const auto &[token, word] : words)
            box.addItem(word, token);
        box.setCurrentIndex(std::max(0, current));
    };
    fill(*m_values, {{int(Values::Stated), tr("As stated")},
                     {int(Values::ChangeOfLevels), tr("Change of levels, current prices")},
                     {int(Values::IndexOfGrowth), tr("Index from reported growth")},
                     {int(Values::IndexOfLevels), tr("Index from levels, current prices")},
                     {int(Values::ShareOfCity), tr("Share of the city")},
                     {int(Values::PerHead), tr("Per head")}});
    fill(*m_against, {{int(Against::Nothing), tr("No comparison")},
                      {int(Against::City), tr("Against the city")},
                      {int(Against::Province), tr("Against the province")},
                      {int(Against::Median), tr("Against the median")}});
    fill(*m_panels, {{int(ChartSpec::Panels::Together), tr("In one chart")},
                     {int(ChartSpec::Panels::PerDistrict), tr("A panel per district")},
                     {int(ChartSpec::Panels::PerIndicator), tr("A panel per indicator")}});
}

void ChartBar::retranslate()
{
    const std::pair<Kind, std::pair<QString, QString>> words[] = {
        {Kind::Change, {tr("Over time"), tr("How it changed: a line per district over the years")}},
        {Kind::Rank, {tr("Rank"), tr("Who is ahead: bars of one year")}},
        {Kind::Gap, {tr("Gap"), tr("How far apart two years are, district by district")}},
        {Kind::Relation, {tr("Relation"), tr("How two indicators go together")}},
        {Kind::Outcome, {tr("Outcome"), tr("What became of targets")}}};
    for (const auto &[kind, texts] : words) {
        m_kinds[kind]->setText(texts.first);
        m_kinds[kind]->setToolTip(texts.second);
        giveName(*m_kinds[kind], texts.first);
    }
    fillWords();
    nameChoice(*m_values, tr("Values"));
    nameChoice(*m_second, tr("Second indicator"));
    nameChoice(*m_year, tr("Year"));
    nameChoice(*m_otherYear, tr("Other year"));
    nameChoice(*m_first, tr("First year"));
    nameChoice(*m_last, tr("Last year"));
    nameChoice(*m_against, tr("Compared with"));
    nameChoice(*m_panels, tr("Panels"));
    m_ownScales->setText(tr("Own scales"));
    m_logarithmic->setText(tr("Logarithmic"));
    m_charts->setText(tr("Charts…"));
    m_charts->setToolTip(tr("Charts kept in the project: choose, save, copy as text"));
}

} // namespace jiaoshu::ui
