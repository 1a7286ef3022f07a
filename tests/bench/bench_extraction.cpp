// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/account.h"
#include "reports/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unicode/regex.h>
#include <unicode/unistr.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>

using namespace jiaoshu;

namespace {

/** What somebody would write who only looks for numbers: digits, a magnitude, one of the commonest units. */
constexpr char16_t Pattern[] =
    u"[0-9]+(\\.[0-9]+)?[万亿]?(元|人|%|个|家|户|亩|公里|平方米|吨|项|座|天|倍|微克|小时)";

using Clock = std::chrono::steady_clock;

template <typename Work>
double milliseconds(const Work &work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/** One text, as a report on disk would give it. */
struct Sample {
    QString name;
    QByteArray bytes;
};

/** What one round measures, in milliseconds; what was found, so that nothing can be optimised away. */
struct Round {
    double conversion = 0;
    double expression = 0;
    double ours = 0;
    double account = 0;
    /** The parts of ours, once more and one by one. */
    double decoding = 0;
    double outline = 0;
    double recognition = 0;
    double extraction = 0;
};

struct Found {
    qint64 units = 0;
    qint64 matches = 0;
    qint64 figures = 0;
    qint64 numerals = 0;
};

class Bench {
public:
    Bench()
        : m_extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn())
    {
        UErrorCode status = U_ZERO_ERROR;
        m_pattern.reset(icu::RegexPattern::compile(icu::UnicodeString(Pattern), 0, status));
        if (U_FAILURE(status))
            qFatal("the pattern is none: %s", u_errorName(status));
    }

    /** The three (and the account) in turn, `rounds` times; prints medians and ratios, the ratio taken within each round. */
    bool run(const Sample &sample, int rounds);

private:
    Round measure(const Sample &sample);
    void measureOurs(const Sample &sample, Round &round);
    void measureParts(const Sample &sample, Round &round) const;

    extraction::Extractor m_extractor;
    std::unique_ptr<icu::RegexPattern> m_pattern;
    Found m_found;
};

void Bench::measureOurs(const Sample &sample, Round &round)
{
    reports::ReadReport report;
    round.ours = milliseconds([&] {
        auto decoded = text::decode(sample.bytes, sample.name);
        if (!decoded)
            qFatal("%s", qUtf8Printable(decoded.error().text()));
        report = reports::readText(sample.name, decoded->text, m_extractor, figures::Gazetteer::builtIn());
    });
    m_found.figures = qint64(report.figures.size());
    round.account = milliseconds([&] {
        m_found.numerals =
            qint64(reports::accountOf(*report.text, *report.outline, report.info, m_extractor).size());
    });
}

void Bench::measureParts(const Sample &sample, Round &round) const
{
    QString decoded;
    round.decoding = milliseconds([&] { decoded = text::decode(sample.bytes, sample.name)->text; });
    text::SourceText text;
    text::Outline outline;
    round.outline = milliseconds([&] {
        text = text::SourceText(std::move(decoded));
        outline = text::Outline::of(text);
    });
    figures::ReportInfo info;
    round.recognition = milliseconds(
        [&] { info = extraction::recognise(text, outline, sample.name, figures::Gazetteer::builtIn()); });
    round.extraction = milliseconds([&] { m_extractor.extract(text, outline, info); });
}

Round Bench::measure(const Sample &sample)
{
    Round round;
    icu::UnicodeString text;
    round.conversion = milliseconds([&] {
        text = icu::UnicodeString::fromUTF8({sample.bytes.constData(), int32_t(sample.bytes.size())});
    });
    m_found.units = text.length();
    round.expression = milliseconds([&] {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> matcher(m_pattern->matcher(text, status));
        m_found.matches = 0;
        while (matcher->find(status))
            ++m_found.matches;
        if (U_FAILURE(status))
            qFatal("the expression failed: %s", u_errorName(status));
    });
    measureOurs(sample, round);
    measureParts(sample, round);
    return round;
}

bool Bench::run(const Sample &sample, int rounds)
{
    measure(sample); // caches, lazily built tables
    std::vector<Round> measured;
    for (int i = 0; i < rounds; ++i)
        measured.push_back(measure(sample));
    const auto middle = [&measured](const auto &of) {
        std::vector<double> values;
        for (const Round &round : measured)
            values.push_back(of(round));
        return median(values);
    };
    const double megabytes = double(sample.bytes.size()) / 1e6;
    const double ours = middle([](const Round &r) { return r.ours; });
    std::printf("%-34s %8.3f %9.3f %9.3f %9.3f %9.3f %8.1f %9.1f %9.2f\n", qUtf8Printable(sample.name),
                megabytes, middle([](const Round &r) { return r.conversion; }),
                middle([](const Round &r) { return r.expression; }), ours,
                middle([](const Round &r) { return r.account; }), megabytes / ours * 1000,
                middle([](const Round &r) { return r.ours / r.conversion; }),
                middle([](const Round &r) { return r.ours / r.expression; }));
    std::printf("    decoding %.3f, outline %.3f, recognition %.3f, extraction %.3f; ",
                middle([](const Round &r) { return r.decoding; }),
                middle([](const Round &r) { return r.outline; }),
                middle([](const Round &r) { return r.recognition; }),
                middle([](const Round &r) { return r.extraction; }));
    std::printf("%lld units, %lld matches, %lld figures, %lld numerals\n", m_found.units, m_found.matches,
                m_found.figures, m_found.numerals);
    return m_found.figures > 0 && m_found.matches > 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The five reports where they are beside the tree, else the samples that come with the program; at last all in one. */
std::vector<Sample> samples(int copies)
{
    QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    if (folder.entryList({QStringLiteral("*.txt")}).isEmpty())
        folder.setPath(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"));
    std::vector<Sample> found;
    QByteArray all;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        found.push_back({name, contentOf(folder.filePath(name))});
        all += found.back().bytes + '\n';
    }
    found.push_back({QStringLiteral("all in one"), all});
    found.push_back({QStringLiteral("all in one, %1 times").arg(copies), all.repeated(copies)});
    return found;
}

} // namespace

int main()
{
    const bool full = qEnvironmentVariableIsSet("JIAOSHU_LONG");
    constexpr int Copies = 100;
    constexpr int FewCopies = 5;
    std::printf(
        "milliseconds (median); ours = bytes in, figures out: decoding, outline, recognition, extraction\n");
    std::printf("%-34s %8s %9s %9s %9s %9s %8s %9s %9s\n", "", "MB", "UTF-8→16", "regex", "ours", "account",
                "MB/s", "×UTF-8", "×regex");
    Bench bench;
    bool sound = true;
    for (const Sample &sample : samples(full ? Copies : FewCopies)) {
        const bool large = sample.bytes.size() > 10'000'000;
        sound = bench.run(sample, full ? (large ? 5 : 51) : 5) && sound;
    }
    return sound ? 0 : 1;
}
