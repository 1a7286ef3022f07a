// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QCoreApplication>

namespace jiaoshu::base {

QString Error::text() const
{
    //: A file or thing, and what is wrong with it.
    return subject.isEmpty() ? message : QCoreApplication::translate("Error", "%1: %2").arg(subject, message);
}

} // namespace jiaoshu::base
