// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/fieldinput.h"

namespace jiaoshu::ui {

/**
 * `fields` with one field as it was typed (of measure, status and qualifier its token), or the reason why that cannot be:
 * the rules of the correction editor for one field alone. `report` tells which of several districts of a name is meant.
 */
base::Result<figures::Fields> withField(const FieldInput &reader, figures::Fields fields,
                                        figures::Field field, const QString &typed,
                                        const figures::ReportInfo &report);

} // namespace jiaoshu::ui
