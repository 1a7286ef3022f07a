// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "review/eventlog.h"

namespace jiaoshu::test {

/** A clock that goes on by one second at each look. */
class SteppingClock final : public base::Clock {
public:
    QDateTime now() const override
    {
        m_now = m_now.addMSecs(1001);
        return m_now;
    }

private:
    mutable QDateTime m_now = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
};

/**
 * A report of `district` with `count` figures, one in each line: figure i is `(100+i).5亿元` of the indicator `gdp` (even
 * i, actual, of the year before) or `2.i%` of its growth (odd i, target).
 */
review::NewReport sampleReport(const QString &district, int year, int count);

/** The members of every figure in force, by id: what the reviewer sees. */
QHash<qint64, QJsonObject> visibleState(const std::vector<review::Figure> &figures);

/** The value of a result; fails the test (and ends it) with the error's text where there is none. */
template <typename T>
T take(base::Result<T> result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().text()), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace jiaoshu::test
