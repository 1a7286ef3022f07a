// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reviewwishes.h"

#include <QComboBox>
#include <QCoreApplication>

namespace jiaoshu::ui {

void addScopes(QComboBox &box, const review::Report &report)
{
    const auto add = [&box](const QString &text, ReportScope scope) { box.addItem(text, int(scope)); };
    add(report.shortName(), ReportScope::One);
    if (!report.info.district.isEmpty())
        add(QCoreApplication::translate("ReportScope", "All reports of %1").arg(report.info.district),
            ReportScope::District);
    add(QCoreApplication::translate("ReportScope", "All reports of the project"), ReportScope::All);
}

std::vector<review::ReportId> reportsIn(const review::ReviewDocument &document, review::ReportId chosen,
                                        ReportScope scope)
{
    std::vector<review::ReportId> reports;
    const review::Report *one = document.report(chosen);
    for (const review::ReportId id : document.reports()) {
        const figures::ReportInfo &info = document.report(id)->info;
        const bool sameDistrict =
            one && info.district == one->info.district && info.districtCode == one->info.districtCode;
        if (id == chosen || scope == ReportScope::All || (scope == ReportScope::District && sameDistrict))
            reports.push_back(id);
    }
    return reports;
}

} // namespace jiaoshu::ui
