// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace jiaoshu::bench {

/** JIAOSHU_LONG is set: as many rounds as numbers need that are written down. */
bool inFullLength();

/** Milliseconds of processor time that this thread has had: what others do on a busy machine is not in it. */
double threadTime();

/** Milliseconds of this thread's processor time that `work` takes. */
template <typename Work>
double milliseconds(const Work &work)
{
    const double start = threadTime();
    work();
    return threadTime() - start;
}

double median(std::vector<double> values);
/** The value that one in a hundred exceeds; the largest of fewer than a hundred. */
double percentile99(std::vector<double> values);

/** Paints now whatever of the window waits for painting, and nothing else: no timers, no events of other windows. */
void paintNow(QWidget &window);

/** Bytes of the heap in use (glibc's malloc, what it took from the system by mmap included). */
double heapInUse();
/** Bytes of the process that are resident, of its peak as well; 0 where the system does not say. */
double residentBytes();

/** Measured values beside what they must not exceed, printed as one table; a missed aim fails nothing. */
class Aims {
public:
    /** A ratio of ours to theirs, both in `unit`; the aim is the most that the ratio may be. */
    void ratio(const QString &what, double ours, double theirs, const QString &unit, double aim);
    /** The same where the ratio was taken within each round. */
    void ratio(const QString &what, double ours, double theirs, double ratio, const QString &unit,
               double aim);
    /** A value that must not exceed `aim`. */
    void limit(const QString &what, double ours, const QString &unit, double aim);
    /** A value without an aim. */
    void note(const QString &what, double ours, const QString &unit);
    void print() const;

private:
    struct Row {
        QString what;
        double ours = 0;
        double theirs = -1;
        double ratio = -1;
        QString unit;
        double aim = -1;
        bool isRatio = false;
    };
    std::vector<Row> m_rows;
};

} // namespace jiaoshu::bench
