// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace jiaoshu::ui {

/** The one filled button of an editor or dialog that was opened to do just this. */
class FilledButton : public QPushButton {
    Q_OBJECT
public:
    explicit FilledButton(Theme &theme, QWidget *parent = nullptr)
        : QPushButton(parent)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace jiaoshu::ui
