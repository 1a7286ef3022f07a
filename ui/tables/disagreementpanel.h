// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/disagreementmodel.h"
#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"

class QTableView;

namespace jiaoshu::ui {

/** Disagreements of a blind review or another copy with the common record, to be settled side against side, each with one key. */
class DisagreementPanel : public QWidget {
    Q_OBJECT
public:
    DisagreementPanel(const review::ReviewDocument &document, review::Selection &selection,
                      const figures::Catalogue &catalogue, Actions &actions, Theme &theme,
                      QWidget *parent = nullptr);

    items::DisagreementModel &model() { return m_model; }
    QTableView *table() const { return m_table; }
    void setLanguage(const QString &language);
    /** Puts the keyboard into the list and the text at the row to settle. */
    void begin();

Q_SIGNALS:
    void sideWished(const jiaoshu::review::Disagreement &disagreement, jiaoshu::review::Side side);
    /** A row leads to its place also where the common record has no figure there. */
    void placeWished(jiaoshu::review::ReportId report, jiaoshu::base::Span span);
    void countChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Actions &actions, Theme &theme);
    void wish(review::Side side);
    void showRow(const QModelIndex &row);
    /** After the list changed: the row in the same place is the next one to settle. */
    void keepRow();
    void retranslate();

    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    items::DisagreementModel m_model;
    ThemedLabel *m_hint;
    QTableView *m_table;
    int m_row = 0;
};

} // namespace jiaoshu::ui
