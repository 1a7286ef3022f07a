// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentprojects.h"

namespace jiaoshu::ui {

namespace {
constexpr QLatin1String ArrayKey("project/recent");
constexpr QLatin1String PathKey("path");
constexpr QLatin1String OpenedKey("opened");
} // namespace

std::vector<RecentProjects::Entry> RecentProjects::list() const
{
    std::vector<Entry> entries;
    const int count = m_settings.beginReadArray(ArrayKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(PathKey).toString();
        if (!path.isEmpty())
            entries.push_back({path, m_settings.value(OpenedKey).toDateTime()});
    }
    m_settings.endArray();
    return entries;
}

void RecentProjects::add(const QString &path, const QDateTime &opened)
{
    std::vector<Entry> entries = list();
    std::erase_if(entries, [&path](const Entry &entry) { return entry.path == path; });
    entries.insert(entries.begin(), {path, opened});
    if (entries.size() > Most)
        entries.resize(Most);
    store(entries);
}

void RecentProjects::remove(const QString &path)
{
    std::vector<Entry> entries = list();
    std::erase_if(entries, [&path](const Entry &entry) { return entry.path == path; });
    store(entries);
}

void RecentProjects::store(const std::vector<Entry> &entries)
{
    // Written as a shorter array, the old one's last entries would stay in the file.
    m_settings.remove(ArrayKey);
    m_settings.beginWriteArray(ArrayKey, int(entries.size()));
    for (size_t i = 0; i < entries.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(PathKey, entries[i].path);
        m_settings.setValue(OpenedKey, entries[i].opened);
    }
    m_settings.endArray();
}

} // namespace jiaoshu::ui
