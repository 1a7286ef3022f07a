// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace jiaoshu::app {

/** Pieces that may wait to be taken, for each job. */
inline constexpr size_t AheadPerJob = 4;

/**
 * Runs work(0) … work(count − 1) on `jobs` threads and hands each piece to `take`, in order, on the calling thread.
 * Workers stay AheadPerJob pieces ahead for each job and no more, so that thousands of reports never stand in memory
 * together, and a report that takes long does not pile up those after it.
 */
template <typename Piece>
void forEachInOrder(size_t count, unsigned jobs, const std::function<Piece(size_t)> &work,
                    const std::function<void(size_t, Piece)> &take)
{
    const size_t ahead = AheadPerJob * std::max(1U, jobs);
    std::mutex mutex;
    std::condition_variable changed;
    // As many places as pieces may wait: what was taken makes room for one that is yet to come.
    std::vector<std::optional<Piece>> places(std::min(count, ahead));
    size_t begun = 0;
    size_t taken = 0;

    const auto worker = [&] {
        std::unique_lock lock(mutex);
        while (begun < count) {
            if (begun >= taken + ahead) {
                changed.wait(lock);
                continue;
            }
            const size_t number = begun++;
            lock.unlock();
            Piece piece = work(number);
            lock.lock();
            places[number % places.size()] = std::move(piece);
            changed.notify_all();
        }
    };
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < std::min<size_t>(std::max(1U, jobs), count); ++i)
        threads.emplace_back(worker);
    for (size_t number = 0; number < count; ++number) {
        std::unique_lock lock(mutex);
        std::optional<Piece> &place = places[number % places.size()];
        changed.wait(lock, [&] { return place.has_value(); });
        Piece piece = std::move(*place);
        place.reset();
        taken = number + 1;
        changed.notify_all();
        lock.unlock();
        take(number, std::move(piece));
    }
}

} // namespace jiaoshu::app
