// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "review/reviewdocument.h"
#include "trends/series.h"

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
    QString name = QStringLiteral("指标");
    /** What reviewers made of it. */
    review::State state = review::State::NotReviewed;
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
                         const std::vector<Stated> &figures,
                         figures::ReportKind kind = figures::ReportKind::WorkReport);
    /**
     * The same in one line: code of the district, year and kind of the report, then figures with value, unit, period and what
     * else is to be said in tokens: `410411 2021 communique: 221.29 亿元 2020 accepted; 7 % 2021 growth target >= of=gdp`.
     * Their indicator is GDP unless `of=` says another; `in=` says another district, `named=` the name in the text.
     */
    review::ReportId add(const QString &line);
    /** The first figure with this value. */
    review::FigureId figure(const QString &value) const;
    void correct(review::FigureId figure, figures::Field field, const QString &text);

    FixedClock clock;
    review::ReviewDocument document;

    /** GDP as the reports beside the design's pictures state it. */
    void addDesignData();

private:
    void decide(review::FigureId figure, review::State state);
};

/** Text of a test as it stands in its source. */
inline QString words(const char *utf8) { return QString::fromUtf8(utf8); }
/** `2020 221.29` per point, in order; `out` behind those that do not count, `+1` where one more figure agrees. */
QStringList textsOf(const trends::Series &series);
/** Panels of an indicator by the catalogue that ships. */
std::vector<trends::Panel> panelsOf(const TrendProject &project, const trends::Query &query);
trends::Query queryOf(const QString &indicator, const std::vector<QString> &districts = {});

} // namespace jiaoshu::testing
