// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QListWidget>

namespace jiaoshu::ui {

/** Ticks the districts to draw, each with the look of its line. What a user ticked stays so from one indicator to the next. */
class DistrictPicker : public QListWidget {
    Q_OBJECT
public:
    explicit DistrictPicker(Theme &theme, QWidget *parent = nullptr);

    void setChoices(const std::vector<trends::Choice> &choices);
    void retranslate();
    void setLooks(const QHash<QString, int> &looks);
    void setTicked(const QString &district, bool ticked);
    /** In the order of the list. */
    std::vector<QString> ticked() const;
    int choiceCount() const { return int(m_choices.size()); }

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    bool isTicked(const trends::Choice &choice) const;

    std::vector<trends::Choice> m_choices;
    /** What the user decided; without a decision the districts with reports of their own are drawn. */
    QHash<QString, bool> m_decided;
    bool m_filling = false;
};

} // namespace jiaoshu::ui
