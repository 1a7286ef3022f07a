// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ask.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace jiaoshu::ui {

/** Format and scope of an export; the file name is asked after it. */
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(int all, int filtered, QWidget *parent);

    QString format() const;
    bool filteredOnly() const;

private:
    QComboBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_filtered;
};

} // namespace jiaoshu::ui
