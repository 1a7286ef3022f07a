// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/namedlist.h"
#include "review/eventlog.h"
#include "trends/chartspec.h"

#include <vector>

namespace jiaoshu::trends {

/** The charts that a project keeps by name, in the order in which they were saved. */
class SavedCharts {
public:
    static SavedCharts load(const review::EventLog &log);
    base::Outcome store(review::EventLog &log) const;

    const std::vector<ChartSpec> &all() const { return m_charts.all(); }
    /** Refused are an empty name, and one that another chart has. */
    base::Outcome add(const ChartSpec &chart);
    base::Outcome rename(size_t number, const QString &name);
    void replace(size_t number, const ChartSpec &chart) { m_charts.replace(number, chart); }
    void duplicate(size_t number) { m_charts.duplicate(number); }
    void remove(size_t number) { m_charts.remove(number); }

private:
    base::NamedList<ChartSpec> m_charts;
};

/** The chart as it was left, for the project opened again; without a chart where there is none. */
std::optional<ChartSpec> loadLastChart(const review::EventLog &log);
base::Outcome storeLastChart(review::EventLog &log, const ChartSpec &chart);

} // namespace jiaoshu::trends
