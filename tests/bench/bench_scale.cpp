// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "review/reviewqueue.h"
#include "store/store.h"
#include "trends/series.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cstdio>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr int Districts = 300;
constexpr int Rounds = 9;
const QString Gdp = QStringLiteral("gdp");
const QString Milliseconds = QStringLiteral("ms");
const QString Megabytes = QStringLiteral("MB");
constexpr double Million = 1e6;

struct Size {
    int reports;
    int figuresEach;
    /** Above which a project is large: in the short form far below, so that the same way is gone. */
    qint64 mostInMemory;
};

double wall(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / Million;
}

template <typename T>
T take(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(result).value();
}

/** Made by a process of its own, so that its memory is not ours. */
void make(const QString &path, const Size &size)
{
    const int status =
        QProcess::execute(QStringLiteral(JIAOSHU_MAKELARGEPROJECT),
                          {path, QString::number(size.reports), QString::number(size.figuresEach)});
    if (status != 0)
        qFatal("the project could not be made");
}

/** The statement that a chart asks, run without the program: every column of every row is read. */
class BareSql {
public:
    explicit BareSql(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }

    int rows(const std::vector<QString> &districts)
    {
        QSqlQuery query = asked(QString(), districts);
        int count = 0;
        constexpr int Columns = 11;
        for (; query.next(); ++count)
            for (int column = 0; column < Columns; ++column)
                (void)query.value(column);
        return count;
    }
    /** Whether the index has all that the statement asks for. */
    bool isCovered(const std::vector<QString> &districts)
    {
        QSqlQuery plan = asked(QStringLiteral("EXPLAIN QUERY PLAN "), districts);
        constexpr int Detail = 3;
        return plan.next() &&
               plan.value(Detail).toString().contains(QStringLiteral("COVERING INDEX figure_fact"));
    }

private:
    QSqlQuery asked(const QString &how, const std::vector<QString> &districts)
    {
        const QString places = QStringList(qsizetype(districts.size()), QStringLiteral("?")).join(u',');
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(how +
                      QStringLiteral("SELECT id, report, district_code, district, measure, period, status, "
                                     "value, unit, qualifier, state FROM figure "
                                     "WHERE indicator = ? AND in_force = 1 AND state <> 'rejected' AND "
                                     "indicator <> '' AND district_code IN (%1)")
                          .arg(places));
        query.addBindValue(Gdp);
        for (const QString &district : districts)
            query.addBindValue(district);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    QSqlDatabase m_database;
};

std::vector<QString> someDistricts(const review::ReviewDocument &document)
{
    std::vector<QString> districts;
    for (const trends::Choice &choice : trends::districtChoices(document, Gdp))
        if (districts.size() < Districts)
            districts.push_back(choice.id);
    return districts;
}

void measureTrend(const QString &path, const review::ReviewDocument &document, Aims &aims)
{
    std::vector<QString> districts;
    aims.note(QStringLiteral("districts to choose from, the first time"),
              wall([&] { districts = someDistricts(document); }), Milliseconds);
    aims.note(QStringLiteral("indicators to choose from, the first time"), wall([&] {
                  (void)trends::indicatorChoices(document, figures::Catalogue::builtIn(),
                                                 QStringLiteral("zh"));
              }),
              Milliseconds);
    BareSql bare(path);
    if (!bare.isCovered(districts))
        qFatal("the index does not hold what a chart asks for");
    int rows = 0;
    std::vector<double> theirs;
    std::vector<double> ours;
    std::vector<double> again;
    trends::Query query;
    query.indicator = Gdp;
    for (int round = 0; round < Rounds; ++round) {
        theirs.push_back(wall([&] { rows = bare.rows(districts); }));
        // Another question in between: what was asked last is kept.
        (void)document.factsElsewhere(Gdp, {districts.front()});
        query.districts = districts;
        ours.push_back(wall([&] { (void)trends::panels(document, figures::Catalogue::builtIn(), query); }));
        again.push_back(wall([&] { (void)trends::panels(document, figures::Catalogue::builtIn(), query); }));
    }
    aims.note(QStringLiteral("districts of the trend"), double(districts.size()), {});
    aims.note(QStringLiteral("figures of the trend"), rows, {});
    aims.ratio(QStringLiteral("trend / bare SQL on the same index"), median(ours), median(theirs),
               Milliseconds, 3);
    aims.limit(QStringLiteral("trend"), median(ours), Milliseconds, 100);
    aims.note(QStringLiteral("the same trend again"), median(again), Milliseconds);
}

void measureReports(review::ReviewDocument &document, Aims &aims)
{
    std::vector<double> loads;
    const size_t step = document.reports().size() / 12;
    for (size_t i = 0; i < 12; ++i)
        loads.push_back(wall([&] {
            if (!document.load({document.reports()[i * step]}))
                qFatal("a report cannot be loaded");
        }));
    aims.limit(QStringLiteral("a report is loaded"), median(loads), Milliseconds, 16);
    review::ReviewQueue queue(document);
    queue.setReports(document.loadedReports());
    const auto first = queue.next({}, review::ReviewQueue::Stop::Open);
    aims.limit(QStringLiteral("the next figure of 12 reports"),
               wall([&] { (void)queue.next(queue.placeOf(first), review::ReviewQueue::Stop::Open); }),
               Milliseconds, 1);
    document.setReviewer(QStringLiteral("bench"));
    std::vector<double> decisions;
    for (int round = 0; round < Rounds; ++round)
        decisions.push_back(wall([&] {
            if (!document.note(first, QStringLiteral("note %1").arg(round)))
                qFatal("a decision was refused");
        }));
    aims.limit(QStringLiteral("a decision, until it is shown"), median(decisions), Milliseconds, 1);
}

void measure(const QString &path, const Size &size)
{
    Aims aims;
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    document.setMostInMemory(size.mostInMemory);
    const double before = residentBytes();
    const double opened = wall([&] {
        if (!document.open(take(store::openProject(path, false))))
            qFatal("the project cannot be opened");
    });
    if (document.isWhole())
        qFatal("the project was read whole");
    constexpr double Second = 1000;
    aims.limit(QStringLiteral("until it is open"), opened / Second, QStringLiteral("s"), 2);
    aims.note(QStringLiteral("memory that this took"), (residentBytes() - before) / Million, Megabytes);
    measureTrend(path, document, aims);
    measureReports(document, aims);
    aims.limit(QStringLiteral("memory in the end, of the whole process"), residentBytes() / Million,
               Megabytes, 500);
    std::printf("%lld reports, %lld figures, %.2f GB\n", static_cast<long long>(document.reports().size()),
                static_cast<long long>(document.figureCount()),
                double(QFileInfo(path).size()) / (Million * Second));
    aims.print();
}

} // namespace

/**
 * A project of ten thousand reports and five million figures: opening it, a trend over it, and working in it. An argument
 * names such a project that is there already (makelargeproject makes one, too).
 */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr Size Short{200, 500, 10'000};
    constexpr Size Long{10'000, 500, 250'000};
    const Size size = inFullLength() ? Long : Short;
    const QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("bench_scale-XXXXXX")));
    QString path = QCoreApplication::arguments().value(1);
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("large.jiaoshu"));
        make(path, size);
    }
    measure(path, size);
    return 0;
}
