// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/everykind.h"

#include "tests/unit/review/sampleproject.h"

namespace jiaoshu::test {
namespace {

using review::NewReport;
using review::ReportId;
using review::ReviewDocument;

constexpr int FigureCount = 12;

void must(const base::Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
}

void decide(ReviewDocument &document, ReportId report)
{
    must(document.accept({{1}, {3}}));
    figures::Fields fields = document.figure({2})->fields;
    fields.value = QStringLiteral("7.50");
    fields.qualifier = figures::Qualifier::AtLeast;
    must(document.correct({2}, fields, document.figure({2})->span, QStringLiteral("原文\"有误\"\n😀")));
    must(document.reject({{4}}, QStringLiteral("重复")));
    must(document.later({{5}}));
    must(document.question({{6}}, QStringLiteral("与统计局不符？")));
    must(document.note({7}, QStringLiteral("见第二页")));
    (void)take(document.add(report, {0, 3}, fields, QStringLiteral("漏抽")));
    document.setReviewer(QStringLiteral("王"));
    const base::Span whole = document.figure({9})->span;
    const auto parts = take(document.split({9}, {{{whole.start, whole.start + 3}, fields},
                                                 {{whole.start + 3, whole.end}, fields}}));
    must(document.merge(parts, {whole, fields}));
    figures::ReportInfo info = document.report(report)->info;
    info.title = QStringLiteral("二〇二一年政府工作报告");
    must(document.changeInfo(report, info));
}

void takeBack(ReviewDocument &document)
{
    must(document.revert(4));
    must(document.accept({{10}}));
    (void)take(document.undo());
    (void)take(document.redo());
}

void readAgain(ReviewDocument &document, ReportId report, const NewReport &first)
{
    std::vector<figures::ExtractedFigure> readings = first.figures;
    readings[10].fields.value = QStringLiteral("111");
    readings[3].confidence = 0.25;
    readings.pop_back();
    (void)take(document.extractAgain(report, readings, {QStringLiteral("2"), QStringLiteral("3")}));
    NewReport repaired = first;
    const QString header = QStringLiteral("页眉\n");
    repaired.report.text = std::make_shared<const text::SourceText>(header + first.report.text->string());
    repaired.report.info = document.report(report)->info;
    for (figures::ExtractedFigure &figure : repaired.figures) {
        figure.span = {figure.span.start + header.size(), figure.span.end + header.size()};
        figure.reasons.clear();
    }
    const ReportId second = take(document.addReport(repaired));
    (void)take(document.carryOver(report, second));
}

} // namespace

void decideEveryKind(ReviewDocument &document)
{
    const NewReport first = sampleReport(QStringLiteral("湛河区"), 2021, FigureCount);
    document.setReviewer(QStringLiteral("李"));
    const ReportId report = take(document.addReport(first));
    decide(document, report);
    takeBack(document);
    readAgain(document, report, first);
}

} // namespace jiaoshu::test
