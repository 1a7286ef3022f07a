// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/review/sampleproject.h"

namespace jiaoshu::test {
namespace {

figures::ExtractedFigure sampleFigure(const QString &district, int year, int i)
{
    const bool level = i % 2 == 0;
    figures::ExtractedFigure figure;
    figure.fields.value = level ? QStringLiteral("%1.5").arg(100 + i) : QStringLiteral("2.%1").arg(i);
    figure.fields.unit = level ? QStringLiteral("亿元") : QStringLiteral("%");
    figure.fields.measure = level ? figures::Measure::Level : figures::Measure::Growth;
    figure.fields.status = level ? figures::Status::Actual : figures::Status::Target;
    figure.fields.period = QString::number(level ? year - 1 : year);
    figure.fields.indicator = QStringLiteral("gdp");
    figure.fields.indicatorName = QStringLiteral("地区生产总值");
    figure.fields.district = district;
    figure.confidence = 0.5 + (i * 37 % 50) / 100.0;
    return figure;
}

} // namespace

review::NewReport sampleReport(const QString &district, int year, int count)
{
    review::NewReport report;
    QString text = QStringLiteral("%1%2年政府工作报告😀\n").arg(district).arg(year);
    for (int i = 0; i < count; ++i) {
        figures::ExtractedFigure figure = sampleFigure(district, year, i);
        text += QStringLiteral("地区生产总值");
        figure.span.start = text.size();
        text += figure.fields.value + figure.fields.unit;
        figure.span.end = text.size();
        figure.reasons = {{figures::Field::Unit, QStringLiteral("unit.beside"), figure.span},
                          {figures::Field::Indicator,
                           QStringLiteral("indicator.before"),
                           {figure.span.start - 6, figure.span.start}}};
        text += QStringLiteral("，\n");
        report.figures.push_back(std::move(figure));
    }
    report.report.path = QStringLiteral("/reports/%1-%2.txt").arg(district).arg(year);
    report.report.fileName = QStringLiteral("%1-%2.txt").arg(district).arg(year);
    report.report.encoding = QStringLiteral("UTF-8");
    report.report.info = {QStringLiteral("政府工作报告"),  district,         QStringLiteral("410411"), year,
                          figures::ReportKind::WorkReport, QDate(year, 2, 3)};
    report.report.text = std::make_shared<const text::SourceText>(text);
    return report;
}

QHash<qint64, QJsonObject> visibleState(const std::vector<review::Figure> &figures)
{
    QHash<qint64, QJsonObject> states;
    for (const review::Figure &figure : figures)
        if (figure.inForce)
            states.insert(figure.id.value, snapshot(figure));
    return states;
}

} // namespace jiaoshu::test
