// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/numeral.h"

namespace jiaoshu::extraction {

namespace {

struct Names {
    NumeralReason reason;
    const char16_t *token;
    const char16_t *chinese;
};

constexpr Names Table[] = {
    {NumeralReason::Figure, u"figure", u"数据"},
    {NumeralReason::Date, u"date", u"日期"},
    {NumeralReason::TimeOfDay, u"time_of_day", u"钟点"},
    {NumeralReason::PeriodName, u"period_name", u"时期"},
    {NumeralReason::Ordinal, u"ordinal", u"序数"},
    {NumeralReason::Rank, u"rank", u"名次"},
    {NumeralReason::DocumentNumber, u"document_number", u"文号"},
    {NumeralReason::ListNumber, u"list_number", u"条目编号"},
    {NumeralReason::PageNumber, u"page_number", u"页码"},
    {NumeralReason::TableNumber, u"table_number", u"表格序号"},
    {NumeralReason::TableLabel, u"table_label", u"表格栏目名"},
    {NumeralReason::Title, u"title", u"文件名"},
    {NumeralReason::Policy, u"policy", u"政策、口号"},
    {NumeralReason::Name, u"name", u"名称"},
    {NumeralReason::Anniversary, u"anniversary", u"周年"},
    {NumeralReason::StructureCount, u"structure_count", u"行文计数"},
    {NumeralReason::ServiceName, u"service_name", u"服务名称"},
    {NumeralReason::Identifier, u"identifier", u"号码"},
    {NumeralReason::Word, u"word", u"词语的一部分"},
    {NumeralReason::SmallCount, u"small_count", u"汉字小数目"},
    {NumeralReason::Markup, u"markup", u"标记"},
};

} // namespace

QString token(NumeralReason reason)
{
    for (const Names &names : Table) {
        if (names.reason == reason)
            return QStringView(names.token).toString();
    }
    return {};
}

QString chineseText(NumeralReason reason)
{
    for (const Names &names : Table) {
        if (names.reason == reason)
            return QStringView(names.chinese).toString();
    }
    return {};
}

} // namespace jiaoshu::extraction
