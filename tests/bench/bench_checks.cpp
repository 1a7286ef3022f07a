// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "checks/engine.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <random>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr int FiguresOfReport = 500;
constexpr int FirstYear = 2015;
constexpr int ReportsOfDistrict = 8;

/** A report being written: sentences, and the figures in them. */
struct Draft {
    QString text;
    std::vector<checks::FigureRecord> figures;

    void say(const QString &words) { text += words; }
    void state(const QString &number, figures::Fields fields)
    {
        const qsizetype start = text.size();
        text += number;
        checks::FigureRecord figure;
        figure.span = {start, text.size()};
        figure.fields = std::move(fields);
        figures.push_back(std::move(figure));
    }
};

/**
 * Reports as districts give them: each indicator of the catalogue with its amount, its growth and last year's amount, in
 * sentences of some forty characters, and counts that no catalogue knows. Most hold; one in a hundred does not.
 */
class Reports {
public:
    explicit Reports(int figures)
        : m_figures(figures)
    {}
    void put(checks::Snapshot &snapshot);

private:
    void indicator(Draft &draft, const figures::Indicator &indicator, const figures::Fields &base, int year);
    void count(Draft &draft, const figures::Fields &base, int number);

    int m_figures;
    std::mt19937 m_chance{20210302};
    qint64 m_last = 0;
};

void Reports::indicator(Draft &draft, const figures::Indicator &indicator, const figures::Fields &base,
                        int year)
{
    // The same in every report of the district, five per cent more a year.
    const size_t start = 1000 + qHash(QString(base.districtCode + indicator.id)) % 90'000;
    const int level = int(std::lround(double(start) * std::pow(1.05, year - FirstYear)));
    const int before = int(std::lround(double(start) * std::pow(1.05, year - 1 - FirstYear)));
    const double growth = (double(level) / before - 1) * 100 + (m_chance() % 100 == 0 ? 7 : 0);
    const auto amount = [&](int value, int of) {
        figures::Fields fields = base;
        fields.indicator = indicator.id;
        fields.indicatorName = indicator.name;
        fields.value = QString::number(value / 100.0, 'f', 2);
        fields.unit = indicator.units.value(0);
        fields.period = QString::number(of);
        draft.state(fields.value + fields.unit, fields);
    };
    draft.say(QStringLiteral("全区%1完成").arg(indicator.name));
    amount(level, year);
    draft.say(QStringLiteral("，较上年的"));
    amount(before, year - 1);
    draft.say(QStringLiteral("增长"));
    figures::Fields rate = base;
    rate.indicator = indicator.id;
    rate.indicatorName = indicator.name;
    rate.value = QString::number(growth, 'f', 1);
    rate.unit = QStringLiteral("%");
    rate.measure = figures::Measure::Growth;
    rate.period = QString::number(year);
    draft.state(rate.value + rate.unit, rate);
    draft.say(QStringLiteral("，经济运行稳中向好、稳中提质，高质量发展取得新成效。\n"));
}

void Reports::count(Draft &draft, const figures::Fields &base, int number)
{
    figures::Fields fields = base;
    fields.indicatorName = QStringLiteral("新建项目第%1类").arg(number);
    fields.value = QString::number(1 + m_chance() % 300);
    fields.unit = QStringLiteral("个");
    draft.say(QStringLiteral("持续完善基础设施，建成%1").arg(fields.indicatorName));
    draft.state(fields.value + fields.unit, fields);
    draft.say(QStringLiteral("，群众生产生活条件进一步改善，获得感、幸福感、安全感不断增强。\n"));
}

void Reports::put(checks::Snapshot &snapshot)
{
    const auto &districts = figures::Gazetteer::builtIn().districts();
    const auto &indicators = figures::Catalogue::builtIn().indicators();
    const int reports = std::max(1, m_figures / FiguresOfReport);
    for (int number = 0; number < reports; ++number) {
        const figures::District &district =
            districts[size_t(number / ReportsOfDistrict * 7) % districts.size()];
        const int year = FirstYear + number % ReportsOfDistrict;
        figures::Fields base;
        base.district = district.name;
        base.districtCode = district.code;
        base.period = QString::number(year);
        Draft draft;
        const int wanted = std::min(m_figures, FiguresOfReport);
        for (const figures::Indicator &indicator : indicators) {
            if (int(draft.figures.size()) < wanted)
                this->indicator(draft, indicator, base, year);
        }
        while (int(draft.figures.size()) < wanted)
            count(draft, base, int(draft.figures.size()));
        const review::ReportId id{number + 1};
        checks::ReportRecord record;
        record.id = id;
        record.name = QStringLiteral("%1 %2").arg(district.name).arg(year);
        record.info = {record.name, district.name, district.code, year + 1, figures::ReportKind::WorkReport,
                       {}};
        record.text = std::make_shared<const text::SourceText>(draft.text);
        record.outline = std::make_shared<const text::Outline>();
        snapshot.put(std::move(record));
        for (checks::FigureRecord &figure : draft.figures) {
            figure.id = {++m_last};
            figure.report = id;
            snapshot.put(std::move(figure));
        }
    }
}

/** Milliseconds that looking again takes after each of a hundred figures was given another value. */
std::vector<double> changes(checks::Engine &engine)
{
    std::vector<double> times;
    const qsizetype count = engine.snapshot().figureCount();
    for (int i = 0; i < 100; ++i) {
        const checks::Statement *statement = engine.snapshot().statement({1 + (i * 7919LL) % count});
        checks::FigureRecord figure{statement->id, statement->report, statement->span, statement->fields,
                                    1.0};
        figure.fields.value += u'1';
        times.push_back(milliseconds([&] {
            engine.snapshot().put(std::move(figure));
            (void)engine.refresh();
        }));
    }
    return times;
}

void measure(int figures, Aims &aims)
{
    const QString name = QStringLiteral("%1 figures: ").arg(figures);
    const QString ms = QStringLiteral("ms");
    const double before = heapInUse();
    checks::Engine engine;
    const double put = milliseconds([&] { Reports(figures).put(engine.snapshot()); });
    const double full = milliseconds([&] { (void)engine.refresh(); });
    const double heap = (heapInUse() - before) / 1e6;
    const std::vector<double> again = changes(engine);
    aims.note(name + QStringLiteral("understanding them"), put, ms);
    if (figures == 100'000)
        aims.limit(name + QStringLiteral("all checks"), full, ms, 5000);
    else
        aims.note(name + QStringLiteral("all checks"), full, ms);
    aims.note(name + QStringLiteral("all checks, microseconds a figure and power of two"),
              1000 * full / (figures * std::log2(figures)), QStringLiteral("µs"));
    aims.note(name + QStringLiteral("one change, median"), median(again), ms);
    aims.limit(name + QStringLiteral("one change, 99 of 100"), percentile99(again), ms, 100);
    aims.note(name + QStringLiteral("findings"), double(engine.findings().size()), QString());
    aims.note(name + QStringLiteral("heap"), heap, QStringLiteral("MB"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Aims aims;
    std::vector<int> sizes{1'000, 10'000};
    if (inFullLength())
        sizes.insert(sizes.end(), {100'000, 1'000'000});
    for (const int size : sizes)
        measure(size, aims);
    aims.print();
    return 0;
}
