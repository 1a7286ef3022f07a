// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dictionary.h"

#include <QByteArray>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <algorithm>
#include <memory>
#include <numeric>

namespace jiaoshu::items {

namespace {

const icu::Collator *pinyinCollator()
{
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale::forLanguageTag("zh-u-co-pinyin", status), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return collator.get();
}

/** Bytes that compare as the texts do by pinyin; by code point where ICU has no data. */
QByteArray sortKey(const QString &text)
{
    const icu::Collator *collator = pinyinCollator();
    if (!collator)
        return text.toUtf8();
    const icu::UnicodeString string(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                    int32_t(text.size()));
    QByteArray key(collator->getSortKey(string, nullptr, 0), Qt::Uninitialized);
    collator->getSortKey(string, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    return key;
}

} // namespace

int Dictionary::insert(const QString &key, const QString &label)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = size();
    m_numbers.insert(key, number);
    m_entries.push_back({key, label});
    m_ranked = false;
    return number;
}

void Dictionary::setLabel(int number, const QString &label)
{
    m_entries[size_t(number)].label = label;
    m_ranked = false;
}

void Dictionary::clear()
{
    m_entries.clear();
    m_numbers.clear();
    m_ranked = false;
}

int Dictionary::rank(int number) const
{
    if (!m_ranked)
        computeRanks();
    return m_ranks[size_t(number)];
}

void Dictionary::computeRanks() const
{
    std::vector<QByteArray> keys;
    keys.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        keys.push_back(entry.label.isEmpty() ? QByteArray("\xff\xff") : sortKey(entry.label));
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    m_ranks.resize(order.size());
    // Equal labels share a rank, so that the order within them stays that of reading.
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[size_t(order[i])] != keys[size_t(order[i - 1])])
            rank = int(i);
        m_ranks[size_t(order[i])] = rank;
    }
    m_ranked = true;
}

} // namespace jiaoshu::items
