// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/chartspec.h"
#include "ui/widgets/themed.h"

#include <functional>
#include <map>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QToolButton;

namespace jiaoshu::ui {

/** The line over the chart that says which question it answers, and how: changes a spec and tells. */
class ChartBar : public Surface {
    Q_OBJECT
public:
    explicit ChartBar(Theme &theme, QWidget *parent = nullptr);

    /** What there is to choose from. */
    struct Choices {
        /** In which a chosen district states something, the latest first. */
        std::vector<int> years;
        /** Id and name of those that have points. */
        std::vector<std::pair<QString, QString>> indicators;
        /** Why the scale cannot be logarithmic; empty if it can. */
        QString logRefusal;
    };
    /** `shown` has its years filled in, as they are drawn. */
    void showSpec(const trends::ChartSpec &shown, const Choices &choices);
    /** The button that opens the charts that are kept. */
    QToolButton *chartsButton() const { return m_charts; }
    void retranslate();

Q_SIGNALS:
    /** The user wishes this chart instead. */
    void wished(const jiaoshu::trends::ChartSpec &spec);
    void chartsWished();

private:
    QComboBox *combo(const char *objectName);
    void wire();
    void wish(const std::function<void(trends::ChartSpec &)> &change);
    void fillYears(const Choices &choices);
    void fillSpan(const Choices &choices);
    void fillIndicators(const Choices &choices);
    void fillWords();
    void showWhatFits();

    trends::ChartSpec m_spec;
    std::map<trends::ChartSpec::Kind, QToolButton *> m_kinds;
    QButtonGroup *m_kindGroup;
    QComboBox *m_values;
    QComboBox *m_first;
    QComboBox *m_last;
    QComboBox *m_second;
    QComboBox *m_year;
    QComboBox *m_otherYear;
    QComboBox *m_against;
    QComboBox *m_panels;
    QCheckBox *m_ownScales;
    QCheckBox *m_logarithmic;
    QToolButton *m_charts;
};

} // namespace jiaoshu::ui
