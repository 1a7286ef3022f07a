// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/account.h"
#include "reports/reader.h"

#include <QByteArray>
#include <array>
#include <atomic>

namespace jiaoshu::app {

/** Accounts for the numerals of reports, and counts them by reason over all of them; may be called from many threads. */
class AccountList {
public:
    enum class Format { JsonLines, Csv, Table };

    AccountList(const extraction::Extractor &extractor, Format format);

    /** The numerals of a report in the format. */
    QByteArray write(const reports::ReadReport &report);
    /** How many there were of each reason, and how many are left over, for reading on a terminal. */
    QByteArray summary() const;
    /** Numerals that nothing explains. */
    qint64 leftOver() const;

private:
    qint64 count(extraction::NumeralReason reason) const { return m_counts[size_t(reason)]; }

    const extraction::Extractor &m_extractor;
    const Format m_format;
    std::array<std::atomic<qint64>, extraction::NumeralReasonCount> m_counts{};
};

} // namespace jiaoshu::app
