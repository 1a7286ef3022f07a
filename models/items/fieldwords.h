// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "figures/figure.h"

#include <QStringList>

namespace jiaoshu::items {

/** A field's content in words; `language` ("zh" or "en") is that of indicator names. */
QString fieldWord(const figures::Fields &fields, figures::Field field, const figures::Catalogue &catalogue,
                  const QString &language);
/** The fields of `fields` in which they differ from `other`, each with its name: `Unit 万元; Period 2020`. */
QString differenceWords(const figures::Fields &fields, const figures::Fields &other,
                        const figures::Catalogue &catalogue, const QString &language);
/** Clauses that say several things of one figure: `Unit 万元; Corrected`. */
QString clauses(const QStringList &parts);

} // namespace jiaoshu::items
