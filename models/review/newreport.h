// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reader.h"
#include "review/eventlog.h"

namespace jiaoshu::review {

/** A report as read, as a project takes it. */
NewReport newReport(const reports::ReadReport &read);

} // namespace jiaoshu::review
