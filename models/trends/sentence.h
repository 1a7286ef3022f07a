// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QStringView>

namespace jiaoshu::trends {

/** The sentence around `span`: up to and with the full stop (。！？；) or to the ends of the paragraph; blanks at its ends left out. */
base::Span sentenceAround(QStringView text, base::Span span);

} // namespace jiaoshu::trends
