// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/words.h"
#include "items/figuretablemodel_p.h"

#include <algorithm>
#include <array>

namespace jiaoshu::items {

namespace {

constexpr std::array AllMeasures{figures::Measure::Level,        figures::Measure::Growth,
                                 figures::Measure::GrowthPoints, figures::Measure::AverageGrowth,
                                 figures::Measure::Multiple,     figures::Measure::Change,
                                 figures::Measure::Share};
constexpr std::array AllStatuses{figures::Status::Actual, figures::Status::Target, figures::Status::Estimate};

} // namespace

QVector<Facet> FigureTableModel::facet(Column column) const
{
    QVector<Facet> facets;
    switch (column) {
    case StateColumn:
        d->addTokenFacets(facets, Criterion::State, &FigureRow::state, review::AllStates, filter().states);
        break;
    case MeasureColumn:
        d->addTokenFacets(facets, Criterion::Measure, &FigureRow::measure, AllMeasures, filter().measures);
        break;
    case StatusColumn:
        d->addTokenFacets(facets, Criterion::Status, &FigureRow::status, AllStatuses, filter().statuses);
        break;
    case DistrictColumn:
        d->addFacets(facets, d->index.districts(), Criterion::District, &FigureRow::district,
                     filter().districts);
        break;
    case IndicatorColumn:
        d->addFacets(facets, d->index.indicators(), Criterion::Indicator, &FigureRow::indicator,
                     filter().indicators);
        break;
    case PeriodColumn:
        d->addFacets(facets, d->index.periods(), Criterion::Period, &FigureRow::period, filter().periods);
        break;
    case UnitColumn:
        d->addFacets(facets, d->index.units(), Criterion::Unit, &FigureRow::unit, filter().units);
        break;
    case SourceColumn: d->addReportFacets(facets); break;
    default: break;
    }
    return facets;
}

void FigureTableModel::Private::addFacets(QVector<Facet> &facets, const Dictionary &dictionary,
                                          Criterion criterion, qint32 FigureRow::*entry,
                                          const QSet<QString> &chosen) const
{
    const auto counts =
        index.count(criterion, dictionary.size(), [entry](const FigureRow &row) { return row.*entry; });
    std::vector<int> order;
    for (int number = 0; number < dictionary.size(); ++number) {
        // What is chosen stays in the list, or it could not be unchosen.
        if (counts[size_t(number)] > 0 || chosen.contains(dictionary.key(number)))
            order.push_back(number);
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(dictionary.rank(a), a) < std::pair(dictionary.rank(b), b);
    });
    for (const int number : order)
        facets.append({dictionary.key(number), dictionary.label(number), counts[size_t(number)]});
}

template <typename Token, typename Values>
void FigureTableModel::Private::addTokenFacets(QVector<Facet> &facets, Criterion criterion,
                                               Token FigureRow::*member, const Values &values,
                                               const QSet<Token> &chosen) const
{
    const auto counts = index.count(criterion, int(values.size()),
                                    [member](const FigureRow &row) { return int(row.*member); });
    for (const Token value : values) {
        if (const int count = counts[size_t(value)]; count > 0 || chosen.contains(value))
            facets.append({token(value), exchange::word(value), count});
    }
}

void FigureTableModel::Private::addReportFacets(QVector<Facet> &facets) const
{
    const int reports = int(index.reports().size());
    const auto counts =
        index.count(Criterion::Report, reports, [](const FigureRow &row) { return row.report; });
    for (int number = 0; number < reports; ++number) {
        const review::ReportId id = index.reports()[size_t(number)];
        const review::Report *report = document.report(id);
        if (report && (counts[size_t(number)] > 0 || index.filter().reports.contains(id)))
            facets.append({QString::number(id.value), report->shortName(), counts[size_t(number)]});
    }
}

} // namespace jiaoshu::items
