// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>
#include <cstdio>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr int PageBytes = 4096;
/** What a page is written over and over into, so that it is a write and not the growing of a file. */
constexpr int BarePages = 256;

double wallMilliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/** A file into which one page after the other is written and synced: the least that a durable write costs on this disk. */
class BareFile {
public:
    explicit BareFile(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
        , m_page(PageBytes, 'x')
    {
        if (m_file < 0)
            qFatal("%s cannot be written", qPrintable(path));
        for (int i = 0; i < BarePages; ++i)
            write();
        sync();
    }
    ~BareFile() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(BareFile)

    void writeAndSync()
    {
        write();
        sync();
    }

private:
    void write()
    {
        m_page[0] = char('a' + m_next % 26);
        if (::pwrite(m_file, m_page.constData(), PageBytes, (m_next++ % BarePages) * PageBytes) != PageBytes)
            qFatal("a page cannot be written");
    }
    void sync()
    {
        if (::fsync(m_file) != 0)
            qFatal("a page cannot be synced");
    }

    int m_file;
    QByteArray m_page;
    qint64 m_next = 0;
};

/** A project in which decisions are taken, each waited for until the document says that it is saved. */
class Decisions {
public:
    Decisions(const QString &path, int figures)
        : m_document(m_clock)
    {
        m_document.setReviewer(QStringLiteral("reviewer"));
        if (!m_document.open(test::take(store::openProject(path, true))))
            qFatal("%s cannot be opened", qPrintable(path));
        (void)test::take(m_document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, figures)));
        if (!m_document.waitUntilSaved())
            qFatal("%s cannot be written", qPrintable(path));
        m_figures = m_document.allFigures();
        QObject::connect(&m_document, &review::ReviewDocument::saved, &m_document,
                         [this] { m_saved = true; });
    }

    /** What the window's thread is kept for; `untilSaved` is the same decision until it is acknowledged. */
    double decide(double &untilSaved)
    {
        m_saved = false;
        QElapsedTimer timer;
        timer.start();
        const review::FigureId figure = m_figures[m_next++ % m_figures.size()];
        const bool again = m_document.figure(figure)->state == review::State::Accepted;
        if (!(again ? m_document.reject({figure}, QStringLiteral("重复")) : m_document.accept({figure})))
            qFatal("a decision was refused");
        const double shown = double(timer.nsecsElapsed()) / 1e6;
        while (!m_saved)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        untilSaved = double(timer.nsecsElapsed()) / 1e6;
        return shown;
    }

    /** Decides about all figures, one after the other, without waiting for any; until all are saved. */
    double decideAll()
    {
        return wallMilliseconds([this] {
            for (const review::FigureId figure : m_figures)
                if (!m_document.note(figure, QString::number(m_next++)))
                    qFatal("a note was refused");
            if (!m_document.waitUntilSaved())
                qFatal("the notes cannot be written");
        });
    }

private:
    base::SystemClock m_clock;
    review::ReviewDocument m_document;
    std::vector<review::FigureId> m_figures;
    size_t m_next = 0;
    bool m_saved = false;
};

void measure(const QString &folder, int rounds, int figures)
{
    BareFile bare(folder + QStringLiteral("/bare"));
    Decisions decisions(folder + QStringLiteral("/bench.jiaoshu"), figures);
    std::vector<double> baseline;
    std::vector<double> shown;
    std::vector<double> saved;
    // Turn about, so that what else happens on the disk befalls both.
    for (int i = 0; i < rounds; ++i) {
        baseline.push_back(wallMilliseconds([&bare] { bare.writeAndSync(); }));
        shown.push_back(decisions.decide(saved.emplace_back()));
        // A reviewer looks at the next figure: long enough for the store to come to rest, now and then.
        if (i % 100 == 99)
            QThread::msleep(600);
    }
    const double all = decisions.decideAll();
    const QString ms = QStringLiteral("ms");
    constexpr double Most = 3;
    Aims aims;
    aims.ratio(QStringLiteral("until saved, p99 / page written and synced, p99"), percentile99(saved),
               percentile99(baseline), ms, Most);
    aims.note(QStringLiteral("until saved, median"), median(saved), ms);
    aims.note(QStringLiteral("page written and synced, median"), median(baseline), ms);
    aims.note(QStringLiteral("the call, p99: what the window waits for"), percentile99(shown), ms);
    aims.note(QStringLiteral("the call, median"), median(shown), ms);
    aims.note(QStringLiteral("%1 decisions in a row, each, until all are saved").arg(figures), all / figures,
              ms);
    std::printf("%d decisions in a project of %d figures, on the disk of %s\n", rounds, figures,
                qPrintable(folder));
    aims.print();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int FewRounds = 200;
    constexpr int ManyRounds = 3000;
    constexpr int Figures = 2000;
    // The build tree is on a disk; the system's folder for temporary files may be in memory.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() +
                               QStringLiteral("/bench_store-XXXXXX"));
    measure(folder.path(), inFullLength() ? ManyRounds : FewRounds, Figures);
    return 0;
}
