// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/folding.h"
#include "extraction/numeral.h"

namespace jiaoshu::extraction {

/** The value of a numeral as figures state it: `221.29`, `3..5`, `14/100000`; empty for a Chinese numeral that is none. */
QString valueOf(const Sentence &sentence, const Numeral &numeral, bool negative);
/** The unit behind a numeral as the text prints it, without 多 and 余; empty where there is none. */
QString unitOf(const Sentence &sentence, const Numeral &numeral, QStringView text);

} // namespace jiaoshu::extraction
