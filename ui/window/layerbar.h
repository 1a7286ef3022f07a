// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"

#include <QPushButton>

namespace jiaoshu::ui {

/** The lasting sign that a blind review is shown and not the common record, with the ways out of it. */
class LayerBar : public Surface {
    Q_OBJECT
public:
    LayerBar(const review::ReviewDocument &document, Actions &actions, Theme &theme,
             QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    const review::ReviewDocument &m_document;
    ThemedLabel *m_text;
    QPushButton *m_leave;
};

} // namespace jiaoshu::ui
