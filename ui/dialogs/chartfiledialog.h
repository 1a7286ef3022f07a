// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfilewish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace jiaoshu::ui {

/** How a chart is to be saved; the file name is asked after it. */
class ChartFileDialog : public QDialog {
    Q_OBJECT
public:
    explicit ChartFileDialog(QWidget *parent);

    /** All but the path. */
    ChartFileWish wish() const;

private:
    void showFormat();

    QComboBox *m_format;
    QSpinBox *m_scale;
    QCheckBox *m_outlines;
    QCheckBox *m_every;
    QComboBox *m_theme;
    QPlainTextEdit *m_note;
};

} // namespace jiaoshu::ui
