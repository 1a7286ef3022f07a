// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/eventlog.h"

#include <QString>
#include <memory>

namespace jiaoshu::testing {

/** A report put together by a test: its figures are what the test says, whatever the extractor would find. */
class HandmadeReport {
public:
    HandmadeReport(const QString &fileName, const QString &text, const QString &district,
                   const QString &districtCode, int year)
    {
        review::Report &report = m_report.report;
        report.path = fileName;
        report.fileName = fileName;
        report.encoding = QStringLiteral("UTF-8");
        report.text = std::make_shared<const text::SourceText>(text);
        report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
        report.textHash = report.text->hash();
        report.info = {QStringLiteral("政府工作报告"),  district, districtCode, year,
                       figures::ReportKind::WorkReport, {}};
    }

    /** Adds the figure whose text is `quote` at its first place in the report. */
    HandmadeReport &figure(const QString &quote, const QString &value, const QString &unit,
                           const QString &indicator, const QString &name, const QString &period,
                           figures::Measure measure = figures::Measure::Level, double confidence = 0.9)
    {
        figures::ExtractedFigure figure;
        figure.span.start = m_report.report.text->string().indexOf(quote);
        Q_ASSERT(figure.span.start >= 0);
        figure.span.end = figure.span.start + quote.size();
        figure.fields.value = value;
        figure.fields.unit = unit;
        figure.fields.indicator = indicator;
        figure.fields.indicatorName = name;
        figure.fields.period = period;
        figure.fields.measure = measure;
        figure.fields.district = m_report.report.info.district;
        figure.fields.districtCode = m_report.report.info.districtCode;
        figure.confidence = confidence;
        m_report.figures.push_back(figure);
        return *this;
    }

    const review::NewReport &report() const { return m_report; }

private:
    review::NewReport m_report;
};

} // namespace jiaoshu::testing
