// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace jiaoshu::base {

/** Source of the time, injected so that tests can fix it. */
class Clock {
public:
    virtual ~Clock() = default;
    /** Now, in UTC. */
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace jiaoshu::base
