// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"
#include "figures/reportinfo.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace jiaoshu::ui {

/** What a report says of itself, for correction: title, district, year, kind and day. */
class ReportInfoDialog : public QDialog {
    Q_OBJECT
public:
    ReportInfoDialog(const figures::ReportInfo &info, const figures::Gazetteer &gazetteer, QWidget *parent);

    figures::ReportInfo info() const;
    void accept() override;

private:
    /** Code of the district typed: kept where the name did not change, looked up otherwise, empty where it is ambiguous. */
    QString districtCode() const;

    figures::ReportInfo m_before;
    const figures::Gazetteer &m_gazetteer;
    QLineEdit *m_title;
    QLineEdit *m_district;
    QSpinBox *m_year;
    QComboBox *m_kind;
    QLineEdit *m_date;
    QLabel *m_message;
};

} // namespace jiaoshu::ui
