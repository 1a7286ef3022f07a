// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/validation.h"

#include "figures/period.h"
#include "figures/value.h"

#include <QCoreApplication>

namespace jiaoshu::review {
namespace {

base::Error impossible(const QString &message) { return {base::Error::Code::Invalid, {}, message, {}}; }

/** Whether `offset` stands between the two halves of a character. */
bool splitsCharacter(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() &&
           text[offset - 1].isHighSurrogate();
}

} // namespace

base::Outcome checkValue(const QString &value)
{
    if (figures::isValue(value))
        return base::Done();
    if (value.isEmpty())
        return impossible(QCoreApplication::translate("jiaoshu::review", "A figure needs a value."));
    return impossible(
        QCoreApplication::translate("jiaoshu::review",
                                    "“%1” is not a value. Write a number such as 221.29, a range such as "
                                    "3..5 or a fraction such as 14/100000.")
            .arg(value));
}

base::Outcome checkPeriod(const QString &period)
{
    if (figures::Period::parse(period))
        return base::Done();
    return impossible(QCoreApplication::translate("jiaoshu::review",
                                                  "“%1” is not a period. Write 2020, 2016/2020, 2023Q1 or "
                                                  "2023-01/2023-09, or nothing.")
                          .arg(period));
}

base::Outcome checkFields(const figures::Fields &fields, const figures::Fields &old)
{
    if (fields.value != old.value)
        if (auto outcome = checkValue(fields.value); !outcome)
            return outcome;
    if (fields.period != old.period)
        return checkPeriod(fields.period);
    return base::Done();
}

base::Outcome checkSpan(const text::SourceText &text, base::Span span)
{
    if (span.isEmpty())
        return impossible(QCoreApplication::translate("jiaoshu::review", "The selection is empty."));
    if (span.start < 0 || span.end > text.size())
        return impossible(
            QCoreApplication::translate("jiaoshu::review", "The selection is outside the report."));
    if (splitsCharacter(text.view(), span.start) || splitsCharacter(text.view(), span.end))
        return impossible(
            QCoreApplication::translate("jiaoshu::review", "The selection cuts a character in two."));
    return base::Done();
}

} // namespace jiaoshu::review
