// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tableview.h"
#include "ui/widgets/namelist.h"

#include <QComboBox>
#include <QFrame>
#include <QListWidget>
#include <QPushButton>

namespace jiaoshu::ui {

/** How the table looks at the figures: groups, columns and saved views, to be chosen; closes on a click outside or Escape. */
class TableViewPopup : public QFrame {
    Q_OBJECT
public:
    /** `now` is what the table shows; `headings` names the columns, all of them. */
    TableViewPopup(const items::TableView &now, const QStringList &headings, const items::SavedViews &views,
                   Theme &theme, QWidget *parent);

Q_SIGNALS:
    void groupingChosen(jiaoshu::items::FigureGrouping grouping);
    void foldingChosen(bool folded);
    void columnsChosen(const std::vector<int> &columns);
    void viewChosen(int number);
    void saveWished(const QString &name);
    void renameWished(int number, const QString &name);
    void replaceWished(int number);
    void copyWished(int number);
    void removeWished(int number);

public Q_SLOTS:
    /** Shows the views anew; `refusal` says why one could not be saved or renamed. */
    void setViews(const jiaoshu::items::SavedViews &views, const QString &refusal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *groupRow(const items::TableView &now);
    QLayout *columnPart(const items::TableView &now, const QStringList &headings);
    QPushButton *button(const char *objectName, const QString &text);
    void tellColumns();
    void wireViews();

    Theme &m_theme;
    QComboBox *m_grouping;
    QListWidget *m_columns;
    NameList *m_views;
};

} // namespace jiaoshu::ui
