// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>
#include <functional>

class QPushButton;
class QToolButton;

namespace jiaoshu::ui {

class SpokenLabel;

/** A banner in a pane: an action failed but work goes on. It stays until it is dealt with. */
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(Theme &theme, QWidget *parent = nullptr);

    /** Shows the text; with `retry` there is a button that calls it (and hides the banner first). */
    void showNotice(Severity severity, const QString &text, std::function<void()> retry = {});
    /** Offers to do something: the button is called `label`, does it and takes the banner away. */
    void showOffer(const QString &text, const QString &label, std::function<void()> act);
    /** What a button is called, and what it does. */
    struct Act {
        QString label;
        std::function<void()> act;
    };
    /** Offers one of two things, because of what went wrong: either takes the banner away. Without a name there is no second. */
    void showChoice(Severity severity, const QString &text, Act first, Act second);
    /** Shows how things stand, until that is otherwise: no button takes the banner away, only dismiss(). */
    void showState(Severity severity, const QString &text, Act first, Act second);
    /** One row for each line, for several files that failed; adds to rows that are still shown. */
    void addRow(Severity severity, const QString &text);
    void dismiss();
    QStringList rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    SpokenLabel *m_text;
    QPushButton *m_retryButton;
    QPushButton *m_secondButton;
    QToolButton *m_closeButton;
    Severity m_severity = Severity::Error;
    QStringList m_rows;
    /** What the button is called where that is not to try again. */
    QString m_label;
    std::function<void()> m_retry;
    /** Of a state alone; without a name there is none. */
    Act m_second;
    bool m_lasts = false;
};

} // namespace jiaoshu::ui
