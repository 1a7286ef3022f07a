// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/numeralmodel.h"
#include "items/numeralreasonmodel.h"
#include "ui/widgets/themed.h"

#include <QListView>
#include <QTableView>

namespace jiaoshu::ui {

/** The numerals of a report that are no figures: the reasons with their counts, and what has the reason that is chosen. */
class NumeralPanel : public QWidget {
    Q_OBJECT
public:
    explicit NumeralPanel(Theme &theme, QWidget *parent = nullptr);

    /** Shows a report's numerals; a null `account` means that it is being worked out, a null `text` that there is no report. */
    void setAccount(const std::shared_ptr<const text::SourceText> &text,
                    const std::shared_ptr<const reports::Account> &account);
    /** Moves to the row of the numeral at an offset of the text, if it is listed; tells nobody. */
    void showPlace(qsizetype offset);
    /** How many numerals are no figures; -1 while that is not known. */
    int total() const { return m_known ? m_model.total() : -1; }
    QTableView *table() const { return m_table; }
    QListView *reasons() const { return m_reasons; }

Q_SIGNALS:
    /** The user moved to a numeral: its place in the text is to be shown. */
    void placeChosen(jiaoshu::base::Span span);
    /** The user wishes to go to the place, keyboard and all. */
    void openWished(jiaoshu::base::Span span);
    void totalChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildReasons(Theme &theme);
    void buildTable(Theme &theme);
    void chooseReason(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void showState();
    void retranslate();

    items::NumeralModel m_model;
    items::NumeralReasonModel m_reasonModel;
    QListView *m_reasons;
    QTableView *m_table;
    ThemedLabel *m_state;
    bool m_known = false;
    bool m_hasReport = false;
    /** Rows and reasons are being exchanged; it is not the user who moves. */
    bool m_filling = false;
    /** The reason that stays chosen while other numerals come. */
    std::optional<extraction::NumeralReason> m_reason;
};

} // namespace jiaoshu::ui
