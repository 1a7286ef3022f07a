// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matrixfile.h"

#include "exchange/csv.h"
#include "exchange/wholefile.h"
#include "exchange/words.h"
#include "exchange/workbook.h"
#include "trends/matrixtext.h"
#include "trends/trendtext.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {
namespace {

using trends::Matrix;
using trends::MatrixCell;
using trends::MatrixText;

QString translated(const char *text) { return QCoreApplication::translate("Exchange", text); }

/** A cell of a table that is written: a number, or a text. */
struct Cell {
    QString text;
    bool number = false;
    /** Nobody has reviewed it yet. */
    bool open = false;
};
using Row = std::vector<Cell>;

Cell textCell(const QString &text) { return {text}; }
Cell numberCell(int number) { return {QString::number(number), true}; }

/** Only one exact result is a number that one may count with. */
Cell cellOf(std::span<const trends::Point> points, MatrixCell kind)
{
    if (points.empty())
        return textCell(kind == MatrixCell::NotApplicable ? MatrixText::nothing(kind) : MatrixText::cell(points, kind));
    const trends::Point &point = points.front();
    const bool plain = points.size() == 1 && point.isPlainActual() && point.qualifier == figures::Qualifier::None;
    return {MatrixText::cell(points, kind), plain, !point.reviewed};
}

Row heading(const Matrix &matrix)
{
    Row row;
    for (const char *name : {QT_TRANSLATE_NOOP("Exchange", "Indicator"), QT_TRANSLATE_NOOP("Exchange", "Measure"),
                             QT_TRANSLATE_NOOP("Exchange", "Unit"), QT_TRANSLATE_NOOP("Exchange", "District"),
                             QT_TRANSLATE_NOOP("Exchange", "District code")})
        row.push_back(textCell(translated(name)));
    for (int i = 0; i < matrix.yearCount(); ++i)
        row.push_back(numberCell(matrix.firstYear() + i));
    row.push_back(textCell(translated(QT_TRANSLATE_NOOP("Exchange", "Years stated"))));
    return row;
}

/** A key that is no code is a name, which stands beside it. */
QString codeOf(const QString &key) { return !key.isEmpty() && key.front().isDigit() ? key : QString(); }

Row rowOf(const Matrix &matrix, size_t measure, size_t district)
{
    const trends::MatrixMeasure &what = matrix.measures()[measure];
    Row row{textCell(what.name), textCell(MatrixText::kind(what)), textCell(what.unit),
            textCell(matrix.districtName(district)), textCell(codeOf(matrix.districts()[district]))};
    for (int i = 0; i < matrix.yearCount(); ++i) {
        const Matrix::Place place{measure, district, matrix.firstYear() + i};
        row.push_back(cellOf(matrix.points(place), matrix.cell(place)));
    }
    row.push_back(numberCell(matrix.statedYears(measure, district)));
    return row;
}

/** Called with each row of the table, its heading first. */
template <typename Take>
void eachRow(const Matrix &matrix, const Take &take)
{
    take(heading(matrix));
    for (size_t measure = 0; measure < matrix.measures().size(); ++measure) {
        for (size_t district = 0; district < matrix.districts().size(); ++district)
            take(rowOf(matrix, measure, district));
    }
}

Row figureHeading()
{
    Row row;
    for (const char *name :
         {QT_TRANSLATE_NOOP("Exchange", "Indicator"), QT_TRANSLATE_NOOP("Exchange", "District"),
          QT_TRANSLATE_NOOP("Exchange", "District code"), QT_TRANSLATE_NOOP("Exchange", "Years"),
          QT_TRANSLATE_NOOP("Exchange", "Value as printed"), QT_TRANSLATE_NOOP("Exchange", "Value"),
          QT_TRANSLATE_NOOP("Exchange", "Unit"), QT_TRANSLATE_NOOP("Exchange", "Measure"),
          QT_TRANSLATE_NOOP("Exchange", "Status"), QT_TRANSLATE_NOOP("Exchange", "Qualifier"),
          QT_TRANSLATE_NOOP("Exchange", "State"), QT_TRANSLATE_NOOP("Exchange", "Counts"),
          QT_TRANSLATE_NOOP("Exchange", "Report"), QT_TRANSLATE_NOOP("Exchange", "Quote")})
        row.push_back(textCell(translated(name)));
    return row;
}

Row figureRow(const Matrix &matrix, const review::ReviewDocument &document, const Matrix::Place &place,
              const trends::Point &point)
{
    const trends::MatrixMeasure &measure = matrix.measures()[place.measure];
    const review::Figure *figure = document.figure(point.figure);
    const review::Report *report = document.report(point.report);
    const QString value = point.value.toString() + (point.upper ? u'—' + point.upper->toString() : QString());
    return {textCell(measure.name),
            textCell(matrix.districtName(place.district)),
            textCell(codeOf(matrix.districts()[place.district])),
            textCell(trends::TrendText::years(point.firstYear, point.year)),
            textCell(point.printed),
            {value, !point.upper},
            textCell(measure.unit),
            textCell(word(point.measure)),
            textCell(word(point.status)),
            textCell(word(point.qualifier)),
            textCell(word(point.state)),
            textCell(point.counts ? translated(QT_TRANSLATE_NOOP("Exchange", "yes"))
                                  : translated(QT_TRANSLATE_NOOP("Exchange", "no"))),
            textCell(report ? report->fileName : QString()),
            textCell(figure ? figure->quote : QString())};
}

template <typename Take>
void eachFigure(const Matrix &matrix, const review::ReviewDocument &document, const Take &take)
{
    take(figureHeading());
    for (size_t measure = 0; measure < matrix.measures().size(); ++measure) {
        for (size_t district = 0; district < matrix.districts().size(); ++district) {
            for (int i = 0; i < matrix.yearCount(); ++i) {
                const Matrix::Place place{measure, district, matrix.firstYear() + i};
                for (const trends::Point &point : matrix.points(place))
                    take(figureRow(matrix, document, place, point));
            }
        }
    }
}

base::Outcome writeCsv(const Matrix &matrix, const QString &path)
{
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        CsvRows rows;
        eachRow(matrix, [&](const Row &row) {
            for (const Cell &cell : row) {
                if (cell.number)
                    rows.number(cell.text);
                else
                    rows.text(cell.text);
            }
            rows.endRow();
            file.write(rows.take());
        });
        return base::Done{};
    });
}

/** Writes rows one below the other, the first as a heading. */
class Sheet {
public:
    Sheet(Workbook &book, const QString &name)
        : m_book(book)
    {
        book.beginSheet(name);
    }
    void add(const Row &row)
    {
        for (int column = 0; column < int(row.size()); ++column) {
            const Cell &cell = row[size_t(column)];
            CellStyle style;
            style.heading = m_row == 0;
            style.open = cell.open;
            if (cell.number && m_row > 0)
                m_book.number(m_row, column, cell.text, style);
            else
                m_book.text(m_row, column, cell.text, style);
        }
        ++m_row;
    }
    qint64 rows() const { return m_row; }

private:
    Workbook &m_book;
    qint64 m_row = 0;
};

void fillBook(Workbook &book, const Matrix &matrix, const review::ReviewDocument &document)
{
    Sheet table(book, translated(QT_TRANSLATE_NOOP("Exchange", "Comparison")));
    book.setWidth(0, 22);
    eachRow(matrix, [&table](const Row &row) { table.add(row); });
    book.freezeHeading(table.rows(), int(heading(matrix).size()));
    table.add({textCell(translated(QT_TRANSLATE_NOOP(
        "Exchange", "–: there is a report that speaks of the year, and it does not state this. Empty: no report. "
                    "In italics: not reviewed.")))});
    table.add({textCell(MatrixText::spokenYears())});
    Sheet figures(book, translated(QT_TRANSLATE_NOOP("Exchange", "Figures")));
    eachFigure(matrix, document, [&figures](const Row &row) { figures.add(row); });
    book.freezeHeading(figures.rows(), int(figureHeading().size()));
}

base::Outcome writeXlsx(const Matrix &matrix, const review::ReviewDocument &document, const QString &path)
{
    return writeWorkbook(path, [&](Workbook &book) -> base::Outcome {
        fillBook(book, matrix, document);
        return base::Done{};
    });
}

} // namespace

base::Outcome writeMatrix(const Matrix &matrix, const review::ReviewDocument &document, const QString &path)
{
    return path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? writeCsv(matrix, path)
                                                                      : writeXlsx(matrix, document, path);
}

} // namespace jiaoshu::exchange
