// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>

namespace jiaoshu::ui {

/** Why a figure is corrected: one of the usual reasons, words of one's own, or both. */
class ReasonRows : public QWidget {
    Q_OBJECT
public:
    explicit ReasonRows(Theme &theme, QWidget *parent = nullptr);

    /** The reason as it is stored; empty where none was given. */
    QString text() const;
    void clear();
    QLineEdit *remark() const { return m_remark; }
    void retranslate();

private:
    QPushButton *addChip(Theme &theme, int number);

    ThemedLabel *m_name;
    QButtonGroup *m_usual;
    QLineEdit *m_remark;
};

} // namespace jiaoshu::ui
