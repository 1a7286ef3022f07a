// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/livecatalogue.h"
#include "ui/dialogs/indicatorform.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jiaoshu::ui {

/** "These words are a name of …": an indicator of the catalogue, or a new one; says at once what cannot be, and why. */
class IndicatorNameDialog : public QDialog {
    Q_OBJECT
public:
    IndicatorNameDialog(const QString &words, const exchange::LiveCatalogue &catalogue,
                        const QString &language, QWidget *parent);

    /** What is to be added to the user's catalogue. */
    figures::CatalogueAdditions additions() const;

private:
    void build(const QString &words, const QString &language);
    void follow();
    QString wrong() const;
    QString words() const;
    const figures::Indicator *chosen() const;

    const exchange::LiveCatalogue &m_catalogue;
    QLineEdit *m_words;
    QRadioButton *m_existing;
    QRadioButton *m_new;
    QLineEdit *m_indicator;
    IndicatorForm *m_form;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace jiaoshu::ui
