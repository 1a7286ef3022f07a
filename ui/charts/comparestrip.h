// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/charts/sentencestrip.h"

namespace jiaoshu::ui {

/** What stands behind the chosen cell: the figure and its sentence, how far it is from the district above, and what to do. */
class CompareStrip : public Surface {
    Q_OBJECT
public:
    struct Content {
        review::State state = review::State::NotReviewed;
        QString description;
        QString source;
        QString difference;
        QString sentence;
        std::vector<SentenceView::Mark> marks;
        /** Whether the reviewer may decide about it. */
        bool decidable = false;
    };

    CompareStrip(Actions &actions, Theme &theme, QWidget *parent = nullptr);

    void show(const Content &content);
    /** No figure is chosen: says why not, or what to do. */
    void showNothing(const QString &words);
    QString sentence() const { return m_sentence->sentence(); }
    QString description() const;
    QString difference() const { return m_difference->text(); }
    void retranslate();

Q_SIGNALS:
    void acceptWished();
    void correctWished();
    void openWished();
    void trendsWished();

private:
    QPushButton *addButton(QLayout &row, const char *objectName);

    Actions &m_actions;
    Theme &m_theme;
    QLabel *m_state;
    ThemedLabel *m_description;
    ThemedLabel *m_source;
    ThemedLabel *m_difference;
    SentenceView *m_sentence;
    QPushButton *m_accept = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_trends = nullptr;
};

} // namespace jiaoshu::ui
