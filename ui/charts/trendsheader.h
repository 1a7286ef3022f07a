// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

namespace jiaoshu::ui {

/** The line over the chart: what it shows, of how many districts and figures, and what it leaves out. */
class TrendsHeader : public Surface {
    Q_OBJECT
public:
    explicit TrendsHeader(Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle);

private:
    ThemedLabel *m_title;
    ThemedLabel *m_subtitle;
};

} // namespace jiaoshu::ui
