// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "review/reviewdocument.h"

#include <memory>
#include <vector>

namespace jiaoshu::bench {

/** The text of the five-year plan of ../shared/reports; where that folder is missing, samples repeated to its length. */
const QString &planText();

/** A mark of four UTF-16 units every seventeen, as spans of a text of this length, never across a line's end. */
std::vector<base::Span> denseMarks(QStringView text);

/**
 * Figures and reports in memory, without a store: decisions are numbered and kept in memory, so that what is measured is the
 * desk and not the disk.
 */
class BenchLog final : public review::EventLog {
public:
    explicit BenchLog(review::ProjectContents contents);

    base::Result<review::ProjectContents> load() override;
    base::Result<review::ProjectContents> addReport(const review::NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) override;
    base::Result<std::vector<review::Event>> append(std::vector<review::Event> events,
                                                    std::vector<review::Figure> states) override;
    base::Result<std::vector<review::Event>> appendMerge(std::vector<review::Event> events,
                                                         std::vector<review::Figure> states,
                                                         std::vector<review::BranchEvent> branch) override;
    base::Result<review::Event> changeInfo(review::Event event, const review::Report &report) override;
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const override;
    base::Result<review::Event> event(qint64 sequence) const override;
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const override;
    QString setting(const QString &key) const override;
    base::Outcome setSetting(const QString &key, const QString &value) override;

private:
    review::ProjectContents m_contents;
    std::vector<review::Event> m_events;
};

/** `count` reports of this text, each with a figure at every span; indicators, periods and values in turn. */
review::ProjectContents contentsOf(const QString &text, const std::vector<base::Span> &spans, int count);

/** The same, to be added to a project; the texts differ in their number alone, or they would be one report. */
std::vector<review::NewReport> newReports(const QString &text, const std::vector<base::Span> &spans, int count);

/** A document over a BenchLog. */
std::unique_ptr<review::ReviewDocument> openProject(review::ProjectContents contents);

} // namespace jiaoshu::bench
