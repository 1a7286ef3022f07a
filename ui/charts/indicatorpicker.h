// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "trends/series.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace jiaoshu::ui {

/**
 * Chooses indicators by name, alias, group, pinyin or initials; without a search those that have points, with their counts:
 * the ones used last, then group by group.
 */
class IndicatorPicker : public QWidget {
    Q_OBJECT
public:
    IndicatorPicker(Theme &theme, const figures::Catalogue &catalogue, QWidget *parent = nullptr);

    /** `shown` are those that the chart draws. */
    void setChoices(const std::vector<trends::Choice> &choices, const std::vector<QString> &shown);
    /** Used last, the latest first. */
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent) { m_recent = recent; }
    void retranslate();
    QLineEdit *searchField() const { return m_search; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /** This one alone. */
    void chosen(const QString &indicator);
    /** This one, too, or no longer: Ctrl with a click or Enter. */
    void toggled(const QString &indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillMatches(const QString &typed);
    void fillAll();
    void addHeading(const QString &words);
    void add(const trends::Choice &choice, const base::Span &match);
    void choose(const QListWidgetItem *item);
    bool isShown(const QString &id) const;
    bool isOffered(const trends::Choice &choice) const;
    QString groupOf(const QString &id) const;
    void step(int way);

    const figures::Catalogue &m_catalogue;
    QLineEdit *m_search;
    QListWidget *m_list;
    std::vector<trends::Choice> m_choices;
    std::vector<QString> m_shown;
    QStringList m_recent;
};

} // namespace jiaoshu::ui
