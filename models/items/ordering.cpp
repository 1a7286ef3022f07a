// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ordering.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <memory>

namespace jiaoshu::items {

namespace {

constexpr int DigitBits = 11;
constexpr size_t DigitValues = size_t(1) << DigitBits;
constexpr size_t Digits = (64 + DigitBits - 1) / DigitBits;
/** Below this, comparing is quicker than counting. */
constexpr size_t Few = 2048;
constexpr std::uint64_t Sign = std::uint64_t(1) << 63;

struct Coded {
    std::uint64_t code;
    int number;
};
using Counts = std::array<std::array<std::uint32_t, DigitValues>, Digits>;

/** Bits that compare as whole numbers the way the keys do. */
std::uint64_t codeOf(double key, Qt::SortOrder direction)
{
    const auto bits = std::bit_cast<std::uint64_t>(key + 0.0); // no -0
    const std::uint64_t code = bits & Sign ? ~bits : bits | Sign;
    return direction == Qt::AscendingOrder ? code : ~code;
}

double keyOf(std::uint64_t code, Qt::SortOrder direction)
{
    if (direction == Qt::DescendingOrder)
        code = ~code;
    return std::bit_cast<double>(code & Sign ? code & ~Sign : ~code);
}

size_t digitOf(std::uint64_t code, size_t digit)
{
    return size_t(code >> (digit * DigitBits)) & (DigitValues - 1);
}

/** One pass of a radix sort: by this digit, equal ones staying as they were. */
void scatter(const std::vector<Coded> &from, std::vector<Coded> &to, size_t digit,
             std::array<std::uint32_t, DigitValues> &counts)
{
    std::uint32_t place = 0;
    for (std::uint32_t &count : counts) {
        const std::uint32_t here = count;
        count = place;
        place += here;
    }
    for (const Coded &entry : from)
        to[counts[digitOf(entry.code, digit)]++] = entry;
}

} // namespace

void sortByKey(std::vector<OrderEntry> &entries, Qt::SortOrder direction)
{
    if (entries.size() < Few) {
        std::stable_sort(entries.begin(), entries.end(),
                         [direction](const OrderEntry &a, const OrderEntry &b) {
                             return direction == Qt::AscendingOrder ? a.key < b.key : a.key > b.key;
                         });
        return;
    }
    std::vector<Coded> coded(entries.size());
    std::vector<Coded> other(entries.size());
    auto counts = std::make_unique<Counts>();
    for (size_t i = 0; i < entries.size(); ++i) {
        coded[i] = {codeOf(entries[i].key, direction), entries[i].number};
        for (size_t digit = 0; digit < Digits; ++digit)
            ++(*counts)[digit][digitOf(coded[i].code, digit)];
    }
    for (size_t digit = 0; digit < Digits; ++digit) {
        // Ranks and states differ in few bits: where all agree there is nothing to do.
        if ((*counts)[digit][digitOf(coded.front().code, digit)] == coded.size())
            continue;
        scatter(coded, other, digit, (*counts)[digit]);
        coded.swap(other);
    }
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i] = {keyOf(coded[i].code, direction), coded[i].number};
}

} // namespace jiaoshu::items
