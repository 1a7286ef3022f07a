// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/themed.h"
#include "ui/window/recentlist.h"

#include <QAbstractButton>

namespace jiaoshu::ui {

/** What stands in the window while the project has no report: ways to begin, the last projects, and what the marks mean. */
class StartPage : public Surface {
    Q_OBJECT
public:
    StartPage(Actions &actions, QSettings &settings, Theme &theme, QWidget *parent = nullptr);

    /** The file of the project that is open is none to go back to; empty where there is none. */
    void setOpenProject(const QString &path);

Q_SIGNALS:
    /** One of the last projects is to be opened. */
    void projectWished(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *beginnings(Actions &actions);
    QWidget *sample(Actions &actions);
    QWidget *legend();
    void retranslate();

    ThemedLabel *m_name;
    ThemedLabel *m_purpose;
    ThemedLabel *m_drop;
    ThemedLabel *m_sampleTitle;
    ThemedLabel *m_sampleText;
    ThemedLabel *m_legendTitle;
    ThemedLabel *m_privacy;
    RecentList *m_recent;
    QString m_openProject;
};

/** An action as a large button with its icon, its text, what it does, and its key. */
class ActionCard : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(ActionId id, Actions &actions, Theme &theme, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActionId m_id;
    Actions &m_actions;
    Theme &m_theme;
};

/** All states with their marks, four in a row. */
class StateLegend : public QWidget {
    Q_OBJECT
public:
    StateLegend(Theme &theme, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace jiaoshu::ui
