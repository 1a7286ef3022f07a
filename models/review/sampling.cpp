// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sampling.h"

#include <QCryptographicHash>
#include <algorithm>

namespace jiaoshu::review {

std::vector<FigureId> drawSample(const std::vector<FigureId> &ids, int perMille, const QString &seed)
{
    const QByteArray start = seed.toUtf8() + '\n';
    std::vector<std::pair<QByteArray, FigureId>> lots;
    lots.reserve(ids.size());
    for (const FigureId id : ids) {
        const QByteArray lot = start + QByteArray::number(id.value);
        lots.emplace_back(QCryptographicHash::hash(lot, QCryptographicHash::Sha256), id);
    }
    // Thousandths, not a floating share: 10 % of 30 is 3 on every machine.
    const size_t size = (ids.size() * size_t(std::clamp(perMille, 0, 1000)) + 999) / 1000;
    std::partial_sort(lots.begin(), lots.begin() + std::ptrdiff_t(size), lots.end());
    std::vector<FigureId> drawn;
    drawn.reserve(size);
    for (size_t i = 0; i < size; ++i)
        drawn.push_back(lots[i].second);
    return drawn;
}

} // namespace jiaoshu::review
