// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/reportreading.h"

namespace jiaoshu::extraction {

using figures::Field;
using figures::Measure;
using figures::Status;

namespace {

bool isDash(QStringView text)
{
    return text == u"—" || text == u"——" || text == u"-" || text == u"--" || text == u"/" || text == u"…";
}

/** Whether the name says that its numbers are rises, or falls. */
std::optional<bool> riseOrFall(QStringView name)
{
    for (const QStringView word :
         {QStringView(u"降低"), QStringView(u"下降"), QStringView(u"减少"), QStringView(u"降幅")}) {
        if (name.contains(word))
            return false;
    }
    return name.contains(u"增长") || name.contains(u"增速") || name.contains(u"增幅") ? std::optional(true)
                                                                                      : std::nullopt;
}

} // namespace

/** One row: header, group or data. */
void ReportReading::readRow(std::vector<Cell> row, bool afterHeader)
{
    std::vector<Sentence> cells(row.size());
    bool values = false;
    for (size_t i = 0; i < row.size(); ++i) {
        cells[i].read(m_text.view(), row[i].span, m_tables.folding);
        const QStringView text = cells[i].view();
        const bool number = !text.isEmpty() && numberOf(cells[i], m_tables.units).has_value();
        row[i].kind = text.isEmpty() ? Cell::Kind::Empty
                      : isDash(text) ? Cell::Kind::Dash
                      : number       ? Cell::Kind::Number
                                     : Cell::Kind::Text;
        values = values || row[i].kind == Cell::Kind::Number;
    }
    if (m_table.header(cells, row, m_sections.now(), afterHeader)) {
        m_afterHeader = true;
        accountRow(cells, row, 0, row.size());
        return;
    }
    m_afterHeader = false;
    const bool ruled = std::all_of(cells.begin(), cells.end(), [](const Sentence &cell) {
        return std::all_of(cell.view().begin(), cell.view().end(),
                           [](QChar c) { return c == u'-' || c == u':'; });
    });
    if (values && !ruled)
        readValues(cells, row);
    else
        accountRow(cells, row, 0, row.size());
}

/** A table whose cells stand on lines of their own. Returns the first line after it, or `first`. */
qsizetype ReportReading::readStackedTable(qsizetype first)
{
    if (first < m_noStackBefore)
        return first;
    StackedTable table = findStackedTable(m_lines, first, m_text.view(), m_tables.folding, m_tables.units);
    m_noStackBefore = table.end;
    if (!table.isTable())
        return first;
    for (const Line &line : table.titles) {
        readTitle(line);
        readSentence(line.span, true, true);
    }
    readRow(std::move(table.header), false);
    for (StackedTable::Row &row : table.rows) {
        for (const Line &group : row.groups)
            readSentence(group.span, false, true);
        readRow(std::move(row.cells), false);
    }
    m_table.end();
    return table.end;
}

/** A row that has as many cells as the header: each stands where its column says. Returns whether it was one. */
bool ReportReading::readAligned(const std::vector<Sentence> &cells, const std::vector<Cell> &row)
{
    const int named = m_table.columnOf(Column::Role::Name);
    if (!m_table.hasColumns() || row.size() != m_table.columns().size() || named < 0 ||
        row[size_t(named)].kind != Cell::Kind::Text)
        return false;
    const std::vector<Column> &columns = m_table.columns();
    const auto isNumber = [](const Cell &cell) { return cell.kind == Cell::Kind::Number; };
    const auto lastNumber = std::find_if(row.rbegin(), row.rend(), isNumber).base();
    for (size_t i = 0; i < size_t(lastNumber - row.begin()); ++i) {
        // Text among the values: the row is shifted after all.
        if (columns[i].role == Column::Role::Value && row[i].kind == Cell::Kind::Text)
            return false;
    }
    RowName name;
    const int unit = m_table.columnOf(Column::Role::Unit);
    readRowName(cells[size_t(named)], name);
    if (unit >= 0 &&
        (row[size_t(unit)].kind == Cell::Kind::Text || row[size_t(unit)].kind == Cell::Kind::Number))
        name.unit = cells[size_t(unit)].view().toString();
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind == Cell::Kind::Number && columns[i].role == Column::Role::Value)
            emitCell(cells[i], name, &columns[i]);
        else
            accountRow(cells, row, i, i + 1);
    }
    return true;
}

void ReportReading::readValues(const std::vector<Sentence> &cells, const std::vector<Cell> &row)
{
    if (readAligned(cells, row))
        return;
    RowName name;
    size_t first = 0;
    size_t label = 0;
    // The name is the last text before the numbers; a running number before it is none of them.
    for (size_t i = 0; i < row.size(); ++i) {
        const bool value = row[i].kind == Cell::Kind::Number || row[i].kind == Cell::Kind::Dash;
        if (value && first > 0)
            break;
        if (row[i].kind != Cell::Kind::Text)
            continue;
        if (first > 0 && m_tables.units.classOf(cells[i].view()) != UnitClass::None) {
            name.unit = cells[i].view().toString();
            first = i + 1;
            continue;
        }
        label = i;
        first = i + 1;
    }
    if (first == 0) {
        accountRow(cells, row, 0, row.size());
        return;
    }
    readRowName(cells[label], name);
    const size_t start = size_t(m_table.firstValue());
    size_t from = first;
    while (m_table.hasColumns() && from < start && from < row.size() && row[from].kind == Cell::Kind::Empty)
        ++from;
    accountRow(cells, row, 0, from);
    for (size_t i = from; i < row.size(); ++i) {
        const size_t at = m_table.hasColumns() ? i - from + start : 0;
        const Column *column = at < m_table.columns().size() ? &m_table.columns()[at] : nullptr;
        if (row[i].kind == Cell::Kind::Number && (!column || column->role == Column::Role::Value))
            emitCell(cells[i], name, column);
        else
            accountRow(cells, row, i, i + 1);
    }
}

void ReportReading::readRowName(const Sentence &cell, RowName &name)
{
    m_scanner.scan(cell, m_tokens);
    name.text = cell.view().toString();
    if (const QString unit = unitIn(cell.view(), m_tables.units); !unit.isEmpty())
        name.unit = unit;
    Frame frame(m_tables.facts, m_frame, cell, m_tokens, m_sections.now());
    name.indicator = frame.indicatorOfName();
    for (const Word &word : m_tokens.words) {
        if (word.start == 0 && word.end == cell.size() && word.place >= 0)
            name.place = m_tables.facts.places[size_t(word.place)];
        // 地区生产总值(前三季度), …（1-10月）
        if (word.cue == Cue::Months && word.start > 0)
            name.when = {0, 0, word.arg >> 4, word.arg & 15, false};
    }
    for (const DateMention &date : m_tokens.dates) {
        if (date.firstMonth && date.start > 0)
            name.when = {date.firstYear, date.lastYear, date.firstMonth, date.lastMonth, false};
    }
    constexpr int LongestPlace = 8;
    name.isPlace = name.indicator < 0 && !name.place && cell.size() >= 2 && cell.size() <= LongestPlace &&
                   QStringView(u"区县市旗").contains(name.text.back()) && m_table.listsPlaces();
}

/** Measure and sign of a cell: its column's, or what the row's name says. */
void ReportReading::measureCell(const RowName &name, const Column *column, bool percent, bool bracketed,
                                Draft &draft) const
{
    const std::optional<bool> rise = riseOrFall(name.text);
    const bool average = column && column->measure == Measure::AverageGrowth;
    if (column && column->measure && !(average && bracketed))
        draft.measure = *column->measure;
    else if (percent)
        draft.measure = rise ? Measure::Growth : Measure::Share;
    else
        draft.measure = rise ? Measure::Change : Measure::Level;
    if (draft.numeral->fraction)
        draft.measure = Measure::Share;
    if (draft.numeral->unitClass == UnitClass::Times)
        draft.measure = Measure::Multiple;
    if (draft.numeral->unitClass == UnitClass::Points)
        draft.measure = Measure::GrowthPoints;
    draft.negative = rise && !*rise && draft.measure != Measure::Share;
    draft.measureGround = {column && column->measure ? Rule::Column : Rule::Row, 0, 0};
    if (draft.indicator == m_tables.facts.rdIntensity && draft.measure != Measure::Share &&
        !name.text.contains(u"强度"))
        draft.indicator = -1;
}

/** Years and status of a cell: its column's, or those of the table. */
void ReportReading::dateCell(const CellNumber &number, const RowName &name, const Column *column,
                             Draft &draft) const
{
    const Setting setting = m_sections.now();
    const When span = m_table.span();
    const bool dated = column && column->when.firstYear;
    draft.when = dated ? column->when
                       : When{setting.firstYear, setting.lastYear, setting.firstMonth, setting.lastMonth,
                              setting.quarter};
    const When months = name.when.firstMonth                                           ? name.when
                        : column && column->when.firstMonth && !column->when.firstYear ? column->when
                                                                                       : When{};
    if (months.firstMonth) {
        draft.when = {draft.when.firstYear, draft.when.lastYear, months.firstMonth, months.lastMonth, false};
        draft.whenGround = {name.when.firstMonth ? Rule::Row : Rule::Column, 0, 0};
        if (months.firstYear)
            draft.when.firstYear = draft.when.lastYear = months.firstYear;
    }
    const bool whole = number.bracketed || (column && column->measure == Measure::AverageGrowth);
    if ((column && !dated && span.firstYear && !draft.when.firstMonth) ||
        (whole && span.lastYear > span.firstYear))
        draft.when = span;
    if (!months.firstMonth)
        draft.whenGround = {dated ? Rule::Column : Rule::Section, 0, 0};
    if (number.estimate)
        draft.status = Status::Estimate;
    else if (column && column->status)
        draft.status = *column->status;
    else if (m_info.kind == figures::ReportKind::Plan && m_info.year)
        draft.status = draft.when.lastYear >= m_info.year ? Status::Target : Status::Actual;
    else
        draft.status = setting.status;
    draft.statusGround = {Rule::Column, 0, 0};
}

/** `粮食` in a table of outputs is 粮食产量, `可支配收入` under 城镇居民 that of these. */
int ReportReading::indicatorOfParts(const QString &name, const Column *column)
{
    QStringList names;
    for (const QString &suffix : {QStringLiteral("产量"), QStringLiteral("产值")}) {
        if (m_table.titled(suffix))
            names << name + suffix;
    }
    if (column && !column->group.isEmpty())
        names << column->group + name;
    for (const QString &whole : names) {
        Sentence sentence;
        sentence.read(whole, {0, whole.size()}, m_tables.folding);
        const Lexicon::Hit hit = m_tables.lexicon.longest(sentence.view(), 0);
        if (hit.indicator >= 0 && hit.length == sentence.size())
            return hit.indicator;
    }
    return -1;
}

void ReportReading::emitCell(const Sentence &cell, const RowName &name, const Column *column)
{
    const std::optional<CellNumber> number = numberOf(cell, m_tables.units);
    Draft draft;
    draft.numeral = &number->numeral;
    draft.indicator = name.indicator >= 0 ? name.indicator : (column ? column->indicator : -1);
    if (draft.indicator < 0)
        draft.indicator = indicatorOfParts(name.text, column);
    draft.indicatorGround = {draft.indicator >= 0 ? Rule::Row : Rule::NoName, 0, 0};
    QString unit = column && !column->unit.isEmpty() && (column->measure || name.unit.isEmpty())
                       ? column->unit
                       : name.unit;
    const bool average = column && column->measure == Measure::AverageGrowth && !number->bracketed;
    if (average && column->unit.isEmpty())
        unit = QStringLiteral("%");
    if (unit.isEmpty() && !number->numeral.fraction)
        unit = m_table.unit();
    const bool percent = number->numeral.hasUnit() ? number->numeral.unitClass == UnitClass::Percent
                                                   : (unit == u"%" || unit == u"‰");
    measureCell(name, column, percent, number->bracketed, draft);
    dateCell(*number, name, column, draft);
    draft.qualifier = number->qualifier;
    draft.district = name.place;
    if (column && column->place != Cue::None)
        draft.district = column->place == Cue::City ? m_frame.city : m_frame.province;
    draft.districtGround = {draft.district ? Rule::PlaceWord : Rule::OwnDistrict, 0, 0};
    draft.doubt = (column ? 0.05 : 0.3) + (draft.indicator < 0 ? 0.05 : 0);
    m_sentence = cell;
    emitFigure(draft);
    figures::Fields &fields = m_figures.back().fields;
    fields.indicatorName = name.text;
    if (name.isPlace || (column && column->place != Cue::None && !draft.district)) {
        // A place that no list has is what the table calls it.
        fields.district = name.isPlace                 ? name.text
                          : column->place == Cue::City ? QStringLiteral("全市")
                                                       : QStringLiteral("全省");
        fields.districtCode.clear();
    }
    if (name.isPlace || name.place)
        fields.indicatorName = column ? column->title : name.text;
    if (fields.unit.isEmpty())
        fields.unit = unit;
    if (m_account)
        addAccount(number->numeral);
}

/** Numerals of a row that are none of its values: running numbers, names, years of the header. */
void ReportReading::accountRow(const std::vector<Sentence> &cells, const std::vector<Cell> &row, size_t start,
                               size_t end)
{
    if (!m_account)
        return;
    for (size_t i = start; i < end; ++i) {
        m_scanner.scan(cells[i], m_tokens);
        for (Numeral numeral : m_tokens.numerals) {
            if (numeral.reason == NumeralReason::Figure || numeral.reason == NumeralReason::Name)
                numeral.reason = row[i].kind == Cell::Kind::Number ? NumeralReason::TableNumber
                                                                   : NumeralReason::TableLabel;
            m_account->push_back({cells[i].original(numeral.start, numeral.numberEnd), numeral.reason});
        }
    }
}

} // namespace jiaoshu::extraction
