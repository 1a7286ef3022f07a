// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/panearea.h"

#include <QTabBar>

namespace jiaoshu::ui {

/** The panes as tabs, where the window is too narrow to show them side by side; tabs are dragged to order them. */
class PaneTabs : public QTabBar {
    Q_OBJECT
public:
    PaneTabs(PaneArea &panes, const review::ReviewDocument &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showActive();

    PaneArea &m_panes;
    const review::ReviewDocument &m_document;
    /** The tabs follow the panes; that is no wish for another one. */
    bool m_filling = false;
};

} // namespace jiaoshu::ui
