// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filledbutton.h"
#include "ui/widgets/spokenlabel.h"

#include <QFrame>
#include <QLineEdit>
#include <functional>

namespace jiaoshu::ui {

/** One line to write at the figure: a question or a note. Enter saves, Escape leaves everything as it was. */
class RemarkPrompt : public QFrame {
    Q_OBJECT
public:
    /** Stores the text; the reason why it could not be stored, or nothing. */
    using Store = std::function<QString(const QString &text)>;

    RemarkPrompt(Theme &theme, QWidget *host);

    /** `required`: empty text is refused (a question must ask something; an empty note takes the note away). */
    void ask(const QString &title, const QString &text, bool required, const QRect &anchor, Store store);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void cancel();

    Theme &m_theme;
    ThemedLabel *m_title;
    QLineEdit *m_input;
    SpokenLabel *m_message;
    QPushButton *m_cancel;
    FilledButton *m_save;
    Store m_store;
    bool m_required = false;
    bool m_composing = false;
};

} // namespace jiaoshu::ui
