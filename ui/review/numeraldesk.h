// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/numeralaccounts.h"
#include "ui/review/panearea.h"
#include "ui/tables/figurepanel.h"

#include <QSettings>

namespace jiaoshu::ui {

/** Completeness to be seen: numerals that are no figures, marked in the panes while that is wished, and listed in the panel. */
class NumeralDesk : public QObject {
    Q_OBJECT
public:
    NumeralDesk(const review::ReviewDocument &document, const extraction::Extractor &extractor,
                PaneArea &panes, FigurePanel &panel, Actions &actions, QSettings &settings,
                QObject *parent = nullptr);

private:
    void connectPane(ReportPane *pane);
    void mark();
    void markPane(ReportPane *pane);
    void list();
    void showPlace(base::Span span, bool go);

    const review::ReviewDocument &m_document;
    NumeralAccounts m_accounts;
    PaneArea &m_panes;
    FigurePanel &m_panel;
    QAction *m_shown;
};

} // namespace jiaoshu::ui
