// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatorgridmodel.h"
#include "review/selection.h"
#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"

#include <QTableView>

namespace jiaoshu::ui {

/**
 * The chosen figure's indicator over all reports, districts by periods, with what stands out marked; arrow keys choose
 * another figure, and what decides in the text decides here.
 */
class GridPanel : public QWidget {
    Q_OBJECT
public:
    GridPanel(const review::ReviewDocument &document, review::Selection &selection,
              const figures::Catalogue &catalogue, Actions &actions, Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    QTableView *table() const { return m_table; }
    const items::IndicatorGridModel &model() const { return m_model; }

Q_SIGNALS:
    /** Enter or a double click on a figure. */
    void openWished();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable(Actions &actions, Theme &theme);
    void showSelected();
    void choose(const QModelIndex &index);
    void showTitle();
    void retranslate();

    const review::ReviewDocument &m_document;
    review::Selection &m_selection;
    const figures::Catalogue &m_catalogue;
    items::IndicatorGridModel m_model;
    QString m_language = QStringLiteral("zh");
    ThemedLabel *m_title;
    ThemedLabel *m_rule;
    QTableView *m_table;
    /** Rows are being exchanged, or the selection shown: it is not the user who moves. */
    bool m_following = false;
};

} // namespace jiaoshu::ui
