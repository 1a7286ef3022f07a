// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/pinyin.h"
#include "trends/peers.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QListWidget>
#include <QWidget>
#include <functional>

class QLineEdit;
class QToolButton;

namespace jiaoshu::ui {

class NameList;

/**
 * Ticks the districts to draw, each with the look of its line: found by name, pinyin, initials, code, city or province,
 * or taken together with their peers. What a user ticked stays so from one indicator to the next.
 */
class DistrictPicker : public QWidget {
    Q_OBJECT
public:
    DistrictPicker(Theme &theme, const figures::Gazetteer &gazetteer, QWidget *parent = nullptr);

    void setChoices(const std::vector<trends::Choice> &choices);
    /** What groups of peers are made of: how many live in a district, and the user's own groups. */
    void setPeers(std::function<QHash<QString, double>()> people, const trends::OwnGroups &groups);
    void retranslate();
    void setLooks(const QHash<QString, int> &looks);
    void setTicked(const QString &district, bool ticked);
    /** These and no others. */
    void tickOnly(const std::vector<QString> &districts);
    /** Forgets what was ticked: another project was opened. */
    void forget();
    /** In the order of the list. */
    std::vector<QString> ticked() const;
    int choiceCount() const { return int(m_choices.size()); }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    /** The user's own groups became these. */
    void groupsChanged(const jiaoshu::trends::OwnGroups &groups);

private:
    void fill();
    void add(const trends::Choice &choice, const base::Span &match);
    void addFromGazetteer(const QString &typed);
    void wire();
    void fillMenu();
    void offer(const QString &words, const std::function<void()> &act);
    void addGroup(const trends::PeerGroup &group);
    void openGroups();
    void showGroups(NameList &list, const QString &refusal) const;
    bool isTicked(const QString &district) const;
    bool isKnown(const QString &district) const;
    /** How `typed` finds the district: the part of the name, an empty span where another property fits. */
    std::optional<base::Span> find(const QString &key, const QString &name, const QString &typed) const;
    QString remark(const trends::Choice &choice) const;
    QString current() const;

    Theme &m_theme;
    const figures::Gazetteer &m_gazetteer;
    QLineEdit *m_search;
    QToolButton *m_peers;
    QListWidget *m_list;
    std::vector<trends::Choice> m_choices;
    /** The districts that are drawn where the user decided nothing: those with reports of their own. */
    QHash<QString, bool> m_usual;
    QHash<QString, bool> m_decided;
    /** What is drawn was chosen as a whole: what nobody decided about is not. */
    bool m_exactly = false;
    QHash<QString, int> m_looks;
    std::function<QHash<QString, double>()> m_people;
    trends::OwnGroups m_groups;
    bool m_filling = false;
};

} // namespace jiaoshu::ui
