// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/account.h"
#include "reports/reader.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace jiaoshu;

namespace {

/** Bytes of the shorter text; the longer one has four times as many, with JIAOSHU_LONG 10 MB. */
qsizetype shorter() { return qEnvironmentVariableIsSet("JIAOSHU_LONG") ? 2'500'000 : 80'000; }

/** Linear work takes four times as long on four times the text, quadratic sixteen times; between them lies noise. */
constexpr qint64 MostGrowth = 8;
/** Below this a text is over before the clock says anything. */
constexpr qint64 LeastMicroseconds = 5'000;

const extraction::Extractor &extractor()
{
    static const extraction::Extractor built(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    return built;
}

/** A title, so that it is no empty file, and then nothing but the piece. */
QByteArray textOf(const QString &piece, qsizetype size)
{
    const QByteArray bytes = piece.toUtf8();
    return QStringLiteral("湛河区2021年政府工作报告\n").toUtf8() + bytes.repeated(size / bytes.size());
}

/** What a file goes through between its bytes and the window, with the account. */
struct Times {
    qint64 decode = 0;
    qint64 read = 0;
    qint64 account = 0;

    qint64 sum() const { return decode + read + account; }
    QByteArray text() const
    {
        return QByteArray::number(sum()) + " µs (decoding " + QByteArray::number(decode) + ", reading " +
               QByteArray::number(read) + ", account " + QByteArray::number(account) + ')';
    }
};

Times timed(const QByteArray &bytes)
{
    Times times;
    QElapsedTimer timer;
    const auto lap = [&timer] {
        const qint64 passed = timer.nsecsElapsed() / 1000;
        timer.start();
        return passed;
    };
    timer.start();
    const auto decoded = text::decode(bytes, QStringLiteral("hostile.txt"));
    times.decode = lap();
    if (!decoded)
        qFatal("%s", qUtf8Printable(decoded.error().text()));
    const reports::ReadReport report = reports::readText(QStringLiteral("hostile.txt"), decoded->text,
                                                         extractor(), figures::Gazetteer::builtIn());
    times.read = lap();
    const auto account = reports::accountOf(*report.text, *report.outline, report.info, extractor());
    times.account = lap();
    for (const extraction::NumeralAccount &numeral : account) {
        if (numeral.span.start < 0 || numeral.span.end > report.text->size() || numeral.span.isEmpty())
            qFatal("a numeral outside of its text");
    }
    return times;
}

/** The quickest of a few runs: what disturbs a run only adds to it. */
Times quickest(const QByteArray &bytes)
{
    const int runs = bytes.size() > 3'000'000 ? 2 : 4;
    Times best = timed(bytes);
    for (int i = 1; i < runs; ++i) {
        const Times again = timed(bytes);
        if (again.sum() < best.sum())
            best = again;
    }
    return best;
}

} // namespace

/** Texts that nobody would write: the time that they take grows as they do, and no faster. */
class TestHostileTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeIsLinear_data();
    void timeIsLinear();
};

void TestHostileTexts::timeIsLinear_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char *name, const QString &piece) { QTest::newRow(name) << piece; };
    row("digits", QStringLiteral("7"));
    row("digits and points", QStringLiteral("7."));
    row("digits and commas", QStringLiteral("123,"));
    row("numbers and units", QStringLiteral("19座"));
    row("opening brackets", QStringLiteral("（"));
    row("square brackets", QStringLiteral("["));
    row("bracketed numbers", QStringLiteral("（1）"));
    row("opening quotes", QStringLiteral("“"));
    row("opening titles", QStringLiteral("《"));
    row("numbers after a quote", QStringLiteral("“5"));
    row("one line of words", QStringLiteral("全区经济社会发展"));
    row("one line of clauses", QStringLiteral("增长2.1%，"));
    row("unit characters", QStringLiteral("亿元"));
    row("magnitudes", QStringLiteral("万亿"));
    row("percent signs", QStringLiteral("%"));
    row("bars", QStringLiteral("|"));
    row("cells", QStringLiteral("|5"));
    row("rows of cells", QStringLiteral("|指标|单位|2020年|\n|人口|万人|5.2|\n"));
    row("one column", QStringLiteral("5\n"));
    row("tabs", QStringLiteral("\t"));
    row("tabbed numbers", QStringLiteral("5\t"));
    row("blanks", QStringLiteral(" "));
    row("line ends", QStringLiteral("\n"));
    row("carriage returns", QStringLiteral("\r\n"));
    row("form feeds", QStringLiteral("\f"));
    row("page numbers", QStringLiteral("- 12 -\n"));
    row("Chinese numerals", QStringLiteral("一二三四"));
    row("Chinese magnitudes", QStringLiteral("十百千万亿"));
    row("respectively", QStringLiteral("分别"));
    row("respectively with numbers", QStringLiteral("、分别增长5%"));
    row("dates", QStringLiteral("2021年3月2日"));
    row("bare years", QStringLiteral("2020、"));
    row("colons", QStringLiteral(":"));
    row("ratios", QStringLiteral("5:"));
    row("ranges", QStringLiteral("3—"));
    row("fractions", QStringLiteral("1/"));
    row("list numbers", QStringLiteral("1."));
    row("headings", QStringLiteral("一、"));
    row("heading lines", QStringLiteral("一、工作\n"));
    row("tags", QStringLiteral("<b"));
    row("stars", QStringLiteral("*"));
    row("places", QStringLiteral("湛河区新华区"));
    row("indicators", QStringLiteral("地区生产总值"));
    row("indicators with 和", QStringLiteral("地区生产总值和"));
    row("this year and last", QStringLiteral("比上年同期"));
    row("commas", QStringLiteral("，"));
    row("enumeration commas", QStringLiteral("、"));
    row("full stops", QStringLiteral("。"));
    row("surrogate pairs", QStringLiteral("𠮷"));
}

void TestHostileTexts::timeIsLinear()
{
    QFETCH(QString, piece);
    const qsizetype size = shorter();
    Times once, fourfold;
    // A machine that is shared may spoil one comparison; it does not spoil three.
    constexpr int Tries = 3;
    for (int i = 0; i < Tries; ++i) {
        once = quickest(textOf(piece, size));
        fourfold = quickest(textOf(piece, 4 * size));
        if (fourfold.sum() < MostGrowth * std::max(once.sum(), LeastMicroseconds))
            break;
    }
    const QByteArray told = once.text() + " → " + fourfold.text();
    qInfo("%s", told.constData());
    QVERIFY2(fourfold.sum() < MostGrowth * std::max(once.sum(), LeastMicroseconds), told.constData());
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
