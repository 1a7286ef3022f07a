// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chartworkbook.h"

#include "exchange/charttable.h"
#include "exchange/workbook.h"
#include "trends/trendtext.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace jiaoshu::exchange {

namespace {

/** What spreadsheets allow: characters of a sheet's name, series of a chart, digits of a number. */
constexpr int MaxNameUnits = 31;
constexpr size_t MaxSeries = 255;
constexpr int MaxDigits = 15;
/** Of a scatter: beyond so many, names are in the table only. */
constexpr size_t MostNamed = 40;
constexpr int BarPixels = 26;

QString translated(const char *text) { return QCoreApplication::translate("ChartColumns", text); }

class ChartBook {
public:
    ChartBook(Workbook &book, const ChartData &data)
        : m_book(book)
        , m_data(data)
    {}

    void write()
    {
        if (m_data.kind == trends::ChartSpec::Kind::Relation) {
            relation();
        } else {
            for (const trends::Panel &panel : m_data.panels)
                this->panel(panel);
        }
        points();
        about();
    }

private:
    void panel(const trends::Panel &panel);
    void numbers(const ChartTable &table);
    void number(qint64 row, int column, const ChartTableColumn::Cell &cell);
    NativeChart chartOf(const ChartTable &table, const trends::Panel &panel) const;
    void relation();
    NativeChart chartOf(const trends::Relation &relation) const;
    void points();
    void about();
    /** Begins a sheet of a name that spreadsheets allow and that no other sheet has. */
    void beginSheet(const QString &name);
    void heading(int column, const QString &text, int width);
    QString heading(const trends::Panel &panel) const;

    Workbook &m_book;
    const ChartData &m_data;
    QSet<QString> m_names;
    QStringList m_remarks;
};

void ChartBook::beginSheet(const QString &name)
{
    static constexpr QStringView forbidden = u"[]:*?/\\'";
    QString plain = name;
    for (QChar &c : plain)
        c = forbidden.contains(c) ? QChar(u'·') : c;
    QString sheet = plain.left(MaxNameUnits);
    for (int i = 2; m_names.contains(sheet.toLower()); ++i) {
        const QString suffix = QStringLiteral(" %1").arg(i);
        sheet = plain.left(MaxNameUnits - suffix.size()) + suffix;
    }
    m_names.insert(sheet.toLower());
    m_book.beginSheet(sheet);
}

void ChartBook::heading(int column, const QString &text, int width)
{
    CellStyle bold;
    bold.heading = true;
    m_book.setWidth(column, width);
    m_book.text(0, column, text, bold);
}

/** With its indicator where the chart has several. */
QString ChartBook::heading(const trends::Panel &panel) const
{
    const QString words = trends::TrendText::heading(panel);
    const bool several =
        std::any_of(m_data.panels.begin(), m_data.panels.end(),
                    [&](const trends::Panel &other) { return other.indicator != panel.indicator; });
    return several ? QString(m_data.catalogue.displayName(panel.indicator, m_data.language) + u' ' + words)
                   : words;
}

void ChartBook::panel(const trends::Panel &panel)
{
    const ChartTable table = chartTable(m_data, panel);
    beginSheet(heading(panel));
    numbers(table);
    if (table.columns.size() > MaxSeries)
        m_remarks << translated(
                         QT_TRANSLATE_NOOP("ChartColumns", "%1: the chart draws the first %2 of %3 columns."))
                         .arg(heading(panel))
                         .arg(MaxSeries)
                         .arg(table.columns.size());
    if (!table.columns.empty())
        m_book.chart(1, int(table.columns.size()) + 2, chartOf(table, panel));
}

void ChartBook::numbers(const ChartTable &table)
{
    heading(0, table.rowTitle, 12);
    for (size_t c = 0; c < table.columns.size(); ++c)
        heading(int(c) + 1, table.columns[c].title, 14);
    m_book.freezeHeading(table.rows.size() + 1, int(table.columns.size()) + 1);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_book.text(row + 1, 0, table.rows[row]);
        for (size_t c = 0; c < table.columns.size(); ++c) {
            if (const auto &cell = table.columns[c].cells[size_t(row)])
                number(row + 1, int(c) + 1, *cell);
        }
    }
}

void ChartBook::number(qint64 row, int column, const ChartTableColumn::Cell &cell)
{
    const QString text = cell.value.toString();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    // A text among numbers would be drawn as 0; the value stands with its source.
    if (digits > MaxDigits)
        return;
    CellStyle style;
    style.open = !cell.reviewed;
    switch (cell.qualifier) {
    case figures::Qualifier::AtLeast: style.numberFormat = QStringLiteral("\"≥\""); break;
    case figures::Qualifier::AtMost: style.numberFormat = QStringLiteral("\"≤\""); break;
    case figures::Qualifier::About: style.numberFormat = QStringLiteral("\"≈\""); break;
    case figures::Qualifier::None: break;
    }
    m_book.number(row, column, text, style);
}

NativeChart ChartBook::chartOf(const ChartTable &table, const trends::Panel &panel) const
{
    const bool years = m_data.kind == trends::ChartSpec::Kind::Change;
    NativeChart chart;
    chart.type = years ? NativeChart::Type::Lines : NativeChart::Type::Bars;
    chart.title = m_data.title;
    chart.categoryTitle = table.rowTitle;
    chart.valueTitle = heading(panel);
    const qint64 last = table.rows.size();
    for (size_t c = 0; c < std::min(table.columns.size(), MaxSeries); ++c) {
        const ChartTableColumn &column = table.columns[c];
        chart.series.push_back({0,
                                int(c) + 1,
                                {1, last, 0},
                                {1, last, int(c) + 1},
                                column.look.color,
                                column.look.marker,
                                column.look.dash,
                                column.line,
                                column.hollow});
    }
    if (!years)
        chart.height =
            std::max(chart.height, BarPixels * int(table.rows.size() * qsizetype(chart.series.size())));
    return chart;
}

void ChartBook::relation()
{
    const trends::Relation &relation = m_data.relation;
    beginSheet(translated(QT_TRANSLATE_NOOP("ChartColumns", "Relation")));
    heading(0, translated("District"), 16);
    for (size_t i = 0; i < std::min<size_t>(2, m_data.panels.size()); ++i)
        heading(int(i) + 1, heading(m_data.panels[i]), 18);
    m_book.freezeHeading(qint64(relation.points.size()) + 1, 3);
    qint64 row = 1;
    for (const trends::RelationPoint &point : relation.points) {
        m_book.text(row, 0, point.districtName);
        number(row, 1, {point.x.value, point.x.qualifier, point.x.reviewed});
        number(row, 2, {point.y.value, point.y.qualifier, point.y.reviewed});
        ++row;
    }
    if (!relation.points.empty())
        m_book.chart(1, 4, chartOf(relation));
}

NativeChart ChartBook::chartOf(const trends::Relation &relation) const
{
    NativeChart chart;
    chart.type = NativeChart::Type::Scatter;
    chart.title = m_data.title;
    chart.categoryTitle = m_data.panels.empty() ? QString() : heading(m_data.panels.front());
    chart.valueTitle = m_data.panels.size() < 2 ? QString() : heading(m_data.panels[1]);
    const qint64 count = qint64(relation.points.size());
    if (relation.points.size() > MostNamed) {
        chart.series.push_back({0, 2, {1, count, 1}, {1, count, 2}, {}, {}, {}, false, false});
        return chart;
    }
    for (qint64 row = 1; row <= count; ++row) {
        const ChartLook look = m_data.looks.value(relation.points[size_t(row) - 1].district);
        chart.series.push_back(
            {row, 0, {row, row, 1}, {row, row, 2}, look.color, look.marker, {}, false, false});
    }
    return chart;
}

void ChartBook::points()
{
    beginSheet(translated(QT_TRANSLATE_NOOP("ChartColumns", "Sources")));
    const std::vector<ChartRow> rows = chartRows(m_data);
    int place = 0;
    for (const ChartColumn &column : chartColumns())
        heading(place++, column.title(), column.width);
    m_book.freezeHeading(qint64(rows.size()) + 1, place);
    qint64 number = 1;
    for (const ChartRow &row : rows) {
        place = 0;
        for (const ChartColumn &column : chartColumns()) {
            if (column.isNumber)
                m_book.number(number, place, column.text(row));
            else
                m_book.text(number, place, column.word ? column.word(row) : column.text(row));
            ++place;
        }
        ++number;
    }
}

void ChartBook::about()
{
    beginSheet(translated(QT_TRANSLATE_NOOP("ChartColumns", "About the chart")));
    heading(0, m_data.title, 120);
    qint64 row = 1;
    for (const QString &line : QStringList{m_data.subtitle} + m_data.footer + m_remarks)
        m_book.text(row++, 0, line);
}

} // namespace

base::Outcome writeChartWorkbook(const ChartData &data, const QString &path)
{
    return writeWorkbook(path, [&](Workbook &book) -> base::Outcome {
        ChartBook(book, data).write();
        return base::Done{};
    });
}

} // namespace jiaoshu::exchange
