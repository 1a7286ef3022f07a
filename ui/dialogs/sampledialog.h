// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/reviewwishes.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace jiaoshu::ui {

/** What share of the accepted figures the present review of reports is to look at. */
class SampleDialog : public QDialog {
    Q_OBJECT
public:
    SampleDialog(const review::ReviewDocument &document, review::ReportId report, QWidget *parent);

    SampleWish wish() const;

private:
    const review::ReviewDocument &m_document;
    review::ReportId m_report;
    QComboBox *m_scope;
    QDoubleSpinBox *m_share;
};

} // namespace jiaoshu::ui
