// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themed.h"
#include "ui/window/recentprojects.h"

#include <QFutureWatcher>
#include <QListWidget>
#include <QPushButton>

namespace jiaoshu::ui {

/**
 * The projects opened last, with name, place and day, to be opened again; hidden where there are none. Whether their files
 * are still there is looked up in the background: a drive that is gone can take long to say so.
 */
class RecentList : public QWidget {
    Q_OBJECT
public:
    RecentList(QSettings &settings, Theme &theme, QWidget *parent = nullptr);

    /** Reads the list anew, without the project that is open. */
    void reload(const QString &openProject);

Q_SIGNALS:
    void projectWished(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *heading();
    void fill();
    void describe(QListWidgetItem &item) const;
    void lookForFiles();
    void showMissing();
    QString chosen() const;
    void openChosen();
    void removeChosen();
    void retranslate();

    RecentProjects m_projects;
    Theme &m_theme;
    QString m_openProject;
    ThemedLabel *m_title;
    QPushButton *m_open;
    QPushButton *m_remove;
    QListWidget *m_list;
    /** The paths of files that are not there. */
    QFutureWatcher<QStringList> m_missing;
};

} // namespace jiaoshu::ui
