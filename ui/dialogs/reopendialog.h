// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/reviewwishes.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace jiaoshu::ui {

/** To which review a report that was signed off goes back, and why: without a reason it does not. */
class ReopenDialog : public QDialog {
    Q_OBJECT
public:
    ReopenDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent);

    ReopenWish wish() const;

private:
    QComboBox *m_review;
    QComboBox *m_reason;
    QPushButton *m_reopen = nullptr;
};

} // namespace jiaoshu::ui
