// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compareheader.h"

#include "ui/actions/actionbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace jiaoshu::ui {

CompareHeader::CompareHeader(Actions &actions, Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Window, Qt::BottomEdge, parent)
    , m_theme(theme)
    , m_indicators(new ComparePicker(theme))
    , m_districts(new ComparePicker(theme))
    , m_period(new ComparePeriod(theme))
    , m_byIndicator(new QToolButton)
    , m_byDistrict(new QToolButton)
    , m_values(new QToolButton)
    , m_coverage(new QToolButton)
{
    setFixedHeight(theme.length("height.toolbar"));
    m_indicators->setObjectName(QStringLiteral("compareIndicators"));
    m_districts->setObjectName(QStringLiteral("compareDistricts"));
    m_period->setObjectName(QStringLiteral("comparePeriod"));
    m_byIndicator->setObjectName(QStringLiteral("compareByIndicator"));
    m_byDistrict->setObjectName(QStringLiteral("compareByDistrict"));
    m_values->setObjectName(QStringLiteral("compareValues"));
    m_coverage->setObjectName(QStringLiteral("compareCoverage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(theme.length("spacing.s"));
    layout->addWidget(m_indicators);
    layout->addWidget(m_districts);
    layout->addWidget(m_period);
    layout->addSpacing(theme.length("spacing.s"));
    layout->addLayout(pairOf(m_byIndicator, m_byDistrict));
    layout->addLayout(pairOf(m_values, m_coverage));
    layout->addSpacing(theme.length("spacing.s"));
    auto *writing = new ActionButton(actions.get(ActionId::ExportTable));
    writing->setFlat(true);
    layout->addWidget(writing);
    layout->addStretch(1);
    wire();
    retranslate();
}

void CompareHeader::wire()
{
    connect(m_indicators, &ComparePicker::chosenChanged, this, &CompareHeader::choiceChanged);
    connect(m_districts, &ComparePicker::chosenChanged, this, &CompareHeader::choiceChanged);
    connect(m_period, &ComparePeriod::periodChanged, this, &CompareHeader::choiceChanged);
    using Grouping = trends::MatrixModel::Grouping;
    connect(m_byIndicator, &QToolButton::clicked, this, [this] { Q_EMIT groupingWished(Grouping::ByIndicator); });
    connect(m_byDistrict, &QToolButton::clicked, this, [this] { Q_EMIT groupingWished(Grouping::ByDistrict); });
    connect(m_values, &QToolButton::clicked, this, [this] { Q_EMIT coverageWished(false); });
    connect(m_coverage, &QToolButton::clicked, this, [this] { Q_EMIT coverageWished(true); });
}

QLayout *CompareHeader::pairOf(QToolButton *first, QToolButton *second)
{
    auto *group = new QButtonGroup(this);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(0);
    for (QToolButton *button : {first, second}) {
        button->setCheckable(true);
        button->setMinimumHeight(m_theme.length("height.button"));
        group->addButton(button);
        pair->addWidget(button);
    }
    first->setChecked(true);
    return pair;
}

void CompareHeader::setGrouping(trends::MatrixModel::Grouping grouping)
{
    (grouping == trends::MatrixModel::Grouping::ByIndicator ? m_byIndicator : m_byDistrict)->setChecked(true);
}

void CompareHeader::setCoverageShown(bool shown)
{
    (shown ? m_coverage : m_values)->setChecked(true);
    m_byIndicator->setEnabled(!shown);
    m_byDistrict->setEnabled(!shown);
}

void CompareHeader::retranslate()
{
    m_indicators->setWords(tr("Indicators"), tr("Name, pinyin or initials"));
    m_districts->setWords(tr("Districts"), tr("Name, pinyin, city or code"));
    m_period->retranslate();
    m_byIndicator->setText(tr("Group by indicator"));
    m_byIndicator->setToolTip(tr("The districts of one indicator below each other"));
    m_byDistrict->setText(tr("Group by district"));
    m_byDistrict->setToolTip(tr("The indicators of one district below each other"));
    m_values->setText(tr("Values"));
    m_values->setToolTip(tr("What the reports state"));
    m_coverage->setText(tr("Coverage"));
    m_coverage->setToolTip(tr("Which district and year has which indicator, and how far it is reviewed"));
}

} // namespace jiaoshu::ui
