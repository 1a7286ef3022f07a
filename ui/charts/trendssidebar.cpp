// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendssidebar.h"

#include "ui/charts/districtpicker.h"
#include "ui/charts/indicatorpicker.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jiaoshu::ui {

TrendsSidebar::TrendsSidebar(Theme &theme, const figures::Catalogue &catalogue,
                             const figures::Gazetteer &gazetteer, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::RightEdge, parent)
    , m_theme(theme)
    , m_indicators(new IndicatorPicker(theme, catalogue))
    , m_districts(new DistrictPicker(theme, gazetteer))
    , m_indicatorHeading(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_districtHeading(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_optionHeading(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_levels(new QCheckBox)
    , m_growth(new QCheckBox)
    , m_targets(new QCheckBox)
    , m_notReviewed(new QCheckBox)
{
    setFixedWidth(264);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 12);
    layout->setSpacing(0);
    addHeading(*layout, m_indicatorHeading);
    layout->addWidget(m_indicators, 1);
    addHeading(*layout, m_districtHeading);
    layout->addWidget(m_districts);
    addHeading(*layout, m_optionHeading);
    auto *options = new QVBoxLayout;
    options->setContentsMargins(12, 6, 12, 0);
    options->setSpacing(6);
    for (QCheckBox *box : {m_levels, m_growth, m_targets, m_notReviewed}) {
        box->setChecked(true);
        options->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &TrendsSidebar::changed);
    }
    layout->addLayout(options);
    connect(m_indicators, &IndicatorPicker::chosen, this, &TrendsSidebar::indicatorChosen);
    connect(m_indicators, &IndicatorPicker::toggled, this, &TrendsSidebar::indicatorToggled);
    connect(m_districts, &DistrictPicker::changed, this, &TrendsSidebar::changed);
    retranslate();
}

void TrendsSidebar::addHeading(QVBoxLayout &layout, ThemedLabel *heading)
{
    heading->setBold(true);
    auto *strip = new Surface(m_theme, Theme::Role::Panel, Qt::TopEdge | Qt::BottomEdge);
    strip->setFixedHeight(m_theme.length("height.panel_header"));
    auto *inset = new QHBoxLayout(strip);
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(heading);
    layout.addWidget(strip);
}

void TrendsSidebar::fill(trends::ChartSpec &spec) const
{
    spec.districts = m_districts->ticked();
    spec.levels = m_levels->isChecked();
    spec.growth = m_growth->isChecked();
    spec.targetsAndEstimates = m_targets->isChecked();
    spec.notReviewed = m_notReviewed->isChecked();
}

void TrendsSidebar::showSpec(const trends::ChartSpec &spec)
{
    const QSignalBlocker quiet(this);
    m_districts->tickOnly(spec.districts);
    m_levels->setChecked(spec.levels);
    m_growth->setChecked(spec.growth);
    m_targets->setChecked(spec.targetsAndEstimates);
    m_notReviewed->setChecked(spec.notReviewed);
}

void TrendsSidebar::showEverything()
{
    for (QCheckBox *box : {m_levels, m_growth, m_targets, m_notReviewed})
        box->setChecked(true);
}

void TrendsSidebar::countDistricts()
{
    m_districtHeading->setText(
        tr("Districts  %1 / %2").arg(m_districts->ticked().size()).arg(m_districts->choiceCount()));
}

void TrendsSidebar::retranslate()
{
    m_indicators->retranslate();
    m_districts->retranslate();
    m_indicatorHeading->setText(tr("Indicators"));
    m_optionHeading->setText(tr("Show"));
    m_levels->setText(tr("Levels and shares"));
    m_growth->setText(tr("Growth"));
    m_targets->setText(tr("Targets and estimates"));
    m_notReviewed->setText(tr("Figures not reviewed"));
    countDistricts();
}

} // namespace jiaoshu::ui
