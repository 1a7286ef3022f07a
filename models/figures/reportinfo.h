// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace jiaoshu::figures {

/** What kind of text a report is; it decides which year its sentences are about. */
enum class ReportKind { WorkReport, Communique, Plan, Budget, NewsDigest, Other };

QString token(ReportKind);
std::optional<ReportKind> reportKindFromToken(QStringView);
/** Which of two kinds of report knows better (the greater): what statisticians publish, what a government reports, what it plans, news. */
int strengthOf(ReportKind);

/** What a report says of itself: recognised from its text, corrected by people. */
struct ReportInfo {
    QString title;
    /** The district it is about, by its usual name (`瀍河区`), and its six-digit code. */
    QString district;
    QString districtCode;
    /** The year in the report's usual name: the year in which a work report is given, the first year of a plan. 0 unknown. */
    int year = 0;
    ReportKind kind = ReportKind::Other;
    /** Day on which it was given; invalid where it does not say. */
    QDate date;

    bool operator==(const ReportInfo &) const = default;
};

} // namespace jiaoshu::figures
