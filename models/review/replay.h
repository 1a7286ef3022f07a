// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <unordered_map>
#include <vector>

namespace jiaoshu::review {

/** The fold: what an event makes of its figure. */
void applyEvent(Figure &figure, const Event &event);
/** The part of the fold that an event does to every figure: last event, who decided and when. */
void stamp(Figure &figure, const Event &event);

/** Folds a whole trail, starting from what was extracted: what the project must look like if its events are the truth. */
class Replay {
public:
    /** `extracted` are the figures as extracted. */
    explicit Replay(std::vector<Figure> extracted);

    void apply(const Event &event);
    const Figure *figure(FigureId id) const;
    size_t figureCount() const { return m_figures.size(); }
    figures::ReportInfo info(ReportId id) const;

private:
    std::unordered_map<qint64, Figure> m_figures;
    std::unordered_map<qint64, figures::ReportInfo> m_infos;
};

} // namespace jiaoshu::review
