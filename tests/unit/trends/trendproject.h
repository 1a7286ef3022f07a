// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "review/reviewdocument.h"

#include <vector>

namespace jiaoshu::testing {

/** What a made report states in one sentence. */
struct Stated {
    QString value;
    QString unit;
    QString indicator;
    QString period;
    figures::Measure measure = figures::Measure::Level;
    figures::Status status = figures::Status::Actual;
    figures::Qualifier qualifier = figures::Qualifier::None;
    /** Another district than the report's own; name and code. */
    QString district = {};
    QString code = {};
};

class FixedClock final : public base::Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC); }
};

/** A project in memory with made reports: a sentence for each figure, the figures exactly as stated here. */
class TrendProject {
public:
    TrendProject();

    review::ReportId add(const QString &district, const QString &code, int year,
                         const std::vector<Stated> &figures);
    /** The first figure with this value. */
    review::FigureId figure(const QString &value) const;
    void correct(review::FigureId figure, figures::Field field, const QString &text);

    FixedClock clock;
    review::ReviewDocument document;

    /** GDP as the reports beside the design's pictures state it. */
    void addDesignData();
};

} // namespace jiaoshu::testing
