// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accountrecord.h"

#include "exchange/jsonl.h"
#include "exchange/words.h"

namespace jiaoshu::exchange {

QByteArray accountRecord(const extraction::NumeralAccount &numeral, const text::SourceText &text,
                         const QString &report)
{
    const base::CodePointSpan place = text.toCodePoints(numeral.span);
    JsonObjectLine line;
    line.text("report", report);
    line.number("start", qint64(place.start));
    line.number("end", qint64(place.end));
    line.text("text", text.slice(numeral.span));
    line.text("reason", extraction::token(numeral.reason));
    line.text("reason_name", word(numeral.reason));
    return line.toJson();
}

void addAccountHeader(CsvRows &rows)
{
    for (const QStringView name : {u"report", u"start", u"end", u"text", u"reason", u"reason_name"})
        rows.text(name);
    rows.endRow();
}

void addAccountRow(CsvRows &rows, const extraction::NumeralAccount &numeral, const text::SourceText &text,
                   const QString &report)
{
    const base::CodePointSpan place = text.toCodePoints(numeral.span);
    rows.text(report);
    rows.number(QString::number(place.start));
    rows.number(QString::number(place.end));
    rows.text(text.slice(numeral.span));
    rows.text(extraction::token(numeral.reason));
    rows.text(word(numeral.reason));
    rows.endRow();
}

} // namespace jiaoshu::exchange
