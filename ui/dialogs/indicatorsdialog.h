// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatorlistmodel.h"
#include "ui/dialogs/ask.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace jiaoshu::ui {

/** All indicators with their names: to look one up, to add and change the user's own, and to share those as a file. */
class IndicatorsDialog : public QDialog {
    Q_OBJECT
public:
    /** `ask` is asked for files; `folder` is where they are looked for first. */
    IndicatorsDialog(exchange::LiveCatalogue &catalogue, Ask &ask, const QString &folder, QWidget *parent);

private:
    void build();
    QTableView *makeTable();
    QPushButton *addButton(const QString &text, const char *objectName, void (IndicatorsDialog::*act)());
    void search(const QString &typed);
    void follow();
    QString current() const;
    void choose(const QString &id);
    void create();
    void edit();
    void openEditor(const QString &id);
    void remove();
    void importFile();
    void share();
    /** Says how it went; true where it went well. */
    bool say(const base::Outcome &outcome, const QString &done);

    exchange::LiveCatalogue &m_catalogue;
    Ask &m_ask;
    QString m_folder;
    items::IndicatorListModel m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_message;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace jiaoshu::ui
