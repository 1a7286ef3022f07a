// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/matrix.h"

#include "trends/candidate.h"
#include "trends/districtnames.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jiaoshu::trends {
namespace {

/** What takes the shade: a result, exact or about, that counts. */
bool isShaded(const Point &point) { return point.counts && point.isPlainActual(); }

int rank(figures::Status status)
{
    switch (status) {
    case figures::Status::Actual: return 0;
    case figures::Status::Estimate: return 1;
    case figures::Status::Target: break;
    }
    return 2;
}

bool standsBefore(const Point &a, const Point &b)
{
    return std::tuple(a.year, !a.counts, rank(a.status)) < std::tuple(b.year, !b.counts, rank(b.status));
}

bool isOf(const Point &point, review::FigureId figure)
{
    return point.figure == figure ||
           std::find(point.agreeing.begin(), point.agreeing.end(), figure) != point.agreeing.end();
}

} // namespace

MatrixShade::MatrixShade(std::vector<base::Decimal> values, bool diverging)
    : m_values(int(values.size()))
{
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    m_lowest = values.front();
    m_highest = values.back();
    if (m_lowest == m_highest)
        return;
    m_scale = diverging ? Scale::Diverging : Scale::Sequential;
    std::vector<double> sizes;
    for (const base::Decimal &value : values)
        sizes.push_back(size(value));
    std::sort(sizes.begin(), sizes.end());
    constexpr double MostOfAll = 0.9;
    constexpr double Dwarfing = 10;
    const double most = sizes[size_t(std::floor(MostOfAll * double(sizes.size() - 1)))];
    // Of two or three values each dwarfs the others easily, and there is no rest that would look alike.
    constexpr size_t Few = 4;
    if (sizes.size() >= Few && sizes.back() > Dwarfing * most)
        m_ranks = std::move(sizes);
}

double MatrixShade::size(const base::Decimal &value) const
{
    const double number = value.toDouble();
    return m_scale == Scale::Diverging ? std::abs(number) : number;
}

double MatrixShade::place(const base::Decimal &value) const
{
    if (m_scale == Scale::None)
        return 0;
    const double sign = m_scale == Scale::Diverging && value.isNegative() ? -1 : 1;
    if (byRank()) {
        const auto at = std::lower_bound(m_ranks.begin(), m_ranks.end(), size(value));
        const auto rank = std::min<std::ptrdiff_t>(at - m_ranks.begin(), std::ptrdiff_t(m_ranks.size()) - 1);
        // Values that are alike have one place, and the largest is at the end.
        return sign * double(rank + (m_scale == Scale::Diverging ? 1 : 0)) /
               double(m_ranks.size() - (m_scale == Scale::Diverging ? 0 : 1));
    }
    if (m_scale == Scale::Diverging) {
        const double most = std::max(std::abs(m_lowest.toDouble()), std::abs(m_highest.toDouble()));
        return value.toDouble() / most;
    }
    return (value.toDouble() - m_lowest.toDouble()) / (m_highest.toDouble() - m_lowest.toDouble());
}

Matrix::Matrix(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
               const MatrixQuery &query, const CoverageYears &years, const figures::Gazetteer &gazetteer)
    : m_query(query)
    , m_years(&years)
{
    for (const NotApplicable &one : query.recorded.notApplicable)
        m_notApplicable.insert({one.indicator, one.district});
    for (const QString &district : query.districts)
        m_places.insert(district, size_t(m_places.size()));
    if (!query.districts.empty()) {
        for (const QString &indicator : query.indicators) {
            Query wanted;
            wanted.indicator = indicator;
            wanted.districts = query.districts;
            wanted.firstYear = query.firstYear;
            wanted.lastYear = query.lastYear;
            wanted.recorded = query.recorded;
            addIndicator(panels(document, catalogue, wanted, gazetteer), indicator, catalogue);
        }
    }
    const DistrictNames names(document, gazetteer, query.indicators.empty() ? QString() : query.indicators.front());
    for (const QString &district : query.districts)
        m_names.push_back(names.name(district));
    summarise();
}

/** Where these figures stood and stand, with all figures that stand there. */
std::map<Matrix::Rows, std::vector<review::FigureId>>
Matrix::touched(const review::ReviewDocument &document, const std::vector<review::FigureId> &figures) const
{
    std::map<Rows, std::vector<review::FigureId>> touched;
    for (const review::FigureId id : figures) {
        if (const auto before = find(id))
            touched[{m_measures[before->measure].indicator, before->district}];
        const review::Figure *figure = document.figure(id);
        const auto place = figure ? m_places.constFind(districtKey(figure->fields)) : m_places.constEnd();
        if (place != m_places.constEnd())
            touched[{figure->fields.indicator, *place}].push_back(id);
    }
    for (auto &[rows, ids] : touched) {
        for (size_t measure = 0; measure < m_measures.size(); ++measure) {
            if (m_measures[measure].indicator != rows.first)
                continue;
            for (const Point &point : row(measure, rows.second)) {
                ids.push_back(point.figure);
                ids.insert(ids.end(), point.agreeing.begin(), point.agreeing.end());
            }
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return touched;
}

bool Matrix::readAgain(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const Rows &rows,
                       const std::vector<review::FigureId> &figures, std::map<size_t, Points> &fresh) const
{
    std::vector<const review::Figure *> among;
    std::vector<review::Fact> elsewhere;
    for (const review::FigureId id : figures) {
        if (const review::Figure *figure = document.figure(id))
            among.push_back(figure);
        else if (const auto fact = document.factElsewhere(id))
            elsewhere.push_back(*fact);
    }
    Query wanted;
    wanted.indicator = rows.first;
    wanted.districts = {m_query.districts[rows.second]};
    wanted.firstYear = m_query.firstYear;
    wanted.lastYear = m_query.lastYear;
    wanted.recorded = m_query.recorded;
    const std::vector<Panel> panels = panelsAmong(document, among, catalogue, wanted, elsewhere);
    size_t left = 0;
    for (const Panel &panel : panels) {
        for (const Series &series : panel.series)
            left += size_t(std::count_if(series.points.begin(), series.points.end(),
                                         [this](const Point &point) { return isShown(point); }));
    }
    for (size_t measure = 0; measure < m_measures.size(); ++measure) {
        const MatrixMeasure &what = m_measures[measure];
        if (what.indicator != rows.first)
            continue;
        Points &points = fresh[measure * m_query.districts.size() + rows.second];
        for (const Panel &panel : panels) {
            if (panel.kind != what.kind || panel.unit != what.unit)
                continue;
            for (const Series &series : panel.series)
                std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(points),
                             [&](const Point &point) { return isShown(point) && point.isSpan() == what.averages; });
        }
        std::stable_sort(points.begin(), points.end(), standsBefore);
        left -= points.size();
    }
    // What is left belongs to a measure that there is not.
    return left == 0;
}

bool Matrix::refresh(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     const std::vector<review::FigureId> &figures)
{
    constexpr size_t Few = 200;
    if (figures.size() > Few || !m_query.recorded.successions.empty() || m_rows.empty())
        return false;
    std::map<size_t, Points> fresh;
    for (const auto &[rows, ids] : touched(document, figures)) {
        const QString &indicator = rows.first;
        const bool shown = std::find(m_query.indicators.begin(), m_query.indicators.end(), indicator) !=
                           m_query.indicators.end();
        if (shown && !readAgain(document, catalogue, rows, ids, fresh))
            return false;
    }
    std::set<size_t> measures;
    for (auto &[at, points] : fresh) {
        m_rows[at].swap(points);
        measures.insert(at / m_query.districts.size());
    }
    for (const size_t measure : measures)
        shadeMeasure(measure);
    const bool emptied = std::any_of(measures.begin(), measures.end(), [this](size_t measure) {
        const auto first = m_rows.begin() + std::ptrdiff_t(measure * m_query.districts.size());
        return std::all_of(first, first + std::ptrdiff_t(m_query.districts.size()),
                           [](const Points &points) { return points.empty(); });
    });
    m_summary = {};
    summarise();
    return !emptied;
}

void Matrix::addIndicator(std::vector<Panel> panels, const QString &indicator,
                          const figures::Catalogue &catalogue)
{
    const QString name = catalogue.displayName(indicator, m_query.language);
    const size_t before = m_measures.size();
    for (Panel &panel : panels) {
        for (const bool averages : {false, true})
            addMeasure({indicator, name, panel.kind, panel.unit, averages}, panel);
    }
    if (m_measures.size() > before)
        return;
    // Nothing is stated at all: its rows say so.
    const figures::Indicator *known = catalogue.find(indicator);
    m_measures.push_back({indicator, name, Panel::Kind::Level,
                          known && !known->units.isEmpty() ? known->units.front() : QString(), false});
    m_rows.resize(m_rows.size() + m_query.districts.size());
}

void Matrix::addMeasure(const MatrixMeasure &measure, Panel &panel)
{
    std::vector<Points> rows(m_query.districts.size());
    bool any = false;
    for (const Series &series : panel.series) {
        const auto place = m_places.constFind(series.districtCode);
        if (place == m_places.constEnd())
            continue;
        for (const Point &point : series.points) {
            if (point.isSpan() != measure.averages || !isShown(point))
                continue;
            rows[*place].push_back(point);
            any = true;
        }
    }
    if (!any)
        return;
    for (Points &points : rows) {
        std::stable_sort(points.begin(), points.end(), standsBefore);
        m_rows.push_back(std::move(points));
    }
    m_measures.push_back(measure);
    shadeMeasure(m_measures.size() - 1);
}

void Matrix::shadeMeasure(size_t measure)
{
    if (m_measures[measure].averages)
        return;
    std::vector<base::Decimal> values;
    for (size_t district = 0; district < m_query.districts.size(); ++district) {
        for (const Point &point : row(measure, district)) {
            if (isShaded(point))
                values.push_back(point.value);
        }
    }
    m_measures[measure].shade = {std::move(values), m_measures[measure].kind == Panel::Kind::Growth};
}

void Matrix::summarise()
{
    for (size_t measure = 0; measure < m_measures.size(); ++measure) {
        for (size_t district = 0; district < m_query.districts.size(); ++district) {
            for (int year = m_query.firstYear; year <= m_query.lastYear; ++year) {
                ++m_summary.cells;
                switch (cell({measure, district, year})) {
                case MatrixCell::Stated: ++m_summary.stated; break;
                case MatrixCell::Silent: ++m_summary.silent; break;
                case MatrixCell::NoReport: ++m_summary.noReport; break;
                case MatrixCell::NotApplicable: ++m_summary.notApplicable; break;
                }
            }
        }
    }
}

std::span<const Point> Matrix::points(const Place &place) const
{
    const Points &all = row(place.measure, place.district);
    const auto first =
        std::lower_bound(all.begin(), all.end(), place.year,
                         [](const Point &point, int year) { return point.year < year; });
    const auto last = std::upper_bound(first, all.end(), place.year,
                                       [](int year, const Point &point) { return year < point.year; });
    return {first, last};
}

MatrixCell Matrix::cell(const Place &place) const
{
    if (!points(place).empty())
        return MatrixCell::Stated;
    const QString &district = m_query.districts[place.district];
    if (!m_notApplicable.isEmpty() && m_notApplicable.contains({m_measures[place.measure].indicator, district}))
        return MatrixCell::NotApplicable;
    return reports(place).empty() ? MatrixCell::NoReport : MatrixCell::Silent;
}

const std::vector<review::ReportId> &Matrix::reports(const Place &place) const
{
    return m_years->reports(m_query.districts[place.district], place.year);
}

std::vector<int> Matrix::reportYears(size_t district) const
{
    return m_years->reportYears(m_query.districts[district]);
}

int Matrix::statedYears(size_t measure, size_t district) const
{
    int years = 0;
    int last = 0;
    for (const Point &point : row(measure, district)) {
        years += point.year != last ? 1 : 0;
        last = point.year;
    }
    return years;
}

std::optional<double> Matrix::shade(const Place &place) const
{
    const MatrixShade &shade = m_measures[place.measure].shade;
    if (shade.scale() == MatrixShade::Scale::None)
        return std::nullopt;
    const std::span<const Point> all = points(place);
    const auto shaded = std::find_if(all.begin(), all.end(), isShaded);
    return shaded == all.end() ? std::nullopt : std::optional(shade.place(shaded->value));
}

std::optional<Matrix::Place> Matrix::find(review::FigureId figure) const
{
    if (!figure.isValid())
        return std::nullopt;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (const Point &point : m_rows[i]) {
            if (isOf(point, figure))
                return Place{i / m_query.districts.size(), i % m_query.districts.size(), point.year};
        }
    }
    return std::nullopt;
}

std::optional<Matrix::Above> Matrix::above(const Place &place, figures::Status status) const
{
    for (size_t district = place.district; district-- > 0;) {
        for (const Point &point : points({place.measure, district, place.year})) {
            if (point.status == status && point.counts)
                return Above{district, &point};
        }
    }
    return std::nullopt;
}

bool Matrix::sameShape(const Matrix &other) const
{
    const auto alike = [](const MatrixMeasure &a, const MatrixMeasure &b) {
        return std::tie(a.indicator, a.name, a.kind, a.unit, a.averages) ==
               std::tie(b.indicator, b.name, b.kind, b.unit, b.averages);
    };
    return m_query.districts == other.m_query.districts && m_names == other.m_names &&
           firstYear() == other.firstYear() && yearCount() == other.yearCount() &&
           std::equal(m_measures.begin(), m_measures.end(), other.m_measures.begin(), other.m_measures.end(),
                      alike);
}

} // namespace jiaoshu::trends
