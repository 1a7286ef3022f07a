// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fieldwords.h"

#include "exchange/words.h"

#include <QCoreApplication>

namespace jiaoshu::items {

QString fieldWord(const figures::Fields &fields, figures::Field field, const figures::Catalogue &catalogue,
                  const QString &language)
{
    switch (field) {
    case figures::Field::Indicator: return catalogue.displayName(fields.indicator, language);
    case figures::Field::Measure: return exchange::word(fields.measure);
    case figures::Field::Status: return exchange::word(fields.status);
    case figures::Field::Qualifier: return exchange::word(fields.qualifier);
    default: return figures::fieldText(fields, field);
    }
}

QString differenceWords(const figures::Fields &fields, const figures::Fields &other,
                        const figures::Catalogue &catalogue, const QString &language)
{
    QStringList parts;
    for (const figures::Field field : figures::differingFields(fields, other)) {
        const QString text = fieldWord(fields, field, catalogue, language);
        parts << QStringLiteral("%1 %2").arg(exchange::word(field),
                                             text.isEmpty() ? QStringLiteral("–") : text);
    }
    return clauses(parts);
}

QString clauses(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Words", "; "));
}

} // namespace jiaoshu::items
