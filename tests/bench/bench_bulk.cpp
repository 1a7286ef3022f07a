// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"
#include "measuring.h"

#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "store/store.h"
#include "ui/review/bulkpanel.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

/** Knows the longest time for which one event held the window. */
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const double start = threadTime();
        const bool done = QApplication::notify(receiver, event);
        // Events are sent within events: the outermost takes the longest.
        m_longest = qMax(m_longest, threadTime() - start);
        return done;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    double m_longest = 0;
};

/** Hands everything on, and knows how long the window's thread was in the log. */
class TimedLog final : public review::EventLog {
public:
    TimedLog(std::unique_ptr<review::EventLog> log, double &spent)
        : m_log(std::move(log))
        , m_spent(spent)
    {}

    review::LogState state() const override { return m_log->state(); }
    void watch(std::function<void()> changed) override { m_log->watch(std::move(changed)); }
    base::Outcome flush() override { return m_log->flush(); }
    base::Result<review::ProjectContents> load() override { return m_log->load(); }
    base::Result<review::ProjectContents> addReport(const review::NewReport &report, const QString &reviewer,
                                                    const QDateTime &at) override
    {
        return m_log->addReport(report, reviewer, at);
    }
    base::Result<std::vector<review::Event>> append(std::vector<review::Event> events,
                                                    std::vector<review::Figure> states) override
    {
        const double start = threadTime();
        auto appended = m_log->append(std::move(events), std::move(states));
        m_spent += threadTime() - start;
        return appended;
    }
    base::Result<std::vector<review::Event>> appendMerge(std::vector<review::Event> events,
                                                         std::vector<review::Figure> states,
                                                         std::vector<review::BranchEvent> branch) override
    {
        return m_log->appendMerge(std::move(events), std::move(states), std::move(branch));
    }
    base::Result<review::Event> changeInfo(review::Event event, const review::Report &report) override
    {
        return m_log->changeInfo(std::move(event), report);
    }
    base::Result<std::vector<review::Event>> events(review::FigureId figure) const override
    {
        return m_log->events(figure);
    }
    base::Result<review::Event> event(qint64 sequence) const override { return m_log->event(sequence); }
    base::Result<std::vector<review::Event>> eventsBefore(qint64 sequence, int most) const override
    {
        return m_log->eventsBefore(sequence, most);
    }
    QString setting(const QString &key) const override { return m_log->setting(key); }
    base::Outcome setSetting(const QString &key, const QString &value) override
    {
        return m_log->setSetting(key, value);
    }

private:
    std::unique_ptr<review::EventLog> m_log;
    double &m_spent;
};

/** The decision itself, in a project file: what the window waits for once the button is pressed. */
void decideInFile(int reports)
{
    const QTemporaryDir folder;
    auto log = store::openProject(folder.filePath(QStringLiteral("bulk.jiaoshu")), true);
    if (!log)
        qFatal("%s", qPrintable(log.error().text()));
    static const base::SystemClock clock;
    review::ReviewDocument document(clock);
    document.setReviewer(QStringLiteral("reviewer"));
    double inLog = 0;
    if (!document.open(std::make_unique<TimedLog>(std::move(log).value(), inLog)))
        qFatal("the project cannot be opened");
    for (const review::NewReport &report : newReports(planText(), denseMarks(planText()), reports)) {
        if (!document.addReport(report))
            qFatal("a report cannot be added");
    }
    // Each wait has its end; so many reports take several.
    while (!document.waitUntilSaved()) {
        if (document.saving().trouble)
            qFatal("the reports cannot be stored");
    }
    const std::vector<review::FigureId> figures = document.allFigures();
    review::BulkWish wish;
    const double looking = milliseconds([&] { (void)document.previewBulk(figures, wish); });
    inLog = 0;
    const double deciding = milliseconds([&] { (void)document.decideBulk(figures, wish); });
    const double logged = inLog;
    const double undoing = milliseconds([&] { (void)document.undo(); });
    Aims aims;
    const QString ms = QStringLiteral("ms");
    aims.note(QStringLiteral("looked at in one call"), looking, ms);
    aims.note(QStringLiteral("decided: the whole call"), deciding, ms);
    aims.note(QStringLiteral("of that in the log (sequence, hashes, handing over)"), logged, ms);
    aims.note(QStringLiteral("undone: the whole call"), undoing, ms);
    std::printf("%zu figures decided in a project file\n", figures.size());
    aims.print();
}

class Bench {
public:
    Bench(WatchedApplication &application, int reports);
    void run();

private:
    /** Milliseconds until all was looked at, and the longest time for which the window did not answer. */
    struct Looked {
        double all = 0;
        double longest = 0;
    };
    Looked look(const std::function<void()> &begin);

    WatchedApplication &m_application;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::vector<review::FigureId> m_figures;
    ui::Theme m_theme;
    ui::BulkPanel m_panel;
};

Bench::Bench(WatchedApplication &application, int reports)
    : m_application(application)
    , m_document(openProject(contentsOf(planText(), denseMarks(planText()), reports)))
    , m_figures(m_document->allFigures())
    , m_panel(*m_document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn(), m_theme,
              [this](bool chosen) { return chosen ? std::vector<review::FigureId>() : m_figures; })
{
    m_panel.resize(900, 280);
    m_panel.show();
}

Bench::Looked Bench::look(const std::function<void()> &begin)
{
    const auto *apply = m_panel.findChild<QWidget *>(QStringLiteral("applyBulk"));
    QApplication::processEvents();
    m_application.takeLongest();
    const double start = threadTime();
    // What is done at once is done in the event of a key: it holds the window as well.
    double longest = milliseconds(begin);
    while (!apply->isEnabled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
    longest = qMax(longest, m_application.takeLongest());
    return {threadTime() - start, longest};
}

void Bench::run()
{
    const QString ms = QStringLiteral("ms");
    std::printf("%zu figures; the look at a bulk decision, at once and in slices\n", m_figures.size());
    review::BulkWish wish;
    const double atOnce = milliseconds([&] { (void)m_document->previewBulk(m_figures, wish); });
    const Looked accepting = look([this] { m_panel.openForSet(); });
    const double before = heapInUse();
    const Looked again = look([this] { m_panel.openForSet(); });
    review::Figure model = *m_document->figure(m_figures.front());
    model.fields.status = figures::Status::Estimate;
    (void)m_document->correct(model.id, model.fields, model.span, {});
    const Looked alike = look([&] { m_panel.openForAlike(model.id); });
    Aims aims;
    aims.note(QStringLiteral("all looked at in one call"), atOnce, ms);
    aims.note(QStringLiteral("all looked at in slices"), accepting.all, ms);
    aims.ratio(QStringLiteral("longest block of the window: in slices / one call"), accepting.longest, atOnce,
               ms, -1);
    aims.note(QStringLiteral("longest block, a second list over the first"), again.longest, ms);
    aims.note(QStringLiteral("figures alike of a report: until listed"), alike.all, ms);
    aims.note(QStringLiteral("figures alike of a report: longest block"), alike.longest, ms);
    aims.note(QStringLiteral("heap that a second list adds"), (heapInUse() - before) / 1e6,
              QStringLiteral("MB"));
    aims.print();
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    constexpr int ReportsOfAMillion = 341;
    constexpr int FewReports = 33;
    const int reports = inFullLength() ? ReportsOfAMillion : FewReports;
    Bench(application, reports).run();
    decideInFile(reports);
    return 0;
}
