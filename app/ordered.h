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

/**
 * Runs work(0) … work(count − 1) on `jobs` threads and hands each piece to `take`, in order, on the calling thread.
 * Workers stay a few pieces ahead and no more, so that thousands of reports never stand in memory together.
 */
template <typename Piece>
void forEachInOrder(size_t count, unsigned jobs, const std::function<Piece(size_t)> &work,
                    const std::function<void(size_t, Piece)> &take)
{
    constexpr size_t AheadPerJob = 4;
    const size_t ahead = AheadPerJob * std::max(1U, jobs);
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::optional<Piece>> pieces(count);
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
            pieces[number] = std::move(piece);
            changed.notify_all();
        }
    };
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < std::min<size_t>(std::max(1U, jobs), count); ++i)
        threads.emplace_back(worker);
    for (size_t number = 0; number < count; ++number) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return pieces[number].has_value(); });
        Piece piece = std::move(*pieces[number]);
        pieces[number].reset();
        taken = number + 1;
        changed.notify_all();
        lock.unlock();
        take(number, std::move(piece));
    }
}

} // namespace jiaoshu::app
