// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textview/documentview.h"

#include <QAccessibleWidget>

namespace jiaoshu::ui {

/**
 * The report text for readers of the screen: characters, caret, selection and, as attributes of the text, the figure
 * and its state at an offset. Moving to a figure moves caret and selection, so that the figure is spoken.
 */
class DocumentAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit DocumentAccessible(DocumentView &view);
    /** Makes Qt ask this class for views; may be called again. */
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    using QAccessibleWidget::text;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    DocumentView *view() const;
    base::Span pieceAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    QString tell(base::Span span, int *start, int *end) const;
};

/** The figure in words: what it is about, what it says, its state. */
QString figureText(const review::Figure &figure);

} // namespace jiaoshu::ui
