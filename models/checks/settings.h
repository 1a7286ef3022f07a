// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <utility>

namespace jiaoshu::checks {

/** What a project wants of its checks. */
struct Settings {
    /** Ids of checks that are switched off. */
    QSet<QString> off;
    /** A check that says nothing about an indicator: id of the check, id of the indicator. */
    QSet<std::pair<QString, QString>> silenced;
    /** The gravest that a check's findings may be. */
    QHash<QString, Severity> atMost;
};

} // namespace jiaoshu::checks
