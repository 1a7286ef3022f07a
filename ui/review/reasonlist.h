// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/fieldreasons.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace jiaoshu::ui {

/** On what each field rests, a field a line: its name, the rule, the words of the text; a click or Enter shows the words there. */
class ReasonList : public QListWidget {
    Q_OBJECT
public:
    explicit ReasonList(Theme &theme, QWidget *parent = nullptr);

    void showReasons(const std::vector<FieldReason> &reasons);

Q_SIGNALS:
    /** The words that a field rests on are to be shown in the text: UTF-16 units of the report's text. */
    void wordsWished(jiaoshu::base::Span span);

private:
    void wish(const QListWidgetItem *item);

    Theme &m_theme;
};

} // namespace jiaoshu::ui
