// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

#include <QListWidget>
#include <QPushButton>

class QHBoxLayout;

namespace jiaoshu::ui {

/** Things kept by name: chosen, saved, renamed in place, saved over, copied and deleted. It wishes; its owner does. */
class NameList : public QWidget {
    Q_OBJECT
public:
    /** What it is called for readers of screens and tests, and what it says. */
    struct Words {
        /** Object names are `saved<Things>`, `<thing>Name`, `save<Thing>`, `replace<Thing>`, `copy<Thing>`, `remove<Thing>`. */
        QString thing;
        QString name;
        QString hint;
        QString newName;
        /** What stands in the list while nothing is kept. */
        QString none;
    };
    NameList(const Words &words, Theme &theme, QWidget *parent = nullptr);

    /** Shows these; `refusal` says why the last wish could not be. */
    void setNames(const QStringList &names, const QString &refusal);
    int current() const { return m_list->currentRow(); }
    /** The row of buttons over the field, for more of them. */
    QHBoxLayout *buttons() const { return m_buttons; }
    QPushButton *button(const QString &objectName, const QString &text);

Q_SIGNALS:
    void chosen(int number);
    void saveWished(const QString &name);
    void renameWished(int number, const QString &name);
    void replaceWished(int number);
    void copyWished(int number);
    void removeWished(int number);

private:
    void wire();
    void updateButtons();

    Theme &m_theme;
    QListWidget *m_list;
    QLineEdit *m_name;
    QHBoxLayout *m_buttons;
    QPushButton *m_save;
    QPushButton *m_replace;
    QPushButton *m_copy;
    QPushButton *m_remove;
    ThemedLabel *m_none;
    ThemedLabel *m_message;
};

} // namespace jiaoshu::ui
