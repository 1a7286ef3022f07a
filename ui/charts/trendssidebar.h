// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "trends/chartspec.h"
#include "ui/widgets/themed.h"

class QCheckBox;
class QVBoxLayout;

namespace jiaoshu::ui {

class DistrictPicker;
class IndicatorPicker;

/** The left column of the trends: which indicator, which districts, what to show of them. */
class TrendsSidebar : public Surface {
    Q_OBJECT
public:
    TrendsSidebar(Theme &theme, const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                  QWidget *parent = nullptr);

    IndicatorPicker *indicators() const { return m_indicators; }
    DistrictPicker *districts() const { return m_districts; }
    /** Puts what is ticked into the spec: districts, levels, growth, targets and estimates, not reviewed. */
    void fill(trends::ChartSpec &spec) const;
    /** Ticks what the spec says, without telling. */
    void showSpec(const trends::ChartSpec &spec);
    void showEverything();
    /** `Districts 3 / 8`. */
    void countDistricts();
    void retranslate();

Q_SIGNALS:
    void indicatorChosen(const QString &indicator);
    void indicatorToggled(const QString &indicator);
    void changed();

private:
    void addHeading(QVBoxLayout &layout, ThemedLabel *heading);

    Theme &m_theme;
    IndicatorPicker *m_indicators;
    DistrictPicker *m_districts;
    ThemedLabel *m_indicatorHeading;
    ThemedLabel *m_districtHeading;
    ThemedLabel *m_optionHeading;
    QCheckBox *m_levels;
    QCheckBox *m_growth;
    QCheckBox *m_targets;
    QCheckBox *m_notReviewed;
};

} // namespace jiaoshu::ui
