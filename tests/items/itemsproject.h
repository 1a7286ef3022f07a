// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/support/handmadereport.h"

#include <memory>

namespace jiaoshu::testing {

using figures::Measure;

/** 湛河区 2021: four figures in two sentences, one without a catalogue indicator. */
inline HandmadeReport zhanhe()
{
    HandmadeReport report(
        QStringLiteral("zhanhe-2021.txt"),
        QStringLiteral(
            "一、回顾\n\n地区生产总值221.29亿元，增长2.1%。\n一般公共预算收入7.19亿元。新建公厕19座。\n"),
        QStringLiteral("湛河区"), QStringLiteral("410411"), 2021);
    report
        .figure(QStringLiteral("221.29亿元"), QStringLiteral("221.29"), QStringLiteral("亿元"),
                QStringLiteral("gdp"), QStringLiteral("地区生产总值"), QStringLiteral("2020"), Measure::Level,
                0.97)
        .figure(QStringLiteral("2.1%"), QStringLiteral("2.1"), QStringLiteral("%"), QStringLiteral("gdp"),
                QStringLiteral("地区生产总值"), QStringLiteral("2020"), Measure::Growth, 0.93)
        .figure(QStringLiteral("7.19亿元"), QStringLiteral("7.19"), QStringLiteral("亿元"),
                QStringLiteral("budget_revenue"), QStringLiteral("一般公共预算收入"), QStringLiteral("2020"),
                Measure::Level, 0.6)
        .figure(QStringLiteral("19座"), QStringLiteral("19"), QStringLiteral("座"), QString(),
                QStringLiteral("新建公厕"), QString(), Measure::Level, 0.8);
    return report;
}

/** 新华区 2021: three figures, one of them a range. */
inline HandmadeReport xinhua()
{
    HandmadeReport report(QStringLiteral("xinhua-2021.txt"),
                          QStringLiteral("完成生产总值271.4亿元，增长3.2%。固定资产投资增长3%—5%。\n"),
                          QStringLiteral("新华区"), QStringLiteral("410402"), 2021);
    report
        .figure(QStringLiteral("271.4亿元"), QStringLiteral("271.4"), QStringLiteral("亿元"),
                QStringLiteral("gdp"), QStringLiteral("生产总值"), QStringLiteral("2020"))
        .figure(QStringLiteral("3.2%"), QStringLiteral("3.2"), QStringLiteral("%"), QStringLiteral("gdp"),
                QStringLiteral("生产总值"), QStringLiteral("2020"), Measure::Growth)
        .figure(QStringLiteral("3%—5%"), QStringLiteral("3..5"), QStringLiteral("%"),
                QStringLiteral("fixed_asset_investment"), QStringLiteral("固定资产投资"),
                QStringLiteral("2021"), Measure::Growth, 0.7);
    return report;
}

/** A document with the two reports in a project in memory. */
struct ItemsProject {
    base::SystemClock clock;
    review::ReviewDocument document{clock};
    review::ReportId zhanheId;
    review::ReportId xinhuaId;
    std::vector<review::FigureId> figures;

    bool open()
    {
        if (!document.open(store::memoryProject()))
            return false;
        document.setReviewer(QStringLiteral("甲"));
        const auto first = document.addReport(zhanhe().report());
        const auto second = document.addReport(xinhua().report());
        if (!first || !second)
            return false;
        zhanheId = first.value();
        xinhuaId = second.value();
        figures = document.allFigures();
        return figures.size() == 7;
    }

    base::Outcome correctValue(review::FigureId id, const QString &value)
    {
        const review::Figure figure = *document.figure(id);
        figures::Fields fields = figure.fields;
        fields.value = value;
        return document.correct(id, fields, figure.span, QStringLiteral("抽取有误"));
    }
};

} // namespace jiaoshu::testing
