// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace jiaoshu::ui {

/**
 * Which colour, dash and marker a district has: the one of its place in the project, or the first free one where that
 * is taken. A district keeps its look while it stays chosen; beyond the theme's eight there is only grey (-1).
 */
class SeriesLooks {
public:
    /** `all` in the project's order, `chosen` of them those that are drawn. */
    void choose(const std::vector<QString> &all, const std::vector<QString> &chosen, int looks);
    const QHash<QString, int> &looks() const { return m_looks; }

private:
    QHash<QString, int> m_looks;
};

} // namespace jiaoshu::ui
