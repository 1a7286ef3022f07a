// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendsheader.h"

#include "ui/widgets/fieldnames.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace jiaoshu::ui {

TrendsHeader::TrendsHeader(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Title))
    , m_subtitle(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
    , m_lines(new QToolButton)
    , m_bars(new QToolButton)
    , m_years(new QComboBox)
{
    setFixedHeight(theme.length("height.toolbar"));
    m_subtitle->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    auto *modes = new QButtonGroup(this);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(0);
    for (QToolButton *button : {m_lines, m_bars}) {
        button->setCheckable(true);
        button->setMinimumHeight(theme.length("height.button"));
        modes->addButton(button);
        pair->addWidget(button);
    }
    layout->addLayout(pair);
    layout->addWidget(m_years);
    m_lines->setChecked(true);
    connect(m_lines, &QToolButton::clicked, this, [this] { Q_EMIT barsYearWished(0); });
    connect(m_bars, &QToolButton::clicked, this, [this] { Q_EMIT barsYearWished(-1); });
    connect(m_years, &QComboBox::activated, this,
            [this] { Q_EMIT barsYearWished(m_years->currentData().toInt()); });
    retranslate();
}

void TrendsHeader::setTexts(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void TrendsHeader::setYears(const std::vector<int> &years, int barsYear)
{
    const QSignalBlocker silence(m_years);
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(barsYear));
    m_years->setVisible(barsYear != 0);
    (barsYear == 0 ? m_lines : m_bars)->setChecked(true);
}

void TrendsHeader::retranslate()
{
    m_lines->setText(tr("Over the years"));
    m_bars->setText(tr("One year, ranked"));
    m_lines->setToolTip(tr("A line per district over the years"));
    m_bars->setToolTip(tr("Bars per district for one year"));
    nameChoice(*m_years, tr("Year"));
}

} // namespace jiaoshu::ui
