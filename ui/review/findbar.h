// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/spokenlabel.h"

#include <QLineEdit>
#include <QToolButton>

namespace jiaoshu::ui {

/** A line under the location line to find words in the report's text; every match is marked. */
class FindBar : public Surface {
    Q_OBJECT
public:
    FindBar(Actions &actions, Theme &theme, QWidget *parent = nullptr);

    void begin();
    QString text() const { return m_input->text(); }
    /** How many places match, and which of them is chosen (from 0, -1 for none). */
    void setFound(qsizetype count, qsizetype at);

Q_SIGNALS:
    void findWished(const QString &text, bool backward);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void allowSteps();

    QLineEdit *m_input;
    SpokenLabel *m_message;
    QList<QToolButton *> m_steps;
    QToolButton *m_close;
    bool m_nothing = false;
    bool m_composing = false;
};

} // namespace jiaoshu::ui
