// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/actions/actions.h"

#include <QSettings>
#include <functional>

namespace jiaoshu::ui {

/**
 * The decisions that need no words: accept, reject, later, undo, redo, and the way through the figures. Each goes to the
 * document at once; afterwards the selection is on the next figure that is open, or on the one that undo brought back.
 */
class Decisions : public QObject {
    Q_OBJECT
public:
    using Act = std::function<base::Outcome()>;

    Decisions(review::ReviewDocument &document, review::Selection &selection, Actions &actions,
              QSettings &settings, QObject *parent = nullptr);

    /** Figures are walked through in these reports; those of the panes. */
    void setReports(const std::vector<review::ReportId> &reports) { m_reports = reports; }
    /** While an editor is open, keys that decide or move belong to it. */
    void setEditing(bool editing);
    /** Does it; a failure is told with a way to try again, and nothing moves. */
    bool decide(const Act &act);
    /** Tells what was decided and goes on to the next open figure, where the user wants that. */
    void advance(review::FigureId decided);
    void updateActions();

Q_SIGNALS:
    /** A decision could not be stored; `retry` does it again. */
    void failed(const QString &reason, const std::function<void()> &retry);
    /** A short answer for the status bar: `Accepted 221.29亿元`. */
    void answered(const QString &text);

private:
    void connectDecisions();
    void connectWay();
    void decideOn(const std::function<base::Outcome(const std::vector<review::FigureId> &)> &act);
    void takeBack(bool undo);
    void go(bool forward, bool openOnly);

    review::ReviewDocument &m_document;
    review::Selection &m_selection;
    Actions &m_actions;
    QSettings &m_settings;
    std::vector<review::ReportId> m_reports;
    bool m_editing = false;
};

} // namespace jiaoshu::ui
