// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrixmodel.h"
#include "ui/actions/actions.h"
#include "ui/charts/comparepicker.h"
#include "ui/widgets/themed.h"

class QToolButton;

namespace jiaoshu::ui {

/** The line over the matrix: what is compared, how it is grouped, values or coverage, and the export. */
class CompareHeader : public Surface {
    Q_OBJECT
public:
    CompareHeader(Actions &actions, Theme &theme, QWidget *parent = nullptr);

    ComparePicker *indicators() const { return m_indicators; }
    ComparePicker *districts() const { return m_districts; }
    ComparePeriod *period() const { return m_period; }
    void setGrouping(trends::MatrixModel::Grouping grouping);
    void setCoverageShown(bool shown);
    void retranslate();

Q_SIGNALS:
    void choiceChanged();
    void groupingWished(jiaoshu::trends::MatrixModel::Grouping grouping);
    void coverageWished(bool shown);

private:
    void wire();
    QLayout *pairOf(QToolButton *first, QToolButton *second);

    Theme &m_theme;
    ComparePicker *m_indicators;
    ComparePicker *m_districts;
    ComparePeriod *m_period;
    QToolButton *m_byIndicator;
    QToolButton *m_byDistrict;
    QToolButton *m_values;
    QToolButton *m_coverage;
};

} // namespace jiaoshu::ui
