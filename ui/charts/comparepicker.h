// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSet>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace jiaoshu::ui {

/** Something to tick, and by what else than its name it is found. */
struct CompareChoice {
    trends::Choice choice;
    QStringList others;
};

/** A button that says how many are chosen and opens the list in which they are ticked, with a search by name, pinyin or code. */
class ComparePicker : public QPushButton {
    Q_OBJECT
public:
    explicit ComparePicker(Theme &theme, QWidget *parent = nullptr);

    /** `noun` is what is chosen: `Indicators`; `hint` stands in the empty search. */
    void setWords(const QString &noun, const QString &hint);
    void setChoices(std::vector<CompareChoice> choices);
    /** In the order of the list. */
    std::vector<QString> chosen() const;
    void setChosen(const std::vector<QString> &ids);
    const std::vector<CompareChoice> &choices() const { return m_choices; }
    void openList();

Q_SIGNALS:
    void chosenChanged();
    /** The list is about to be shown: now is the time to count anew. */
    void listWished();

private:
    void showCount();
    void tick(const QString &id, bool ticked);
    /** All that have figures, or none. */
    void tickAll(QListWidget &list, bool withFigures);

    Theme &m_theme;
    QString m_noun;
    QString m_hint;
    std::vector<CompareChoice> m_choices;
    QSet<QString> m_chosen;
};

/** A button that says which years are shown and opens two boxes for the first and the last one. */
class ComparePeriod : public QPushButton {
    Q_OBJECT
public:
    explicit ComparePeriod(Theme &theme, QWidget *parent = nullptr);

    /** Years to choose from, and those that are chosen. */
    void setYears(int least, int most, int first, int last);
    int firstYear() const { return m_first; }
    int lastYear() const { return m_last; }
    void retranslate();

Q_SIGNALS:
    void periodChanged();

private:
    void openBoxes();
    void choose(int first, int last);

    Theme &m_theme;
    int m_least = 0;
    int m_most = 0;
    int m_first = 0;
    int m_last = 0;
};

} // namespace jiaoshu::ui
