// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecharts.h"
#include "measuring.h"

#include "ui/charts/chartcanvas.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsView>
#include <QLineSeries>
#include <QValueAxis>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

const QSize Size(1200, 700);
const QString Ms = QStringLiteral("ms");

/** What one would do without this program's layer: a QLineSeries for each district, in a QChart on a view. */
struct Baseline {
    QGraphicsScene scene;
    QGraphicsView view{&scene};
    QChart *chart = new QChart;
    QValueAxis *x = new QValueAxis;
    QValueAxis *y = new QValueAxis;

    Baseline()
    {
        view.resize(Size);
        view.setRenderHint(QPainter::Antialiasing);
        view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        chart->legend()->hide();
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        chart->resize(Size);
        scene.addItem(chart);
    }

    void add(const ui::ChartInput &input)
    {
        double most = 1;
        for (const trends::Series &district : input.panels[0].series) {
            QList<QPointF> values;
            values.reserve(qsizetype(district.points.size()));
            for (const trends::Point &point : district.points) {
                values << QPointF(point.year, point.value.toDouble());
                most = std::max(most, values.back().y());
            }
            auto *series = new QLineSeries;
            series->append(values);
            chart->addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        }
        x->setRange(input.firstYear, input.lastYear);
        y->setRange(0, most);
    }
};

/** Milliseconds of a paint of everything that the widget shows; the first one, which may prepare, is not it. */
double repaint(QWidget &widget)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        widget.update();
        times.push_back(milliseconds([&] { paintNow(*widget.window()); }));
    }
    return median(times);
}

struct Measured {
    double build = 0;
    double firstPaint = 0;
    double repaint = 0;
    double remove = 0;
};

Measured measureBaseline(const ui::ChartInput &input)
{
    Measured measured;
    Baseline plain;
    plain.view.show();
    QCoreApplication::processEvents();
    measured.build = milliseconds([&] { plain.add(input); });
    measured.firstPaint = milliseconds([&] {
        plain.view.viewport()->update();
        paintNow(plain.view);
    });
    measured.repaint = repaint(*plain.view.viewport());
    measured.remove = milliseconds([&] { plain.chart->removeAllSeries(); });
    return measured;
}

Measured measureOurs(const ui::ChartInput &input)
{
    Measured measured;
    const ui::Theme theme;
    const ui::ChartStyle style = ui::ChartStyle::of(theme);
    ui::ChartCanvas canvas;
    canvas.resize(Size);
    canvas.show();
    QCoreApplication::processEvents();
    measured.build = milliseconds([&] { canvas.setChart(input, style); });
    measured.firstPaint = milliseconds([&] {
        canvas.viewport()->update();
        paintNow(canvas);
    });
    measured.repaint = repaint(*canvas.viewport());
    // The same chart of nothing.
    const ui::ChartInput empty;
    measured.remove = milliseconds([&] { canvas.setChart(empty, style); });
    return measured;
}

void measureCrowd(int districts, Aims &aims)
{
    const QString name = QStringLiteral("%1 districts, 10 years: ").arg(districts);
    const ui::ChartInput input = testing::madeCrowd(districts, 10);
    const Measured theirs = measureBaseline(input);
    const Measured ours = measureOurs(input);
    aims.ratio(name + QStringLiteral("build"), ours.build, theirs.build, Ms, 0.5);
    aims.ratio(name + QStringLiteral("build and first paint"), ours.build + ours.firstPaint,
               theirs.build + theirs.firstPaint, Ms, 0.5);
    aims.limit(name + QStringLiteral("repaint"), ours.repaint, Ms, 16);
    aims.note(name + QStringLiteral("repaint of plain QLineSeries"), theirs.repaint, Ms);
    aims.ratio(name + QStringLiteral("removing against building"), ours.remove, ours.build, Ms, 1);
    aims.note(name + QStringLiteral("removing plain QLineSeries"), theirs.remove, Ms);
}

void measureHover(int districts, Aims &aims)
{
    const ui::ChartStyle style = testing::plainStyle();
    const ui::ChartScene scene = ui::buildScene(testing::madeCrowd(districts, 10), style, Size);
    int found = 0;
    constexpr int Moves = 1000;
    const double all = milliseconds([&] {
        for (int i = 0; i < Moves; ++i)
            found += scene.pointAt({200.0 + i, 100.0 + i % 500}, 12) >= 0 ? 1 : 0;
    });
    aims.limit(QStringLiteral("%1 districts: a move of the mouse").arg(districts), all / Moves, Ms, 1);
    aims.note(QStringLiteral("%1 districts: moves that found a point").arg(districts), found, QString());
}

void measureLong(int years, Aims &aims)
{
    const QString name = QStringLiteral("a series of %1 values: ").arg(years);
    const ui::ChartInput input = testing::madeLong(years);
    const Measured theirs = measureBaseline(input);
    const Measured ours = measureOurs(input);
    aims.note(name + QStringLiteral("build"), ours.build, Ms);
    aims.note(name + QStringLiteral("first paint"), ours.firstPaint, Ms);
    aims.ratio(name + QStringLiteral("repaint"), ours.repaint, theirs.repaint, Ms, 0.02);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Aims aims;
    measureCrowd(inFullLength() ? 3000 : 600, aims);
    measureHover(inFullLength() ? 3000 : 600, aims);
    measureLong(inFullLength() ? 1'000'000 : 200'000, aims);
    aims.print();
    return 0;
}
