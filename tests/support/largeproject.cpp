// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeproject.h"

#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "store/projectfile.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QRandomGenerator>

namespace jiaoshu::test {
namespace {

using figures::ExtractedFigure;
using figures::Measure;
using figures::Status;

constexpr int LastYear = 2025;
/** Indicators that no catalogue has: a good part of what real reports state. */
constexpr int UnknownIndicators = 100;
/** Reports that are written in one transaction. */
constexpr int ReportsAtOnce = 64;
/** Reports that are decided about before the project is opened anew, so that no more are in memory. */
constexpr int DecidedAtOnce = 50;

/** The districts of the gazetteer that have a parent: those that reports are of. */
std::vector<const figures::District *> someDistricts(int count)
{
    std::vector<const figures::District *> districts;
    for (const figures::District &district : figures::Gazetteer::builtIn().districts()) {
        if (int(districts.size()) == count)
            break;
        if (figures::Gazetteer::builtIn().parentOf(district))
            districts.push_back(&district);
    }
    return districts;
}

/** Writes a report, figure by figure. */
class ReportWriter {
public:
    ReportWriter(const figures::District &district, int year, quint32 seed)
        : m_district(district)
        , m_year(year)
        , m_random(seed)
    {
        m_text = QStringLiteral("%1%2年政府工作报告\n").arg(district.name).arg(year);
    }

    void add(int number)
    {
        const auto &known = figures::Catalogue::builtIn().indicators();
        const int subjects = int(known.size()) + UnknownIndicators;
        const int subject = number % subjects;
        figures::Fields fields;
        if (subject < int(known.size())) {
            fields.indicator = known[size_t(subject)].id;
            fields.indicatorName = known[size_t(subject)].name;
        } else {
            fields.indicatorName = QStringLiteral("事项%1").arg(subject - int(known.size()));
        }
        // Once as a level of the year before, then as its growth, then as the target of the year.
        const int way = number / subjects % 3;
        fields.measure = way == 0 ? Measure::Level : Measure::Growth;
        fields.status = way == 2 ? Status::Target : Status::Actual;
        fields.period = QString::number(way == 2 ? m_year : m_year - 1);
        fields.value = way == 0
                           ? QStringLiteral("%1.%2").arg(m_random.bounded(50, 900)).arg(m_random.bounded(10))
                           : QStringLiteral("%1.%2").arg(m_random.bounded(1, 12)).arg(m_random.bounded(10));
        fields.unit = way == 0 ? unitOf(subject) : QStringLiteral("%");
        fields.district = m_district.name;
        fields.districtCode = m_district.code;
        m_text += fields.indicatorName + (way == 0 ? QStringLiteral("达到") : QStringLiteral("增长"));
        const qsizetype start = m_text.size();
        m_text += fields.value + fields.unit;
        m_figures.push_back({{start, m_text.size()}, fields, 0.5 + m_random.bounded(50) / 100.0, {}});
        m_text += QStringLiteral("。\n");
    }

    review::NewReport report() const
    {
        review::NewReport fresh;
        fresh.report.fileName = QStringLiteral("%1-%2.txt").arg(m_district.code).arg(m_year);
        fresh.report.path = QStringLiteral("/reports/") + fresh.report.fileName;
        fresh.report.encoding = QStringLiteral("UTF-8");
        fresh.report.text = std::make_shared<const text::SourceText>(m_text);
        fresh.report.info.title = m_text.section(u'\n', 0, 0);
        fresh.report.info.district = m_district.name;
        fresh.report.info.districtCode = m_district.code;
        fresh.report.info.year = m_year;
        fresh.report.info.kind = figures::ReportKind::WorkReport;
        fresh.figures = m_figures;
        return fresh;
    }

private:
    static QString unitOf(int subject)
    {
        const auto &known = figures::Catalogue::builtIn().indicators();
        const bool named = subject < int(known.size()) && !known[size_t(subject)].units.isEmpty();
        return named ? known[size_t(subject)].units.front() : QStringLiteral("亿元");
    }

    const figures::District &m_district;
    int m_year;
    QRandomGenerator m_random;
    QString m_text;
    std::vector<ExtractedFigure> m_figures;
};

void done(const base::Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
}

/** The report of that number, with the event that adds it, in its place behind `head`. */
std::shared_ptr<const store::Work> workFor(int number, const LargeProject &wanted, store::Head &head)
{
    static const auto districts = someDistricts((wanted.reports + wanted.years - 1) / wanted.years);
    static const SteppingClock clock;
    const auto &district = *districts[size_t(number / wanted.years) % districts.size()];
    ReportWriter writer(district, LastYear - number % wanted.years, wanted.seed + quint32(number));
    for (int figure = 0; figure < wanted.figuresEach; ++figure)
        writer.add(figure);
    store::Work work;
    work.lastFigure = head.figure;
    review::Event event;
    event.reviewer = QStringLiteral("陈");
    event.at = clock.now();
    work.added = head.place(writer.report(), event);
    work.events.push_back(std::move(event));
    return std::make_shared<const store::Work>(std::move(work));
}

/** An index that is filled at random is filled in one go: this takes it away, and gives the statement that makes it. */
QString takeIndexAway(const QString &path, const QString &name)
{
    const auto connection = take(store::Connection::open(path, store::Connection::Mode::Existing));
    const QString statement =
        take(connection->value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = ?"), {name}))
            .toString();
    done(connection->execute(QStringLiteral("DROP INDEX ") + name));
    return statement;
}

void addReports(const QString &path, const LargeProject &wanted)
{
    take(store::ProjectFile::open(path, true)).reset();
    const QString index = takeIndexAway(path, QStringLiteral("figure_fact"));
    {
        const auto file = take(store::ProjectFile::open(path, false));
        store::Head head = take(file->head());
        store::Works works;
        for (int i = 0; i < wanted.reports; ++i) {
            works.push_back(workFor(i, wanted, head));
            if (int(works.size()) < ReportsAtOnce && i + 1 < wanted.reports)
                continue;
            done(file->write(works));
            done(file->checkpoint());
            works.clear();
        }
    }
    const auto connection = take(store::Connection::open(path, store::Connection::Mode::Existing));
    done(connection->execute(index));
}

void decide(review::ReviewDocument &document, review::ReportId report)
{
    constexpr size_t Odd = 50;
    done(document.load({report}));
    const std::vector<review::FigureId> figures = document.figuresOf(report);
    done(document.accept(figures));
    for (size_t i = 0; i + 2 < figures.size(); i += Odd) {
        figures::Fields fields = document.figure(figures[i])->fields;
        fields.value += QStringLiteral("1");
        done(document.correct(figures[i], fields, document.figure(figures[i])->span,
                              QStringLiteral("数值有误")));
        done(document.reject({figures[i + 1]}, QStringLiteral("重复")));
        done(document.question({figures[i + 2]}, QStringLiteral("口径？")));
    }
}

void decideAll(const QString &path, const LargeProject &wanted)
{
    const SteppingClock clock;
    for (int first = 0; first < wanted.reports; first += wanted.decidedEvery * DecidedAtOnce) {
        review::ReviewDocument document(clock);
        document.setMostInMemory(0);
        document.setReviewer(QStringLiteral("李"));
        done(document.open(take(store::openProject(path, false))));
        for (int i = 0; i < DecidedAtOnce; ++i)
            if (const int number = first + i * wanted.decidedEvery; number < wanted.reports)
                decide(document, document.reports()[size_t(number)]);
        done(document.waitUntilSaved());
    }
}

} // namespace

void makeLargeProject(const QString &path, const LargeProject &wanted)
{
    addReports(path, wanted);
    decideAll(path, wanted);
}

} // namespace jiaoshu::test
