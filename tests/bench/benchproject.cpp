// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"

#include "figures/catalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace jiaoshu::bench {

namespace {

constexpr qsizetype PlanUnits = 50'900;

base::Error notHere() { return {base::Error::Code::Invalid, {}, QStringLiteral("not in a benchmark"), {}}; }

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString samplesAsLongAsThePlan()
{
    const QDir folder(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    QString all;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        all += textOf(folder.filePath(name)) + u'\n';
    if (all.isEmpty())
        qFatal("no report to measure with");
    return all.repeated(PlanUnits / all.size() + 1).left(PlanUnits);
}

/** The same bits for the same number, in no order (SplitMix64): sorting must not find runs in the data. */
size_t scattered(size_t number)
{
    quint64 bits = number + 0x9e3779b97f4a7c15u;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

/** Fields that differ from figure to figure as in a project of many years: all indicators, twelve periods. */
figures::Fields fieldsFor(size_t number)
{
    static const std::vector<figures::Indicator> &indicators = figures::Catalogue::builtIn().indicators();
    constexpr size_t Periods = 12;
    constexpr size_t Values = 1'000'000;
    const size_t bits = scattered(number);
    const figures::Indicator &indicator = indicators[bits % indicators.size()];
    figures::Fields fields;
    fields.value = QString::number(double(bits / 1024 % Values) / 100, 'f', 2);
    fields.unit = indicator.units.isEmpty() ? QString() : indicator.units.front();
    fields.indicator = indicator.id;
    fields.indicatorName = indicator.name;
    fields.period = QString::number(2013 + number / 3 % Periods);
    fields.district = QStringLiteral("湛河区");
    fields.districtCode = QStringLiteral("410411");
    return fields;
}

review::Report reportOf(const std::shared_ptr<const text::SourceText> &text,
                        const std::shared_ptr<const text::Outline> &outline, int number)
{
    review::Report report;
    report.id = {number + 1};
    report.fileName = QStringLiteral("plan%1.txt").arg(number);
    report.path = report.fileName;
    report.encoding = QStringLiteral("UTF-8");
    report.info.title = QStringLiteral("国民经济和社会发展规划");
    report.info.district = QStringLiteral("湛河区");
    report.info.districtCode = QStringLiteral("410411");
    report.info.year = 2010 + number % 20;
    report.textHash = QByteArray::number(number);
    report.text = text;
    report.outline = outline;
    return report;
}

} // namespace

const QString &planText()
{
    static const QString text = [] {
        const QString plan = textOf(QStringLiteral(JIAOSHU_REPORTS_DIR "/zhanhe-14th-five-year-plan.txt"));
        return plan.isEmpty() ? samplesAsLongAsThePlan() : plan;
    }();
    return text;
}

std::vector<base::Span> denseMarks(QStringView text)
{
    constexpr qsizetype Every = 17;
    constexpr qsizetype Length = 4;
    std::vector<base::Span> spans;
    spans.reserve(size_t(text.size() / Every));
    for (qsizetype start = 0; start + Length <= text.size(); start += Every) {
        qsizetype end = start + Length;
        if (const qsizetype lineEnd = text.mid(start, Length).indexOf(u'\n'); lineEnd >= 0)
            end = start + lineEnd;
        if (end > start)
            spans.push_back({start, end});
    }
    return spans;
}

BenchLog::BenchLog(review::ProjectContents contents)
    : m_contents(std::move(contents))
{}

base::Result<review::ProjectContents> BenchLog::load() { return std::exchange(m_contents, {}); }

base::Result<review::ProjectContents> BenchLog::addReport(const review::NewReport &, const QString &,
                                                          const QDateTime &)
{
    return notHere();
}

base::Result<std::vector<review::Event>> BenchLog::append(std::vector<review::Event> events,
                                                          std::vector<review::Figure>)
{
    const qint64 batch = events.size() > 1 ? qint64(m_events.size()) + 1 : 0;
    for (review::Event &event : events) {
        event.sequence = qint64(m_events.size()) + 1;
        event.batch = batch;
        m_events.push_back(event);
    }
    return events;
}

base::Result<std::vector<review::Event>> BenchLog::appendMerge(std::vector<review::Event>,
                                                               std::vector<review::Figure>,
                                                               std::vector<review::BranchEvent>)
{
    return notHere();
}

base::Result<review::Event> BenchLog::changeInfo(review::Event, const review::Report &) { return notHere(); }

base::Result<std::vector<review::Event>> BenchLog::events(review::FigureId figure) const
{
    std::vector<review::Event> found;
    std::copy_if(
        m_events.begin(), m_events.end(), std::back_inserter(found),
        [figure](const review::Event &event) { return !figure.isValid() || event.figure == figure; });
    return found;
}

base::Result<review::Event> BenchLog::event(qint64 sequence) const
{
    if (sequence < 1 || sequence > qint64(m_events.size()))
        return notHere();
    return m_events[size_t(sequence) - 1];
}

base::Result<std::vector<review::Event>> BenchLog::eventsBefore(qint64 sequence, int most) const
{
    const qint64 end = std::min(sequence - 1, qint64(m_events.size()));
    const qint64 begin = std::max<qint64>(0, end - most);
    return std::vector<review::Event>(m_events.begin() + begin, m_events.begin() + std::max(begin, end));
}

QString BenchLog::setting(const QString &) const { return {}; }

base::Outcome BenchLog::setSetting(const QString &, const QString &) { return base::Done{}; }

review::ProjectContents contentsOf(const QString &text, const std::vector<base::Span> &spans, int count)
{
    review::ProjectContents contents;
    const auto shared = std::make_shared<const text::SourceText>(text);
    const auto outline = std::make_shared<const text::Outline>(text::Outline::of(*shared));
    contents.figures.reserve(spans.size() * size_t(count));
    for (int number = 0; number < count; ++number) {
        contents.reports.push_back(reportOf(shared, outline, number));
        for (const base::Span span : spans) {
            review::Figure figure;
            const size_t serial = contents.figures.size();
            figure.id = {qint64(serial) + 1};
            figure.report = contents.reports.back().id;
            figure.span = span;
            figure.quote = text.mid(span.start, span.length());
            figure.fields = fieldsFor(serial);
            figure.extracted = figures::ExtractedFigure{span, figure.fields, double(serial % 97) / 100, {}};
            contents.figures.push_back(std::move(figure));
        }
    }
    return contents;
}

std::vector<review::NewReport> newReports(const QString &text, const std::vector<base::Span> &spans,
                                          int count)
{
    std::vector<review::NewReport> reports;
    for (int number = 0; number < count; ++number) {
        const QString own = text + u'\n' + QString::number(number);
        const auto shared = std::make_shared<const text::SourceText>(own);
        const auto outline = std::make_shared<const text::Outline>(text::Outline::of(*shared));
        review::NewReport added{reportOf(shared, outline, number), {}};
        added.report.id = {};
        added.report.textHash = shared->hash();
        for (const base::Span span : spans) {
            const size_t serial = size_t(number) * spans.size() + added.figures.size();
            added.figures.push_back({span, fieldsFor(serial), double(serial % 97) / 100, {}});
        }
        reports.push_back(std::move(added));
    }
    return reports;
}

std::unique_ptr<review::ReviewDocument> openProject(review::ProjectContents contents)
{
    static const base::SystemClock clock;
    auto document = std::make_unique<review::ReviewDocument>(clock);
    document->setReviewer(QStringLiteral("reviewer"));
    if (const auto opened = document->open(std::make_unique<BenchLog>(std::move(contents))); !opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
    return document;
}

} // namespace jiaoshu::bench
