// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/eventlog.h"

#include <QCoreApplication>

namespace jiaoshu::review {
namespace {

/** A log that holds nothing back is never asked for what it held back. */
base::Error nothingHeldBack()
{
    return {base::Error::Code::Invalid,
            {},
            QCoreApplication::translate("jiaoshu::review", "The project has no such report."),
            {}};
}

} // namespace

void EventLog::watch(std::function<void()>) {}

void EventLog::saveElsewhere(const QString &, std::function<void(base::Outcome)> done)
{
    done(base::Error{base::Error::Code::Invalid,
                     {},
                     QCoreApplication::translate("jiaoshu::review", "This project is no file."),
                     {}});
}

base::Result<ProjectContents> EventLog::loadHeads(qint64) { return load(); }

base::Result<ProjectContents> EventLog::loadReports(const std::vector<ReportId> &) const
{
    return nothingHeldBack();
}

base::Result<std::vector<Tally>> EventLog::tally(const std::vector<FigureId> &) const
{
    return nothingHeldBack();
}

base::Result<std::vector<Fact>> EventLog::facts(const FactQuestion &) const { return nothingHeldBack(); }

base::Result<std::vector<FactCount>> EventLog::countFacts(const FactQuestion &) const
{
    return nothingHeldBack();
}

} // namespace jiaoshu::review
