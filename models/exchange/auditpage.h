// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trail.h"

#include <QDateTime>
#include <QIODevice>

namespace jiaoshu::exchange {

/** What the head of the page says besides the record itself. */
struct AuditHead {
    /** The project's file name. */
    QString project;
    store::AuditFinding finding;
    /** When the page is written, UTC. */
    QDateTime writtenAt;
    /** "zh" or "en": the language that is installed. */
    QString language;
};

/**
 * Writes a record as one HTML page that stands for itself and prints well: what it is, then report by report and figure by
 * figure who decided what, when, from what, to what and why, with the sentence; then everything in order of time with
 * its hash. A write that fails is left to who owns the device.
 */
base::Outcome writeAuditPage(const store::Trail &trail, const AuditHead &head, QIODevice &device);

} // namespace jiaoshu::exchange
