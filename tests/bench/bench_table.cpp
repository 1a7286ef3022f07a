// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"
#include "measuring.h"

#include "figures/catalogue.h"
#include "items/figuretablemodel.h"

#include <QApplication>
#include <QSortFilterProxyModel>

#include <cstdio>
#include <map>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

using Model = items::FigureTableModel;

/** The same figures as an item model has them that knows nothing of sorting: values at hand, nothing to compute. */
class PlainModel final : public QAbstractTableModel {
public:
    enum Column { Indicator, Value, ColumnCount };

    explicit PlainModel(const review::ReviewDocument &document)
    {
        for (const review::FigureId id : document.allFigures()) {
            const figures::Fields &fields = document.figure(id)->fields;
            m_rows.push_back({fields.indicatorName, fields.value.toDouble()});
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Row &row = m_rows[size_t(index.row())];
        return index.column() == Indicator ? QVariant(row.indicator) : QVariant(row.value);
    }

private:
    struct Row {
        QString indicator;
        double value;
    };
    std::vector<Row> m_rows;
};

/** What is typed, one character after the other. */
const QString &typed()
{
    static const QString text = QStringLiteral("固定资产");
    return text;
}

class Bench {
public:
    explicit Bench(int reports);
    void run(int rounds);

private:
    void sortOurs(const char *what, Model::Column column);
    void sortProxy(const char *what, PlainModel::Column column);
    void filterOurs(const char *what, const QString &text);
    void filterProxy();
    void facets();
    void report();
    double ours(const char *what) const { return median(m_ours.at(what)); }
    double theirs(const char *what) const { return median(m_theirs.at(what)); }

    std::unique_ptr<review::ReviewDocument> m_document;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<PlainModel> m_plain;
    QSortFilterProxyModel m_proxy;
    double m_loading = 0;
    double m_indexBytes = 0;
    std::map<std::string, std::vector<double>> m_ours;
    std::map<std::string, std::vector<double>> m_theirs;
};

Bench::Bench(int reports)
    : m_document(openProject(contentsOf(planText(), denseMarks(planText()), reports)))
{
    const double before = heapInUse();
    m_loading = milliseconds(
        [this] { m_model = std::make_unique<Model>(*m_document, figures::Catalogue::builtIn()); });
    m_indexBytes = heapInUse() - before;
    m_plain = std::make_unique<PlainModel>(*m_document);
    m_proxy.setSourceModel(m_plain.get());
    m_proxy.setFilterKeyColumn(PlainModel::Indicator);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void Bench::sortOurs(const char *what, Model::Column column)
{
    m_model->sort(Model::QuoteColumn, Qt::AscendingOrder);
    m_ours[what].push_back(milliseconds([&] { m_model->sort(column, Qt::AscendingOrder); }));
}

void Bench::sortProxy(const char *what, PlainModel::Column column)
{
    m_proxy.sort(-1);
    m_theirs[what].push_back(milliseconds([&] { m_proxy.sort(column, Qt::AscendingOrder); }));
}

/** Each character is one measurement, and so is the empty text that brings all rows back. */
void Bench::filterOurs(const char *what, const QString &text)
{
    for (qsizetype length = 1; length <= text.size(); ++length) {
        items::FigureFilter filter;
        filter.text = text.left(length);
        m_ours[what].push_back(milliseconds([&] { m_model->setFilter(filter); }));
    }
    m_ours["cleared"].push_back(milliseconds([&] { m_model->setFilter({}); }));
}

void Bench::filterProxy()
{
    m_proxy.sort(-1);
    for (qsizetype length = 1; length <= typed().size(); ++length)
        m_theirs["filter"].push_back(
            milliseconds([&] { m_proxy.setFilterFixedString(typed().left(length)); }));
    m_theirs["cleared"].push_back(milliseconds([&] { m_proxy.setFilterFixedString({}); }));
}

void Bench::facets()
{
    m_ours["facets"].push_back(milliseconds([&] { m_model->facet(Model::IndicatorColumn); }));
}

void Bench::run(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        sortOurs("number", Model::ValueColumn);
        sortProxy("number", PlainModel::Value);
        sortOurs("pinyin", Model::IndicatorColumn);
        sortProxy("pinyin", PlainModel::Indicator);
        sortOurs("state", Model::StateColumn);
        m_model->sort(Model::QuoteColumn, Qt::AscendingOrder);
        filterOurs("filter", typed());
        filterProxy();
        filterOurs("digits", QStringLiteral("12.5"));
        m_model->sort(Model::ValueColumn, Qt::AscendingOrder);
        filterOurs("filter sorted", typed());
        facets();
    }
    report();
}

void Bench::report()
{
    const QString ms = QStringLiteral("ms");
    const QString mb = QStringLiteral("MB");
    const double rows = double(m_document->figureCount());
    std::printf("%.0f figures in %zu reports; medians, ratios to QSortFilterProxyModel over stored values\n",
                rows, m_document->reports().size());
    Aims aims;
    aims.ratio(QStringLiteral("sorted by number"), ours("number"), theirs("number"), ms, 1.0 / 20);
    aims.ratio(QStringLiteral("sorted by name: pinyin / code points"), ours("pinyin"), theirs("pinyin"), ms,
               1.0 / 50);
    aims.note(QStringLiteral("sorted by state"), ours("state"), ms);
    aims.ratio(QStringLiteral("a character typed into the filter: sentence and names / names"),
               ours("filter"), theirs("filter"), ms, 1.0 / 10);
    aims.note(QStringLiteral("a character typed, sorted by number"), ours("filter sorted"), ms);
    aims.note(QStringLiteral("a digit typed"), ours("digits"), ms);
    aims.note(QStringLiteral("slowest character typed"), percentile99(m_ours["filter"]), ms);
    aims.ratio(QStringLiteral("filter cleared"), ours("cleared"), theirs("cleared"), ms, -1);
    aims.note(QStringLiteral("counts of a facet"), ours("facets"), ms);
    aims.note(QStringLiteral("the index is made"), m_loading, ms);
    aims.note(QStringLiteral("memory of the index"), m_indexBytes / 1e6, mb);
    aims.print();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    constexpr int ReportsOfAMillion = 341;
    constexpr int FewReports = 33;
    constexpr int Rounds = 3;
    Bench(inFullLength() ? ReportsOfAMillion : FewReports).run(Rounds);
    return 0;
}
