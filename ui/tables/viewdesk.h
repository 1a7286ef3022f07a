// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tableview.h"
#include "review/reviewdocument.h"
#include "ui/actions/actions.h"

#include <QPointer>

namespace jiaoshu::ui {

class FigurePanel;
class TableViewPopup;

/** The views of the table of figures: opens their list, does what is chosen there, and keeps it in the project. */
class ViewDesk : public QObject {
    Q_OBJECT
public:
    ViewDesk(const review::ReviewDocument &document, FigurePanel &panel, Actions &actions, Theme &theme);

private:
    void open();
    void connectPopup(const TableViewPopup &popup);
    void choose(int number);
    /** Does `change` to the saved views and stores them; a refusal is shown in the popup and nothing is stored. */
    template <typename Act>
    void change(Act act);
    void keepLast();
    /** The project was opened: its views, and the table as it was left. */
    void restore();

    const review::ReviewDocument &m_document;
    FigurePanel &m_panel;
    Theme &m_theme;
    items::SavedViews m_views;
    QPointer<TableViewPopup> m_popup;
};

} // namespace jiaoshu::ui
