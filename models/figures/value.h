// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace jiaoshu::figures {

/** Whether a text can be a figure's value: a plain decimal `221.29`, a range `3..5`, a ratio `14/100000`. */
bool isValue(QStringView text);

} // namespace jiaoshu::figures
