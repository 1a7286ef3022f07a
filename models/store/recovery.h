// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace jiaoshu::store {

/** What came out of a damaged project, and what did not. */
struct Recovered {
    qint64 reports = 0;
    qint64 figures = 0;
    qint64 events = 0;
    /** Figures whose state was lost and follows from the events all the same. */
    qint64 rebuilt = 0;
    /** What could not be read, or not as it was written: one line each, in words. */
    QStringList lost;
};

/**
 * Takes everything that can be read of a damaged project, page by page and without trusting what should lead to it, into a
 * new file at `fresh`; the damaged one is not touched. What follows from events is computed anew where it was lost; events
 * keep their numbers and hashes, so that an audit of the new file tells what is missing. Invalid where nothing of a project
 * is found, NotWritable where there is a file at `fresh` already.
 */
base::Result<Recovered> recover(const QString &damaged, const QString &fresh);

} // namespace jiaoshu::store
