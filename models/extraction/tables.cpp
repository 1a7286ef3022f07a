// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables.h"

namespace jiaoshu::extraction {

using figures::Measure;
using figures::Status;

namespace {

bool holds(QStringView text, QStringView words)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (text.contains(word))
            return true;
    }
    return false;
}

constexpr const char16_t *HeaderWords =
    u"年 目标 基数 完成 实际 增速 增长 指标 单位 项目 预算 执行 决算 占比 比重 计划 累计 同比 科目 合计 "
    u"序号 数量 总量 绝对 地区 名称 季度 月";

Column::Role roleOf(QStringView title)
{
    if (holds(title, u"序号 编号"))
        return Column::Role::Serial;
    if (title == u"单位" || title == u"计量单位")
        return Column::Role::Unit;
    if (holds(title, u"属性 备注 责任 说明 性质 类型 牵头"))
        return Column::Role::Ignored;
    const bool names = title.endsWith(u"指标") ||
                       holds(title, u"指标名称 名称 科目 项目 类别 县区 县（市、区） 地区 单位名称") ||
                       title == u"指标体系";
    return names ? Column::Role::Name : Column::Role::Value;
}

} // namespace

void Table::end()
{
    m_columns.clear();
    m_span = {};
    m_status.reset();
    m_unit.clear();
    m_title.clear();
}

bool Table::listsPlaces() const
{
    return !m_columns.empty() && holds(m_columns[0].title, u"县区 县（市、区） 地区 区县 市县 单位名称");
}

int Table::columnOf(Column::Role role) const
{
    for (int i = m_firstValue; i > 0; --i) {
        if (m_columns[size_t(i) - 1].role == role)
            return i - 1;
    }
    return -1;
}

bool Table::titled(QStringView word) const
{
    return m_title.contains(word) ||
           std::any_of(m_columns.begin(), m_columns.end(),
                       [word](const Column &column) { return column.title.contains(word); });
}

void Table::title(const Sentence &title, const Tokens &tokens)
{
    end();
    m_unit = unitIn(title.view(), m_units);
    m_title = title.view().toString();
    for (const Word &word : tokens.words) {
        if (word.cue == Cue::PlanPeriod)
            m_span = {firstYearOfPlan(word.arg), firstYearOfPlan(word.arg) + 4};
    }
    for (const DateMention &date : tokens.dates) {
        if (date.firstYear && m_span.firstYear == 0)
            m_span = {date.firstYear, date.lastYear, date.firstMonth, date.lastMonth, false};
    }
    if (holds(title.view(), u"完成情况 执行情况 实现情况 决算"))
        m_status = Status::Actual;
    else if (holds(title.view(), u"目标 预算 计划"))
        m_status = Status::Target;
}

Column Table::columnOf(const Sentence &cell) const
{
    Column column;
    column.title = cell.view().toString();
    column.role = cell.size() == 0 ? Column::Role::Name : roleOf(column.title);
    if (column.role != Column::Role::Value)
        return column;
    Tokens tokens;
    m_scanner.scan(cell, tokens);
    for (const DateMention &date : tokens.dates) {
        // 1-11月: the year is that of the report.
        if (date.firstYear || date.firstMonth)
            column.when = {date.firstYear, date.lastYear, date.firstMonth, date.lastMonth, false};
    }
    for (const Word &word : tokens.words) {
        if (word.cue == Cue::City || word.cue == Cue::Province)
            column.place = word.cue;
    }
    if (tokens.dates.empty() && cell.size() == 4 && cell.at(0) == u'2' && cell.classAt(3) == CharClass::Digit)
        column.when.firstYear = column.when.lastYear = cell.view().toInt();
    const QStringView title = column.title;
    if (holds(title, u"目标 计划 预期 规划 年初预算 预算数 草案 安排"))
        column.status = Status::Target;
    else if (holds(title, u"预计"))
        column.status = Status::Estimate;
    else if (holds(title, u"基数 完成 实际 实绩 执行数 决算 基期 现状"))
        column.status = Status::Actual;
    if (holds(title, u"年均"))
        column.measure = Measure::AverageGrowth;
    else if (holds(title, u"增长 增速 同比 比上年 增幅 增减 ±"))
        column.measure = Measure::Growth;
    else if (holds(title, u"占比 比重 完成率 占预算 为预算"))
        column.measure = Measure::Share;
    column.unit = unitIn(title, m_units);
    if (column.measure && column.unit.isEmpty() && !holds(title, u"累计"))
        column.unit = QStringLiteral("%");
    for (const Word &word : tokens.words) {
        // 占GDP比重: of what it is a part, and not what it is.
        if (word.indicator >= 0 && cell.at(word.start - 1) != u'占')
            column.indicator = word.indicator;
    }
    return column;
}

/** A column without its own year or status has that of the one before it: `2020年目标`, `年均增速`. */
void Table::inherit(const Setting &setting)
{
    const Column *before = nullptr;
    int first = 0;
    int last = 0;
    for (Column &column : m_columns) {
        if (column.role != Column::Role::Value)
            continue;
        if (column.when.firstYear) {
            first = first ? std::min(first, column.when.firstYear) : column.when.firstYear;
            last = std::max(last, column.when.lastYear);
        }
        if (!column.status && before &&
            (column.when.firstYear == 0 || toText(column.when) == toText(before->when)))
            column.status = before->status;
        if (!column.status)
            column.status = column.when.firstYear ? std::nullopt : m_status;
        if (column.when.firstYear == 0 && column.when.firstMonth == 0 && before &&
            column.measure != Measure::AverageGrowth)
            column.when = before->when;
        before = &column;
    }
    if (m_span.firstYear == 0 && setting.isSpan())
        m_span = {setting.firstYear, setting.lastYear};
    if (m_span.firstYear == 0 && last - first == 5)
        m_span = {first + 1, last};
}

/** Whether the cells are those of several columns each under the titles of the line above: 总量 增长 总量 增长. */
bool Table::spreadsOver(const std::vector<Column> &columns) const
{
    size_t named = 0;
    while (named < m_columns.size() && m_columns[named].role != Column::Role::Value)
        ++named;
    const size_t groups = m_columns.size() - named;
    const bool values = std::all_of(columns.begin(), columns.end(),
                                    [](const Column &column) { return column.role == Column::Role::Value; });
    return named > 0 && groups >= 2 && values && columns.size() > groups && columns.size() % groups == 0;
}

std::vector<Column> Table::spread(const std::vector<Column> &columns) const
{
    std::vector<Column> whole;
    std::vector<const Column *> groups;
    for (const Column &column : m_columns) {
        if (column.role == Column::Role::Value)
            groups.push_back(&column);
        else
            whole.push_back(column);
    }
    const size_t each = columns.size() / groups.size();
    for (size_t i = 0; i < columns.size(); ++i) {
        const Column &above = *groups[i / each];
        Column column = columns[i];
        column.group = above.title;
        column.when = column.when.firstYear ? column.when : above.when;
        column.indicator = column.indicator >= 0 ? column.indicator : above.indicator;
        if (!column.status)
            column.status = above.status;
        whole.push_back(std::move(column));
    }
    return whole;
}

bool Table::header(const std::vector<Sentence> &cells, const std::vector<Cell> &row, const Setting &setting,
                   bool continued)
{
    bool years = true;
    int named = 0;
    int filled = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QStringView text = cells[i].view();
        if (row[i].kind == Cell::Kind::Number)
            years = years && text.size() == 4 && text.startsWith(u"20");
        if (text.isEmpty())
            continue;
        ++filled;
        named += row[i].kind == Cell::Kind::Text && holds(text, QStringView(HeaderWords));
    }
    if (!years || filled < 2 || named == 0)
        return false;
    std::vector<Column> columns;
    for (const Sentence &cell : cells)
        columns.push_back(columnOf(cell));
    if (continued && spreadsOver(columns)) {
        columns = spread(columns);
    } else if (continued && columns.size() == m_columns.size()) {
        // The second line of a header says more of the columns under the first.
        for (size_t i = 0; i < columns.size(); ++i) {
            const Column &above = m_columns[i].title.isEmpty() && i > 0 ? m_columns[i - 1] : m_columns[i];
            if (columns[i].title.isEmpty()) {
                columns[i] = above;
                continue;
            }
            columns[i].when = columns[i].when.firstYear ? columns[i].when : above.when;
            columns[i].indicator = columns[i].indicator >= 0 ? columns[i].indicator : above.indicator;
            if (!columns[i].status)
                columns[i].status = above.status;
        }
    }
    m_columns = std::move(columns);
    m_firstValue = 0;
    while (m_firstValue < int(m_columns.size()) &&
           m_columns[size_t(m_firstValue)].role != Column::Role::Value)
        ++m_firstValue;
    inherit(setting);
    return true;
}

} // namespace jiaoshu::extraction
