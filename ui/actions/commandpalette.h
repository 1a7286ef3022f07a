// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

namespace jiaoshu::ui {

/** Finds any action by a part of its name or its pinyin initials, shows its key, and does it. */
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, QWidget *parent);

    /** The action chosen with Enter or a click; the caller triggers it once the palette is closed. */
    QAction *chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void choose();

    const Actions &m_actions;
    QLineEdit *m_input;
    QListWidget *m_list;
    QAction *m_chosen = nullptr;
};

} // namespace jiaoshu::ui
