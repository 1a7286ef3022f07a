// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/eventlog.h"

#include <QCoreApplication>

namespace jiaoshu::review {

void EventLog::watch(std::function<void()>) {}

void EventLog::saveElsewhere(const QString &, std::function<void(base::Outcome)> done)
{
    done(base::Error{base::Error::Code::Invalid,
                     {},
                     QCoreApplication::translate("jiaoshu::review", "This project is no file."),
                     {}});
}

} // namespace jiaoshu::review
