// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicatorsheet.h"

#include "exchange/words.h"
#include "trends/series.h"

#include <QCoreApplication>
#include <QSet>
#include <map>
#include <set>
#include <tuple>

namespace jiaoshu::exchange {

namespace {

/** What one row of the sheet is about, in the order of the rows. */
struct RowKey {
    int indicator = 0;
    trends::Panel::Kind kind = trends::Panel::Kind::Level;
    figures::Measure measure = figures::Measure::Level;
    figures::Status status = figures::Status::Actual;
    int district = 0;
    /** First year less last year: the rows of single years (0) before those of spans. */
    int span = 0;
    auto operator<=>(const RowKey &) const = default;
};

struct SheetRow {
    QString indicator;
    QString indicatorName;
    QString unit;
    QString district;
    QString districtCode;
    /** Points by the year at which they stand. */
    std::map<int, std::vector<trends::Point>> years;
};

using SheetRows = std::map<RowKey, SheetRow>;

/** Decided points first, then the order of the reports. */
void addPoint(std::vector<trends::Point> &points, const trends::Point &point)
{
    const auto place = point.reviewed ? std::find_if(points.begin(), points.end(),
                                                     [](const trends::Point &p) { return !p.reviewed; })
                                      : points.end();
    points.insert(place, point);
}

class Gathering {
public:
    explicit Gathering(const ExportRequest &request)
        : m_request(request)
        , m_wanted(request.figures.begin(), request.figures.end())
    {
        int number = 0;
        // Ids that only the document knows are there too: somebody's own indicators, on another desk.
        for (const trends::Choice &indicator :
             trends::indicatorChoices(request.document, request.catalogue, request.language)) {
            trends::Query query;
            query.indicator = indicator.id;
            for (const trends::Panel &panel : trends::panels(request.document, request.catalogue, query))
                addPanel(number, indicator, panel);
            ++number;
        }
    }

    const SheetRows &rows() const { return m_rows; }
    const std::set<int> &years() const { return m_years; }

private:
    void addPanel(int number, const trends::Choice &indicator, const trends::Panel &panel)
    {
        for (const trends::Series &series : panel.series) {
            const auto district =
                m_districts.emplace(series.districtCode, int(m_districts.size())).first->second;
            for (const trends::Point &point : series.points) {
                if (!m_request.everything && !m_wanted.contains(point.figure))
                    continue;
                const int span = point.isSpan() ? point.firstYear - point.year : 0;
                SheetRow &row = m_rows[{number, panel.kind, point.measure, point.status, district, span}];
                row.indicator = indicator.id;
                row.indicatorName = indicator.name;
                row.unit = panel.unit;
                row.district = series.districtName;
                // Without a code the series carries the name in its place.
                row.districtCode =
                    series.districtCode == series.districtName ? QString() : series.districtCode;
                addPoint(row.years[point.year], point);
                m_years.insert(point.year);
            }
        }
    }

    const ExportRequest &m_request;
    QSet<review::FigureId> m_wanted;
    std::map<QString, int> m_districts;
    SheetRows m_rows;
    std::set<int> m_years;
};

QString valueText(const trends::Point &point)
{
    return point.upper ? QString(point.value.toString() + u'–' + point.upper->toString())
                       : point.value.toString();
}

/** `2020: 221.29 | 221.3` for every year in which the figures do not all say the same. */
QString differences(const SheetRow &row)
{
    QStringList years;
    for (const auto &[year, points] : row.years) {
        QStringList values;
        for (const trends::Point &point : points) {
            if (point.value != points.front().value || values.isEmpty())
                values << valueText(point);
        }
        values.removeDuplicates();
        if (values.size() > 1)
            years << QString(QString::number(year) + u": " + values.join(u" | "));
    }
    return years.join(u"; ");
}

QString openYears(const SheetRow &row)
{
    QStringList years;
    for (const auto &[year, points] : row.years) {
        if (!points.front().reviewed)
            years << QString::number(year);
    }
    return years.join(u", ");
}

CellStyle styleOf(const trends::Point &point)
{
    CellStyle style;
    style.open = !point.reviewed;
    switch (point.qualifier) {
    case figures::Qualifier::None: break;
    case figures::Qualifier::AtLeast: style.numberFormat = QStringLiteral("\"≥\""); break;
    case figures::Qualifier::AtMost: style.numberFormat = QStringLiteral("\"≤\""); break;
    case figures::Qualifier::About: style.numberFormat = QStringLiteral("\"≈\""); break;
    }
    return style;
}

struct Heading {
    QString text;
    int width;
};

QString translated(const char *text) { return QCoreApplication::translate("Indicators", text); }

std::vector<Heading> leadingHeadings()
{
    return {{translated(QT_TRANSLATE_NOOP("Indicators", "Indicator")), 24},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Indicator id")), 18},
            {translated(QT_TRANSLATE_NOOP("Indicators", "District")), 12},
            {translated(QT_TRANSLATE_NOOP("Indicators", "District code")), 10},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Measure")), 12},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Status")), 8},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Unit")), 9},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Over years")), 10}};
}

std::vector<Heading> closingHeadings()
{
    return {{translated(QT_TRANSLATE_NOOP("Indicators", "Not reviewed (italic)")), 20},
            {translated(QT_TRANSLATE_NOOP("Indicators", "Figures differ")), 30}};
}

void writeRow(Workbook &book, qint64 number, const RowKey &key, const SheetRow &row,
              const std::set<int> &years)
{
    int column = 0;
    const QString span = key.span == 0 ? QString() : [&] {
        const int last = row.years.begin()->first;
        return row.years.size() == 1 ? QStringLiteral("%1–%2").arg(last + key.span).arg(last)
                                     : QString::number(1 - key.span);
    }();
    for (const QString &cell : {row.indicatorName, row.indicator, row.district, row.districtCode,
                                word(key.measure), word(key.status), row.unit, span})
        book.text(number, column++, cell);
    for (const int year : years) {
        const auto points = row.years.find(year);
        if (points != row.years.end()) {
            const trends::Point &point = points->second.front();
            if (point.upper)
                book.text(number, column, valueText(point));
            else
                book.number(number, column, point.value.toString(), styleOf(point));
        }
        ++column;
    }
    book.text(number, column++, openYears(row));
    book.text(number, column, differences(row));
}

} // namespace

void addIndicatorSheet(Workbook &book, const ExportRequest &request)
{
    const Gathering gathering(request);
    book.beginSheet(translated(QT_TRANSLATE_NOOP("Indicators", "Indicators")));
    std::vector<Heading> headings = leadingHeadings();
    // A year is a name here, not a number to add up, nor a date.
    for (const int year : gathering.years())
        headings.push_back({QString::number(year), 10});
    for (const Heading &heading : closingHeadings())
        headings.push_back(heading);
    CellStyle bold;
    bold.heading = true;
    for (int column = 0; column < int(headings.size()); ++column) {
        book.setWidth(column, headings[size_t(column)].width);
        book.text(0, column, headings[size_t(column)].text, bold);
    }
    book.freezeHeading(qint64(gathering.rows().size()) + 1, int(headings.size()));
    qint64 number = 1;
    for (const auto &[key, row] : gathering.rows())
        writeRow(book, number++, key, row, gathering.years());
}

} // namespace jiaoshu::exchange
