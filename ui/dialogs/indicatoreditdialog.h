// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/livecatalogue.h"
#include "ui/dialogs/indicatorform.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jiaoshu::ui {

/** An indicator of the user's own, new or to be changed, or what the user adds to one that ships with the program. */
class IndicatorEditDialog : public QDialog {
    Q_OBJECT
public:
    /** `id` is the indicator's; empty for a new one. */
    IndicatorEditDialog(const QString &id, const exchange::LiveCatalogue &catalogue, QWidget *parent);

    /** All of the user's additions, with this change. */
    figures::CatalogueAdditions additions() const;

private:
    void follow();
    QString wrong() const;

    const exchange::LiveCatalogue &m_catalogue;
    QString m_id;
    IndicatorForm *m_form;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace jiaoshu::ui
