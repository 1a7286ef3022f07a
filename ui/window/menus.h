// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"

#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace jiaoshu::ui {

/** Menu bar and tool bar of the window, made of the catalogue's actions. */
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(QMainWindow &window, Actions &actions, Theme &theme);

    void setProjectName(const QString &name);
    void retranslate();

private:
    void fillMenus(QMainWindow &window);
    void fillToolBar(Theme &theme);
    QMenu *addMenu(QMainWindow &window, const char *title,
                   std::initializer_list<std::optional<ActionId>> ids);

    Actions &m_actions;
    std::vector<std::pair<QMenu *, const char *>> m_menus;
    QToolBar *m_toolBar;
    ThemedLabel *m_project;
    QString m_projectName;
};

} // namespace jiaoshu::ui
