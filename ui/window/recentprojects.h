// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSettings>
#include <vector>

namespace jiaoshu::ui {

/** The projects that were opened last, newest first, kept in the user's settings: where each is and when, nothing of its content. */
class RecentProjects {
public:
    struct Entry {
        /** Absolute. */
        QString path;
        /** UTC. */
        QDateTime opened;
        bool operator==(const Entry &) const = default;
    };
    /** As many as a person may look for; older ones are forgotten. */
    static constexpr size_t Most = 10;

    explicit RecentProjects(QSettings &settings)
        : m_settings(settings)
    {}

    std::vector<Entry> list() const;
    /** The project comes to the head of the list, where it is not in it already. */
    void add(const QString &path, const QDateTime &opened);
    void remove(const QString &path);

private:
    void store(const std::vector<Entry> &entries);

    QSettings &m_settings;
};

} // namespace jiaoshu::ui
