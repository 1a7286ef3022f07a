// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include "text/encodings.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace jiaoshu::text {
namespace {

using base::Error;

/** Below this share of frequent characters nothing reads like Chinese. */
constexpr double LeastPlausible = 0.25;
/** A reading this far ahead of every other is sure. */
constexpr double ClearLead = 0.25;
/** So few Chinese characters hit the frequent ones by chance. */
constexpr qsizetype FewCharacters = 3;
/** Bytes that hardly ever happen to be UTF-8 are likely to be. */
constexpr double Utf8Bonus = 0.2;
/** What ICU's own guess counts: it settles ties; on short Chinese texts it is often wrong. */
constexpr double DetectionWeight = 0.1;
constexpr qsizetype DetectionSample = 65'536;

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::text", text); }

struct Reading {
    QString encoding;
    Conversion conversion;
    double plausible = 0;
    double score = 0;
};

/** ICU's confidence, 0 to 1, by encoding. */
QHash<QString, double> detect(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const qsizetype length = std::min(bytes.size(), DetectionSample);
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(length), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    QHash<QString, double> confidences;
    if (U_FAILURE(status))
        return confidences;
    for (int32_t i = 0; i < count; ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        confidences.insert(name, ucsdet_getConfidence(matches[i], &status) / 100.0);
    }
    return confidences;
}

Reading read(const QString &encoding, Conversion conversion)
{
    Reading reading{encoding, std::move(conversion), 0, 0};
    // A character cut off at the end says nothing against the rest.
    QStringView text = reading.conversion.text;
    if (reading.conversion.truncated && text.endsWith(QChar(0xFFFD)))
        text.chop(1);
    if (looksBinary(text)) {
        reading.score = reading.plausible = -1;
        return reading;
    }
    reading.plausible = plausibility(text);
    reading.score = reading.plausible;
    if (encoding == u"UTF-8") {
        reading.score += Utf8Bonus;
        // Text of another script than Han: valid, yet without anything that plausibility knows.
        if (reading.conversion.isClean())
            reading.score = std::max(reading.score, LeastPlausible + Utf8Bonus);
    }
    return reading;
}

Error notText(const QString &name, const QString &message)
{
    return {Error::Code::NotText, name, message, {}};
}

/** The text of a conversion, or what is wrong with it. */
base::Result<Decoded> accept(const Conversion &conversion, const QString &encoding, const QString &name,
                             qsizetype markSize)
{
    if (!conversion.known)
        return Error{
            Error::Code::Invalid,
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::text", "the encoding “%1” is not known")).arg(encoding),
            {}};
    if (conversion.truncated)
        return Error{
            Error::Code::Truncated,
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::text",
                                         "the file is truncated: it ends in the middle of a character (%1)"))
                .arg(encoding),
            {}};
    if (!conversion.isClean())
        return Error{Error::Code::Corrupt,
                     name,
                     translated(QT_TRANSLATE_NOOP(
                                    "jiaoshu::text",
                                    "byte %1 does not belong to any character (%2); the file is damaged"))
                         .arg(conversion.errorOffset + markSize + 1)
                         .arg(encoding),
                     {}};
    if (looksBinary(conversion.text))
        return notText(
            name, translated(QT_TRANSLATE_NOOP("jiaoshu::text", "the file holds binary data, not text")));
    if (QStringView(conversion.text).trimmed().isEmpty())
        return Error{Error::Code::Empty,
                     name,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::text", "the file is empty")),
                     {}};
    return Decoded{conversion.text, encoding, true, {encoding}};
}

qsizetype notAscii(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c > QChar(0x7F); });
}

/** All readings worth comparing, the best first. */
std::vector<Reading> compare(const QByteArray &bytes, Reading utf8)
{
    const QHash<QString, double> detected = detect(bytes);
    std::vector<Reading> readings;
    readings.push_back(std::move(utf8));
    for (const QString &encoding : {QStringLiteral("GB18030"), QStringLiteral("Big5"),
                                    QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")}) {
        readings.push_back(read(encoding, convertBytes(bytes, encoding)));
        readings.back().score += DetectionWeight * detected.value(encoding);
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.score > b.score; });
    return readings;
}

base::Result<Decoded> choose(const std::vector<Reading> &readings, const QString &name)
{
    const Reading &best = readings.front();
    const bool plausible =
        best.plausible >= LeastPlausible || (best.encoding == u"UTF-8" && best.conversion.isClean());
    if (best.plausible < 0 || !plausible) {
        const bool binary = std::any_of(readings.begin(), readings.end(),
                                        [](const Reading &reading) { return reading.plausible < 0; });
        return notText(name, binary ? translated(QT_TRANSLATE_NOOP("jiaoshu::text",
                                                                   "the file holds binary data, not text"))
                                    : translated(QT_TRANSLATE_NOOP(
                                          "jiaoshu::text", "the file is not a text in any known encoding")));
    }
    auto accepted = accept(best.conversion, best.encoding, name, 0);
    if (!accepted)
        return accepted;
    Decoded decoded = std::move(accepted).value();
    for (size_t i = 1; i < readings.size(); ++i) {
        const Reading &other = readings[i];
        if (!other.conversion.isClean() || other.plausible <= 0)
            continue;
        decoded.candidates << other.encoding;
        decoded.sure = decoded.sure && best.score - other.score >= ClearLead;
    }
    decoded.sure = decoded.sure && notAscii(decoded.text) >= FewCharacters;
    return decoded;
}

/** The family names that files and people use for one encoding. */
QString canonicalName(const QString &encoding)
{
    static const QStringList gb{QStringLiteral("GBK"), QStringLiteral("GB2312"), QStringLiteral("CP936")};
    return gb.contains(encoding.toUpper()) ? QStringLiteral("GB18030") : encoding;
}

} // namespace

base::Result<Decoded> decode(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return Error{Error::Code::Empty,
                     name,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::text", "the file is empty")),
                     {}};
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return notText(
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::text", "the file is a %1 file, not a text")).arg(kind));
    if (const ByteOrderMark mark = byteOrderMark(bytes); mark.size > 0)
        return decodeAs(bytes, mark.encoding, name);
    Reading utf8 = read(QStringLiteral("UTF-8"), convertBytes(bytes, QStringLiteral("UTF-8")));
    if (utf8.conversion.isClean() &&
        (utf8.plausible >= LeastPlausible || (utf8.plausible >= 0 && notAscii(utf8.conversion.text) == 0)))
        return accept(utf8.conversion, utf8.encoding, name, 0);
    return choose(compare(bytes, std::move(utf8)), name);
}

base::Result<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    const QString canonical = canonicalName(encoding);
    const ByteOrderMark mark = byteOrderMark(bytes);
    const qsizetype skipped = mark.encoding.compare(canonical, Qt::CaseInsensitive) == 0 ? mark.size : 0;
    return accept(convertBytes(QByteArrayView(bytes).sliced(skipped), canonical), canonical, name, skipped);
}

} // namespace jiaoshu::text
