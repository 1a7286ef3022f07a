// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/noteedit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace jiaoshu::ui {

NoteEdit::NoteEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("figureNote"));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        keep();
        Q_EMIT left();
    });
    retranslate();
}

void NoteEdit::retranslate()
{
    setPlaceholderText(tr("Write a note; Enter keeps it"));
    setAccessibleName(tr("Note"));
}

void NoteEdit::showNote(const review::Figure *figure)
{
    const review::FigureId id = figure ? figure->id : review::FigureId();
    const QString note = figure ? figure->note : QString();
    if (id == m_figure && note == m_note)
        return;
    m_figure = id;
    m_note = note;
    setText(note);
    setCursorPosition(0);
}

void NoteEdit::keep()
{
    const QString typed = text().simplified();
    if (!m_figure.isValid() || typed == m_note)
        return;
    // A write that fails leaves what was typed in the field.
    Q_EMIT noted(m_figure, typed);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setText(m_note);
    Q_EMIT left();
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another program is no leaving.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        keep();
}

} // namespace jiaoshu::ui
