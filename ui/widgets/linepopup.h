// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

class QLineEdit;

namespace jiaoshu::ui {

/** Asks for a line of words where the user is: Enter gives it, Escape or a click outside calls it off. */
class LinePopup : public QFrame {
    Q_OBJECT
public:
    /** `example` stands in the field while it is empty; `accept` is the verb on the button. */
    LinePopup(const QString &question, const QString &example, const QString &accept, Theme &theme, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    void openAt(const QPoint &global);

Q_SIGNALS:
    void entered(const QString &words);

private:
    QLineEdit *m_field;
};

} // namespace jiaoshu::ui
