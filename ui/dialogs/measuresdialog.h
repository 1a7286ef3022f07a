// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/reviewprogressmodel.h"
#include "review/measures.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace jiaoshu::ui {

/** How far the reviews are, by report, district and reviewer; how well independent reviews agree, and how many errors a sample found. */
class MeasuresDialog : public QDialog {
    Q_OBJECT
public:
    MeasuresDialog(const review::ReviewDocument &document, QWidget *parent);

private:
    QWidget *progressPage();
    QWidget *agreementPage();
    /** What the blind reviews of a review have to say, as lines of text. */
    QString agreementText(int stage) const;
    QString sampleText(const review::Sample &sample) const;

    const review::ReviewDocument &m_document;
    items::ReviewProgressModel m_progress;
};

} // namespace jiaoshu::ui
