// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"
#include "deskstory.h"
#include "measuring.h"

#include "ui/review/reviewdesk.h"
#include "ui/tables/figuretable.h"

#include <QLineEdit>
#include <QThread>
#include <QtTest>

#include <cstdio>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr double Frame = 16;

/** The real window over a project of many figures: keys are pressed, and the time until the window is painted is taken. */
class Bench {
public:
    explicit Bench(int reports);
    void run(int presses);

private:
    void press(const char *what, QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const char *what, const QString &text);
    void afterwards(const char *what);
    void walk(int presses);
    void filter();
    void startup(int rounds);
    void report();
    ui::DocumentView *textView() const;

    test::DeskStory m_story;
    std::map<std::string, std::vector<double>> m_times;
    std::map<std::string, double> m_later;
    double m_openedBytes = 0;
};

test::DeskStory::Wrap inMemory(int reports)
{
    return [reports](std::unique_ptr<review::EventLog>) {
        return std::make_unique<BenchLog>(contentsOf(planText(), denseMarks(planText()), reports));
    };
}

Bench::Bench(int reports)
    : m_story(inMemory(reports))
{
    m_openedBytes = residentBytes();
    const std::vector<review::ReportId> &all = m_story.document().reports();
    m_story.window().setPanes({all.front(), all[1]});
    const review::FigureId first = m_story.document().figuresOf(all.front()).front();
    m_story.selection().chooseFigure(first, all.front());
    m_story.window().waitUntilIdle();
}

ui::DocumentView *Bench::textView() const
{
    return m_story.find<ui::ReviewDesk>("reviewDesk")->panes()->activePane()->view();
}

void Bench::press(const char *what, QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_times[what].push_back(milliseconds([&] {
        QTest::keyClick(where, key, modifiers);
        QCoreApplication::sendPostedEvents();
        paintNow(m_story.window());
    }));
    if (m_times[what].size() % 10 == 1)
        afterwards(what);
    else
        QCoreApplication::processEvents();
}

/** The longest stretch in which the window's thread does not come back to its events, once the key is answered. */
void Bench::afterwards(const char *what)
{
    constexpr int Milliseconds = 200;
    QElapsedTimer timer;
    timer.start();
    double &longest = m_later[what];
    while (timer.elapsed() < Milliseconds) {
        longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
        QThread::msleep(1);
    }
}

void Bench::walk(int presses)
{
    textView()->setFocus();
    for (int i = 0; i < presses; ++i)
        press("next", textView(), Qt::Key_J);
    for (int i = 0; i < presses / 4; ++i) {
        press("pane", textView(), Qt::Key_F6);
        press("next", textView(), Qt::Key_J);
    }
    for (int i = 0; i < presses; ++i)
        press("accept", textView(), Qt::Key_A);
    for (int i = 0; i < presses / 2; ++i)
        press("undo", textView(), Qt::Key_Z, Qt::ControlModifier);
}

void Bench::type(const char *what, const QString &text)
{
    auto *edit = m_story.find<QLineEdit>("filterText");
    edit->setFocus();
    for (const QChar c : text) {
        m_times[what].push_back(milliseconds([&] {
            edit->insert(c);
            QCoreApplication::sendPostedEvents();
            paintNow(m_story.window());
        }));
        QCoreApplication::processEvents();
    }
    afterwards(what);
    for (qsizetype i = 0; i < text.size(); ++i)
        press("backspace", edit, Qt::Key_Backspace);
}

void Bench::filter()
{
    m_story.find<ui::ReviewDesk>("reviewDesk")->figures()->showTab(ui::FigurePanel::Tab::All);
    type("type", QStringLiteral("固定资产"));
    type("type", QStringLiteral("湛河区 2025"));
    type("type digits", QStringLiteral("12.5"));
}

/** A second window over the same document: what the program does between reading the project and showing it. */
void Bench::startup(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        review::Selection selection;
        std::unique_ptr<ui::MainWindow> window;
        m_times["window"].push_back(milliseconds([&] {
            window = std::make_unique<ui::MainWindow>(
                ui::DeskContext{m_story.document(), selection, m_story.catalogue().catalogue(),
                                figures::Gazetteer::builtIn(), m_story.catalogue().extractor(),
                                m_story.theme(), m_story.settings(), m_story.ask(), m_story.catalogue()});
            window->resize(1600, 1000);
            window->show();
            QCoreApplication::sendPostedEvents();
            paintNow(*window);
        }));
    }
}

void Bench::run(int presses)
{
    walk(presses);
    filter();
    startup(std::max(1, presses / 50));
    report();
}

void Bench::report()
{
    const QString ms = QStringLiteral("ms");
    std::printf("%lld figures in %zu reports, two panes, inspector and table; key to painted: p99, median\n",
                static_cast<long long>(m_story.document().figureCount()),
                m_story.document().reports().size());
    Aims aims;
    const auto row = [&](const char *what, const char *key, double aim) {
        const QString name = QString::fromUtf8(what);
        aims.limit(name + QStringLiteral(", p99"), percentile99(m_times[key]), ms, aim);
        aims.note(name + QStringLiteral(", median"), median(m_times[key]), ms);
        if (m_later.contains(key))
            aims.limit(name + QStringLiteral(", longest step after it"), m_later[key], ms, Frame);
    };
    row("next figure", "next", Frame);
    row("counterpart in the next pane", "pane", Frame);
    row("accepted and gone on", "accept", Frame);
    row("undone", "undo", Frame);
    row("a character typed into the filter", "type", Frame);
    row("a digit typed into the filter", "type digits", Frame);
    row("a character taken out of it", "backspace", Frame);
    aims.note(QStringLiteral("another window, made and painted"), median(m_times["window"]), ms);
    aims.note(QStringLiteral("resident with the window"), m_openedBytes / 1e6, QStringLiteral("MB"));
    aims.print();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    constexpr int FewReports = 4;
    constexpr int ManyReports = 33;
    const bool full = inFullLength();
    constexpr int FullPresses = 400;
    constexpr int FewPresses = 40;
    if (!full)
        Bench(FewReports).run(FewPresses);
    else
        Bench(ManyReports).run(FullPresses);
    return 0;
}
