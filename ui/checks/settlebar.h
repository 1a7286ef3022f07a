// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/spokenlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <functional>

namespace jiaoshu::ui {

/** How a problem can be settled, and below that the line in which the reason is given: one of those offered, or words of one's own. */
class SettleBar : public QFrame {
    Q_OBJECT
public:
    /** Stores the reason; why that cannot be, or nothing. */
    using Store = std::function<QString(const QString &reason)>;

    SettleBar(Actions &actions, Theme &theme, QWidget *parent = nullptr);

    /** Opens the line; Up and Down go through the reasons, Enter saves, Escape leaves everything as it was. */
    void ask(const QString &title, const QStringList &reasons, Store store);
    bool isAsking() const { return m_question->isVisibleTo(this); }
    void dismiss();

Q_SIGNALS:
    /** The keyboard is done here. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildQuestion();
    void offer(const QStringList &reasons);
    void step(int by);
    void save();
    void retranslate();

    Theme &m_theme;
    ThemedLabel *m_title;
    ThemedLabel *m_hint;
    QWidget *m_question;
    ThemedLabel *m_asked = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QLineEdit *m_input = nullptr;
    QPushButton *m_cancel = nullptr;
    FilledButton *m_save = nullptr;
    SpokenLabel *m_message = nullptr;
    QStringList m_reasons;
    Store m_store;
    bool m_composing = false;
};

} // namespace jiaoshu::ui
