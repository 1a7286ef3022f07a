// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchproject.h"
#include "markedviews.h"
#include "measuring.h"

#include <QApplication>
#include <QProcess>

#include <malloc.h>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr int ManyCopies = 100;
constexpr int Jumps = 200;
constexpr QSize WindowSize(1280, 800);

using Maker = std::function<std::unique_ptr<MarkedView>(MarkedText &)>;

/** What was measured of one kind of view, in milliseconds. */
struct Times {
    std::vector<double> open;
    std::vector<double> jump;
    std::vector<double> restyle;
};

class Bench {
public:
    Bench();
    void run(int rounds);

private:
    std::unique_ptr<MarkedView> open(const Maker &maker, MarkedText &text, Times &times);
    void jump(MarkedView &view, Times &times);
    void restyle(MarkedView &view, MarkedText &text, Times &times);
    void round(const Maker &maker, MarkedText &text, Times &times);
    void report(MarkedText &text);
    void reportMemory();

    ui::Theme m_theme;
    QWidget m_window;
    Aims m_aims;
    Maker m_ours;
    Maker m_formatted;
    Maker m_highlighted;
    Times m_oursOnce, m_highlightedOnce, m_oursMany, m_formattedMany, m_highlightedMany;
};

Bench::Bench()
{
    m_theme.apply();
    m_ours = [this](MarkedText &text) { return std::make_unique<OurView>(text, m_theme); };
    m_formatted = [this](MarkedText &text) { return std::make_unique<FormattedView>(text, m_theme); };
    m_highlighted = [this](MarkedText &text) { return std::make_unique<HighlightedView>(text, m_theme); };
    m_window.resize(WindowSize);
    m_window.show();
    QCoreApplication::processEvents();
}

std::unique_ptr<MarkedView> Bench::open(const Maker &maker, MarkedText &text, Times &times)
{
    std::unique_ptr<MarkedView> view;
    times.open.push_back(milliseconds([&] {
        view = maker(text);
        view->showIn(m_window);
    }));
    return view;
}

void Bench::jump(MarkedView &view, Times &times)
{
    view.layOutAll();
    for (int i = 0; i < Jumps; ++i)
        times.jump.push_back(milliseconds([&] { view.jumpTo(double(i) / Jumps); }));
}

/** Marks in the middle of the text, one after the other, where that place is on screen. */
void Bench::restyle(MarkedView &view, MarkedText &text, Times &times)
{
    constexpr int Changes = 40;
    view.jumpTo(0.5);
    const QPoint middle(WindowSize.width() / 2, WindowSize.height() / 2);
    qsizetype offset = text.text.size() / 2;
    if (auto *own = qobject_cast<ui::DocumentView *>(&view.area()))
        offset = (own->visibleSpan().start + own->visibleSpan().end) / 2;
    else if (auto *edit = qobject_cast<QTextEdit *>(&view.area()))
        offset = edit->cursorForPosition(middle).position();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(&view.area()))
        offset = plain->cursorForPosition(middle).position();
    const auto first = std::lower_bound(text.marks.begin(), text.marks.end(), offset,
                                        [](base::Span mark, qsizetype at) { return mark.end <= at; });
    const auto mark = size_t(first - text.marks.begin());
    const QImage before = m_window.grab().toImage();
    view.restyle(mark);
    if (m_window.grab().toImage() == before)
        qFatal("a mark was changed and nothing is to be seen of it");
    for (int i = 0; i < Changes; ++i) {
        times.restyle.push_back(milliseconds([&] {
            view.restyle(mark + size_t(i % 5));
            paintNow(m_window);
        }));
    }
}

void Bench::round(const Maker &maker, MarkedText &text, Times &times)
{
    const std::unique_ptr<MarkedView> view = open(maker, text, times);
    jump(*view, times);
    restyle(*view, text, times);
}

void Bench::run(int rounds)
{
    MarkedText once(planText(), 1);
    Times warming;
    for (const Maker &maker : {m_ours, m_formatted, m_highlighted})
        open(maker, once, warming);
    for (int i = 0; i < 3 * rounds; ++i) {
        open(m_ours, once, m_oursOnce);
        open(m_highlighted, once, m_highlightedOnce);
    }
    MarkedText many(planText(), ManyCopies);
    for (int i = 0; i < rounds; ++i) {
        round(m_ours, many, m_oursMany);
        round(m_formatted, many, m_formattedMany);
        round(m_highlighted, many, m_highlightedMany);
    }
    report(many);
}

void Bench::report(MarkedText &text)
{
    const QString ms = QStringLiteral("ms");
    std::printf("%lld UTF-16 units, %zu marks; medians of the rounds, jumps: the value that one in a hundred "
                "exceeds\n",
                static_cast<long long>(text.text.size()), text.marks.size());
    m_aims.ratio(QStringLiteral("open to first paint, 100x / QTextEdit"), median(m_oursMany.open),
                 median(m_formattedMany.open), ms, 1.0 / 15);
    m_aims.ratio(QStringLiteral("open to first paint, 100x / syntax highlighter"), median(m_oursMany.open),
                 median(m_highlightedMany.open), ms, -1);
    m_aims.ratio(QStringLiteral("open to first paint, 1x / syntax highlighter"), median(m_oursOnce.open),
                 median(m_highlightedOnce.open), ms, 1);
    m_aims.limit(QStringLiteral("page jump, p99, 100x"), percentile99(m_oursMany.jump), ms, 10);
    m_aims.ratio(QStringLiteral("page jump, p99, 100x / QTextEdit"), percentile99(m_oursMany.jump),
                 percentile99(m_formattedMany.jump), ms, 1.5);
    m_aims.ratio(QStringLiteral("page jump, median, 100x / QTextEdit"), median(m_oursMany.jump),
                 median(m_formattedMany.jump), ms, -1);
    m_aims.ratio(QStringLiteral("one highlight changed, 100x / syntax highlighter"),
                 median(m_oursMany.restyle), median(m_highlightedMany.restyle), ms, 1.0 / 20);
    m_aims.ratio(QStringLiteral("one highlight changed, 100x / QTextEdit"), median(m_oursMany.restyle),
                 median(m_formattedMany.restyle), ms, -1);
    reportMemory();
    m_aims.print();
}

/** What a view adds to a process that holds text and marks: heap, resident; then the whole process. In megabytes. */
struct Memory {
    double heap = 0;
    double resident = 0;
    double whole = 0;
};

Memory memoryOf(const QString &view)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), view});
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        qFatal("measuring memory: %s", qUtf8Printable(child.errorString()));
    const QList<QByteArray> words = child.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3)
        qFatal("measuring memory: no numbers");
    return {words[0].toDouble(), words[1].toDouble(), words[2].toDouble()};
}

void Bench::reportMemory()
{
    const QString mb = QStringLiteral("MB");
    const Memory ours = memoryOf(QStringLiteral("ours"));
    const Memory theirs = memoryOf(QStringLiteral("QTextEdit"));
    m_aims.ratio(QStringLiteral("memory of the view, 100x / QTextEdit (heap)"), ours.heap, theirs.heap, mb,
                 0.5);
    m_aims.ratio(QStringLiteral("memory of the view, 100x / QTextEdit (resident)"), ours.resident,
                 theirs.resident, mb, 0.5);
    m_aims.ratio(QStringLiteral("whole process, figures as records in both"), ours.whole, theirs.whole, mb,
                 -1);
}

/** The child process: opens one view, scrolls through it, says what that took. */
int measureMemory(const QString &kind)
{
    constexpr double Megabyte = 1e6;
    ui::Theme theme;
    theme.apply();
    QWidget window;
    window.resize(WindowSize);
    window.show();
    QCoreApplication::processEvents();
    {
        // Fonts and their glyphs, which either kind needs, are no part of a view.
        MarkedText once(planText(), 1);
        OurView(once, theme).showIn(window);
        FormattedView(once, theme).showIn(window);
    }
    MarkedText text(planText(), ManyCopies);
    malloc_trim(0);
    const double heap = heapInUse();
    const double resident = residentBytes();
    std::unique_ptr<MarkedView> view;
    if (kind == u"ours")
        view = std::make_unique<OurView>(text, theme);
    else
        view = std::make_unique<FormattedView>(text, theme);
    view->showIn(window);
    view->layOutAll();
    for (int i = 0; i < Jumps; ++i)
        view->jumpTo(double(i) / Jumps);
    malloc_trim(0);
    std::printf("%f %f %f\n", (heapInUse() - heap) / Megabyte, (residentBytes() - resident) / Megabyte,
                residentBytes() / Megabyte);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--memory")
        return measureMemory(arguments[2]);
    constexpr int FullRounds = 7;
    Bench().run(inFullLength() ? FullRounds : 1);
    return 0;
}
