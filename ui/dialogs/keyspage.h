// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QLineEdit>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace jiaoshu::ui {

/** Takes the next key that is pressed, with its modifiers, and shows it; Tab and Escape belong to the dialog. */
class KeyRecorder : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    /** The key in portable form (`Ctrl+J`, `A`); empty before one was pressed. */
    const QString &key() const { return m_key; }
    void forget();

Q_SIGNALS:
    void recorded(const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key;
};

/** All actions with their keys: records other ones, names who has a key already, restores what was shipped. */
class KeysPage : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(Actions &actions, QWidget *parent = nullptr);

    /** Gives the actions the keys that are listed here, and keeps them. */
    void save();

private:
    void build();
    void fill();
    void show(int row, const QStringList &keys);
    QStringList keysOf(int row) const;
    /** The row of the action, other than `except`, that has the key; -1 for none. */
    int holderOf(const QString &key, int except) const;
    void choose();
    void judge(const QString &key);
    void give(bool beside);
    void restoreAll();
    void updateButtons();

    Actions &m_actions;
    QCheckBox *m_letters;
    QTableWidget *m_keys;
    KeyRecorder *m_recorder;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_all;
    QLabel *m_message;
};

} // namespace jiaoshu::ui
