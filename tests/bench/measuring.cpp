// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QWidget>

#include <malloc.h>
#include <time.h>
#include <unistd.h>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace jiaoshu::bench {

namespace {

/** Han characters are two columns of a terminal; printf counts bytes. */
QString padded(const QString &text, int columns)
{
    int used = 0;
    for (const QChar c : text)
        used += c.unicode() >= 0x2e80 ? 2 : 1;
    return text + QString(std::max(0, columns - used), u' ');
}

QString number(double value)
{
    if (value < 0)
        return QStringLiteral("–");
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 4;
    return QString::number(value, 'f', digits);
}

/** A ratio below one reads as `1/17.3`. */
QString fraction(double ratio)
{
    if (ratio < 0)
        return QStringLiteral("–");
    return ratio > 0 && ratio < 0.995 ? u"1/" + QString::number(1 / ratio, 'f', 1)
                                      : QString::number(ratio, 'f', 2);
}

} // namespace

bool inFullLength() { return qEnvironmentVariableIsSet("JIAOSHU_LONG"); }

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double percentile99(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = size_t(std::ceil(0.99 * double(values.size())));
    return values[std::min(place, values.size()) - 1];
}

void paintNow(QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

double heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

double residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toDouble() * double(sysconf(_SC_PAGESIZE)) : 0;
}

void Aims::ratio(const QString &what, double ours, double theirs, const QString &unit, double aim)
{
    ratio(what, ours, theirs, theirs > 0 ? ours / theirs : -1, unit, aim);
}

void Aims::ratio(const QString &what, double ours, double theirs, double ratio, const QString &unit,
                 double aim)
{
    m_rows.push_back({what, ours, theirs, ratio, unit, aim, true});
}

void Aims::limit(const QString &what, double ours, const QString &unit, double aim)
{
    m_rows.push_back({what, ours, -1, -1, unit, aim, false});
}

void Aims::note(const QString &what, double ours, const QString &unit)
{
    m_rows.push_back({what, ours, -1, -1, unit, -1, false});
}

void Aims::print() const
{
    QTextStream out(stdout);
    constexpr int What = 64;
    constexpr int Number = 10;
    out << padded({}, What) << padded(QStringLiteral("ours"), Number)
        << padded(QStringLiteral("theirs"), Number) << padded({}, 4)
        << padded(QStringLiteral("ratio"), Number) << "aim\n";
    for (const Row &row : m_rows) {
        const double measured = row.isRatio ? row.ratio : row.ours;
        const QString aim = row.aim < 0 ? QString() : row.isRatio ? fraction(row.aim) : number(row.aim);
        out << padded(row.what, What) << padded(number(row.ours), Number)
            << padded(number(row.theirs), Number) << padded(row.unit, 4)
            << padded(fraction(row.ratio), Number) << padded(aim, Number)
            << (row.aim >= 0 && measured > row.aim ? "MISSED" : "") << '\n';
    }
}

} // namespace jiaoshu::bench
