// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace jiaoshu::ui {

/** The line over the chart: what it shows, and the choice between years and one year. */
class TrendsHeader : public Surface {
    Q_OBJECT
public:
    explicit TrendsHeader(Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle);
    /** The years that bars can show, and the one that they do; 0 for lines over the years. */
    void setYears(const std::vector<int> &years, int barsYear);
    void retranslate();

Q_SIGNALS:
    /** 0: lines over the years. -1: bars of a year that is still to be chosen. */
    void barsYearWished(int year);

private:
    ThemedLabel *m_title;
    ThemedLabel *m_subtitle;
    QToolButton *m_lines;
    QToolButton *m_bars;
    QComboBox *m_years;
};

} // namespace jiaoshu::ui
