// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/tablegrid.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiaoshu::checks {
namespace {

/** Within a twentieth a sum that no other line of the table confirms is meant as one. */
const Interval NearlyAlike(base::Decimal(95, 2), base::Decimal(105, 2));
/** Parts that were counted twice and more make a whole multiple of the total. */
constexpr int MostTimesCounted = 4;

/** A total with what it ought to be the sum of. */
struct Sum {
    const Statement *total = nullptr;
    /** Parts, and of these the subtotals and those of the outermost numbering. */
    Statements parts;
    Statements subtotals;
    Statements outermost;
};

enum class Verdict { Holds, LastDigit, Off, NoSum };

bool isTotal(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("^(?:全[区县市省]|本级|一般公共预算)?(?:收入|支出)?(?:合计|总计|共计|小计)$"));
    return words.match(name).hasMatch();
}

bool isSubtotal(const QString &name) { return name.contains(u"小计"); }

/** Rows and columns that are no part of a sum: what is part of a part, what is taken off, rates. */
bool isAside(const QString &name)
{
    return name.startsWith(u"其中") || name.startsWith(u'#') || name.startsWith(u"减") ||
           name.startsWith(u"扣除") || name.startsWith(u"占") ||
           holdsOneOf(name, u"比重 增长 增速 增幅 同比 占比 % ％ 率 人均 序号 位次 上年 去年 结转");
}

bool isOutermost(const QString &name)
{
    return !name.isEmpty() && QStringView(u"一二三四五六七八九十").contains(name.front()) &&
           name.contains(u'、');
}

bool canAdd(const Statement &statement)
{
    return statement.fields.measure == figures::Measure::Level && statement.number &&
           statement.unit.base != u"%";
}

Interval roundedOf(const Statement &statement)
{
    return Interval::rounded(*statement.number).scaled(statement.unit.exponent);
}
Interval printedOf(const Statement &statement)
{
    return Interval::printed(*statement.number).scaled(statement.unit.exponent);
}

Interval sumOf(const Statements &parts, Interval (*reading)(const Statement &))
{
    Interval sum = Interval::exactly(base::Decimal(0, 0));
    for (const Statement *part : parts)
        sum = sum.plus(reading(*part));
    return sum;
}

bool isMultiple(const Sum &sum)
{
    const Interval whole = sumOf(sum.parts, roundedOf);
    for (int times = 2; times <= MostTimesCounted; ++times) {
        if (whole.meets(roundedOf(*sum.total).times(Interval::exactly(base::Decimal(times, 0)))))
            return true;
    }
    return false;
}

Verdict judge(const Sum &sum)
{
    if (!sum.total || sum.parts.size() < 2)
        return Verdict::NoSum;
    const Interval total = roundedOf(*sum.total);
    for (const Statements *parts : {&sum.parts, &sum.subtotals, &sum.outermost}) {
        if (!parts->empty() && sumOf(*parts, roundedOf).meets(total))
            return Verdict::Holds;
    }
    if (isMultiple(sum))
        return Verdict::NoSum;
    return sumOf(sum.parts, printedOf).meets(printedOf(*sum.total)) ? Verdict::LastDigit : Verdict::Off;
}

bool isNear(const Sum &sum)
{
    return sumOf(sum.parts, roundedOf).meets(roundedOf(*sum.total).times(NearlyAlike));
}

/** Adds a cell to a sum; false where it cannot be told what it holds. */
bool addPart(Sum &sum, const GridCell *cell, const QString &name)
{
    if (!cell || cell->isBlank() || isAside(name))
        return true;
    const Statement *part = cell->statement;
    if (!part || !canAdd(*part) || !part->countsAs(*sum.total))
        return false;
    (isSubtotal(name) ? sum.subtotals : sum.parts).push_back(part);
    if (isOutermost(name))
        sum.outermost.push_back(part);
    return true;
}

class TableSumCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("table_sum"),
            Severity::Error,
            Scope::Report,
            QT_TRANSLATE_NOOP("Checks", "Sums in tables"),
            QT_TRANSLATE_NOOP("Checks",
                              "A total in a table is the sum of its rows or columns, but for rounding."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void judgeAll(const std::vector<Sum> &sums, const Snapshot &snapshot, Outcome &outcome) const;
    Finding finding(Severity severity, const Sum &sum, size_t others, const Snapshot &snapshot) const;
};

/** The sums down the columns for the total in one row: of the rows above it, or below where it is the first. */
std::vector<Sum> columnSums(const TableGrid &table, size_t total)
{
    size_t first = total;
    while (first > 0 && !(isTotal(table.nameOf(first - 1)) && !isSubtotal(table.nameOf(first - 1))))
        --first;
    size_t last = total;
    const auto holdsNumbers = [&](size_t row) {
        return std::any_of(table.rows[row].begin(), table.rows[row].end(),
                           [](const GridCell &cell) { return cell.statement; });
    };
    while (first < total && !holdsNumbers(first))
        ++first;
    if (first == total) {
        ++first;
        last = first;
        while (last < table.rows.size() && !isTotal(table.nameOf(last)))
            ++last;
    }
    std::vector<Sum> sums;
    for (size_t column = 0; column < table.rows[total].size(); ++column) {
        Sum sum;
        sum.total = table.rows[total][column].statement;
        if (!sum.total || !canAdd(*sum.total))
            continue;
        bool sure = true;
        for (size_t row = first; row < last && sure; ++row)
            sure = addPart(sum, table.cell(row, column), table.nameOf(row));
        if (sure)
            sums.push_back(std::move(sum));
    }
    return sums;
}

/** The sums along the rows for a column that is headed as a total. */
std::vector<Sum> rowSums(const TableGrid &table, size_t header, size_t total)
{
    std::vector<Sum> sums;
    for (size_t row = header + 1; row < table.rows.size(); ++row) {
        const GridCell *cell = table.cell(row, total);
        // A row that is shifted against its header cannot be told apart.
        if (!cell || !cell->statement || !canAdd(*cell->statement) ||
            table.rows[row].size() != table.rows[header].size())
            continue;
        Sum sum;
        sum.total = cell->statement;
        bool sure = true;
        for (size_t column = 0; column < table.rows[row].size() && sure; ++column) {
            const QString title = table.rows[header][column].words;
            if (column != total && table.rows[row][column].statement)
                sure = addPart(sum, table.cell(row, column), title);
        }
        if (sure)
            sums.push_back(std::move(sum));
    }
    return sums;
}

Finding TableSumCheck::finding(Severity severity, const Sum &sum, size_t others,
                               const Snapshot &snapshot) const
{
    std::vector<const Statement *> involved{sum.total};
    involved.insert(involved.end(), sum.parts.begin(), sum.parts.end());
    Finding finding = about(severity, involved, snapshot);
    base::Decimal exact;
    for (const Statement *part : sum.parts)
        exact = exact
                    .plus(part->number->scaled(part->unit.exponent - sum.total->unit.exponent)
                              .value_or(base::Decimal()))
                    .value_or(exact);
    const base::Decimal gap = exact.minus(*sum.total->number).value_or(base::Decimal());
    const Interval slack =
        sumOf(sum.parts, roundedOf).minus(roundedOf(*sum.total)).scaled(-sum.total->unit.exponent);
    const auto most = slack.upper() ? slack.upper()->minus(gap) : std::nullopt;
    std::vector<Phrase> said{Phrase::said(
        QT_TRANSLATE_NOOP(
            "Checks",
            "The %1 parts add up to %2, but the total is %3: off by %4, where rounding explains %5 at most."),
        {QString::number(sum.parts.size()), exact.toString(), sum.total->printed(), gap.toString(),
         most ? most->toString() : QString()})};
    if (others > 0)
        said.push_back(Phrase::said(QT_TRANSLATE_NOOP("Checks", "The same holds for %1 more in this table."),
                                    {QString::number(others)}));
    finding.explanation = Phrase::sentences(std::move(said));
    return finding;
}

/** One finding for a table, and none where nothing in it looks like a sum. */
void TableSumCheck::judgeAll(const std::vector<Sum> &sums, const Snapshot &snapshot, Outcome &outcome) const
{
    std::vector<const Sum *> off;
    const Sum *lastDigit = nullptr;
    qsizetype held = 0;
    for (const Sum &sum : sums) {
        switch (judge(sum)) {
        case Verdict::Holds: ++held; break;
        case Verdict::LastDigit: lastDigit = &sum; break;
        case Verdict::Off: off.push_back(&sum); break;
        case Verdict::NoSum: break;
        }
    }
    outcome.passed += held;
    if (!off.empty() && held > 0 && size_t(held) >= off.size())
        outcome.findings.push_back(finding(Severity::Error, *off.front(), off.size() - 1, snapshot));
    else if (!off.empty() && isNear(*off.front()))
        outcome.findings.push_back(finding(Severity::Warning, *off.front(), off.size() - 1, snapshot));
    else if (lastDigit)
        outcome.findings.push_back(finding(Severity::Hint, *lastDigit, 0, snapshot));
}

void TableSumCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    for (const TableGrid &table : tablesIn(*group.report, group.statements)) {
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (isTotal(table.nameOf(row)))
                judgeAll(columnSums(table, row), snapshot, outcome);
            for (size_t column = 0; column < table.rows[row].size(); ++column) {
                if (column > 0 && isTotal(table.rows[row][column].words))
                    judgeAll(rowSums(table, row, column), snapshot, outcome);
            }
        }
    }
}

} // namespace

std::unique_ptr<Check> tableSumCheck() { return std::make_unique<TableSumCheck>(); }

} // namespace jiaoshu::checks
