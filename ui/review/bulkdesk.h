// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/bulkpanel.h"
#include "ui/review/decisions.h"
#include "ui/tables/figurepanel.h"

namespace jiaoshu::ui {

/** Decisions about many figures: opens the panel in place of the table, and takes in what it was asked for. */
class BulkDesk : public QObject {
    Q_OBJECT
public:
    BulkDesk(review::ReviewDocument &document, review::Selection &selection, Decisions &decisions,
             FigurePanel &figures, Actions &actions, const figures::Catalogue &catalogue,
             const figures::Gazetteer &gazetteer, Theme &theme, QObject *parent = nullptr);

    void setLanguage(const QString &language) { m_panel->setLanguage(language); }

private:
    void openForSet();
    void openForAlike();
    void apply();
    base::Outcome decide();
    void uncover();
    void close();
    void updateActions();

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Decisions &m_decisions;
    FigurePanel &m_figures;
    Actions &m_actions;
    BulkPanel *m_panel;
};

} // namespace jiaoshu::ui
