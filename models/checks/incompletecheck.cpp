// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/allchecks.h"
#include "checks/context.h"
#include "checks/tablegrid.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace jiaoshu::checks {
namespace {

constexpr size_t MostNamed = 20;
/** Of a column's cells so many hundredths are filled where an empty one is missed. */
constexpr size_t FullColumn = 80;
constexpr size_t LeastRows = 5;

class IncompleteCheck final : public Check {
public:
    const CheckInfo &info() const override
    {
        static const CheckInfo info{
            QStringLiteral("incomplete"),
            Severity::Warning,
            Scope::Report,
            QT_TRANSLATE_NOOP("Checks", "Incomplete"),
            QT_TRANSLATE_NOOP("Checks", "No placeholder is left, no number is missing, tables that are "
                                        "referred to exist, and every numeral is explained."),
            1};
        return info;
    }
    void run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const override;

private:
    void checkPlaceholders(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkReferences(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkNumerals(const ReportRecord &report, const Snapshot &snapshot, Outcome &outcome) const;
    void checkCells(const Group &group, const Snapshot &snapshot, Outcome &outcome) const;
};

void IncompleteCheck::checkPlaceholders(const ReportRecord &report, const Snapshot &snapshot,
                                        Outcome &outcome) const
{
    struct Pattern {
        const char *pattern;
        const char *text;
    };
    // A letter beside it makes XX a name; a note explains what brackets hold.
    static const std::array patterns{
        Pattern{
            "(?<![A-Za-z0-9ＸX×])(?:[XxＸ×]{2,}|[＿_]{2,}|待填写?|【\\s*】|（\\s*待定\\s*）)(?![A-Za-z0-9])",
            QT_TRANSLATE_NOOP("Checks", "“%1” is a placeholder: what was to be filled in is missing.")},
        Pattern{"(?:增长|下降|提高|降低|达到|达|占|完成|为)\\s?[%％](?=[，。；、,;以左])",
                QT_TRANSLATE_NOOP("Checks", "“%1”: the number before the sign is missing.")},
        Pattern{"(?:增长|达到|达|完成|实现|投资|突破|为)\\s?(?:亿元|万元|亿美元|万美元|万人|个百分点|公里|"
                "平方米)(?=[，。；,;以左])",
                QT_TRANSLATE_NOOP("Checks", "“%1”: the number before the unit is missing.")}};
    for (const Pattern &pattern : patterns) {
        const QRegularExpression expression(QString::fromUtf8(pattern.pattern),
                                            QRegularExpression::DontCaptureOption);
        for (auto matches = expression.globalMatch(report.text->string()); matches.hasNext();) {
            const auto match = matches.next();
            Finding finding =
                about(Severity::Warning, report.id, {{match.capturedStart(), match.capturedEnd()}}, snapshot);
            finding.explanation = Phrase::said(pattern.text, {match.captured().simplified()});
            outcome.findings.push_back(std::move(finding));
        }
    }
}

/** 见表3, where no line is headed 表3. */
void IncompleteCheck::checkReferences(const ReportRecord &report, const Snapshot &snapshot,
                                      Outcome &outcome) const
{
    static const QRegularExpression reference(
        QStringLiteral("(?:见|如|详见|参见)附?表\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})"));
    static const QRegularExpression title(
        QStringLiteral("^[\\s#*]*附?表\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?!\\d)"),
        QRegularExpression::MultilineOption);
    QSet<int> tables;
    for (auto matches = title.globalMatch(report.text->string()); matches.hasNext();)
        tables << numberIn(matches.next().captured(1));
    for (auto matches = reference.globalMatch(report.text->string()); matches.hasNext();) {
        const auto match = matches.next();
        if (tables.contains(numberIn(match.captured(1)))) {
            ++outcome.passed;
            continue;
        }
        Finding finding =
            about(Severity::Warning, report.id, {{match.capturedStart(), match.capturedEnd()}}, snapshot);
        finding.explanation = Phrase::said(
            QT_TRANSLATE_NOOP("Checks", "“%1”: no table here has that number."), {match.captured()});
        outcome.findings.push_back(std::move(finding));
    }
}

void IncompleteCheck::checkNumerals(const ReportRecord &report, const Snapshot &snapshot,
                                    Outcome &outcome) const
{
    if (report.unexplained.empty())
        return;
    std::vector<base::Span> named = report.unexplained;
    named.resize(std::min(named.size(), MostNamed));
    Finding finding = about(Severity::Hint, report.id, named, snapshot);
    finding.explanation = Phrase::said(
        QT_TRANSLATE_NOOP("Checks", "Numerals that are no figure and that nothing explains: %1."),
        {QString::number(qsizetype(report.unexplained.size()))});
    outcome.findings.push_back(std::move(finding));
}

/** An empty cell among full ones; a mark in it, or a cell that goes on over several rows, has a meaning. */
void IncompleteCheck::checkCells(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    for (const TableGrid &table : tablesIn(*group.report, group.statements)) {
        for (size_t column = 0; column < table.width(); ++column) {
            size_t rows = 0;
            size_t numbers = 0;
            std::vector<base::Span> empty;
            bool merged = false;
            for (size_t row = 0; row < table.rows.size(); ++row) {
                const auto &cells = table.rows[row];
                const bool counts = std::any_of(cells.begin(), cells.end(),
                                                [](const GridCell &cell) { return cell.statement; });
                if (!counts || column >= cells.size())
                    continue;
                ++rows;
                numbers += cells[column].statement != nullptr;
                merged = merged || (!cells[column].statement && !cells[column].isBlank());
                if (cells[column].words.isEmpty())
                    empty.push_back(table.rows[row].front().span);
            }
            if (rows < LeastRows || merged || empty.empty() || numbers * 100 < rows * FullColumn) {
                outcome.passed += rows >= LeastRows;
                continue;
            }
            Finding finding = about(Severity::Hint, group.report->id, empty, snapshot);
            finding.explanation = Phrase::said(
                QT_TRANSLATE_NOOP(
                    "Checks",
                    "Column %1 of this table has a number in %2 of %3 rows; in these the cell is empty."),
                {QString::number(column + 1), QString::number(numbers), QString::number(rows)});
            outcome.findings.push_back(std::move(finding));
        }
    }
}

void IncompleteCheck::run(const Group &group, const Snapshot &snapshot, Outcome &outcome) const
{
    if (!group.report || !group.report->text)
        return;
    checkPlaceholders(*group.report, snapshot, outcome);
    checkReferences(*group.report, snapshot, outcome);
    checkNumerals(*group.report, snapshot, outcome);
    checkCells(group, snapshot, outcome);
}

} // namespace

std::unique_ptr<Check> incompleteCheck() { return std::make_unique<IncompleteCheck>(); }

} // namespace jiaoshu::checks
