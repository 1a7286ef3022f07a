// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/outline.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>

namespace jiaoshu::ui {

/** A heading as it is listed: its number and words, without markup, on one line. */
QString headingText(const text::Heading &heading, const text::SourceText &text);

/** The chapters of a report to jump to, filtered as one types; the one in which one reads is marked. */
class OutlinePopup : public QFrame {
    Q_OBJECT
public:
    explicit OutlinePopup(Theme &theme, QWidget *parent = nullptr);

    /** Opens below `anchor`, at most `width` pixels wide; `current` is the heading in which one reads, -1 for none. */
    void open(const text::Outline &outline, const text::SourceText &text, int current, const QWidget &anchor,
              int width);
    void retranslate();

Q_SIGNALS:
    /** Index of a heading of the outline. */
    void chosen(int heading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void choose();

    Theme &m_theme;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace jiaoshu::ui
