// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reportlistmodel.h"
#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"

#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace jiaoshu::ui {

/** The project's reports under their districts, with the progress of each; folds to a narrow rail. */
class ReportList : public Surface {
    Q_OBJECT
public:
    ReportList(const review::ReviewDocument &document, review::Selection &selection,
               const figures::Gazetteer &gazetteer, Actions &actions, Theme &theme,
               QWidget *parent = nullptr);

    /** Only the first character of each district and report, where the window is narrow. */
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    /** Reports that stand in a pane, from left to right, for the numbers in front of them. */
    void setShown(const std::vector<review::ReportId> &reports);
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void railToggled(bool rail);
    /** Enter, or a click: show it in the active pane. */
    void openWished(jiaoshu::review::ReportId report);
    /** A click with Ctrl: show it in a pane of its own. */
    void besideWished(jiaoshu::review::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(Actions &actions);
    void buildTree();
    void filter(const QString &typed);
    void showSelected();
    void updateCount();
    void retranslate();

    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    items::ReportListModel m_model;
    Surface *m_header;
    ThemedLabel *m_title;
    ThemedLabel *m_count;
    QToolButton *m_open;
    QToolButton *m_fold;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    bool m_rail = false;
};

} // namespace jiaoshu::ui
