// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/querysheet.h"

#include "exchange/csv.h"
#include "exchange/htmltext.h"
#include "exchange/wholefile.h"
#include "exchange/words.h"
#include "exchange/workbook.h"
#include "text/decoding.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <array>
#include <map>

namespace jiaoshu::exchange {
namespace {

struct SheetColumn {
    const char *name;
    int width;
};
constexpr std::array Columns{
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Number"), 8},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Report"), 28},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Place"), 28},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Sentence"), 60},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Check"), 20},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "What is asked"), 60},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Verified number"), 16},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Explanation"), 40},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Answered by"), 14},
    SheetColumn{QT_TRANSLATE_NOOP("QuerySheet", "Code (leave as it is)"), 20},
};
enum Place { VerifiedPlace = 6, ExplanationPlace, WhoPlace, CodePlace };

QString translated(const char *text) { return QCoreApplication::translate("QuerySheet", text); }

QString nameOf(const review::Report &report)
{
    return report.info.district.isEmpty() ? report.fileName
                                          : QString(report.info.district + u' ' + sourceName(report));
}

QString whereOf(const checks::Place &place, const review::Report &report)
{
    QStringList parts;
    const int heading = report.outline ? report.outline->headingAt(place.span.start) : -1;
    if (heading >= 0)
        parts << report.text->slice(report.outline->headings()[size_t(heading)].span).toString().simplified();
    parts << translated(QT_TRANSLATE_NOOP("QuerySheet", "paragraph %1"))
                 .arg(report.text->lineAt(place.span.start) + 1);
    return parts.join(QStringLiteral(" · "));
}

QStringList cellsOf(const Query &query)
{
    return {QString::number(query.number),
            query.report,
            query.place,
            query.sentence,
            query.check,
            query.question,
            {},
            {},
            {},
            query.code};
}

base::Outcome writeSheet(const std::vector<Query> &queries, const QString &path)
{
    return writeWorkbook(path, [&](Workbook &book) -> base::Outcome {
        book.beginSheet(translated(QT_TRANSLATE_NOOP("QuerySheet", "Query sheet")));
        CellStyle bold;
        bold.heading = true;
        for (int column = 0; column < int(Columns.size()); ++column) {
            book.setWidth(column, Columns[size_t(column)].width);
            book.text(0, column, translated(Columns[size_t(column)].name), bold);
        }
        book.freezeHeading(qint64(queries.size()) + 1, int(Columns.size()));
        qint64 row = 1;
        for (const Query &query : queries) {
            const QStringList cells = cellsOf(query);
            book.number(row, 0, cells.front());
            for (int column = 1; column < int(cells.size()); ++column)
                book.text(row, column, cells[column]);
            ++row;
        }
        return base::Done{};
    });
}

base::Outcome writeRows(const std::vector<Query> &queries, const QString &path)
{
    CsvRows rows;
    for (const SheetColumn &column : Columns)
        rows.text(translated(column.name));
    rows.endRow();
    for (const Query &query : queries) {
        const QStringList cells = cellsOf(query);
        rows.number(cells.front());
        for (const QString &cell : cells.mid(1))
            rows.text(cell);
        rows.endRow();
    }
    return writeWholeFile(path, [&rows](QIODevice &file) -> base::Outcome {
        file.write(rows.take());
        return base::Done{};
    });
}

/** A table for each report, each on a page of its own when it is printed. */
QString pageOf(const std::vector<Query> &queries)
{
    const QString title = htmlText(translated(QT_TRANSLATE_NOOP("QuerySheet", "Query sheet")));
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                       "body{font:10.5pt/1.5 \"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif;"
                       "margin:2em}table{border-collapse:collapse;width:100%}th,td{border:1px solid "
                       "#888;padding:4px 6px;vertical-align:top;text-align:left}"
                       "@media print{h2{break-before:page}h2:first-of-type{break-before:auto}}"
                       "</style></head><body><h1>%1</h1>\n")
            .arg(title);
    QString report;
    for (const Query &query : queries) {
        if (query.number == 1) {
            page += report.isEmpty() ? QString() : QStringLiteral("</table>\n");
            report = query.report;
            page += htmlElement("h2", htmlText(report)) + QStringLiteral("<table><tr>");
            for (size_t column = 0; column < Columns.size(); ++column)
                if (column != 1)
                    page += htmlElement("th", htmlText(translated(Columns[column].name)));
            page += QStringLiteral("</tr>\n");
        }
        QStringList cells = cellsOf(query);
        cells.removeAt(1);
        page += QStringLiteral("<tr>");
        for (const QString &cell : cells)
            page += htmlElement("td", htmlText(cell));
        page += QStringLiteral("</tr>\n");
    }
    page += report.isEmpty() ? QString() : QStringLiteral("</table>\n");
    return page + QStringLiteral("</body></html>\n");
}

/** What is known of the one who answers is part of the answer. */
QString answerIn(const QStringList &row)
{
    QStringList parts;
    if (const QString number = row.value(VerifiedPlace).trimmed(); !number.isEmpty())
        parts << translated(QT_TRANSLATE_NOOP("QuerySheet", "Verified number %1")).arg(number);
    if (const QString words = row.value(ExplanationPlace).trimmed(); !words.isEmpty())
        parts << words;
    if (const QString who = row.value(WhoPlace).trimmed(); !who.isEmpty() && !parts.isEmpty())
        parts << who;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Query> queriesAbout(const std::vector<const checks::Finding *> &findings,
                                const review::ReviewDocument &document, const QString &language)
{
    std::map<review::ReportId, std::vector<Query>> byReport;
    for (const checks::Finding *finding : findings) {
        QSet<review::ReportId> asked;
        for (const checks::Place &place : finding->places) {
            const review::Report *report = document.report(place.report);
            if (!report || !report->text || asked.contains(place.report))
                continue;
            asked.insert(place.report);
            auto &list = byReport[place.report];
            const QString sentence =
                report->text->slice(text::sentenceOf(*report->text, place.span)).toString().simplified();
            list.push_back({int(list.size()) + 1, nameOf(*report), whereOf(place, *report), sentence,
                            checks::titleOf(*finding), finding->explanation.words(language),
                            QString::fromLatin1(finding->digest)});
        }
    }
    std::vector<Query> queries;
    for (const review::ReportId report : document.reports())
        for (Query &query : byReport[report])
            queries.push_back(std::move(query));
    return queries;
}

base::Outcome writeQuerySheet(const std::vector<Query> &queries, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return writeSheet(queries, path);
    if (suffix == u"csv")
        return writeRows(queries, path);
    if (suffix == u"html")
        return writeWholeFile(path, [&queries](QIODevice &file) -> base::Outcome {
            file.write(pageOf(queries).toUtf8());
            return base::Done{};
        });
    return base::Error{
        base::Error::Code::Invalid,
        path,
        translated(QT_TRANSLATE_NOOP("QuerySheet", "a query sheet is an xlsx, csv or html file")),
        {}};
}

base::Result<std::vector<QueryAnswer>> readQueryAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Error::Code::NotReadable, path, file.errorString(), {}};
    const auto decoded = text::decode(file.readAll(), path);
    if (!decoded)
        return decoded.error();
    const auto rows = csvCells(decoded->text);
    const bool known = !rows.empty() && rows.front().size() == int(Columns.size());
    if (!known)
        return base::Error{base::Error::Code::Invalid,
                           path,
                           translated(QT_TRANSLATE_NOOP(
                               "QuerySheet", "this is no query sheet saved as CSV: its columns are others")),
                           {}};
    std::vector<QueryAnswer> answers;
    for (size_t row = 1; row < rows.size(); ++row) {
        const QString code = rows[row].value(CodePlace).trimmed();
        const QString words = answerIn(rows[row]);
        if (code.isEmpty() || words.isEmpty())
            continue;
        const auto same = std::find_if(answers.begin(), answers.end(),
                                       [&code](const QueryAnswer &answer) { return answer.code == code; });
        if (same == answers.end())
            answers.push_back({code, words});
        else
            same->text += QStringLiteral("; ") + words;
    }
    return answers;
}

} // namespace jiaoshu::exchange
