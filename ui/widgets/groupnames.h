// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::ui {

/** What a group of indicators (`economy`) is called; one that nobody knows, of users' own indicators, says its id. */
QString groupName(const QString &group);

} // namespace jiaoshu::ui
