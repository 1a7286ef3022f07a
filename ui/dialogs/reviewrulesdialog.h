// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/stages.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace jiaoshu::ui {

/** How many reviews the reports of a project go through, and whether one person may do two of them. */
class ReviewRulesDialog : public QDialog {
    Q_OBJECT
public:
    ReviewRulesDialog(const review::ReviewRules &rules, QWidget *parent);

    review::ReviewRules rules() const;

private:
    QComboBox *m_reviews;
    QCheckBox *m_samePerson;
};

} // namespace jiaoshu::ui
