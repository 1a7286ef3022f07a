// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/widgets/themed.h"

#include <array>

namespace jiaoshu::ui {

/** How many errors, warnings and hints checks found: `▲ Errors 2  ◇ Warnings 4  ○ Hints 1`; what there is none of is left out. */
class FindingCounts : public QWidget {
    Q_OBJECT
public:
    explicit FindingCounts(Theme &theme, QWidget *parent = nullptr);

    void showCounts(int errors, int warnings, int hints);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        Severity severity;
        QLabel *mark;
        ThemedLabel *words;
        int count = 0;
    };

    void show(const Part &part) const;
    void showAll();

    Theme &m_theme;
    std::array<Part, 3> m_parts;
};

} // namespace jiaoshu::ui
