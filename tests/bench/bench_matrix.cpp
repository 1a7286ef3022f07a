// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"
#include "measuring.h"

#include "figures/gazetteer.h"
#include "trends/coverageyears.h"
#include "ui/charts/matrixcells.h"
#include "ui/charts/matrixview.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <cstdio>
#include <map>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr double Frame = 16;
constexpr int FirstYear = 2015;
constexpr int Years = 10;
const QStringList &indicators()
{
    static const QStringList ids{QStringLiteral("gdp"), QStringLiteral("fixed_asset_investment"),
                                 QStringLiteral("retail_sales"), QStringLiteral("budget_revenue"),
                                 QStringLiteral("income_urban")};
    return ids;
}

/** A report a district, each of which states the level of every indicator in two years of three. */
review::ProjectContents contents(int districts)
{
    review::ProjectContents made = contentsOf(QString(200, u'数'), {{0, 2}, {3, 5}}, districts);
    std::vector<QString> codes;
    for (const figures::District &district : figures::Gazetteer::builtIn().districts())
        codes.push_back(district.code);
    std::vector<review::Figure> figures;
    qint64 id = 0;
    for (int i = 0; i < districts; ++i) {
        review::Report &report = made.reports[size_t(i)];
        report.info.districtCode = i < int(codes.size()) ? codes[size_t(i)] : QString::number(900000 + i);
        report.info.year = FirstYear + Years - 1;
        report.info.kind = figures::ReportKind::WorkReport;
        for (int what = 0; what < indicators().size(); ++what) {
            for (int year = 0; year < Years; ++year) {
                if ((i + what + year) % 3 == 0)
                    continue;
                review::Figure figure;
                figure.id = {++id};
                figure.report = report.id;
                figure.span = {int(id % 190), int(id % 190) + 2};
                figure.fields.value = QString::number(100 + (id * 37) % 9000) + QStringLiteral(".5");
                figure.fields.unit = QStringLiteral("亿元");
                figure.fields.indicator = indicators()[what];
                figure.fields.period = QString::number(FirstYear + year);
                figure.fields.districtCode = report.info.districtCode;
                figure.extracted = figures::ExtractedFigure{figure.span, figure.fields, 0.9, {}};
                figure.state = id % 2 ? review::State::NotReviewed : review::State::Accepted;
                figures.push_back(std::move(figure));
            }
        }
    }
    made.figures = std::move(figures);
    return made;
}

/** Scrolls a table by so many pixels a frame, and gives what each frame took. */
std::vector<double> scroll(QTableView &table, int frames)
{
    std::vector<double> times;
    QScrollBar &bar = *table.verticalScrollBar();
    const int step = std::max(1, bar.maximum() / frames);
    for (int frame = 0; frame < frames; ++frame) {
        times.push_back(milliseconds([&] {
            bar.setValue(step * frame);
            paintNow(table);
        }));
    }
    return times;
}

void show(QTableView &table)
{
    table.resize(1600, 800);
    table.show();
    QApplication::processEvents();
}

/** The same texts in cells of Qt's own model and delegate. */
void fillPlain(QStandardItemModel &plain, const QAbstractItemModel &model)
{
    plain.setRowCount(model.rowCount());
    plain.setColumnCount(model.columnCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            plain.setItem(row, column, new QStandardItem(model.index(row, column).data().toString()));
    }
}

trends::MatrixQuery everything(const review::ReviewDocument &document)
{
    trends::MatrixQuery query;
    for (const QString &id : indicators())
        query.indicators.push_back(id);
    for (const review::ReportId id : document.reports())
        query.districts.push_back(document.report(id)->info.districtCode);
    query.firstYear = FirstYear;
    query.lastYear = FirstYear + Years - 1;
    query.language = QStringLiteral("zh");
    return query;
}

void measureMatrix(Aims &aims, trends::MatrixModel &model, const review::ReviewDocument &document,
                   trends::CoverageYears &years)
{
    const trends::MatrixQuery query = everything(document);
    std::vector<double> building;
    for (int i = 0; i < 5; ++i)
        building.push_back(milliseconds(
            [&] { model.setMatrix({document, figures::Catalogue::builtIn(), query, years}); }));
    std::vector<double> correcting;
    for (const review::FigureId id : {document.allFigures()[500], document.allFigures()[50000]}) {
        correcting.push_back(milliseconds([&] {
            years.follow({review::Change::Kind::FiguresChanged, {}, {id}});
            if (!model.refresh(figures::Catalogue::builtIn(), {id}))
                qFatal("the matrix is to be made anew for a correction");
        }));
    }
    const QString ms = QStringLiteral("ms");
    aims.note(QStringLiteral("the matrix is made"), median(building), ms);
    aims.limit(QStringLiteral("a correction is in the matrix"), median(correcting), ms, 50);
}

void run(int districts, int frames)
{
    const auto document = openProject(contents(districts));
    trends::CoverageYears years(*document);
    trends::MatrixModel model(*document);
    Aims aims;
    measureMatrix(aims, model, *document, years);
    ui::Theme theme;
    ui::MatrixView view(model, new ui::MatrixCells(theme, nullptr), theme);
    show(view);
    QStandardItemModel plainModel;
    fillPlain(plainModel, model);
    QTableView plain;
    plain.setModel(&plainModel);
    plain.verticalHeader()->setDefaultSectionSize(28);
    plain.setVerticalScrollMode(QTableView::ScrollPerPixel);
    show(plain);
    scroll(view, 20);
    scroll(plain, 20);
    const std::vector<double> ours = scroll(view, frames);
    const std::vector<double> theirs = scroll(plain, frames);

    std::printf("%d rows of %d years, %d figures; a plain QTableView with the same texts beside it\n", model.rowCount(),
                Years, int(document->figureCount()));
    const QString ms = QStringLiteral("ms");
    aims.ratio(QStringLiteral("a frame of scrolling: matrix / plain table"), median(ours), median(theirs), ms, -1);
    aims.limit(QStringLiteral("slowest frame but one in a hundred"), percentile99(ours), ms, Frame);
    aims.note(QStringLiteral("the same of the plain table"), percentile99(theirs), ms);
    aims.print();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    run(3000, inFullLength() ? 2000 : 200);
    return 0;
}
