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
    const auto parts = take(document.split(
        {9}, {{{whole.start, whole.start + 3}, fields}, {{whole.start + 3, whole.end}, fields}}));
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

/** The report is extracted again, and then there is another text of it, which is returned. */
ReportId readAgain(ReviewDocument &document, ReportId report, const NewReport &first)
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
    return second;
}

/** Two reviews of the report, the second of them first blind, on a sample; signed off, and opened again. */
void reviewTwice(ReviewDocument &document, ReportId report)
{
    const QString li = QStringLiteral("李");
    const QString wang = QStringLiteral("王");
    must(document.changeRules({2, true}));
    must(document.assign({report}, 1, {li}));
    document.setReviewer(li);
    must(document.accept(document.figuresOf(report)));
    must(document.signOff(report));
    (void)take(document.drawSample({report}, 2, 500, QStringLiteral("7")));
    document.setReviewer(wang);
    must(document.showLayer(review::Layer{review::Layer::Kind::Blind, 2, wang}));
    const std::vector<review::FigureId> seen = document.figuresOf(report);
    must(document.accept({seen[0], seen[1]}));
    must(document.reject({seen[2]}, QStringLiteral("重复")));
    must(document.handIn(report));
    must(document.showLayer(std::nullopt));
    for (const review::Disagreement &one : document.disagreements(report))
        must(document.adjudicate(one, review::Side::Layer));
    must(document.accept(document.figuresOf(report)));
    must(document.signOff(report, true));
    must(document.reopen(report, 1, QStringLiteral("漏了一页")));
    must(document.choose({{QStringLiteral("chart/counts/gdp/2021"), {{QStringLiteral("figure"), 2}}},
                          {QStringLiteral("finding/求和"), {{QStringLiteral("settled"), true}}}},
                         QStringLiteral("以统计公报为准")));
    must(document.choose(QStringLiteral("finding/求和"), {}));
}

} // namespace

void decideEveryKind(ReviewDocument &document)
{
    const NewReport first = sampleReport(QStringLiteral("湛河区"), 2021, FigureCount);
    document.setReviewer(QStringLiteral("李"));
    const ReportId report = take(document.addReport(first));
    decide(document, report);
    takeBack(document);
    reviewTwice(document, readAgain(document, report, first));
}

} // namespace jiaoshu::test
