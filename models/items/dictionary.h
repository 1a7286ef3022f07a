// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace jiaoshu::items {

/**
 * The distinct values of a column: a million figures name a few hundred indicators, so rows keep numbers, and names
 * are collated once each. Entries are never taken out.
 */
class Dictionary {
public:
    /** The number of the entry with this key; a new one gets `label`. */
    int insert(const QString &key, const QString &label);
    /** The number of the entry, or -1. */
    int find(const QString &key) const { return m_numbers.value(key, -1); }
    void setLabel(int number, const QString &label);
    void clear();

    int size() const { return int(m_entries.size()); }
    const QString &key(int number) const { return m_entries[size_t(number)].key; }
    const QString &label(int number) const { return m_entries[size_t(number)].label; }
    /**
     * The entry's place among all by pinyin, empty labels last. A new entry moves the others' places, never their
     * order.
     */
    int rank(int number) const;

private:
    void computeRanks() const;

    struct Entry {
        QString key;
        QString label;
    };
    std::vector<Entry> m_entries;
    QHash<QString, int> m_numbers;
    /** Computed when first asked for after a change. */
    mutable std::vector<int> m_ranks;
    mutable bool m_ranked = false;
};

} // namespace jiaoshu::items
