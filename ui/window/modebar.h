// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>

namespace jiaoshu::ui {

/** The modes side by side as one segmented control; the one that is shown is filled with the accent. */
class ModeBar : public QWidget {
    Q_OBJECT
public:
    ModeBar(const QList<QAction *> &modes, Theme &theme, QWidget *parent = nullptr);
};

/** One segment of the mode bar; takes words, tip and state from its action. */
class ModeButton : public QAbstractButton {
    Q_OBJECT
public:
    /** `joined`: another segment stands left of it. */
    ModeButton(QAction *action, Theme &theme, bool joined, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    bool m_joined;
};

} // namespace jiaoshu::ui
