// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "trends/series.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace jiaoshu::ui {

/** Chooses an indicator by name, alias, pinyin or initials; without a search those that have points, with their counts. */
class IndicatorPicker : public QWidget {
    Q_OBJECT
public:
    IndicatorPicker(Theme &theme, const figures::Catalogue &catalogue, QWidget *parent = nullptr);

    void setChoices(const std::vector<trends::Choice> &choices, const QString &current);
    void retranslate();
    QLineEdit *searchField() const { return m_search; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void add(const trends::Choice &choice, const base::Span &match);
    void chooseRow(int row);

    const figures::Catalogue &m_catalogue;
    QLineEdit *m_search;
    QListWidget *m_list;
    std::vector<trends::Choice> m_choices;
    QString m_current;
};

} // namespace jiaoshu::ui
