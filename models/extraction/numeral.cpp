// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/numeral.h"

namespace jiaoshu::extraction {

namespace {

struct Name {
    NumeralReason reason;
    const char16_t *token;
};

constexpr Name Table[] = {
    {NumeralReason::Figure, u"figure"},
    {NumeralReason::Date, u"date"},
    {NumeralReason::TimeOfDay, u"time_of_day"},
    {NumeralReason::PeriodName, u"period_name"},
    {NumeralReason::Ordinal, u"ordinal"},
    {NumeralReason::Rank, u"rank"},
    {NumeralReason::DocumentNumber, u"document_number"},
    {NumeralReason::ListNumber, u"list_number"},
    {NumeralReason::PageNumber, u"page_number"},
    {NumeralReason::TableNumber, u"table_number"},
    {NumeralReason::TableLabel, u"table_label"},
    {NumeralReason::Title, u"title"},
    {NumeralReason::Policy, u"policy"},
    {NumeralReason::Name, u"name"},
    {NumeralReason::Anniversary, u"anniversary"},
    {NumeralReason::StructureCount, u"structure_count"},
    {NumeralReason::ServiceName, u"service_name"},
    {NumeralReason::Identifier, u"identifier"},
    {NumeralReason::Word, u"word"},
    {NumeralReason::SmallCount, u"small_count"},
    {NumeralReason::Markup, u"markup"},
    {NumeralReason::Unexplained, u"unexplained"},
};

} // namespace

QString token(NumeralReason reason)
{
    for (const Name &name : Table) {
        if (name.reason == reason)
            return QStringView(name.token).toString();
    }
    return {};
}

} // namespace jiaoshu::extraction
