// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"

#include <QToolButton>

namespace jiaoshu::ui {

/** A part of the inspector: a line with title and detail that folds what stands below it. */
class Section : public Surface {
    Q_OBJECT
public:
    Section(Theme &theme, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &detail = {});
    void setFolded(bool folded);

private:
    QToolButton *m_title;
    ThemedLabel *m_detail;
    QWidget *m_content;
};

} // namespace jiaoshu::ui
