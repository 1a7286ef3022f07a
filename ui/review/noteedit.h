// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QLineEdit>

namespace jiaoshu::ui {

/** The note of the chosen figure, edited in place: Enter or leaving the field keeps it, Escape leaves it as it was. */
class NoteEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /** Null for no figure. What is being typed about the same figure stays. */
    void showNote(const review::Figure *figure);
    void retranslate();

Q_SIGNALS:
    void noted(jiaoshu::review::FigureId figure, const QString &note);
    /** The keyboard is done here. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void keep();

    review::FigureId m_figure;
    QString m_note;
};

} // namespace jiaoshu::ui
