// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/reviewwishes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jiaoshu::ui {

/** Who is to do a review of one report, of a district's, or of all. */
class AssignDialog : public QDialog {
    Q_OBJECT
public:
    AssignDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent);

    AssignWish wish() const;

private:
    /** Shows who does the chosen review of the report now. */
    void showAssigned();

    const review::ReviewDocument &m_document;
    review::ReportId m_report;
    QComboBox *m_scope;
    QComboBox *m_review;
    QLineEdit *m_names;
};

} // namespace jiaoshu::ui
